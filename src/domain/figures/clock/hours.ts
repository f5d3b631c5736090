import { wordsAt } from '../numberWords.ts'
import type { Token } from '../tokens.ts'
import { endsAt, type FigureWords, phraseAt } from '../words/words.ts'
import { type ClockWords, zones } from './clockWords.ts'

/** A text that is being read for times of day. */
export interface Reading {
  readonly tokens: readonly Token[]
  readonly words: FigureWords
  readonly clock: ClockWords
}

/** An hour with its minutes, before what stands around it is read. */
export interface Digits {
  readonly hour: number
  readonly minute: number
  readonly end: number
  readonly form: 'colon' | 'point' | 'four' | 'words' | 'hour' | 'named'
  readonly isOf24: boolean
}

/** The hour that begins at `at`, if what stands around it says that it is one; `null` where no number can be. */
export function digitsAt(reading: Reading, at: number): Digits | null {
  const { tokens } = reading
  return (
    namedAt(reading, at) ??
    colonAt(tokens, at) ??
    pointAt(tokens, at) ??
    fourAt(reading, at) ??
    wordedAt(reading, at) ??
    hourAt(reading, at)
  )
}

/** noon, 12 midnight; with a capital inside a sentence it is a name: High Noon. */
function namedAt({ tokens, clock }: Reading, at: number): Digits | null {
  const name = phraseAt(tokens, at, clock.names)
  const before = tokens[at - 1]
  if (name === null || (tokens[at]?.isCapital === true && before !== undefined && before.type === 'word')) return null
  if (before?.plain === '-' && !before.isSpaced) return null
  return { hour: name.value / 60, minute: 0, end: name.end, form: 'named', isOf24: true }
}

/** 6:20, 06:20, 06:20:15 */
function colonAt(tokens: readonly Token[], at: number): Digits | null {
  const [before, token, colon, minutes] = [tokens[at - 1], tokens[at], tokens[at + 1], tokens[at + 2]]
  if (token?.type !== 'number' || !/^\d{1,2}$/.test(token.plain) || token.value > 24) return null
  if (!token.isSpaced && before !== undefined && !/^[-("“”«»،,]$/.test(before.plain)) return null
  if (colon?.plain !== ':' || colon.isSpaced || !isMinutes(minutes)) return null
  const isOf24 = token.plain.startsWith('0') || token.value > 12 || token.value === 0
  const [next, seconds] = [tokens[at + 3], tokens[at + 4]]
  const hasSeconds = next?.plain === ':' && !next.isSpaced
  if (hasSeconds && (!isMinutes(seconds) || token.plain.length < 2)) return null
  if (tokens[at + 5]?.plain === ':' && hasSeconds) return null
  return { hour: token.value, minute: minutes.value, end: at + (hasSeconds ? 5 : 3), form: 'colon', isOf24 }
}

function isMinutes(token: Token | undefined): token is Token {
  return token?.type === 'number' && !token.isSpaced && /^[0-5]\d$/.test(token.plain)
}

/** 6.20, which is one number to who reads tokens. */
function pointAt(tokens: readonly Token[], at: number): Digits | null {
  const { type, plain = '' } = tokens[at] ?? {}
  const [, hour = '', minute = ''] = /^(\d{1,2})\.([0-5]\d)$/.exec(plain) ?? []
  if (type !== 'number' || hour === '' || Number(hour) > 24) return null
  const isOf24 = hour.startsWith('0') || Number(hour) > 12
  return { hour: Number(hour), minute: Number(minute), end: at + 1, form: 'point', isOf24 }
}

/** 0620 hrs, 1430 GMT; "1500 hours" of work are no time. */
function fourAt({ tokens, clock }: Reading, at: number): Digits | null {
  const { type, plain = '', isWhole = false } = tokens[at] ?? {}
  if (type !== 'number' || !isWhole || !/^(?:[01]\d|2[0-3])[0-5]\d$/.test(plain)) return null
  const mark = phraseAt(tokens, at + 1, clock.fourDigitMarks)
  const isClear = plain.startsWith('0') || endsAt(tokens, at, clock.leads)
  if (!(mark !== null && isClear) && !zones.has(tokens[at + 1]?.plain ?? '')) return null
  return {
    hour: Number(plain.slice(0, 2)),
    minute: Number(plain.slice(2)),
    end: mark?.end ?? at + 1,
    form: 'four',
    isOf24: true,
  }
}

/** half past three, a quarter to seven, twenty past six, ten minutes to 7 */
function wordedAt(reading: Reading, at: number): Digits | null {
  const { tokens, words, clock } = reading
  const part = phraseAt(tokens, at, clock.partsBefore)
  if (part !== null) return withMinutes(reading, part.end, part.value)
  const isWord = words.numbers.has(tokens[at]?.plain ?? '')
  const minutes = isWord ? wordsAt(tokens, at, words, null) : wholeAt(tokens, at)
  if (minutes === null || !Number.isInteger(minutes.lo) || minutes.lo > 29) return null
  const join = phraseAt(tokens, minutes.end, clock.minuteJoins)
  if (join === null) return null
  const isMinutes = join.end > minutes.end + 1
  // "From ten to six", "ten to six people": only what a clock is read by.
  if (!isMinutes && (minutes.lo % 5 !== 0 || !endsAt(tokens, at, clock.leads) || tokens[at - 1]?.plain === 'from'))
    return null
  return withMinutes(reading, join.end, minutes.lo * join.value)
}

function withMinutes(reading: Reading, at: number, minute: number): Digits | null {
  const hour = hourNumber(reading, at)
  if (hour === null || hour.lo > 12 || hour.lo < 1) return null
  return { hour: hour.lo, minute, end: clockMarkEnd(reading, hour.end), form: 'words', isOf24: false }
}

/** "three o'clock" */
function clockMarkEnd({ tokens, clock }: Reading, at: number): number {
  const mark = phraseAt(tokens, at, clock.marks)
  return mark?.value === 'hour' ? mark.end : at
}

/** A number that may be an hour. */
export function hourNumber(
  { tokens, words }: Reading,
  at: number,
): { readonly lo: number; readonly end: number } | null {
  const token = tokens[at]
  if (token?.type === 'number') return wholeAt(tokens, at)
  const first = token?.type === 'word' ? words.numbers.get(token.plain) : undefined
  if (first === undefined) return null
  const read = wordsAt(tokens, at, words, null)
  // "Seis y media" is no six and a half.
  const hour = read !== null && Number.isInteger(read.lo) ? read : { lo: first, end: at + 1 }
  return hour.lo < 25 ? hour : null
}

function wholeAt(tokens: readonly Token[], at: number): { readonly lo: number; readonly end: number } | null {
  const token = tokens[at]
  const isHour = token?.type === 'number' && token.isWhole && token.plain.length < 3 && token.value < 25
  return isHour ? { lo: token.value, end: at + 1 } : null
}

/** 7, seven, seis y media: an hour, if what stands around it says so. */
function hourAt(reading: Reading, at: number): Digits | null {
  const { tokens, clock } = reading
  const before = tokens[at - 1]
  if (before !== undefined && tokens[at]?.isSpaced === false && !/^[-("“«]$/.test(before.plain)) return null
  const hour = hourNumber(reading, at)
  if (hour === null) return null
  const part = phraseAt(tokens, hour.end, clock.partsAfter)
  const isOf24 = tokens[at]?.plain.startsWith('0') === true || hour.lo > 12
  if (part !== null && endsAt(tokens, at, clock.hourLeads))
    return { hour: hour.lo, minute: part.value, end: part.end, form: 'words', isOf24 }
  return { hour: hour.lo, minute: 0, end: hour.end, form: 'hour', isOf24 }
}
