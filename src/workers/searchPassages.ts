import { compareText, grouped } from '../domain/grouped.ts'
import type { SourceId } from '../domain/id.ts'
import type { Span } from '../domain/records.ts'
import { anchorAt } from '../domain/quote/anchor.ts'
import { acceptsNames, answersTo, type Names, type ReadPassage } from '../domain/search/answers.ts'
import { phraseIn } from '../domain/search/hasWords.ts'
import { claimTerms, hasAny } from '../domain/search/namingWords.ts'
import { passageView, titleMarks } from '../domain/search/passageView.ts'
import type { PassageIndex } from '../domain/search/passageIndex.ts'
import { parseQuery, type SearchQuery } from '../domain/search/query.ts'
import type { SearchRecord, SearchedSource } from '../queries/searchRecords.ts'
import type { SearchAsk, SearchFound } from './searchDossier.ts'
import { type SearchWords, titleOf } from './searchable.ts'

type Records = ReadonlyMap<string, SearchRecord>
type ReadWords = (record: SearchRecord) => Promise<SearchWords>

/** A passage with whose it is and all that this has. */
interface Candidate extends ReadPassage {
  readonly record: SearchRecord
  readonly words: SearchWords
}

/**
 * The passages that answer best, best first; where a query only filters, what it keeps, in the dossier's order. Gives what it
 * has where `signal` says that nobody waits any more.
 */
export async function searchPassages(
  ask: SearchAsk,
  passages: PassageIndex,
  records: Records,
  readWords: ReadWords,
  signal: AbortSignal,
): Promise<SearchFound[]> {
  const query = ask.isTyped ? parseQuery(ask.query) : plainQuery(ask.query)
  const { index } = passages
  const claimed = ask.claim && claimTerms(index, ask.query)
  const terms = claimed?.terms ?? index.termsOf(query.words, query.isUnfinished)
  const accepts = acceptsOf(ask, query, records)
  const answers = await answersTo(query, terms, ask.most, {
    index,
    accepts: passage => accepts(passages.passageAt(passage).owner),
    read: passage => candidateOf(passage, passages, records, readWords),
    listed: () =>
      [...records.values()]
        .filter(({ id }) => accepts(id))
        .toSorted(asInDossier(records))
        .map(({ id }) => passages.passagesOf(id)),
    isStopped: () => signal.aborted,
  })
  const found = answers.map(({ passage, read }) => {
    const { record, words, title } = read
    const { span } = passages.passageAt(passage)
    const [phrase] = query.phrases.flatMap(asked => phraseIn(read, asked) ?? [])
    const language = sourceOf(record, records)?.language ?? null
    return foundOf(
      record,
      words.text,
      passageView(words, span, { language, termOf: index.termOf, weights: terms.weights, phrase }),
      titleMarks(title, { termOf: index.termOf, weights: terms.weights }),
      claimed === null || hasAny(index, `${title}\n\n${read.text}`, claimed.naming),
    )
  })
  return tellingFirst(found)
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

function plainQuery(words: string): SearchQuery {
  return { words, phrases: [], without: [], fields: [], isUnfinished: false }
}

/** Whether what a record has may answer, decided once for each. */
function acceptsOf({ kinds, sourceIds }: SearchAsk, query: SearchQuery, records: Records) {
  const among = sourceIds && new Set<SourceId>(sourceIds)
  const decided = new Map<string, boolean>()
  const decide = (owner: string): boolean => {
    const record = records.get(owner)
    if (!record || !kinds.includes(record.type)) return false
    const source = sourceOf(record, records)
    if (among && (!source || !among.has(source.id))) return false
    return acceptsNames(query, namesOf(record, source))
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

function namesOf(record: SearchRecord, source: SearchedSource | null): Names {
  return {
    ...(source ? { title: source.title, publisher: source.publisher } : {}),
    ...(record.type === 'excerpt' ? { speaker: record.speaker } : {}),
    ...(record.type === 'claim' ? { claimant: record.claimant } : {}),
  }
}

async function candidateOf(
  passage: number,
  passages: PassageIndex,
  records: Records,
  read: ReadWords,
): Promise<Candidate | null> {
  const { owner, span } = passages.passageAt(passage)
  const record = records.get(owner)
  const words = record && (await read(record).catch(() => null))
  if (!record || !words) return null
  const [text, captured] = [words.whole, words.text].map(all => all.slice(span.start, span.end))
  return { record, words, title: titleOf(record), text: text ?? '', captured: captured ?? '' }
}

function foundOf(
  record: SearchRecord,
  text: string,
  view: SearchFound['view'],
  marks: readonly Span[],
  isNamed: boolean,
): SearchFound {
  if (record.type === 'source') {
    const { id, textId } = record
    const anchor = anchorAt(text, view.sentence)
    return { kind: 'source', id, sourceId: id, textId, titleMarks: marks, anchor, bearing: null, isNamed, view }
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
