import { grouped } from '../domain/grouped.ts'
import type { SourceId } from '../domain/id.ts'
import type { Span } from '../domain/records.ts'
import { anchorAt } from '../domain/quote/anchor.ts'
import { hasWords, phraseAt } from '../domain/search/hasWords.ts'
import { passageView, titleMarks } from '../domain/search/passageView.ts'
import type { PassageIndex } from '../domain/search/passageIndex.ts'
import { parseQuery, type FieldFilter, type SearchQuery } from '../domain/search/query.ts'
import { READ_AGAIN, type Conditions, type Hit } from '../domain/search/searchIndex.ts'
import { wordsOf } from '../domain/search/scanWords.ts'
import type { SearchRecord, SearchedSource } from '../queries/searchRecords.ts'
import type { SearchAsk, SearchFound } from './searchDossier.ts'
import { titleOf } from './searchable.ts'

type Records = ReadonlyMap<string, SearchRecord>
type ReadText = (record: SearchRecord) => Promise<string>

/** A hit with whose it is and its whole text. */
interface Candidate {
  readonly hit: Hit
  readonly record: SearchRecord
  readonly text: string
  readonly passage: string
}

/** The passages that answer best, best first. Gives what it has where `signal` says that nobody waits any more. */
export async function searchPassages(
  ask: SearchAsk,
  passages: PassageIndex,
  records: Records,
  read: ReadText,
  signal: AbortSignal,
): Promise<SearchFound[]> {
  const query = ask.isTyped ? parseQuery(ask.query) : plainQuery(ask.query)
  const { index } = passages
  const terms = index.termsOf(query.words, query.isUnfinished)
  const readsEach = query.phrases.length > 0 || query.without.some(isPhrase)
  const wanted = Math.max(ask.most, READ_AGAIN)
  const hits = index.rank(terms, readsEach ? MOST_READ : wanted, conditionsOf(ask, query, passages, records))
  const candidates: Candidate[] = []
  for (const hit of hits) {
    if (signal.aborted || candidates.length === wanted) break
    const candidate = await candidateOf(hit, passages, records, read)
    if (candidate && (!readsEach || fits(candidate.passage, query))) candidates.push(candidate)
  }
  const byPassage = new Map(candidates.map(candidate => [candidate.hit.passage, candidate]))
  const ranked = index.readAgain(
    terms,
    candidates.map(({ hit }) => hit),
    passage => {
      const candidate = byPassage.get(passage)
      return { title: candidate ? titleOf(candidate.record) : '', text: candidate?.passage ?? '' }
    },
  )
  const found = ranked.slice(0, ask.most).flatMap(({ passage }) => {
    const candidate = byPassage.get(passage)
    if (!candidate) return []
    const { record, text } = candidate
    const { span } = passages.passageAt(passage)
    const [phrase] = query.phrases.flatMap(words => phraseAt(candidate.passage, words) ?? [])
    const language = sourceOf(record, records)?.language ?? null
    return [
      foundOf(
        record,
        text,
        passageView(text, span, { language, termOf: index.termOf, weights: terms.weights, phrase }),
        titleMarks(titleOf(record), { termOf: index.termOf, weights: terms.weights }),
      ),
    ]
  })
  return tellingFirst(found)
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

function conditionsOf(
  { kinds, sourceIds }: SearchAsk,
  { phrases, without, fields }: SearchQuery,
  passages: PassageIndex,
  records: Records,
): Conditions {
  const among = sourceIds && new Set<SourceId>(sourceIds)
  const decided = new Map<string, boolean>()
  const decide = (owner: string): boolean => {
    const record = records.get(owner)
    if (!record || !kinds.includes(record.type)) return false
    const source = sourceOf(record, records)
    if (among && (!source || !among.has(source.id))) return false
    return fields.every(filter => meets(record, source, filter))
  }
  return {
    required: phrases.flatMap(phrase => passages.index.termsIn(phrase)),
    without: without.filter(words => !isPhrase(words)).flatMap(words => passages.index.termsIn(words)),
    accepts: passage => {
      const { owner } = passages.passageAt(passage)
      const known = decided.get(owner)
      if (known !== undefined) return known
      const accepted = decide(owner)
      decided.set(owner, accepted)
      return accepted
    },
  }
}

function sourceOf(record: SearchRecord, records: Records): SearchedSource | null {
  if (record.type === 'source') return record
  const source = record.type === 'excerpt' ? records.get(record.sourceId) : undefined
  return source?.type === 'source' ? source : null
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
async function candidateOf(
  hit: Hit,
  passages: PassageIndex,
  records: Records,
  read: ReadText,
): Promise<Candidate | null> {
  const { owner, span } = passages.passageAt(hit.passage)
  const record = records.get(owner)
  const text = record && (await read(record).catch(() => null))
  return record && text !== undefined && text !== null
    ? { hit, record, text, passage: text.slice(span.start, span.end) }
    : null
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
