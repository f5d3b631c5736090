import { SearchIndex } from '../domain/search/searchIndex.ts'
import type { Command, ExitStatus, Terminal } from './command.ts'
import { type JsonLine, jsonLinesOf } from './jsonLines.ts'
import { readTextFile } from './readFile.ts'

/** `touchstone search`: the passages of a corpus that answer each query of a file, best first. */
export const search: Command = {
  name: 'search',
  usage: 'search CORPUS.jsonl QUERIES.jsonl --top N',
  summary: say => say('cli:search.summary'),
  details: say => say('cli:search.details'),
  run(args, terminal) {
    const asked = askedFor(args)
    return asked && searchFiles(asked, terminal)
  },
}

interface Asked {
  readonly corpus: string
  readonly queries: string
  readonly top: number
}

function askedFor(args: readonly string[]): Asked | null {
  const option = args.indexOf('--top')
  const files = option < 0 ? args : args.toSpliced(option, 2)
  const top = option < 0 ? DEFAULT_TOP : Number(args[option + 1])
  const [corpus, queries] = files
  const isUnderstood = files.length === 2 && corpus !== undefined && queries !== undefined
  return isUnderstood && Number.isSafeInteger(top) && top > 0 ? { corpus, queries, top } : null
}

const DEFAULT_TOP = 10

interface Document {
  readonly id: unknown
  readonly title: string
  readonly text: string
}

function searchFiles({ corpus, queries, top }: Asked, terminal: Terminal): ExitStatus {
  const corpusText = readTextFile(corpus, terminal)
  const queryText = corpusText === null ? null : readTextFile(queries, terminal)
  if (corpusText === null || queryText === null) return 1
  const [documents, badDocuments] = documentsIn(corpusText, corpus, terminal)
  const [asked, badQueries] = documentsIn(queryText, queries, terminal)
  const index = new SearchIndex()
  for (const document of documents) index.add(document)
  const read = (passage: number): Document => documents[passage] ?? nothing
  for (const [done, query] of asked.entries()) {
    terminal.progress(terminal.say('cli:progress', { done, all: asked.length }))
    index.search(query.text, top, read).forEach(({ passage, score }, place) => {
      terminal.result({ query: query.id, id: read(passage).id, rank: place + 1, score })
    })
  }
  terminal.progress('')
  return badDocuments + badQueries === 0 ? 0 : 1
}

const nothing: Document = { id: null, title: '', text: '' }

/** The documents of a file, and how many lines were none; each of those is told of. */
function documentsIn(text: string, file: string, { say, tell }: Terminal): [Document[], number] {
  const documents: Document[] = []
  let refused = 0
  for (const line of jsonLinesOf(text)) {
    const document = documentIn(line)
    if (document) documents.push(document)
    else {
      refused++
      tell(say('cli:search.badLine', { line: line.number, file }))
    }
  }
  return [documents, refused]
}

function documentIn({ value }: JsonLine): Document | null {
  if (typeof value !== 'object' || value === null) return null
  const field = (name: string): unknown => (Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined)
  const { id, title, text } = { id: field('id') ?? null, title: field('title') ?? '', text: field('text') }
  return typeof title === 'string' && typeof text === 'string' ? { id, title, text } : null
}
