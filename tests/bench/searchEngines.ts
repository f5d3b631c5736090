import { create, insertMultiple, search as searchOrama } from '@orama/orama'
import { Index } from 'flexsearch'
import MiniSearch from 'minisearch'
import { stemmer } from 'stemmer'
import { SearchIndex } from '../../src/domain/search/searchIndex.ts'
import { stopWords } from '../../src/domain/search/stopWords.ts'
import { type Abstract, abstracts, judgedQueries, manyPassages, ndcgAt10 } from './scifact.ts'

/** What a search engine comes to. */
export interface Measured {
  readonly ndcg: number
  /** The least of three builds. */
  readonly buildMs: number
  readonly p95Ms: number
  /** What the index holds beside the texts. */
  readonly bytes: number
}

/** Gives the ids of the ten best. */
type Ask = (query: string) => readonly string[] | Promise<readonly string[]>

export const engineNames = ['Touchstone', 'MiniSearch', 'MiniSearch with stems', 'FlexSearch', 'Orama'] as const
export type EngineName = (typeof engineNames)[number]

/** Measures one engine in this process, which does nothing else: memory is what the heap holds more once it is built. */
export async function measureEngine(name: EngineName, corpus: 'abstracts' | 'many'): Promise<Measured> {
  const documents = corpus === 'many' ? manyPassages(200_000) : abstracts()
  const queries = judgedQueries()
  const before = heldBytes()
  let buildMs = Infinity
  let ask: Ask = () => []
  for (let run = 0; run < (corpus === 'many' ? 1 : 3); run++) {
    ask = () => []
    heldBytes()
    const start = performance.now()
    ask = await engines[name](documents)
    buildMs = Math.min(buildMs, performance.now() - start)
  }
  const bytes = heldBytes() - before
  const timesMs: number[] = []
  let ndcg = 0
  for (const query of [...queries.slice(0, 30), ...queries]) {
    const start = performance.now()
    const found = await ask(query.text)
    timesMs.push(performance.now() - start)
    ndcg += timesMs.length > 30 ? ndcgAt10(found, query) / queries.length : 0 // the first warm it up
  }
  const sorted = timesMs.slice(30).toSorted((a, b) => a - b)
  return { ndcg, buildMs, p95Ms: sorted[Math.floor(sorted.length * 0.95)] ?? 0, bytes }
}

function heldBytes(): number {
  for (let i = 0; i < 3; i++) globalThis.gc?.()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}

const engines: Readonly<Record<EngineName, (documents: readonly Abstract[]) => Ask | Promise<Ask>>> = {
  Touchstone(documents) {
    const index = new SearchIndex()
    for (const document of documents) index.add(document)
    const read = (passage: number): Abstract => documents[passage] ?? { id: '', title: '', text: '' }
    return query => index.search(query, 10, read).map(({ passage }) => read(passage).id)
  },
  MiniSearch: documents => miniSearch(documents, {}),
  'MiniSearch with stems': documents =>
    miniSearch(documents, {
      processTerm: term => (stopWords.has(term.toLowerCase()) ? null : stemmer(term.toLowerCase())),
    }),
  FlexSearch(documents) {
    const index = new Index({ tokenize: 'strict' })
    documents.forEach(({ title, text }, i) => index.add(i, `${title} ${text}`))
    return query => index.search(query, { limit: 10, suggest: true }).map(i => documents[Number(i)]?.id ?? '')
  },
  async Orama(documents) {
    const db = create({ schema: { title: 'string', text: 'string' } as const })
    await insertMultiple(db, [...documents], 1000)
    return async query => {
      const { hits } = await searchOrama(db, { term: query, limit: 10, threshold: 1, boost: { title: 2 } })
      return hits.map(({ id }) => id)
    }
  },
}

function miniSearch(
  documents: readonly Abstract[],
  options: { readonly processTerm?: (term: string) => string | null },
): Ask {
  const index = new MiniSearch<Abstract>({ fields: ['title', 'text'], ...options })
  index.addAll(documents)
  return query =>
    index
      .search(query, { boost: { title: 2 } })
      .slice(0, 10)
      .map(({ id }) => String(id))
}
