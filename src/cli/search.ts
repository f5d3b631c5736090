import { acceptsNames, type Answer, answersTo, type Names } from '../domain/search/answers.ts'
import { parseQuery, searchFields } from '../domain/search/query.ts'
import { SearchIndex } from '../domain/search/searchIndex.ts'
import { withWholeWords } from '../domain/search/wholeWords.ts'
import type { Command, ExitStatus, Terminal } from './command.ts'
import { type JsonLine, jsonLinesOf } from './jsonLines.ts'
import { readTextFile } from './readFile.ts'

/** `touchstone search`: the documents of a corpus that answer each query of a file, best first. */
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
  /** What a query may ask for beside the words: who published it, who speaks in it or whose claim it is. */
  readonly names: Names
}

interface Findable extends Document {
  readonly captured: string
}

async function searchFiles({ corpus, queries, top }: Asked, terminal: Terminal): Promise<ExitStatus> {
  const corpusText = readTextFile(corpus, terminal)
  const queryText = corpusText === null ? null : readTextFile(queries, terminal)
  if (corpusText === null || queryText === null) return 1
  const [documents, badDocuments] = documentsIn(corpusText, corpus, terminal)
  const [asked, badQueries] = documentsIn(queryText, queries, terminal)
  const answer = searcherOf(documents)
  for (const [done, query] of asked.entries()) {
    terminal.progress(terminal.say('cli:progress', { done, all: asked.length }))
    const answers = await answer(query.text, top)
    for (const [place, { read, score }] of answers.entries())
      terminal.result({ query: query.id, id: read.id, rank: place + 1, score })
  }
  terminal.progress('')
  return badDocuments + badQueries === 0 ? 0 : 1
}

/** Answers queries in the language of the app's search box from documents, each a passage. */
function searcherOf(documents: readonly Document[]): (query: string, top: number) => Promise<Answer<Findable>[]> {
  const index = new SearchIndex()
  const whole = documents.map((document): Findable => ({
    ...document,
    text: withWholeWords(document.text),
    captured: document.text,
  }))
  for (const { names, title, text } of whole) index.add({ title, text, byline: bylineOf(names) })
  return async (typed, top) => {
    const query = { ...parseQuery(typed), isUnfinished: false }
    const accepts = whole.map(({ names }) => acceptsNames(query, names))
    return await answersTo(query, index.termsOf(query.words, false), top, {
      index,
      accepts: passage => accepts[passage] === true,
      read: passage => whole[passage] ?? null,
      listed: () => whole.flatMap((_, passage) => (accepts[passage] === true ? [[passage]] : [])),
      isStopped: () => false,
    })
  }
}

/** Names find a document, too. */
function bylineOf({ publisher, speaker, claimant }: Names): string {
  return [publisher, speaker, claimant].filter(name => name !== undefined).join(' · ')
}

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
  const names = searchFields.flatMap(name => {
    const named = name === 'title' ? title : field(name)
    return typeof named === 'string' ? [[name, named] as const] : []
  })
  return typeof title === 'string' && typeof text === 'string'
    ? { id, title, text, names: Object.fromEntries(names) }
    : null
}
