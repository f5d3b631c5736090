import type { Difference, Span } from '../records.ts'
import { closesSentence } from '../text/blocks.ts'
import { isLineEnd, isSpace } from '../text/characters.ts'
import { foldAt } from '../text/skeleton.ts'
import { compareWords, type SameWords } from './compareWords.ts'
import { looksInserted } from './pageFurniture.ts'

/** The least number of letters on each side of what is left out: less would be found anywhere. */
export const LEAST_HALF = 8
/** The most that may stand between two parts of a passage, in code units: two long captions. */
export const MOST_INSERTED = 1200
/** A passage over four pages is cut by three headers. */
export const MOST_TIMES = 3
/** A header's first letters may happen to carry the sentence on, across so many line ends at most. */
const MOST_CHANCE_BREAKS = 3
/** Lines that might carry the sentence on, tried after each break: more only in text that repeats itself. */
const MOST_RESUMPTIONS = 4

/** The part of a quote that is looked for, with the letters of its skeleton. */
export interface Words {
  readonly quote: string
  readonly from: number
  readonly to: number
  readonly letters: string
  /** What has been decided about hyphens of the source that they are looked for in. */
  readonly decided: Map<string, boolean>
}

/**
 * Compares like `compareWords`, where captions or page headers stand inside the source's passage.
 *
 * So that it can hide no change of meaning: both parts match as strictly as ever; what stands between is whole lines,
 * each of which looks like page furniture by itself; and the sentence breaks off before it and goes on after it.
 * `null` where this does not hold.
 */
export function compareAroundInserted(source: string, start: number, words: Words): SameWords | null {
  return compareFrom(source, start, words, words.from, 0, 0)
}

function compareFrom(
  source: string,
  start: number,
  words: Words,
  from: number,
  passed: number,
  times: number,
): SameWords | null {
  const { quote, to, letters, decided } = words
  for (const { at, letters: before } of breaksAt(source, start, letters, passed)) {
    if (before - passed < LEAST_HALF || letters.length - before < LEAST_HALF) continue
    const seam = seamOf(quote, from, offsetOfNth(quote, from, before - passed))
    const first = compareWords(source, start, quote, from, seam.start, decided)
    if (first === null || !breaksOff(source, first.sourceEnd, at, seam)) continue
    for (const resume of resumptions(source, at, letters, before)) {
      if (!looksInserted(source, { start: at, end: resume })) continue
      const rest =
        compareWords(source, resume, quote, seam.end, to, decided) ??
        (times + 1 < MOST_TIMES ? compareFrom(source, resume, words, seam.end, before, times + 1) : null)
      if (rest === null) continue
      const inserted = insertion(source, { start: first.sourceEnd, end: resume }, quote, seam)
      return { ...rest, differences: [...first.differences, inserted, ...rest.differences] }
    }
  }
  return null
}

interface Break {
  /** Where the line ends. */
  readonly at: number
  /** How many of the words' letters stand before it. */
  readonly letters: number
}

/** The line ends that the passage reaches before it departs from the words, the last first. */
function breaksAt(source: string, start: number, letters: string, passed: number): Break[] {
  const breaks: Break[] = []
  let matched = passed
  for (let at = start; at < source.length && matched < letters.length;) {
    if (isLineEnd(source.charCodeAt(at)) && !isLineEnd(source.charCodeAt(at - 1))) breaks.push({ at, letters: matched })
    const folded = foldAt(source, at)
    if (!letters.startsWith(folded.letters, matched)) break
    matched += folded.letters.length
    at += folded.width
  }
  return breaks.reverse().slice(0, MOST_CHANCE_BREAKS)
}

/** The starts of later lines from which the source carries on with the words' letters from `before`, nearest first. */
function* resumptions(source: string, at: number, letters: string, before: number): Generator<number> {
  const limit = Math.min(source.length, at + MOST_INSERTED)
  let atLineStart = false
  let lines = 0
  let left = MOST_RESUMPTIONS
  for (let next = at; next < limit && left > 0; next++) {
    const code = source.charCodeAt(next)
    if (isLineEnd(code)) atLineStart = true
    else if (atLineStart && !isSpace(code)) {
      atLineStart = false
      if (lines++ === 0 || !carriesOn(source, next, letters, before)) continue
      left--
      yield next
    }
  }
}

/** Whether the text goes on, in small letters or a script that has no others, with at least half a quote's letters. */
function carriesOn(source: string, at: number, letters: string, before: number): boolean {
  if (/\p{Lu}/u.test(/[\p{L}\p{Nd}]/u.exec(source.slice(at, at + 8))?.[0] ?? 'A')) return false
  let matched = before
  for (let next = at; next < source.length && matched < before + LEAST_HALF;) {
    const folded = foldAt(source, next)
    if (!letters.startsWith(folded.letters, matched)) return false
    matched += folded.letters.length
    next += folded.width
  }
  return matched >= before + LEAST_HALF
}

function offsetOfNth(quote: string, from: number, nth: number): number {
  let at = from
  for (let left = nth; at < quote.length;) {
    const folded = foldAt(quote, at)
    if (folded.letters.length > left) return at
    left -= folded.letters.length
    at += folded.width
  }
  return at
}

/** The white space of the quote between its two parts, before the character at `next`; empty inside a word. */
function seamOf(quote: string, from: number, next: number): Span {
  let end = next
  while (end > from && !isSpace(quote.charCodeAt(end - 1)) && foldAt(quote, end - 1).letters === '') end--
  let start = end
  while (start > from && isSpace(quote.charCodeAt(start - 1))) start--
  return start === end ? { start: next, end: next } : { start, end }
}

/** Whether the sentence is unfinished where the line ends, and the quote has a space there or the line a hyphen. */
function breaksOff(source: string, partEnd: number, lineEnd: number, seam: Span): boolean {
  if (closesSentence(source, partEnd)) return false
  const left = source.slice(partEnd, lineEnd).trim()
  return seam.start < seam.end ? left === '' : /^[-\u2010¬]$/.test(left)
}

function insertion(source: string, sourceSpan: Span, quote: string, quoteSpan: Span): Difference {
  return {
    kind: 'inserted-matter',
    source: source.slice(sourceSpan.start, sourceSpan.end),
    sourceSpan,
    quote: quote.slice(quoteSpan.start, quoteSpan.end),
    quoteSpan,
  }
}
