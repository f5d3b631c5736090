import { compareText, grouped } from '../domain/grouped.ts'
import type { SourceId } from '../domain/id.ts'
import type { Span } from '../domain/records.ts'
import { anchorAt } from '../domain/quote/anchor.ts'
import { hasForms, hasWords, phraseAt } from '../domain/search/hasWords.ts'
import { passageView, titleMarks } from '../domain/search/passageView.ts'
import type { PassageIndex } from '../domain/search/passageIndex.ts'
import { parseQuery, type FieldFilter, type SearchQuery } from '../domain/search/query.ts'
import {
  READ_AGAIN,
  type Conditions,
  type Hit,
  type QueryTerms,
  type SearchIndex,
} from '../domain/search/searchIndex.ts'
import { wordsOf } from '../domain/search/scanWords.ts'
import type { SearchRecord, SearchedSource } from '../queries/searchRecords.ts'
import type { SearchAsk, SearchFound } from './searchDossier.ts'
import { type SearchWords, titleOf } from './searchable.ts'

type Records = ReadonlyMap<string, SearchRecord>
type ReadWords = (record: SearchRecord) => Promise<SearchWords>

/** A hit with whose it is and all that this has. */
interface Candidate {
  readonly hit: Hit
  readonly record: SearchRecord
  readonly words: SearchWords
  /** For its words to be found. */
  readonly passage: string
}

/** What a query is answered from. */
interface Searched {
  readonly passages: PassageIndex
  readonly records: Records
  readonly read: ReadWords
  readonly signal: AbortSignal
}

/**
 * The passages that answer best, best first; where a query only filters, what it keeps, in the dossier's order. Gives what it
 * has where `signal` says that nobody waits any more.
 */
export async function searchPassages(
  ask: SearchAsk,
  passages: PassageIndex,
  records: Records,
  read: ReadWords,
  signal: AbortSignal,
): Promise<SearchFound[]> {
  const query = ask.isTyped ? parseQuery(ask.query) : plainQuery(ask.query)
  const { index } = passages
  const terms = index.termsOf(query.words, query.isUnfinished)
  const searched = { passages, records, read, signal }
  const answering = onlyFilters(query, index)
    ? await listed(ask, query, searched)
    : await ranked(ask, query, terms, searched)
  const found = answering.map(candidate => {
    const { record, words } = candidate
    const { span } = passages.passageAt(candidate.hit.passage)
    const [phrase] = query.phrases.flatMap(asked => phraseAt(candidate.passage, asked) ?? [])
    const language = sourceOf(record, records)?.language ?? null
    return foundOf(
      record,
      words.text,
      passageView(words.text, words.whole, span, { language, termOf: index.termOf, weights: terms.weights, phrase }),
      titleMarks(titleOf(record), { termOf: index.termOf, weights: terms.weights }),
    )
  })
  return tellingFirst(found)
}

/** Whether there is no word to rank by, and something that tells what to keep. */
function onlyFilters({ words, phrases, without, fields }: SearchQuery, index: SearchIndex): boolean {
  return (fields.length > 0 || without.length > 0) && phrases.length === 0 && index.termsIn(words).length === 0
}

/** Of each record that a query keeps, the first passage that has nothing of what is left out: in the dossier's order. */
async function listed(ask: SearchAsk, query: SearchQuery, searched: Searched): Promise<Candidate[]> {
  const { passages, records, signal } = searched
  const accepts = acceptsOf(ask, query, records)
  const leftOut = passages.index.passagesWith(termsWithout(query, passages))
  const kept = [...records.values()].filter(({ id }) => accepts(id)).toSorted(asInDossier(records))
  const candidates: Candidate[] = []
  for (const { id } of kept) {
    if (signal.aborted || candidates.length === ask.most) break
    for (const passage of passages.passagesOf(id)) {
      const candidate = leftOut.has(passage) ? null : await candidateOf({ passage, score: 0 }, searched)
      if (!candidate || !fits(candidate.passage, query)) continue
      candidates.push(candidate)
      break
    }
  }
  return candidates
}

/** Claims, then source by source with the excerpts of each as they stand in it. */
function asInDossier(records: Records): (a: SearchRecord, b: SearchRecord) => number {
  const kindOf = ({ type }: SearchRecord): number => (type === 'claim' ? 0 : 1)
  const orderOf = (record: SearchRecord): string =>
    record.type === 'claim' ? record.order : (sourceOf(record, records)?.order ?? '')
  const startOf = (record: SearchRecord): number =>
    record.type === 'excerpt' ? (record.span?.start ?? Number.MAX_SAFE_INTEGER) : -1
  return (a, b) =>
    kindOf(a) - kindOf(b) || compareText(orderOf(a), orderOf(b)) || startOf(a) - startOf(b) || compareText(a.id, b.id)
}

/** The best by their words, and by how near these stand. */
async function ranked(ask: SearchAsk, query: SearchQuery, terms: QueryTerms, searched: Searched): Promise<Candidate[]> {
  const { passages, records, signal } = searched
  const readsEach = query.phrases.length > 0 || query.without.some(isPhrase)
  const wanted = Math.max(ask.most, READ_AGAIN)
  const conditions = conditionsOf(ask, query, passages, records)
  const candidates: Candidate[] = []
  for (const hit of passages.index.rank(terms, readsEach ? MOST_READ : wanted, conditions)) {
    if (signal.aborted || candidates.length === wanted) break
    const candidate = await candidateOf(hit, searched)
    if (candidate && (!readsEach || fits(candidate.passage, query))) candidates.push(candidate)
  }
  const byPassage = new Map(candidates.map(candidate => [candidate.hit.passage, candidate]))
  const again = passages.index.readAgain(
    terms,
    candidates.map(({ hit }) => hit),
    passage => {
      const candidate = byPassage.get(passage)
      return { title: candidate ? titleOf(candidate.record) : '', text: candidate?.passage ?? '' }
    },
  )
  return again.slice(0, ask.most).flatMap(({ passage }) => byPassage.get(passage) ?? [])
}

/** Of passages of one text, those that have any of the words themselves stand before those of which only the title has. */
function tellingFirst(found: readonly SearchFound[]): SearchFound[] {
  const byRecord = new Map<string, SearchFound[]>()
  for (const [id, own] of grouped(found, one => one.id)) {
    byRecord.set(
      id,
      own.toSorted((a, b) => Number(b.view.marks.length > 0) - Number(a.view.marks.length > 0)),
    )
  }
  return found.flatMap(({ id }) => byRecord.get(id)?.shift() ?? [])
}

/** Passages read at most, to look for a phrase in each. */
const MOST_READ = 2_000

function plainQuery(words: string): SearchQuery {
  return { words, phrases: [], without: [], fields: [], isUnfinished: false }
}

function isPhrase(words: string): boolean {
  return wordsOf(words).length > 1
}

function conditionsOf(ask: SearchAsk, query: SearchQuery, passages: PassageIndex, records: Records): Conditions {
  const accepts = acceptsOf(ask, query, records)
  return {
    required: query.phrases.flatMap(phrase => passages.index.termsIn(phrase)),
    without: termsWithout(query, passages),
    accepts: passage => accepts(passages.passageAt(passage).owner),
  }
}

function termsWithout({ without }: SearchQuery, { index }: PassageIndex): number[] {
  return without.filter(words => !isPhrase(words)).flatMap(words => index.termsIn(words))
}

/** Whether what a record has may answer, decided once for each. */
function acceptsOf({ kinds, sourceIds }: SearchAsk, { fields, without }: SearchQuery, records: Records) {
  const among = sourceIds && new Set<SourceId>(sourceIds)
  const decided = new Map<string, boolean>()
  const decide = (owner: string): boolean => {
    const record = records.get(owner)
    if (!record || !kinds.includes(record.type)) return false
    const source = sourceOf(record, records)
    if (among && (!source || !among.has(source.id))) return false
    if (source && without.some(words => isNamedWith(source, words))) return false
    return fields.every(filter => meets(record, source, filter))
  }
  return (owner: string): boolean => {
    const known = decided.get(owner)
    if (known !== undefined) return known
    const accepted = decide(owner)
    decided.set(owner, accepted)
    return accepted
  }
}

function sourceOf(record: SearchRecord, records: Records): SearchedSource | null {
  if (record.type === 'source') return record
  const source = record.type === 'excerpt' ? records.get(record.sourceId) : undefined
  return source?.type === 'source' ? source : null
}

/** Whether a source has words in its title or in who published it: then nothing of it is kept where they are left out. */
function isNamedWith({ title, publisher }: SearchedSource, words: string): boolean {
  const has = isPhrase(words)
    ? (name: string) => phraseAt(name, words) !== null
    : (name: string) => hasForms(name, words)
  return wordsOf(words).length > 0 && [title, publisher].some(has)
}

function meets(record: SearchRecord, source: SearchedSource | null, { field, value }: FieldFilter): boolean {
  const words = {
    title: source?.title,
    publisher: source?.publisher,
    speaker: record.type === 'excerpt' ? record.speaker : undefined,
    claimant: record.type === 'claim' ? record.claimant : undefined,
  }[field]
  return words !== undefined && hasWords(words, value)
}

function fits(passage: string, { phrases, without }: SearchQuery): boolean {
  return (
    phrases.every(phrase => phraseAt(passage, phrase) !== null) &&
    !without.some(words => isPhrase(words) && phraseAt(passage, words) !== null)
  )
}

/** `null` where the text cannot be read any more: a search still gives the rest. */
async function candidateOf(hit: Hit, { passages, records, read }: Searched): Promise<Candidate | null> {
  const { owner, span } = passages.passageAt(hit.passage)
  const record = records.get(owner)
  const words = record && (await read(record).catch(() => null))
  return record && words ? { hit, record, words, passage: words.whole.slice(span.start, span.end) } : null
}

function foundOf(record: SearchRecord, text: string, view: SearchFound['view'], marks: readonly Span[]): SearchFound {
  if (record.type === 'source') {
    const { id, textId } = record
    return { kind: 'source', id, sourceId: id, textId, titleMarks: marks, anchor: anchorAt(text, view.sentence), view }
  }
  if (record.type === 'claim') return { kind: 'claim', id: record.id, view }
  if (record.span === null) return { kind: 'excerpt', id: record.id, sourceId: record.sourceId, isPlaced: false, view }
  const { start } = record.span
  return {
    kind: 'excerpt',
    id: record.id,
    sourceId: record.sourceId,
    isPlaced: true,
    view: { ...view, span: shifted(view.span, start), sentence: record.span },
  }
}

function shifted({ start, end }: SearchFound['view']['span'], by: number): SearchFound['view']['span'] {
  return { start: start + by, end: end + by }
}
