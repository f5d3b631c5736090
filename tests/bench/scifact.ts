import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pick, randomFrom } from '../support/random.ts'

/** Where the collection lies: abstracts, claims made of them, and which abstracts bear on which claim (BEIR's test part). */
export const scifact = resolve('../shared/data/scifact')

export interface Abstract {
  readonly id: string
  readonly title: string
  readonly text: string
}

export interface Judged {
  readonly text: string
  /** The abstracts that bear on it. */
  readonly relevant: ReadonlySet<string>
}

export function abstracts(): Abstract[] {
  const [, ...rows] = rowsOf(readFileSync(`${scifact}/corpus_train.csv`, 'utf8'))
  return rows.flatMap(([id = '', title = '', text = '']) =>
    id === '' ? [] : [{ id, title, text: text.replaceAll(/^\[['"]|['"]\]$|['"]\n ['"]/g, ' ').trim() }],
  )
}

export function judgedQueries(): Judged[] {
  const relevant = new Map<string, Set<string>>()
  for (const line of readFileSync(`${scifact}/beir-scifact-qrels-test.tsv`, 'utf8').split('\n').slice(1)) {
    const [query = '', abstract = '', score = '0'] = line.split('\t')
    if (Number(score) > 0) relevant.set(query, (relevant.get(query) ?? new Set()).add(abstract))
  }
  return readFileSync(`${scifact}/beir-scifact-queries.jsonl`, 'utf8')
    .split('\n')
    .filter(line => line !== '')
    .flatMap(line => {
      const { _id, text } = JSON.parse(line) as { readonly _id: string; readonly text: string }
      const found = relevant.get(_id)
      return found ? [{ text, relevant: found }] : []
    })
}

/** As many passages of about half a kilobyte as asked for: sentences of all abstracts, drawn and put together. */
export function manyPassages(count: number): Abstract[] {
  const all = abstracts()
  const sentences = all.flatMap(({ text }) => text.split(/(?<=[.?!])\s+/))
  const random = randomFrom(7)
  return Array.from({ length: count }, (_, i) => ({
    id: String(i),
    title: pick(all, random).title,
    text: Array.from({ length: 3 }, () => pick(sentences, random)).join(' '),
  }))
}

/** The rows of a CSV file (RFC 4180). */
function rowsOf(csv: string): string[][] {
  const rows: string[][] = [[]]
  for (const [, quoted, plain = '', end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\r?\n|$)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain)
    if (end !== ',') rows.push([])
  }
  return rows.filter(row => row.length > 2)
}

/** Normalised discounted cumulative gain of the first ten, every judgement counting the same. */
export function ndcgAt10(found: readonly string[], { relevant }: Judged): number {
  const gain = (rank: number): number => 1 / Math.log2(rank + 2)
  let got = 0
  for (const [rank, id] of found.slice(0, 10).entries()) if (relevant.has(id)) got += gain(rank)
  let best = 0
  for (let rank = 0; rank < Math.min(10, relevant.size); rank++) best += gain(rank)
  return best === 0 ? 0 : got / best
}
