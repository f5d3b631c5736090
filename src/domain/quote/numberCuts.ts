import type { Span } from '../records.ts'
import { type Counting, countingOf, countsIn, mayCount, shortForms, type Token } from './countWords.ts'
import { knownLanguages, type Language, plainWord } from './language.ts'
import { readCount } from './readCount.ts'

/**
 * The number in words that a place parts, so that what is left on the side `kept` is another number than the whole, or
 * none: "five" of "one hundred and five", "hundert" of "zweihundert"; `null` where it parts none. `languages` are asked
 * for only where words that count stand beside the place.
 */
export function numberPartedAt(
  text: string,
  at: number,
  kept: 'before' | 'after',
  languages: () => readonly Language[],
): Span | null {
  const words = wordsAround(text, at)
  if (!mayBeParted(words, at)) return null
  const own = languages()
  for (const language of [...own, ...knownLanguages.filter(each => !own.includes(each))]) {
    const counting = countingOf(language)
    const parted = partedIn(partsIn(words, counting), at, kept, counting)
    if (parted !== null && (own.includes(language) || isForeign(words, parted, own))) return parted
  }
  return null
}

/** Few words are easily taken for another language: numbers of one that shares no word of them count as well. */
function isForeign(words: readonly Placed[], { start, end }: Span, own: readonly Language[]): boolean {
  const isWithin = (placed: Placed) => placed.end > start && placed.start < end && !isDigits(placed.plain)
  return words
    .filter(isWithin)
    .every(
      ({ plain }) =>
        !own.some(({ common, small, pronouns, numbers }) =>
          [common, small, pronouns, numbers].some(each => each.has(plain)),
        ),
    )
}

/** A word or a number in digits, in the form of the tables. */
interface Placed extends Span {
  readonly plain: string
}

/** Code units on each side that have the words of any number that people write out. */
const REACH = 120

const word =
  /\p{Nd}+(?:[.,٫٬’'\u00a0\u2009\u202f]\p{Nd}+)*|(?:[\p{L}\p{M}\u00ad]|[-\u2010\u00ac][^\S\r\n]*\r?\n\s*(?=\p{Ll}))+/gu

/** The words of one stretch in which nothing but spaces and hyphens stands between them, around the place. */
function wordsAround(text: string, at: number): readonly Placed[] {
  const from = Math.max(0, at - REACH)
  if (!/[\p{L}\p{M}\p{Nd}]/u.test(text.slice(Math.max(0, at - BESIDE), at))) return []
  const window = text.slice(from, at + REACH)
  const words: Placed[] = [...window.matchAll(word)].map(({ 0: found, index }) => ({
    start: from + index,
    end: from + index + found.length,
    plain: plainWord(found.replace(broken, '')),
  }))
  const isOne = (nth: number) => joint.test(text.slice(words[nth]?.end, words[nth + 1]?.start))
  let first = words.findIndex(({ end }) => end >= at)
  let last = first
  if (first === -1) return []
  while (first > 0 && isOne(first - 1)) first--
  while (last < words.length - 1 && isOne(last)) last++
  return words.slice(first, last + 1)
}

/** Code units before a place where a word or a number ends that it parts. */
const BESIDE = 6
/** What stands between two words of one number: white space of one line or two, or a hyphen. */
const joint = /^(?:[^\S\r\n]*(?:\r?\n)?[^\S\r\n]*|[^\S\r\n]?[-\u2010\u2011](?:\r?\n)?[^\S\r\n]*|\u200c)$/u
/** A word cut by a line's end, and where it may be cut. */
const broken = /[-\u2010\u00ac][^\S\r\n]*\r?\n\s*|\u00ad/gu

function mayBeParted(words: readonly Placed[], at: number): boolean {
  const before = words.filter(({ start }) => start < at).toReversed()
  const after = words.filter(({ end }) => end > at)
  return [before, after].every(side => side.slice(0, NEAR).some(({ plain }) => isDigits(plain) || mayCount(plain)))
}

/** Words from a place up to the next that counts, joints and articles between: "hundred and a | half". */
const NEAR = 3

function isDigits(plain: string): boolean {
  return /^\p{Nd}/u.test(plain)
}

/** A word of a number, or one of none. */
interface Part extends Span {
  readonly plain: string
  readonly tokens: readonly Token[] | null
}

function partedIn(parts: readonly Part[], at: number, kept: 'before' | 'after', counting: Counting): Span | null {
  const parted = parts.find(({ start, end }) => start < at && at < end)
  if (parted) return parted.tokens === null ? null : parted
  const before = parts.filter(({ end }) => end <= at)
  const after = parts.filter(({ start }) => start >= at)
  const tail = longest(rest => after.slice(0, rest), after, counting) ?? oneOf(after[0])
  if (tail === null) return null
  const sign = before.at(-1)
  if (kept === 'after' && sign && counting.minus.has(sign.plain)) return { start: sign.start, end: tail.end }
  const head = longest(rest => before.slice(-rest), before, counting)
  if (head === null) return null
  const all = parts.filter(({ start, end }) => start >= head.start && end <= tail.end)
  const value = valueOf(all, counting)
  if (value === null || value === (kept === 'after' ? tail : head).value) return null
  const isJoined = all.some(({ tokens }) => tokens?.includes('and'))
  const lead = before[before.findIndex(({ start }) => start === head.start) - 1]
  return isJoined && lead && counting.between.has(lead.plain) ? null : { start: head.start, end: tail.end }
}

/** The most words beside a place that are one number, joints at either end left aside. */
function longest(
  take: (length: number) => readonly Part[],
  { length }: readonly Part[],
  counting: Counting,
): (Span & { readonly value: number }) | null {
  for (let taken = length; taken > 0; taken--) {
    const parts = withoutJoints(take(taken))
    const value = valueOf(parts, counting)
    if (value !== null) return { start: parts[0]?.start ?? 0, end: parts.at(-1)?.end ?? 0, value }
  }
  return null
}

/** "vingt et | un": an article that may be one. */
function oneOf(part: Part | undefined): (Span & { readonly value: number }) | null {
  const isOne = part?.tokens?.every(token => typeof token === 'object' && token.form === '&')
  return part && isOne ? { ...part, value: 1 } : null
}

function withoutJoints(parts: readonly Part[]): readonly Part[] {
  const isJoint = (part: Part | undefined) => part?.tokens?.every(token => typeof token === 'string') === true
  let [from, to] = [0, parts.length]
  while (from < to && isJoint(parts[from])) from++
  while (to > from && isJoint(parts[to - 1])) to--
  return parts.slice(from, to)
}

function valueOf(parts: readonly Part[], counting: Counting): number | null {
  const tokens: Token[] = []
  for (const part of parts) {
    if (part.tokens === null) return null
    tokens.push(...part.tokens)
  }
  return readCount(tokens, counting)
}

/** What each word does in a number of the language. */
function partsIn(words: readonly Placed[], counting: Counting): readonly Part[] {
  return words.flatMap((placed, nth) => {
    const tokens = tokensOf(placed.plain, words[nth - 1]?.plain ?? '', counting)
    return tokens === null ? withoutAnd(placed, counting) : [{ ...placed, tokens }]
  })
}

function tokensOf(plain: string, before: string, counting: Counting): readonly Token[] | null {
  const { and, of, point } = counting
  if (isDigits(plain)) return [{ value: Number(/^\d+/.exec(plain.normalize('NFKC'))?.[0] ?? 1), form: 'digits' }]
  if (and.has(plain)) return ['and']
  if (of.has(plain)) return ['of']
  if (point.has(plain)) return ['point']
  const short = isDigits(before) ? shortForms.get(plain) : undefined
  return short ? [short] : countsIn(plain, counting)
}

/** "وعشرون" is "and twenty". */
function withoutAnd({ start, end, plain }: Placed, counting: Counting): readonly Part[] {
  const [first = ''] = plain
  const rest = plain.slice(first.length)
  const tokens = counting.isAndWrittenOn && counting.and.has(first) ? tokensOf(rest, '', counting) : null
  if (tokens === null) return [{ start, end, plain, tokens: null }]
  const middle = start + first.length
  return [
    { start, end: middle, plain: first, tokens: ['and'] },
    { start: middle, end, plain: rest, tokens },
  ]
}
