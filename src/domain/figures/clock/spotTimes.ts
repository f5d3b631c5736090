import type { Bound } from '../../records.ts'
import { headNounAt } from '../headNoun.ts'
import type { Token } from '../tokens.ts'
import { endsAt, type FigureWords, isMeasured, phraseAt, phraseBefore } from '../words/words.ts'
import { minuteOf, type TimeInterval, timeInterval, timesBetween, type ToldTime } from './clockTime.ts'
import { clockWordsOf, type DayHalf, zones } from './clockWords.ts'
import { type Digits, digitsAt, hourNumber, type Reading } from './hours.ts'

/** A time of day in a text; `start` and `end` are tokens, with the hedge and what says the half of the day. */
export interface SpottedTime extends TimeInterval {
  readonly start: number
  readonly end: number
  /** A zone as it is written, in small letters; `null` where none is. */
  readonly zone: string | null
}

/**
 * The times of day in a text, in order: 06:20, 6.20 am, half past three, noon, 0620 hrs. Digits with a colon are one only
 * where they are written as an hour of 24, or where the words say so: not scores, ratios, verses or lengths of time.
 */
export function spotTimes(tokens: readonly Token[], words: FigureWords): SpottedTime[] {
  const reading: Reading = { tokens, words, clock: clockWordsOf(words.language) }
  const found: Spot[] = []
  for (let at = 0; at < tokens.length;) {
    const spot = spotAt(reading, at)
    if (spot !== null) found.push(spot)
    at = spot?.end ?? at + 1
  }
  // Who writes 15:30 writes 9:30 of the morning.
  const is24 = found.some(({ told, isColon }) => isColon && told.isOf24)
  const told = found.map(spot => (is24 && spot.isColon && spot.told.half === null ? inFull(spot) : spot))
  return joined(told, reading)
}

interface Spot {
  readonly start: number
  /** Where the hour or its minutes begin, behind the hedge. */
  readonly from: number
  readonly end: number
  readonly bound: Bound
  readonly told: ToldTime
  readonly isColon: boolean
  readonly zone: string | null
}

function inFull(spot: Spot): Spot {
  return { ...spot, told: { ...spot.told, isOf24: true } }
}

function spotAt(reading: Reading, at: number): Spot | null {
  const { tokens, clock } = reading
  const token = tokens[at]
  if (token === undefined || token.type === 'sign' || token.type === 'date') return null
  const digits = digitsAt(reading, at)
  if (digits === null) return null
  const { hour, minute, end: numberEnd, form } = digits
  const marked =
    form === 'colon' || form === 'point' || form === 'hour' ? markAt(reading, numberEnd, form, minute) : null
  const afterMark = marked?.end ?? numberEnd
  const first = zoneAt(tokens, afterMark)
  const afterZone = first === null ? afterMark : afterMark + 1
  const short = phraseAt(tokens, afterZone, clock.shortHalves)
  const half = short ?? phraseAt(tokens, afterZone, clock.dayHalves)
  const last = first === null && half !== null ? zoneAt(tokens, half.end) : null
  const zone = form === 'named' ? null : (first ?? last)
  const end = (half?.end ?? afterZone) + (last === null ? 0 : 1)
  const lead = phraseBefore(tokens, at, clock.leads)
  const start = lead?.end ?? at
  const before = form === 'named' ? null : dayTimeAround(reading, start, end)
  const told: ToldTime = {
    hour,
    minute: marked?.minute ?? minute,
    half: half?.value ?? before,
    isOf24: digits.isOf24 || marked?.isFull === true || (zone !== null && form !== 'words'),
  }
  const isSaid = short !== null || zone !== null || marked?.isAlone === true
  const spot: Spot = {
    start: lead !== null && lead.value !== 'exact' ? start : at,
    from: at,
    end,
    bound: lead?.value ?? 'exact',
    told,
    isColon: form === 'colon',
    zone,
  }
  return isSaid ||
    isTime(reading, digits, spot, { isLed: lead !== null, isHalved: half !== null, isMarked: marked !== null })
    ? spot
    : null
}

/** A zone that is written at `at`. */
function zoneAt(tokens: readonly Token[], at: number): string | null {
  const { plain = '' } = tokens[at] ?? {}
  return zones.has(plain) ? plain : null
}

interface Around {
  readonly isLed: boolean
  readonly isHalved: boolean
  /** Whether a mark stands behind it that is one only where something stands before it, too. */
  readonly isMarked: boolean
}

/** Whether what has no short mark of the half of the day, no zone and no "o'clock" is a time by what stands around it. */
function isTime(reading: Reading, { form, end, isOf24 }: Digits, { from, told }: Spot, around: Around): boolean {
  const { tokens, words, clock } = reading
  const { isLed, isHalved, isMarked } = around
  switch (form) {
    case 'named':
    case 'four':
    case 'words':
      return true
    case 'colon':
      if (isHalved || isMarked || told.half !== null) return true
      if (phraseAt(tokens, end, clock.lengths) !== null || isVerse(reading, from) || isScored(reading, from))
        return false
      return isLed || (isOf24 && standsAlone(reading, from))
    case 'point':
      if (isMeasured(tokens, end, words) || isPriced(reading, from)) return false
      return isHalved || endsAt(tokens, from, clock.pointLeads)
    case 'hour':
      if (isMarked) return isLed || told.minute > 0
      if (endsAt(tokens, from, clock.hourLeads)) return isHalved || isClosed(reading, end)
      return isHalved && isLed
  }
}

interface Marked {
  readonly end: number
  readonly minute: number
  readonly isFull: boolean
  /** Whether the mark makes a time whatever stands before. */
  readonly isAlone: boolean
}

/** "o'clock", "Uhr", "h", with the minutes behind it: 6 h 20, 6 Uhr 20, six heures et demie. */
function markAt(reading: Reading, at: number, form: Digits['form'], told: number): Marked | null {
  const { tokens, words, clock } = reading
  const mark = phraseAt(tokens, at, clock.marks)
  if (mark === null) return null
  const minutes = tokens[mark.end]
  const isFull = mark.value === 'full'
  const needsLead = mark.value === 'lead' || (words.language === 'es' && form === 'hour')
  if (form === 'hour' && minutes?.type === 'number' && /^[0-5]\d$/.test(minutes.plain)) {
    const isCounted = words.nounRule === 'capital' && headNounAt(tokens, mark.end + 1, words, false) !== null
    if (!isCounted && !isMeasured(tokens, mark.end + 1, words))
      return { end: mark.end + 1, minute: minutes.value, isFull: true, isAlone: true }
  }
  const part = form === 'hour' ? phraseAt(tokens, mark.end, clock.partsAfter) : null
  if (part !== null) return { end: part.end, minute: part.value, isFull: mark.value === 'lead', isAlone: !needsLead }
  // "6 heures d'attente"
  const isLength =
    needsLead && /^d(?:'|e$)/.test(minutes?.plain ?? '') && phraseAt(tokens, mark.end, clock.dayHalves) === null
  if (isLength) return null
  return {
    end: mark.end,
    minute: told,
    isFull: isFull || mark.value === 'lead',
    isAlone: !needsLead || form !== 'hour',
  }
}

/** "On Friday morning at 7:45", "at 7:45 on Friday morning" */
function dayTimeAround({ tokens, words, clock }: Reading, start: number, end: number): DayHalf | null {
  for (let at = start - 1; at >= start - 2; at--) {
    const found = phraseAt(tokens, at, clock.dayTimes)
    if (found !== null) return found.value
    if (tokens[at]?.plain !== ',') break
  }
  for (let at = end; at < end + REACH; at++) {
    const found = phraseAt(tokens, at, clock.dayTimes)
    if (found !== null) return found.value
    const { plain = '' } = tokens[at] ?? {}
    if (!words.weekdays.has(plain) && !words.determiners.has(plain) && !words.dateBefore.has(plain)) return null
  }
  return null
}

const REACH = 4

/** "Genesis 19:24": a name right before it. */
function isVerse({ tokens, words }: Reading, at: number): boolean {
  const before = tokens[at - 1]
  if (
    before?.type !== 'word' ||
    !before.isCapital ||
    words.weekdays.has(before.plain) ||
    words.months.has(before.plain)
  )
    return false
  const isFirst = tokens[at - 2] === undefined || before.opensLine || /^[.!?:"“”]$/.test(tokens[at - 2]?.plain ?? '')
  return !isFirst
}

/** "won by 21:15" */
function isScored({ tokens, words }: Reading, at: number): boolean {
  return [1, 2].some(back => {
    const { plain = '' } = tokens[at - back] ?? {}
    return words.contests.has(plain) && (plain !== 'by' || words.contests.has(tokens[at - back - 1]?.plain ?? ''))
  })
}

/** "closed at 4.50" is a price. */
function isPriced({ tokens, words }: Reading, at: number): boolean {
  const lead = phraseBefore(tokens, at, clockWordsOf(words.language).leads)
  const verb = tokens[(lead?.end ?? at) - 1]?.plain ?? ''
  return prices.has(verb) || words.shareLinks.has(verb)
}

const prices: ReadonlySet<string> = new Set('closed traded priced valued ended settled quoted sold'.split(' '))

/** An hour of 24 behind a day, a comma or nothing, or before one. */
function standsAlone({ tokens, words }: Reading, at: number): boolean {
  const before = tokens[at - 1]
  if (before === undefined || tokens[at]?.opensLine === true || before.type !== 'word') return true
  if (tokens[at]?.plain.startsWith('0') === true || words.weekdays.has(before.plain)) return true
  return words.rangeJoins.has(before.plain) || words.listJoins.has(before.plain)
}

/** Where nothing is counted behind an hour: "a las 6." */
function isClosed({ tokens }: Reading, at: number): boolean {
  const next = tokens[at]
  return next === undefined || next.type === 'sign' || next.opensLine
}

/** Two times that are the ends of one: "between 7 and 9 pm", "from 06:20 to 07:45". */
function joined(spots: readonly Spot[], reading: Reading): SpottedTime[] {
  const { tokens, words } = reading
  const times: SpottedTime[] = []
  for (let index = 0; index < spots.length; index++) {
    const [spot, next] = [spots[index], spots[index + 1]]
    if (spot === undefined) continue
    const first = openedBy(reading, spot, spots[index - 1]?.end ?? 0)
    if (first !== null) {
      times.push({ ...timesBetween(first.told, spot.told), start: first.start, end: spot.end, zone: spot.zone })
    } else if (next !== undefined && next.from === spot.end + 1 && isJoin(reading, spot, spot.end)) {
      const from = opensRange(tokens, spot.from, words) ? spot.from - 1 : spot.from
      times.push({ ...timesBetween(spot.told, next.told), start: from, end: next.end, zone: next.zone })
      index++
    } else times.push({ ...timeInterval(spot.told, spot.bound), start: spot.start, end: spot.end, zone: spot.zone })
  }
  return times
}

function opensRange(tokens: readonly Token[], at: number, words: FigureWords): boolean {
  return words.ranges.has(tokens[at - 1]?.plain ?? '')
}

function isJoin({ tokens, words }: Reading, { from }: Pick<Spot, 'from'>, at: number): boolean {
  const join = tokens[at]?.plain ?? ''
  const isMoved = tokens.slice(Math.max(0, from - MOVED_REACH), from).some(({ plain }) => words.moves.has(plain))
  if (isMoved) return false
  return words.rangeJoins.has(join) || words.ranges.get(tokens[from - 1]?.plain ?? '')?.has(join) === true
}

const MOVED_REACH = 6

/** The 7 of "between 7 and 9 pm", "7-9pm", which has its half of the day from the other. */
function openedBy(
  reading: Reading,
  spot: Spot,
  after: number,
): { readonly told: ToldTime; readonly start: number } | null {
  const { tokens, words } = reading
  const at = spot.from - 2
  const hour = at < after ? null : hourNumber(reading, at)
  if (hour === null || hour.end !== spot.from - 1 || !isJoin(reading, { from: at }, hour.end)) return null
  const isOpened = opensRange(tokens, at, words)
  if (!isOpened && tokens[hour.end]?.plain !== '-' && words.language !== 'en') return null
  const told = {
    hour: hour.lo,
    minute: 0,
    half: null,
    isOf24: spot.told.isOf24 && !minuteOf(spot.told).isEither && hour.lo > 12,
  }
  return { told, start: isOpened ? at - 1 : at }
}
