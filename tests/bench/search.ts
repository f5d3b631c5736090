import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { type Bench, duration, percent, type Row, times } from './bench.ts'
import { type EngineName, engineNames, type Measured } from './searchEngines.ts'
import { scifact } from './scifact.ts'

/** Searching: quality, build, queries and memory beside those of three libraries, each in a process of its own. */
export const search: Bench = {
  name: 'search',
  run() {
    if (!existsSync(scifact)) return [{ measure: 'SciFact', value: `not measured: ${scifact} is not here` }]
    const measured = new Map(engineNames.map(name => [name, measuredOf(name, 'abstracts')]))
    const rows = engineNames.map((name): Row => {
      const { ndcg, buildMs, p95Ms, bytes } = measured.get(name) ?? nothing
      const value = `nDCG@10 ${ndcg.toFixed(3)}, built in ${duration(buildMs)}, p95 ${duration(p95Ms)}, ${megabytes(bytes)}`
      return { measure: `5,183 abstracts, ${name}`, value, ...(name === 'Touchstone' && { goal: 'at least 0.690' }) }
    })
    const ours = measured.get('Touchstone') ?? nothing
    const mini = measured.get('MiniSearch') ?? nothing
    const many = measuredOf('Touchstone', 'many')
    return [
      ...rows,
      {
        measure: 'build, against MiniSearch',
        value: `${times(mini.buildMs / ours.buildMs)} as fast`,
        goal: 'at least 3 x',
      },
      { measure: 'memory, against MiniSearch', value: percent(ours.bytes, mini.bytes), goal: 'at most 50 %' },
      { measure: '200,000 passages, built in', value: `${duration(many.buildMs)}, ${megabytes(many.bytes)}` },
      { measure: '200,000 passages, p95', value: duration(many.p95Ms), goal: 'under 10 ms' },
    ]
  },
}

const nothing: Measured = { ndcg: 0, buildMs: 0, p95Ms: 0, bytes: 0 }

function measuredOf(name: EngineName, corpus: 'abstracts' | 'many'): Measured {
  const script = process.argv[1] ?? ''
  const args = ['--expose-gc', '--max-old-space-size=4096', script, '--engine', name, corpus]
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`${name} could not be measured: ${stderr}`)
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Measured
}

function megabytes(bytes: number): string {
  return `${(bytes / 2 ** 20).toFixed(1)} MB`
}
