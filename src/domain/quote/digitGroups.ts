import { knownLanguages, plainWord } from './language.ts'

/**
 * Whether a number in digits stands on both sides of a place that white space, a stroke or an apostrophe parts: 12 500,
 * 1/3, 2 1/2, 1'000, 10:30, .5. A space groups digits only as people group them: in threes, behind one to three.
 */
export function isInsideGroups(text: string, at: number): boolean {
  const [before, after] = [text[at - 1] ?? '', text[at] ?? '']
  if (!joins.test(before) && !joins.test(after)) return false
  const left = text.slice(Math.max(0, at - LONGEST), at)
  const right = text.slice(at, at + LONGEST)
  return (
    isStroke(left, right) ||
    (opensDecimal.test(left) && /^\p{Nd}/u.test(right)) ||
    isGrouped(left, right, text, at) ||
    isMixed(left, right)
  )
}

const joins = /[\s'/⁄:.٫½⅓⅔¼¾⅛⅜⅝⅞]/u

/** A fraction, a date or a time. */
function isStroke(left: string, right: string): boolean {
  return (
    (/\p{Nd}[/⁄:]$/u.test(left) && /^\p{Nd}/u.test(right)) || (/\p{Nd}$/u.test(left) && /^[/⁄:]\p{Nd}/u.test(right))
  )
}

/** ".5" with nothing before its sign. */
const opensDecimal = /(?:^|[\s([\p{Sc}])[.٫]$/u

const LONGEST = 40

/** Thousands, parted by one space, or by an apostrophe. */
function isGrouped(left: string, right: string, text: string, at: number): boolean {
  const mark = groupsBefore.exec(left + (space.test(right) ? right[0] : ''))?.[1]
  if (mark === undefined || !groupBehind.test(space.test(right) ? right.slice(1) : right)) return false
  if (/[\r\n]/.test(mark)) return isProse(text, at)
  return mark !== ' ' || !isDay(left)
}

const space = /^[ '\n]/
const groupsBefore = /(?<![\p{L}\p{Nd}.,:/⁄'’])(?!0)\p{Nd}{1,3}(?:[ '\n]\p{Nd}{3})*([ '\n])$/u
const groupBehind = /^\p{Nd}{3}(?![\p{Nd}:/⁄]|[.,'’]\p{Nd}{3}(?!\p{Nd}))/u

/** Whether words stand on both lines: figures below one another are several. */
function isProse(text: string, at: number): boolean {
  const lineBefore = /[^\r\n]*\r?\n?$/u.exec(text.slice(Math.max(0, at - LINE), at))?.[0] ?? ''
  const lineAfter = /^\r?\n?[^\r\n]*/u.exec(text.slice(at, at + LINE))?.[0] ?? ''
  return /\p{L}/u.test(lineBefore) && /\p{L}/u.test(lineAfter)
}

const LINE = 120

/** "On May 12 500 people": the day of a month. */
function isDay(left: string): boolean {
  const month = /([\p{L}\p{M}]+)\.?\s\p{Nd}{1,2}\s?$/u.exec(left)?.[1]
  return month !== undefined && knownLanguages.some(({ calendar }) => calendar.has(plainWord(month)))
}

/** "2 1/2", "2 ½". */
function isMixed(left: string, right: string): boolean {
  const isNumber = /(?<![\p{L}\p{Nd}.,:/⁄])\p{Nd}{1,3}[ \u00a0\u2009\u202f]?$/u.test(left)
  return (
    isNumber &&
    /[ \u00a0\u2009\u202f]/u.test((left.at(-1) ?? '') + (right[0] ?? '')) &&
    fractionBehind.test(right.replace(/^\s/u, ''))
  )
}

const fractionBehind = /^(?:[\u00bc-\u00be\u2150-\u215e]|\p{Nd}[/⁄]\p{Nd}{1,2}(?![\p{Nd}/⁄]))/u
