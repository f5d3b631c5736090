import type { Step } from './alignWords.ts'
import type { SideBySide } from './attributionSteps.ts'
import { isNegation } from './kindOfChange.ts'
import type { Language } from './language.ts'
import { LONGEST_LIMIT, limitsAlike } from './limitWords.ts'
import { countedEnd, isNumber } from './numberValue.ts'
import { isSameLimit } from './sameLimit.ts'
import type { Word } from './words.ts'

/**
 * A number and its hedge are one step where both sides hedge it alike in other words: "Over 30,000" and "More than
 * 30,000", not "Over" for "than", and a word more.
 */
export function withWholeLimits(sides: SideBySide, steps: readonly Step[], language: Language): readonly Step[] {
  const { text, source, quote, given } = sides
  const inQuote = hedgedIn(quote, given, language)
  if (inQuote.length === 0) return steps
  const inSource = hedgedIn(text, source, language)
  let whole = steps
  for (const ours of inQuote) {
    const theirs = inSource.filter(
      each => each.hedge !== ours.hedge && each.isCut === ours.isCut && isSameLimit(each.phrase, ours.phrase, language),
    )
    for (const each of theirs) whole = joined(whole, each, ours) ?? whole
  }
  return whole
}

/**
 * Whether a hedge that begins at `start` is the rest of another ("more than" of "no more than"), or denied there: a number
 * hedged as its words say is the opposite of what the text has.
 */
export function cutsLimit(text: string, start: number, language: Language): boolean {
  const before = text.slice(Math.max(0, start - REACH), start).split(/\s+/)
  if (before.pop() !== '' || before.length === 0) return false
  const after = text.slice(start, start + REACH).split(/\s+/)
  const lengths = rangeOf(1, LONGEST_LIMIT + 1)
  const isDenied = isNegation(before.at(-1) ?? '', language)
  return lengths.some(
    length =>
      (isDenied && limitsAlike(after.slice(0, length), language).length > 0) ||
      rangeOf(1, LONGEST_LIMIT).some(
        more => limitsAlike([...before.slice(-more), ...after.slice(0, length)], language).length > 0,
      ),
  )
}

/** Code units that have the words of any hedge. */
const REACH = 40

/** A hedge with its number: words `[from, to)`. */
interface Hedged {
  readonly from: number
  readonly to: number
  readonly hedge: string
  /** Whether it is denied, as {@link cutsLimit} says: "hardly more than". */
  readonly isCut: boolean
  /** With the sign or words behind it that say in what it is counted. */
  readonly phrase: string
}

function hedgedIn(text: string, words: readonly Word[], language: Language): Hedged[] {
  const wordAt = (index: number) => text.slice(words[index]?.span.start, words[index]?.span.end)
  const numbers = words.map((_, index) => isNumber(wordAt(index), language))
  if (!numbers.includes(true)) return []
  const isNumberAt = (index: number) => numbers[index] === true
  /** Nothing but white space and the sign of a currency between two words. */
  const isBeside = (index: number) =>
    /^\s+\p{Sc}?$|^-$/u.test(text.slice(words[index]?.span.end, words[index + 1]?.span.start))
  const found: Hedged[] = []
  for (let from = 0; from < words.length; from++) {
    for (let length = LONGEST_LIMIT; length > 0; length--) {
      const number = from + length
      if (!isNumberAt(number) || !rangeOf(from, number).every(isBeside)) continue
      const hedge = rangeOf(from, number).map(wordAt)
      if (limitsAlike(hedge, language).length === 0) continue
      let to = number + 1
      while (isNumberAt(to) && isBeside(to - 1)) to++
      const phrase = text.slice(words[from]?.span.start, countedEnd(text, words[to - 1]?.span.end ?? text.length))
      if (!words.slice(from, to).some(({ bracketed }) => bracketed))
        found.push({
          from,
          to,
          hedge: hedge.join(' ').toLowerCase(),
          isCut: cutsLimit(text, words[from]?.span.start ?? 0, language),
          phrase,
        })
      from = to - 1
      break
    }
  }
  return found
}

/** All from the one up to the other, without it. */
function rangeOf(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at)
}

/** The steps with one for both phrases; `null` where they are not beside one another. */
function joined(steps: readonly Step[], theirs: Hedged, ours: Hedged): readonly Step[] | null {
  const touches = (step: Step) =>
    (step.sourceFrom < theirs.to && step.sourceTo > theirs.from) ||
    (step.quoteFrom < ours.to && step.quoteTo > ours.from)
  const first = steps.findIndex(touches)
  const last = steps.findLastIndex(touches)
  const within = steps.slice(first, last + 1)
  const isWithin = within.every(
    step =>
      step.sourceFrom >= theirs.from &&
      step.sourceTo <= theirs.to &&
      step.quoteFrom >= ours.from &&
      step.quoteTo <= ours.to,
  )
  if (
    first === -1 ||
    !isWithin ||
    !within.some(step => step.sourceTo > step.sourceFrom && step.quoteTo > step.quoteFrom)
  )
    return null
  const whole: Step = {
    same: false,
    sourceFrom: theirs.from,
    sourceTo: theirs.to,
    quoteFrom: ours.from,
    quoteTo: ours.to,
  }
  return [...steps.slice(0, first), whole, ...steps.slice(last + 1)]
}
