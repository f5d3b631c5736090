import { assessment } from './assessment.ts'
import type { Bench } from './bench.ts'
import { furniture } from './furniture.ts'
import { quality } from './quality.ts'
import { quotes } from './quotes.ts'
import { reanchoring } from './reanchoring.ts'
import { reuse } from './reuse.ts'
import { search } from './search.ts'
import { engineNames, measureEngine } from './searchEngines.ts'
import { textIndexes } from './textIndexes.ts'

// A process of its own for one search engine, so that nothing else is in its memory: `search.ts` starts it.
const [flag, engine, corpus] = process.argv.slice(2)
const named = flag === '--engine' && engineNames.find(name => name === engine)
if (named) {
  console.log(JSON.stringify(await measureEngine(named, corpus === 'many' ? 'many' : 'abstracts')))
  process.exit()
}

// `npm run bench`: everything that is measured, in one run. `npm run bench -- quotes` measures only what is named.

const benches: readonly Bench[] = [textIndexes, quotes, quality, reanchoring, search, reuse, furniture, assessment]

const names = process.argv.slice(2)
for (const { name, run } of benches) {
  if (names.length > 0 && !names.includes(name)) continue
  const rows = run()
  const width = Math.max(...rows.map(({ measure }) => measure.length))
  console.log(`\n${name}`)
  for (const { measure, value, goal } of rows)
    console.log(`  ${measure.padEnd(width)}  ${value}${goal === undefined ? '' : `  (${goal})`}`)
}
