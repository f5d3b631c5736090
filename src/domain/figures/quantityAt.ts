import { type Context, type Draft, intervalOf, type Lead, type Second } from './draft.ts'
import { headNounAt } from './headNoun.ts'
import { withSmallerUnits } from './lengthsOfTime.ts'
import { isNoFigure } from './notFigures.ts'
import type { NumberRead } from './numberRead.ts'
import { numberAt } from './numbers.ts'
import type { Token } from './tokens.ts'
import { unitAt } from './unitAt.ts'
import { type FigureWords, isMeasured, phraseAt } from './words/words.ts'

/** A number or a range with its unit, behind its lead; `null` where none stands there or it counts nothing. */
export function quantityAt(context: Context, lead: Lead): Draft | null {
  const { tokens, words, quantities, dateEnds } = context
  if (dateEnds.has(lead.end)) return null
  const first = numberAt(tokens, lead.end, words, quantities, lead.joins)
  if (first === null || isUncounted(context, lead, first) || isOrdinal(tokens, first.end, words)) return null
  if (!lead.isAge && isNoFigure(tokens, lead.end, first, words, lead.bound !== 'exact' || lead.joins !== null))
    return null
  if (isInName(tokens, lead, first, words)) return null
  if (first.hi === Infinity && !isOfThings(tokens, first.end, words)) return null
  const whole = lead.joins === null ? withSmallerUnits(context, first) : null
  if (whole !== null) return withUnit(context, isDuring(context, lead, first) ? unhedged(lead) : lead, whole, null)
  const second = secondOf(context, lead, first)
  if (second !== null && !first.inWords && phraseAt(tokens, second.read.end, words.clock) !== null) return null
  return withUnit(
    context,
    isDuring(context, lead, first) || isUpwards(context, lead, first) ? unhedged(lead) : lead,
    first,
    second,
  )
}

/** "from the 33rd": an order behind a lead. */
function isOrdinal(tokens: readonly Token[], end: number, words: FigureWords): boolean {
  const [number, ending] = [tokens[end - 1], tokens[end]]
  return number?.type === 'number' && ending?.isSpaced === false && words.ordinalEndings.has(ending.plain)
}

/** "interviewed 418 people over three years" */
function isDuring({ tokens, words }: Context, lead: Lead, { end }: NumberRead): boolean {
  if (!words.during.has(tokens[lead.start]?.plain ?? '') || lead.numberStart !== lead.start + 1) return false
  const before = tokens[lead.start - 1]
  const isToldBefore = before?.type === 'word' || before?.type === 'number' || before?.plain === '%'
  return isToldBefore && !words.lasting.has(before.plain) && phraseAt(tokens, end, words.durations) !== null
}

/** "revised up to 483,000", "went up to 90 from 60": where it went, not how far at most. */
function isUpwards({ tokens, words }: Context, { start, bound }: Lead, { end }: NumberRead): boolean {
  if (bound !== 'up-to' || tokens[start]?.plain !== 'up') return false
  const share = phraseAt(tokens, end, words.percent)?.end ?? end
  const isFrom = tokens[share]?.plain === 'from' && tokens[share + 1]?.type === 'number'
  return isFrom || isDoneUpwards(tokens, start, end, words)
}

/** "Edged up to 3.7 per cent", "the toll is up to 43", but not "there were up to 30 gunmen". */
function isDoneUpwards(tokens: readonly Token[], start: number, end: number, words: FigureWords): boolean {
  const before = tokens[start - 1]?.plain ?? ''
  if (!words.upwards.has(before)) return false
  if (!beings.has(before)) return true
  const subject = tokens[start - 2]?.plain ?? ''
  return (
    isSingular(before) &&
    !/^(?:there|it|which|that)$/.test(subject) &&
    headNounAt(tokens, end, words, false) === null &&
    phraseAt(tokens, end, words.durations) === null &&
    phraseAt(tokens, end, words.units) === null
  )
}

const beings = new Set(['is', 'are', 'was', 'were', 'been', 'be'])

function isSingular(being: string): boolean {
  return being === 'is' || being === 'was'
}

function unhedged(lead: Lead): Lead {
  return { ...lead, start: lead.numberStart, bound: 'exact' }
}

/** "one of them", "no one", the "one" of a phrase. */
function isUncounted({ tokens, words }: Context, lead: Lead, read: NumberRead): boolean {
  const token = tokens[lead.end]
  if (!read.inWords || read.end !== lead.end + 1 || token === undefined || !words.articleLike.has(token.plain))
    return false
  if (lead.currency !== null || lead.bound !== 'exact' || lead.joins !== null || lead.isAge) return false
  const next = tokens[read.end]
  const before = tokens[lead.end - 1]
  if (words.notCounted.has('*')) return read.lo === 1 || !isCountedBehind(tokens, read.end, words)
  if (next?.plain === '-' && words.notCompounds.has(tokens[read.end + 1]?.plain ?? '')) return true
  if (next?.plain === '-' || isListed(tokens, read.end, words) || isAgainst(tokens, lead.end, words)) return false
  if (before !== undefined && before.type === 'word' && notBeforeOne.has(before.plain)) return true
  return next?.type !== 'word' || words.notCounted.has(next.plain) || phraseAt(tokens, read.end, words.percent) !== null
    ? phraseAt(tokens, read.end, words.percent) === null
    : words.stops.has(next.plain)
}

/** "The Six Nations", "her Ten-Point Plan", "the Group of Seven", "Formula One cars", "in phase two": of a name. */
function isInName(tokens: readonly Token[], { start, end }: Lead, read: NumberRead, words: FigureWords): boolean {
  if (words.nounRule !== 'plural' || !read.inWords || start !== end || read.end !== end + 1) return false
  const [far, before, number, next] = [tokens[end - 2], tokens[end - 1], tokens[end], tokens[read.end]]
  if (before?.type !== 'word') return false
  if (words.labels.has(before.plain) && (next === undefined || /^[,.;)]$/.test(next.plain))) return true
  if (number?.isCapital !== true || number.opensLine) return false
  const noun = next?.plain === '-' && !next.isSpaced ? tokens[read.end + 1] : next
  const isOfName = noun?.isCapital === true && (before.plain === 'the' || words.possessives.has(before.plain))
  const endsName =
    before.isCapital &&
    far !== undefined &&
    !words.stops.has(before.plain) &&
    noun?.isCapital !== true &&
    !isHeadline(tokens, end, words)
  return isOfName || endsName || (before.plain === 'of' && far?.isCapital === true)
}

/** "Bridge Collapse Kills Seven": where every word has its capital, none makes a name. */
function isHeadline(tokens: readonly Token[], at: number, words: FigureWords): boolean {
  const near = tokens.slice(Math.max(0, at - HEADLINE), at + HEADLINE)
  return near.every(({ type, plain, isCapital }) => type !== 'word' || isCapital || words.stops.has(plain))
}

/** Tokens on both sides by which a headline is told. */
const HEADLINE = 8

/** "Several floors", "a few minutes", "several of them", but not "several say". */
function isOfThings(tokens: readonly Token[], at: number, words: FigureWords): boolean {
  return (
    isMeasured(tokens, at, words) ||
    headNounAt(tokens, at, words, false) !== null ||
    phraseAt(tokens, at, words.partMarks) !== null
  )
}

/** "neuf mineurs", "acht Jahre": what is also another word counts where what it counts follows. */
function isCountedBehind(tokens: readonly Token[], at: number, words: FigureWords): boolean {
  if (isMeasured(tokens, at, words)) return true
  const noun = headNounAt(tokens, at, words, false)
  return noun !== null && (words.plurals.size === 0 || words.plurals.has(noun.noun))
}

const notBeforeOne = new Set([
  'no',
  'any',
  'every',
  'each',
  'some',
  'this',
  'that',
  'the',
  'which',
  'not',
  'another',
  'as',
  'every',
])

/** "by six votes to one", "a majority of two to one" */
function isAgainst(tokens: readonly Token[], at: number, words: FigureWords): boolean {
  if (!words.rangeJoins.has(tokens[at - 1]?.plain ?? '')) return false
  return [at - 2, at - 3].some(back => tokens[back]?.type === 'number' || words.numbers.has(tokens[back]?.plain ?? ''))
}

function isListed(tokens: readonly Token[], at: number, words: FigureWords): boolean {
  return words.orJoins.has(tokens[at]?.plain ?? '') && words.numbers.has(tokens[at + 1]?.plain ?? '')
}

/** The other end of a range: 20-30, between 20 and 30, 5 to 7, two or three. */
function secondOf(context: Context, lead: Lead, first: NumberRead): Second | null {
  const { tokens, words, quantities } = context
  let at = first.end
  const unit =
    lead.joins === null ? null : (phraseAt(tokens, at, words.percent) ?? phraseAt(tokens, at, words.currencies))
  // "between 5% and 10%"
  if (
    unit !== null &&
    lead.joins?.has(tokens[unit.end]?.plain ?? '') === true &&
    !words.rangeJoins.has(tokens[unit.end]?.plain ?? '')
  )
    at = unit.end
  if (lead.joins === null) at = behindShare(context, lead, at)
  if (isOpenHyphen(tokens, at, words)) at++
  const join = tokens[at]
  if (join === undefined) return null
  const isOpen = lead.joins?.has(join.plain) === true
  const isJoin = words.rangeJoins.has(join.plain) && (join.plain !== '-' || isEvenlySpaced(tokens, at))
  const isOr = words.orJoins.has(join.plain)
  if (!isOpen && !isJoin && !isOr) return null
  if (!isOpen && lead.joins !== null && !isJoin) return null
  if (lead.joins !== null && isJoin && isChange(tokens, lead.start, words)) return null
  const currency = phraseAt(tokens, at + 1, words.currencies)
  const behind = join.type === 'word' && isHyphen(tokens[at + 1]) ? at + 2 : at + 1
  const start = currency !== null && tokens[currency.end]?.type === 'number' ? currency.end : behind
  const read = numberAt(tokens, start, words, quantities)
  if (read === null || read.isVague !== first.isVague) return null
  if (isWordOfRange(join) && isFarChange(context, lead, currency !== null, read.lo / first.lo)) return null
  const firstScale = read.scale > 1 && !first.isScaled && first.lo < 1000 ? read.scale : 1
  if (read.hi <= first.lo * firstScale) return null
  if (isOr && !isOpen && read.lo > 2 * first.lo * firstScale) return null
  return { read, firstScale }
}

/** The one of "5- to 11-year-olds", of "16-to-24-year-olds". */
function isOpenHyphen(tokens: readonly Token[], at: number, words: FigureWords): boolean {
  const join = tokens[at + 1]
  return isHyphen(tokens[at]) && join?.type === 'word' && words.rangeJoins.has(join.plain)
}

function isHyphen(token: Token | undefined): boolean {
  return token?.plain === '-' && !token.isSpaced
}

function isWordOfRange({ type }: Token): boolean {
  return type === 'word'
}

/** "rose $1.78 to $75.19", "rose by 83 to 2,400": by how much, and to what. */
function isFarChange({ tokens, words }: Context, lead: Lead, isMoney: boolean, times: number): boolean {
  if (lead.joins !== null || (lead.currency === null) !== !isMoney) return false
  const isBy = tokens[lead.start - 1]?.plain === 'by'
  return (isMoney || times > FAR) && isChange(tokens, isBy ? lead.start - 1 : lead.start, words)
}

/** So many times the first is no other end of a range. */
const FAR = 5

/** Behind the first sign of "a range of 5.25% to 5.5%"; "fell 5% to 6.5%" are two values. */
function behindShare({ tokens, words, quantities }: Context, lead: Lead, at: number): number {
  const share = phraseAt(tokens, at, words.percent)
  if (share === null || !words.rangeJoins.has(tokens[share.end]?.plain ?? '')) return at
  const other = numberAt(tokens, share.end + 1, words, quantities)
  const isShare = other !== null && phraseAt(tokens, other.end, words.percent) !== null
  const isChanged = isChange(tokens, lead.start, words) || tokens[lead.start - 1]?.plain === 'by'
  return isShare && !isChanged ? share.end : at
}

function isEvenlySpaced(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.isSpaced === tokens[at + 1]?.isSpaced
}

/** "rose from 12 to 19", "raise the minimum age from 18 to 21" are two values; "rose by from 5 to 7" is one. */
function isChange(tokens: readonly Token[], start: number, words: FigureWords): boolean {
  for (let at = start - 1; at >= Math.max(0, start - CHANGE_REACH); at--) {
    const { plain = '', type = 'sign' } = tokens[at] ?? {}
    if (words.changes.has(plain)) return true
    if ((type !== 'word' && (plain !== ',' || at < start - 1)) || plain === 'by') return false
  }
  return false
}

/** Words between a verb of change and what it changed from. */
const CHANGE_REACH = 8

/** "£48,500 plus VAT" */
function isAddition(tokens: readonly Token[], at: number, { currency }: Lead): boolean {
  const token = tokens[at]
  return currency !== null && token?.plain === 'plus' && token.isSpaced
}

function withUnit(context: Context, lead: Lead, first: NumberRead, second: Second | null): Draft {
  const { tokens, words } = context
  const numberEnd = second?.read.end ?? first.end
  const after = isAddition(tokens, numberEnd, lead) ? null : phraseAt(tokens, numberEnd, words.hedgesAfter)
  const value = intervalOf(lead, first, second, after?.value ?? null)
  const start = second === null && lead.joins !== null ? lead.numberStart : lead.start
  const draft = { start, numberEnd: after?.end ?? numberEnd, ...value }
  const unit = unitAt(context, lead, numberEnd, after?.end ?? numberEnd, first.lo === 1 && second === null)
  const mayFollow = after === null && value.bound === 'exact' && !isAddition(tokens, unit.end, lead)
  const behind = mayFollow ? phraseAt(tokens, unit.end, words.hedgesAfter) : null
  const hedged = behind === null ? value : intervalOf(lead, first, second, behind.value)
  const isBelow = lead.isNegative && (unit.kind === 'measure' || unit.kind === 'percent') && hedged.hi !== null
  return {
    ...draft,
    ...(isBelow ? { ...hedged, lo: -hedged.hi, hi: -hedged.lo } : hedged),
    end: Math.max(unit.end, behind?.end ?? 0),
    numberEnd: Math.max(draft.numberEnd, unit.numberEnd),
    kind: unit.kind,
    unit: unit.unit,
    of: unit.of,
  }
}
