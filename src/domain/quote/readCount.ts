import type { Count, Counting, Token } from './countWords.ts'

/**
 * What the words of a number amount to, read one by one; `null` where they make no sum (five six), or more than one.
 * Multiplies, adds, and reads fractions and years as its language does.
 */
export function readCount(tokens: readonly Token[], counting: Counting): number | null {
  let read: Read | null = nothing
  for (const [at, token] of tokens.entries()) {
    read = withToken(read, token, tokens[at + 1], counting)
    if (read === null) return null
  }
  if (read === nothing || read.pending !== null) return null
  if (read.group !== null && read.group >= read.scale) return null
  return read.total + (read.group ?? 0)
}

/** What has been read of a number. */
interface Read {
  /** Of what has been multiplied by a thousand or more. */
  readonly total: number
  /** The least of those. */
  readonly scale: number
  /** What a further thousand would multiply; `null` where nothing has been read since the last. */
  readonly group: number | null
  /** The last value in the group: it says what may follow. */
  readonly last: number
  /** A joint that waits for what it joins. */
  readonly pending: 'and' | 'of' | 'point' | null
  /** What a further digit behind the decimal sign is worth; 0 where none was read. */
  readonly decimal: number
  readonly isPlural: boolean
}

const nothing: Read = { total: 0, scale: Infinity, group: null, last: 0, pending: null, decimal: 0, isPlural: false }

function withToken(read: Read, token: Token, next: Token | undefined, counting: Counting): Read | null {
  if (typeof token === 'string') return withJoint(read, token, counting)
  if (token.form === '~' || token.form === '&') return withArticle(read, token, next)
  if (read.pending === 'point' || (read.decimal > 0 && token.value < 10)) return withDecimal(read, token)
  if (token.value > 0 && token.value < 1) return withHalf(read, token)
  if (token.form === 'digits') return withDigits(read, token, next, counting)
  if (token.value >= 1000) return multiplied(read, token)
  if (token.value === 100 || token.form === 'x') return timesHundred(read, token)
  return added(read, token, counting)
}

function withJoint(read: Read, joint: 'and' | 'of' | 'point', { isAndBehindTens }: Counting): Read | null {
  if (read === nothing || read.pending !== null) return null
  if (joint === 'of' && !read.isPlural) return null
  if (joint === 'point' && read.group === null) return null
  const isBehindTens = joint === 'and' && read.group !== null && read.last < 100
  return { ...read, pending: joint, last: isBehindTens && isAndBehindTens !== true ? ONLY_HALF : read.last }
}

/** What has been read may be followed by a half, and by nothing else: "two and a half". */
const ONLY_HALF = -1

/** "a hundred", "half a million", "two and a half", "vingt et un". */
function withArticle(read: Read, { form }: Count, next: Token | undefined): Read | null {
  const { group, last, pending } = read
  const counts = typeof next === 'object' && (next.value >= 100 || next.value < 1 || next.form === 'x')
  if (counts) return group === null || group < 1 || pending === 'and' ? { ...read, last: read.last || ARTICLE } : null
  const isBehindTens = pending === 'and' && last >= 20 && last < 100 && last % 10 === 0
  return form === '&' && isBehindTens ? { ...read, group: (group ?? 0) + 1, last: 1, pending: null } : null
}

/** An article alone is nothing that has been read. */
const ARTICLE = 0.01

function withDecimal(read: Read, { value, form }: Count): Read | null {
  if (form !== '' || !Number.isInteger(value) || value > 9) return null
  const decimal = read.pending === 'point' ? 0.1 : read.decimal
  return { ...read, group: (read.group ?? 0) + value * decimal, last: 1, pending: null, decimal: decimal / 10 }
}

function withHalf(read: Read, { value, form }: Count): Read | null {
  const isFirst = read.group === null && read.total === 0
  if (!isFirst && form !== '+' && read.pending !== 'and') return null
  return { ...read, group: (read.group ?? 0) + value, last: value, pending: null }
}

function withDigits(read: Read, { value }: Count, next: Token | undefined, { hasDigitsBehind }: Counting): Read | null {
  const isFirst = read.group === null && read.total === 0
  const isCounted = typeof next === 'object' && next.value >= 100
  const isBehind =
    read.group === null && value < read.scale && (isCounted || (hasDigitsBehind === true && !!read.pending))
  return isFirst || isBehind ? { ...read, group: value, last: 1, pending: null, isPlural: false } : null
}

/** Two thousand, a million, hundreds of thousands; in one word, as in Hebrew, two thousand. */
function multiplied(read: Read, { value, form }: Count): Read | null {
  const { total, scale, group, pending } = read
  const isPower = /^10+$/u.test(String(value))
  const isPlural = form === '*'
  const behind = { last: 0, pending: null, decimal: 0, isPlural, group: null }
  if (group === null && total > 0 && (pending === 'of' || (pending === null && value > scale && isPower)))
    return { ...behind, total: total * value, scale: value }
  if (pending === 'and' && group !== null) return null
  const unit = isPower ? value : 1000
  if (unit >= scale || (group !== null && (!isPower || group >= unit))) return null
  return { ...behind, total: total + (group ?? 1) * value, scale: unit }
}

/** "nineteen hundred", "two dozen". */
function timesHundred(read: Read, { value, form }: Count): Read | null {
  if (read.group !== null ? read.group >= 100 || read.pending === 'and' : read.pending === 'of') return null
  const isPlural = form === '*'
  return { ...read, group: (read.group ?? 1) * value, last: form === 'x' ? 1 : 100, pending: null, isPlural }
}

function added(read: Read, { value, form }: Count, counting: Counting): Read | null {
  const { group, total, last, pending } = read
  if (pending === 'of') return null
  const next = { ...read, last: value, pending: null, isPlural: form === '*' }
  if (group === null) return total === 0 || (Number.isInteger(value) && value > 0) ? { ...next, group: value } : null
  if (!Number.isInteger(value) || value === 0) return null
  if (counting.addsToTen && last === 4 && value === 20) return { ...next, group: group + 76, last: 80 }
  if (counting.isUnitFirst && isUnitBefore(read, value)) return { ...next, group: group + value, last: 1 }
  if (counting.hasYears && isYear(read, value))
    return { ...next, group: group * 100 + value, last: value > 19 ? value : 1 }
  return mayFollow(last, value, counting) ? { ...next, group: group + value } : null
}

function isUnitBefore({ last, pending }: Read, value: number): boolean {
  if (last < 1 || last > 9) return false
  return value === 10 ? pending === null : pending === 'and' && value > 10 && value < 100 && value % 10 === 0
}

function isYear({ group, last, pending }: Read, value: number): boolean {
  return pending === null && group === last && last > 10 && last < 21 && value > 9 && value < 100
}

/** Whether a word is less than the place of the one before: a unit behind "twenty", anything below 100 behind "hundred". */
function mayFollow(last: number, value: number, { addsToTen }: Counting): boolean {
  if (last === 10) return addsToTen && value < 10
  if (addsToTen && (last === 60 || last === 80)) return value < 20
  if (last >= 100) return value < 100
  return last >= 20 && last % 10 === 0 && value < 10
}
