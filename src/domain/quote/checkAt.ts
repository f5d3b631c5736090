import type { Difference, QuoteCheck, Span, SubstanceKind } from '../records.ts'
import { cutsSurrogatePair, quoteMark, trimSpan } from '../text/characters.ts'
import { lettersOf } from '../text/skeleton.ts'
import { compareWords } from './compareWords.ts'
import { compareAroundInserted, LEAST_HALF } from './insertedMatter.ts'
import { cutsNumber } from './numberForm.ts'

/** Whether words so checked may stand as evidence without anybody's leave. */
export function counts(check: QuoteCheck): boolean {
  return check.outcome === 'verbatim' || check.outcome === 'artefact'
}

/** `verbatim` where nothing differs, else `artefact`: for differences that are all artefacts. */
export function checkOf(differences: readonly Difference[]): QuoteCheck {
  return { outcome: differences.length === 0 ? 'verbatim' : 'artefact', differences }
}

/**
 * Judges the words given against the passage at `span`, white space around either left out.
 *
 * `verbatim` and `artefact` as everywhere. All else is `altered`, with one difference that runs from the first to the
 * last word that is not the same; an empty passage is `absent`. Quotation marks that a person typed around the words
 * are left out where the passage has none.
 */
export function checkAt(text: string, span: Span, quoted: string): QuoteCheck {
  const place = trimSpan(text, span)
  if (place.start === place.end || quoted.trim() === '') return { outcome: 'absent', differences: [] }
  for (const given of readingsOf(quoted)) {
    const differences = differencesAt(text, place, quoted, given)
    if (differences !== null) return checkOf(differences)
  }
  return { outcome: 'altered', differences: [changeAt(text, place, quoted, trimSpan(quoted, whole(quoted)))] }
}

/** The words as given, and the same without the pair of quotation marks around them; white space around left out. */
export function readingsOf(quoted: string): Span[] {
  const given = trimSpan(quoted, whole(quoted))
  const inside = withoutMarks(quoted, given)
  return inside === null ? [given] : [given, inside]
}

/** Whether what stands at the span is cut out of a number or a character, and so is not those words. */
export function cutsThrough(text: string, span: Span): boolean {
  return cutsNumber(text, span) || cutsCharacter(text, span.start) || cutsCharacter(text, span.end)
}

function whole(text: string): Span {
  return { start: 0, end: text.length }
}

function withoutMarks(quoted: string, given: Span): Span | null {
  const opening = quoted[given.start] ?? ''
  const closing = quoted[given.end - 1] ?? ''
  if (given.end - given.start < 3 || quoteMark(opening) === null || quoteMark(opening) !== quoteMark(closing))
    return null
  const inside = trimSpan(quoted, { start: given.start + 1, end: given.end - 1 })
  return inside.start === inside.end ? null : inside
}

function differencesAt(text: string, place: Span, quoted: string, given: Span): readonly Difference[] | null {
  if (cutsThrough(text, place)) return null
  const words = quoted.slice(given.start, given.end)
  if (text.slice(place.start, place.end) === words) return []
  const letters = lettersOf(words)
  const same =
    reaching(place.end, compareWords(text, place.start, quoted, given.start, given.end)) ??
    (letters.length < 2 * LEAST_HALF
      ? null
      : reaching(
          place.end,
          compareAroundInserted(text, place.start, {
            quote: quoted,
            from: given.start,
            to: given.end,
            letters,
            decided: new Map(),
          }),
        ))
  return same?.differences ?? null
}

function reaching<T extends { readonly sourceEnd: number }>(end: number, same: T | null): T | null {
  return same?.sourceEnd === end ? same : null
}

function cutsCharacter(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return false
  return cutsSurrogatePair(text, at) || (text.charCodeAt(at) >= 0x300 && /\p{M}/u.test(text.charAt(at)))
}

/** One difference over all the words from the first to the last that differ. */
function changeAt(text: string, place: Span, quoted: string, given: Span): Difference {
  const inSource = wordsOf(text, place)
  const inQuote = wordsOf(quoted, given)
  const wordAt = (words: readonly Word[], index: number) => words.at(index)?.word
  const most = Math.min(inSource.length, inQuote.length)
  let first = 0
  while (first < most && wordAt(inSource, first) === wordAt(inQuote, first)) first++
  let last = 0
  while (last < most - first && wordAt(inSource, -1 - last) === wordAt(inQuote, -1 - last)) last++
  const sourceSpan = spanOf(inSource, first, inSource.length - last, place)
  const quoteSpan = spanOf(inQuote, first, inQuote.length - last, given)
  const [source, quote] = [text.slice(sourceSpan.start, sourceSpan.end), quoted.slice(quoteSpan.start, quoteSpan.end)]
  return { kind: kindOf(source + quote), source, sourceSpan, quote, quoteSpan }
}

interface Word {
  readonly word: string
  readonly span: Span
}

function wordsOf(text: string, span: Span): Word[] {
  return [...text.slice(span.start, span.end).matchAll(/\S+/g)].map(match => {
    const start = span.start + match.index
    return { word: match[0], span: { start, end: start + match[0].length } }
  })
}

/** From the first word to before `after`; where there are none, the point between their neighbours. */
function spanOf(words: readonly Word[], first: number, after: number, all: Span): Span {
  const start = words[first]?.span.start ?? all.end
  return first < after ? { start, end: words[after - 1]?.span.end ?? all.end } : { start, end: start }
}

function kindOf(words: string): SubstanceKind {
  return /\p{N}/u.test(words) ? 'number' : 'word'
}
