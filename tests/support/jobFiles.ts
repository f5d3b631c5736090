import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, resolve } from 'node:path'

/** A file as it lies in a folder, to be dropped on the app. */
export interface JobFile {
  readonly name: string
  readonly bytes: Buffer
  readonly text: string
}

const root = resolve(import.meta.dirname, '../..')
const examples = resolve(root, 'src/example/texts')
const seeds = resolve(root, '../shared/seeds')

/** The example's sources as files; the manuscript is no source. */
export function exampleFiles(): readonly JobFile[] {
  return filesIn(examples).filter(({ name }) => name !== 'manuscript.txt')
}

/** The five articles that lie beside this checkout; none where they do not. */
export function seedFiles(): readonly JobFile[] {
  const files = existsSync(seeds) ? filesIn(seeds) : []
  if (files.length === 0) console.warn(`!!! NOT RUN: the journeys with five real articles, for want of ${seeds}`)
  return files
}

/** The longest run of words that stands in both, whatever the line breaks and quotation marks; as the first has it. */
export function longestSharedRun(one: string, other: string): string {
  const words = one.split(/\s+/)
  const [a, b] = [words.map(asTyped), other.split(/\s+/).map(asTyped)]
  let longest = { length: 0, end: 0 }
  let before: number[] = []
  a.forEach((word, index) => {
    const lengths = b.map((candidate, at) => (candidate === word ? (at > 0 ? (before[at - 1] ?? 0) : 0) + 1 : 0))
    const length = Math.max(...lengths)
    if (length > longest.length) longest = { length, end: index + 1 }
    before = lengths
  })
  return words.slice(longest.end - longest.length, longest.end).join(' ')
}

/** Words as somebody would type them: on one line, with straight quotation marks. */
export function asTyped(words: string): string {
  return words.replace(/\s+/g, ' ').replace(/[“”]/g, '"').replace(/[‘’]/g, "'")
}

function filesIn(folder: string): readonly JobFile[] {
  return readdirSync(folder)
    .toSorted()
    .map(name => {
      const bytes = readFileSync(resolve(folder, name))
      return { name: basename(name), bytes, text: bytes.toString('utf8') }
    })
}
