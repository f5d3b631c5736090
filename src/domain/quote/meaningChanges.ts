import type { Difference, DifferenceKind, Excerpt, QuoteCheck, Span } from '../records.ts'
import { findApproximate } from '../text/approximate.ts'
import { lettersOf } from '../text/skeleton.ts'
import { checkAt } from './checkAt.ts'
import { gravityOf } from './outcome.ts'
import { mayDifferInPlace } from './sameLimit.ts'
import { hiddenIn, type QuoteWarning } from './warnings.ts'
import { writtenOtherwise } from './writtenOtherwise.ts'

/** One way in which a passage says something else than it did. */
export interface MeaningChange {
  /** `passage`: it is another one, and in what single words they differ says nothing. */
  readonly kind: DifferenceKind | 'passage'
  /** The words that it had there; empty where it had none. */
  readonly before: string
  /** The words that it has there now; empty where it has none. */
  readonly now: string
}

/**
 * In what a passage says something else than it said in an earlier text: what a quote of its former words would be
 * `altered` by, and what their marks of omission would hide. Empty where only the form differs, or how a number is written.
 */
export function meaningChanges(before: string, now: string): readonly MeaningChange[] {
  if (before === now) return []
  const check = checkAt(now, { start: 0, end: now.length }, before)
  if (isAnotherPassage(before, now, check)) return [{ kind: 'passage', before, now }]
  const changes = check.differences.filter(isOfMeaning).map(difference => changeOf(difference, before, now))
  return [...changes, ...hiddenIn(before, check, now).map(hiddenChange)]
}

/** What an excerpt says otherwise once it stands for `now`: in its source's words, else in those that are quoted of it. */
export function changesTo(now: Words, { anchor, quoted }: Words): readonly MeaningChange[] {
  if (now.anchor === null) return [] // the words are gone: there is nothing that they became
  const inSource = meaningChanges(anchor?.exact ?? quoted, now.anchor.exact)
  return inSource.length > 0 ? inSource : meaningChanges(quoted, now.quoted)
}

/** The sentence that words stood in, and the one that the same words stand in now. */
export interface SentenceThen {
  readonly before: string
  readonly now: string
}

/** As {@link changesTo}; where the words are the same, what their sentence says otherwise. */
export function changesAround(
  now: Words & { readonly sentences: SentenceThen | null },
  former: Words,
): readonly MeaningChange[] {
  const own = changesTo(now, former)
  return own.length > 0 || now.sentences === null ? own : meaningChanges(now.sentences.before, now.sentences.now)
}

/** What has fewer of the letters of former words, by whole words and by letters, is another passage. */
const LEAST_KEPT = 0.5

/** Whether a passage is so unlike the former one, of which `check` is made, that no word of it became another. */
function isAnotherPassage(before: string, now: string, { differences }: QuoteCheck): boolean {
  const letters = lettersOf(before)
  const changed = differences.filter(isOfMeaning).reduce((sum, { quote }) => sum + lettersOf(quote).length, 0)
  const most = letters.length * (1 - LEAST_KEPT)
  return changed > most && findApproximate(letters, lettersOf(now), most) === null
}

type Words = Pick<Excerpt, 'anchor' | 'quoted'>

/**
 * Also who is said to say it: a quote may leave that out, a source has said it and no longer does. And a number hedged in
 * other words, where those may be no hedge: "spoke about 30 prisoners", "spoke around 30 prisoners".
 */
function isOfMeaning(difference: Difference): boolean {
  const { kind, source, quote } = difference
  const isSubstance = gravityOf(kind) === 'substance' || kind === 'attribution'
  return isSubstance && (writtenOtherwise(difference) === null || mayDifferInPlace(source, quote))
}

function changeOf({ kind, sourceSpan, quoteSpan }: Difference, before: string, now: string): MeaningChange {
  return { kind, before: wholeWords(before, quoteSpan), now: wholeWords(now, sourceSpan) }
}

const word = /[\p{L}\p{M}\p{N}]+(?:[.,٫٬'’-][\p{L}\p{M}\p{N}]+)*/gu

/** What stands there with the rest of the words that it is part of, a space with those that it parts: "5.5" for ".". */
function wholeWords(text: string, span: Span): string {
  const isSpace = span.start < span.end && text.slice(span.start, span.end).trim() === ''
  let { start, end } = span
  for (const { 0: found, index } of text.matchAll(word)) {
    const wordEnd = index + found.length
    const isTouched = isSpace ? index <= span.end && wordEnd >= span.start : index < span.end && wordEnd > span.start
    if (!isTouched) continue
    start = Math.min(start, index)
    end = Math.max(end, wordEnd)
  }
  return `${text.slice(start, end)}${closes(text, start, end) ? text.charAt(end) : ''}`.trim()
}

/** Whether a bracket that opens there closes right behind. */
function closes(text: string, start: number, end: number): boolean {
  const opens = /[[(](?=[^\])]*$)/u.exec(text.slice(start, end))?.[0]
  return opens !== undefined && text.charAt(end) === (opens === '[' ? ']' : ')')
}

function hiddenChange({ kind, source, quote }: QuoteWarning): MeaningChange {
  return { kind: kindOf[kind], before: quote.trim(), now: source.trim() }
}

const kindOf: Record<QuoteWarning['kind'], DifferenceKind> = {
  negation: 'negation',
  attitude: 'hedge',
  number: 'number',
  hedge: 'hedge',
  name: 'name',
  'same-value': 'number',
  'other-number': 'number',
  'other-name': 'name',
  'other-words': 'word',
  'added-number': 'number',
  'added-hedge': 'hedge',
  'added-sentence': 'word',
  'two-speakers': 'attribution',
  'other-sentence': 'word',
  'cut-off': 'word',
  'cut-word': 'word',
}
