import { spanToReading } from '../../domain/reading/projection.ts'
import type { RepairedText } from '../../domain/reading/repairedText.ts'
import type { Span } from '../../domain/records.ts'
import { type Sentence, wordingOf } from '../../domain/text/sentences.ts'
import type { AppearingClaim } from '../../queries/manuscript.ts'
import { wordsRead } from './passage.ts'

/** One sentence of a manuscript as the list shows it. */
export interface ManuscriptRow {
  /** Where it begins: no other sentence begins there. */
  readonly key: string
  readonly sentence: Sentence
  /** On one line, without bullets and marks of notes: what a claim of it would say. */
  readonly wording: string
  /** The claims that occur in it or in part of it. */
  readonly claims: readonly AppearingClaim[]
}

export type ManuscriptFilter = 'all' | 'open' | 'claims'
export const manuscriptFilters: readonly ManuscriptFilter[] = ['all', 'open', 'claims']

/**
 * Sentences with the claims that occur in them; both in the order of the text, and in the words that are read. Those
 * that a repair takes out are left out, unless there are claims of them.
 */
export function manuscriptRows(
  reading: RepairedText,
  sentences: readonly Sentence[],
  claims: readonly AppearingClaim[],
  language: string | null,
): ManuscriptRow[] {
  const found = new Map<Sentence, AppearingClaim[]>()
  for (const claim of claims) {
    for (let at = firstEndingAfter(sentences, claim.span.start); at < sentences.length; at++) {
      const sentence = sentences[at]
      if (!sentence || sentence.start >= claim.span.end) break
      found.set(sentence, [...(found.get(sentence) ?? []), claim])
    }
  }
  const isRead = (sentence: Sentence): boolean => {
    const { start, end } = spanToReading(reading.projection, sentence)
    return start < end || found.has(sentence)
  }
  return sentences.filter(isRead).map(sentence => ({
    key: String(sentence.start),
    sentence,
    wording: wordingOf(wordsRead(reading, sentence), language),
    claims: found.get(sentence) ?? [],
  }))
}

export function passesFilter({ claims }: ManuscriptRow, filter: ManuscriptFilter): boolean {
  return filter === 'all' || claims.length > 0 === (filter === 'claims')
}

/** How far a manuscript is: headings do not count unless somebody made claims of them. */
export function progressOf(rows: readonly ManuscriptRow[]): { readonly claims: number; readonly sentences: number } {
  const counted = rows.filter(({ sentence, claims }) => sentence.kind !== 'heading' || claims.length > 0)
  return { claims: counted.filter(({ claims }) => claims.length > 0).length, sentences: counted.length }
}

/** Whether many sentences taken at once take this one: a statement that is no claim yet. */
export function isOffered({ sentence, claims }: ManuscriptRow): boolean {
  return sentence.kind === 'statement' && claims.length === 0
}

/** Nobody makes claims of a whole book at once. */
const MOST_PRESELECTED = 500

/** What is selected to begin with: all statements of a text of which nobody has made claims, unless it is a book. */
export function preselected(rows: readonly ManuscriptRow[]): ReadonlySet<string> {
  const offered = rows.filter(isOffered)
  const isFresh = rows.every(({ claims }) => claims.length === 0)
  return new Set(isFresh && offered.length <= MOST_PRESELECTED ? offered.map(({ key }) => key) : [])
}

/**
 * What a person wants selected, held to what can be: no claims. Where many come in at once, as by Ctrl+A, only
 * statements do; a heading or a question is selected by itself.
 */
export function selectable(
  rows: readonly ManuscriptRow[],
  before: ReadonlySet<string>,
  wanted: ReadonlySet<string>,
): ReadonlySet<string> {
  const coming = [...wanted].filter(key => !before.has(key))
  const isMany = coming.length > 1
  const allowed = rows.filter(row => row.claims.length === 0 && (!isMany || before.has(row.key) || isOffered(row)))
  return new Set(allowed.map(({ key }) => key).filter(key => wanted.has(key)))
}

/** The next sentence after a place that is an offer; `null` where none is left after it. */
export function nextOffered(rows: readonly ManuscriptRow[], after: Span): ManuscriptRow | null {
  return rows.find(row => row.sentence.start >= after.end && isOffered(row)) ?? null
}

/** Index of the first sentence that ends after an offset; the number of sentences where none does. */
function firstEndingAfter(sentences: readonly Sentence[], offset: number): number {
  let [low, high] = [0, sentences.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sentences[middle]?.end ?? Infinity) > offset) high = middle
    else low = middle + 1
  }
  return low
}
