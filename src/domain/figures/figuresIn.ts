import type { Bound, Figure, FigureKind } from './figure.ts'
import { headNounAt } from './headNoun.ts'
import { isNoFigure, skipNumbers } from './notFigures.ts'
import { numberAt, type NumberRead } from './numbers.ts'
import { defaultQuantities, type Quantities } from './quantities.ts'
import { spotDates } from './spotDates.ts'
import { type Token, tokensOf } from './tokens.ts'
import { phraseAt, type FigureWords, wordsOf } from './words/words.ts'

/**
 * The figures of a text, in order; one pass. Dates, times of day, telephone numbers, scores and the numbers of rooms,
 * laws or pages are none. `language` is BCP 47; a language without a table is read as English.
 *
 * A grammar of our own over tables of words: the libraries that were measured give vague quantities no value and read
 * "14,15 and 16 years old" as one number.
 */
export function figuresIn(text: string, language: string | null, quantities: Quantities = defaultQuantities): Figure[] {
  const words = wordsOf(language)
  const tokens = tokensOf(text, words.decimal)
  const dateEnds = new Map(
    spotDates(tokens, words)
      .filter(date => !isFromBefore(date.when))
      .map(date => [date.start, date.end]),
  )
  const context: Context = { tokens, words, quantities, dateEnds }
  const found: Draft[] = []
  for (let at = 0; at < tokens.length;) {
    const drafts = dateEnds.has(at) ? [] : draftsAt(context, at)
    found.push(...drafts)
    at = dateEnds.get(at) ?? drafts.at(-1)?.end ?? skipNumbers(tokens, at, words)
  }
  return sharedUnits(found, context).map(draft => figureOf(draft, tokens))
}

/** "Two days later" is a date only where there is one before it; as a length of time it is always a figure. */
function isFromBefore(when: { readonly type: string }): boolean {
  return when.type === 'after'
}

interface Context {
  readonly tokens: readonly Token[]
  readonly words: FigureWords
  readonly quantities: Quantities
  readonly dateEnds: ReadonlyMap<number, number>
}

/** A figure while it is being read; `start` and `end` are tokens. */
interface Draft {
  readonly start: number
  /** Where its number ends; `end` is behind the unit. */
  readonly numberEnd: number
  readonly end: number
  readonly lo: number
  readonly hi: number | null
  readonly bound: Bound
  readonly kind: FigureKind
  readonly unit: string | null
  readonly of: string | null
}

function figureOf({ start, numberEnd, lo, hi, bound, kind, unit, of }: Draft, tokens: readonly Token[]): Figure {
  const from = tokens[start]?.start ?? 0
  return { start: from, end: tokens[numberEnd - 1]?.end ?? from, lo, hi, bound, kind, unit, of }
}

function draftsAt(context: Context, at: number): readonly Draft[] {
  const { tokens, words } = context
  const token = tokens[at]
  if (
    token === undefined ||
    (token.type !== 'number' && !startersOf(words).has(token.plain) && !mayBeCompound(token, words))
  )
    return []
  const lead = leadAt(context, at)
  const one =
    fractionAt(context, lead) ?? ordinalAt(context, at) ?? ageDecadeAt(context, at) ?? quantityAt(context, lead)
  return one === null ? [] : [one]
}

const starters = new WeakMap<FigureWords, ReadonlySet<string>>()

/** What a figure may begin with: most words of a text are passed over by one look here. */
function startersOf(words: FigureWords): ReadonlySet<string> {
  let set = starters.get(words)
  if (set === undefined) {
    const lists: readonly Iterable<string>[] = [
      words.numbers.keys(),
      words.scales.keys(),
      words.vague.keys(),
      words.hedges.keys(),
      words.ranges.keys(),
      words.currencies.keys(),
      words.fractions.keys(),
      words.half,
      words.articles,
      words.ordinals.keys(),
      words.agesBefore.keys(),
      [...words.half].map(each => each.split(' ')[0] ?? ''),
    ]
    set = new Set(lists.flatMap(each => [...each]))
    starters.set(words, set)
  }
  return set
}

function mayBeCompound(token: Token, words: FigureWords): boolean {
  return words.compounds && token.type === 'word' && token.plain.length > 5
}

/** What stands before a number: its hedge, what opens a range, "aged", a currency. */
interface Lead {
  readonly start: number
  /** Where the number begins, with its currency; `end` is behind that. */
  readonly numberStart: number
  readonly end: number
  readonly bound: Bound
  /** What stands in the middle of a range that is opened here. */
  readonly joins: ReadonlySet<string> | null
  readonly isAge: boolean
  readonly currency: string | null
}

function leadAt({ tokens, words }: Context, start: number): Lead {
  let end = start
  let bound: Bound = 'exact'
  let joins: ReadonlySet<string> | null = null
  let isAge = false
  for (let more = true; more;) {
    more = false
    const hedge = phraseAt(tokens, end, words.hedges)
    const age = phraseAt(tokens, end, words.agesBefore)
    const open = words.ranges.get(tokens[end]?.plain ?? '')
    if (age !== null) {
      isAge = true
      end = age.end
      more = true
    } else if (open !== undefined && joins === null) {
      joins = open
      end++
      more = true
    } else if (hedge !== null) {
      bound = bound === 'exact' ? hedge.value : bound
      end = hedge.end
      more = true
    }
    while (end > start && words.fillers.has(tokens[end]?.plain ?? '') && !isArticleOfNumber(tokens, end, words)) end++
  }
  const currency = phraseAt(tokens, end, words.currencies)
  const isSign = currency !== null && tokens[currency.end]?.type === 'number'
  return {
    start,
    numberStart: end,
    end: isSign ? currency.end : end,
    bound,
    joins,
    isAge,
    currency: isSign ? currency.value : null,
  }
}

/** "a hundred", "a couple": the article is part of the number. */
function isArticleOfNumber(tokens: readonly Token[], at: number, words: FigureWords): boolean {
  if (phraseAt(tokens, at, words.vague) !== null) return true
  const next = tokens[at + 1]?.plain ?? ''
  return (
    words.articles.has(tokens[at]?.plain ?? '') &&
    (words.scales.has(next) || words.fractions.has(next) || words.half.has(next))
  )
}

function quantityAt(context: Context, lead: Lead): Draft | null {
  const { tokens, words, quantities, dateEnds } = context
  if (dateEnds.has(lead.end)) return null
  const first = numberAt(tokens, lead.end, words, quantities, lead.joins)
  if (first === null || isUncounted(context, lead, first)) return null
  if (!lead.isAge && isNoFigure(tokens, lead.end, first, words, lead.bound !== 'exact' || lead.joins !== null))
    return null
  return withUnit(context, lead, first, secondOf(context, lead, first))
}

/** "one of them", "no one", the "one" of a phrase. */
function isUncounted({ tokens, words }: Context, lead: Lead, read: NumberRead): boolean {
  const token = tokens[lead.end]
  if (!read.inWords || read.end !== lead.end + 1 || token === undefined || !words.articleLike.has(token.plain))
    return false
  if (lead.currency !== null || lead.bound !== 'exact' || lead.joins !== null || lead.isAge) return false
  const next = tokens[read.end]
  const before = tokens[lead.end - 1]
  if (words.notCounted.has('*')) return true
  if (next?.plain === '-' || isListed(tokens, read.end, words)) return false
  if (before !== undefined && before.type === 'word' && notBeforeOne.has(before.plain)) return true
  return next?.type !== 'word' || words.notCounted.has(next.plain) || phraseAt(tokens, read.end, words.percent) !== null
    ? phraseAt(tokens, read.end, words.percent) === null
    : words.stops.has(next.plain)
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

function isListed(tokens: readonly Token[], at: number, words: FigureWords): boolean {
  return words.orJoins.has(tokens[at]?.plain ?? '') && words.numbers.has(tokens[at + 1]?.plain ?? '')
}

interface Second {
  readonly read: NumberRead
  /** Of the first number, once the scale of the second is seen: "2 to 3 million". */
  readonly firstScale: number
}

/** The other end of a range: 20-30, between 20 and 30, 5 to 7, two or three. */
function secondOf({ tokens, words, quantities }: Context, lead: Lead, first: NumberRead): Second | null {
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
  const join = tokens[at]
  if (join === undefined) return null
  const isOpen = lead.joins?.has(join.plain) === true
  const isJoin = words.rangeJoins.has(join.plain) && (join.plain !== '-' || isEvenlySpaced(tokens, at))
  const isOr = words.orJoins.has(join.plain)
  if (!isOpen && !isJoin && !isOr) return null
  if (!isOpen && lead.joins !== null && !isJoin) return null
  if (lead.joins !== null && isChange(tokens, lead.start, words)) return null
  const currency = phraseAt(tokens, at + 1, words.currencies)
  const start = currency !== null && tokens[currency.end]?.type === 'number' ? currency.end : at + 1
  const read = numberAt(tokens, start, words, quantities)
  if (read === null || read.isVague !== first.isVague) return null
  const firstScale = read.scale > 1 && !first.isScaled && first.lo < 1000 ? read.scale : 1
  if (read.hi <= first.lo * firstScale) return null
  if (isOr && !isOpen && read.lo > 2 * first.lo * firstScale) return null
  return { read, firstScale }
}

function isEvenlySpaced(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.isSpaced === tokens[at + 1]?.isSpaced
}

/** "rose from 12 to 19" are two values. */
function isChange(tokens: readonly Token[], start: number, words: FigureWords): boolean {
  return words.changes.has(tokens[start - 1]?.plain ?? '')
}

function withUnit(context: Context, lead: Lead, first: NumberRead, second: Second | null): Draft {
  const { tokens, words } = context
  const numberEnd = second?.read.end ?? first.end
  const after = phraseAt(tokens, numberEnd, words.hedgesAfter)
  const value = intervalOf(lead, first, second, after?.value ?? null)
  const start = second === null && lead.joins !== null ? lead.numberStart : lead.start
  const draft = { start, numberEnd: after?.end ?? numberEnd, ...value }
  const unit = unitAt(context, lead, numberEnd, after?.end ?? numberEnd, first.lo === 1 && second === null)
  const behind = after === null && value.bound === 'exact' ? phraseAt(tokens, unit.end, words.hedgesAfter) : null
  const hedged = behind === null ? value : intervalOf(lead, first, second, behind.value)
  return {
    ...draft,
    ...hedged,
    end: Math.max(unit.end, behind?.end ?? 0),
    numberEnd: Math.max(draft.numberEnd, unit.numberEnd),
    kind: unit.kind,
    unit: unit.unit,
    of: unit.of,
  }
}

type Interval = Pick<Draft, 'lo' | 'hi' | 'bound'>

/** Ten per cent either way, as "about" and "nearly" are commonly understood. */
const ABOUT = 0.1

function intervalOf(lead: Lead, first: NumberRead, second: Second | null, after: Bound | null): Interval {
  const bound = lead.bound === 'exact' ? (after ?? 'exact') : lead.bound
  const lo = first.lo * (second?.firstScale ?? 1)
  const hi = second?.read.hi ?? first.hi
  switch (bound) {
    case 'at-least':
    case 'more-than':
      return { lo, hi: null, bound }
    case 'up-to':
    case 'less-than':
      return { lo: 0, hi, bound }
    case 'about':
      if (first.isVague) return { lo, hi, bound: 'vague' }
      return { lo: rounded(lo * (1 - ABOUT)), hi: rounded(hi * (1 + ABOUT)), bound }
    case 'exact':
    case 'range':
    case 'vague':
      return { lo, hi, bound: first.isVague ? 'vague' : second === null ? 'exact' : 'range' }
  }
}

/** Without what binary fractions leave: 330, not 330.00000000000006. */
function rounded(value: number): number {
  return Number(value.toPrecision(12))
}

interface Unit extends Pick<Draft, 'kind' | 'unit' | 'of' | 'numberEnd' | 'end'> {}

function unitAt(context: Context, lead: Lead, at: number, afterHedge: number, isOne: boolean): Unit {
  const { tokens, words } = context
  const none = { kind: 'count', unit: null, of: null, numberEnd: at, end: afterHedge } as const
  if (lead.currency !== null) return { ...none, kind: 'money', unit: lead.currency }
  const age = phraseAt(tokens, at, words.agesAfter)
  if (age !== null || lead.isAge || isAgeByPlace(context, lead, at)) {
    return { ...none, kind: 'age', unit: 'years', end: Math.max(age?.end ?? 0, afterHedge) }
  }
  return (
    shareAt(context, at, none) ??
    moneyAt(context, at, none) ??
    lengthAt(context, at, none) ??
    counted(context, afterHedge, none, isOne)
  )
}

function shareAt({ tokens, words }: Context, at: number, none: Unit): Unit | null {
  const percent = phraseAt(tokens, at, words.percent)
  if (percent === null) return null
  const noun = headNounAt(tokens, percent.end, words, true)
  return { ...none, kind: 'percent', unit: 'percent', of: noun?.noun ?? null, numberEnd: percent.end, end: percent.end }
}

function moneyAt({ tokens, words }: Context, at: number, none: Unit): Unit | null {
  const money = phraseAt(tokens, at, words.currencies)
  if (money === null || phraseAt(tokens, at, words.units)?.value === 'lb') return null
  return { ...none, kind: 'money', unit: money.value, numberEnd: money.end, end: money.end }
}

/** Measures and lengths of time. */
function lengthAt({ tokens, words }: Context, at: number, none: Unit): Unit | null {
  const unit = phraseAt(tokens, at, words.units)
  if (unit !== null) return { ...none, kind: 'measure', unit: unit.value, end: unit.end }
  const duration = phraseAt(tokens, at, words.durations)
  return duration && { ...none, kind: 'duration', unit: duration.value, end: duration.end }
}

function counted({ tokens, words }: Context, at: number, none: Unit, isOne: boolean): Unit {
  if (tokens[at]?.plain === '-') return none
  const noun = headNounAt(tokens, at, words, isOne)
  if (noun === null) return none
  return { ...none, unit: noun.noun }
}

/** "Marta Olsen, 52, has": a number between commas behind a name. "under 18" of people. "in his 40s". */
function isAgeByPlace({ tokens, words }: Context, lead: Lead, end: number): boolean {
  const token = tokens[lead.end]
  if (token === undefined || token.type !== 'number' || !token.isWhole || token.value < 1 || token.value > 115)
    return false
  const [before, name, next] = [tokens[lead.start - 1], tokens[lead.start - 2], tokens[end]]
  if (lead.bound === 'exact') {
    const isNamed = name?.type === 'word' && name.isCapital && !words.months.has(name.plain)
    const opens = before?.plain === ',' || before?.plain === '('
    const closes = next === undefined || /^[,).]$/.test(next.plain)
    return isNamed && opens && closes && token.value > 4 && end === lead.end + 1 && !followsNumber(tokens, end)
  }
  const isBounded = lead.bound === 'less-than' || lead.bound === 'more-than'
  const isBare = next === undefined || next.type === 'sign' || words.stops.has(next.plain)
  return isBounded && isBare && before !== undefined && words.agedWords.has(before.plain) && token.value < 100
}

function followsNumber(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.plain === ',' && tokens[at + 1]?.type === 'number'
}

/** "two-thirds", "a quarter of", "half of", "one in five", "three out of four". */
function fractionAt(context: Context, lead: Lead): Draft | null {
  const { tokens, words, quantities } = context
  const ratio = ratioAt(context, lead)
  if (ratio !== null) return ratio
  let at = lead.end
  const times = words.articles.has(tokens[at]?.plain ?? '') ? null : numberAt(tokens, at, words, quantities)
  if (words.articles.has(tokens[at]?.plain ?? '')) at++
  else if (times !== null && times.lo < 100 && Number.isInteger(times.lo) && !times.isVague) at = times.end
  if (tokens[at]?.plain === '-') at++
  const share = words.fractions.get(tokens[at]?.plain ?? '')
  if (share === undefined || !isShare(tokens, at, lead.end, words)) return null
  const value = rounded((times === null || at === lead.end ? 1 : times.lo) * share)
  return fractionDraft(context, lead, value, at + 1)
}

/** A third of them, but not the third of May; half the town, but not half an hour. */
function isShare(tokens: readonly Token[], at: number, start: number, words: FigureWords): boolean {
  const next = tokens[at + 1]?.plain ?? ''
  if (next === '-' && tokens[at + 1]?.isSpaced === false) return false
  if (words.scales.has(next) || words.scales.has(tokens[at + 2]?.plain ?? '')) return false
  if (words.half.has(tokens[at]?.plain ?? '')) {
    if (at > start && tokens[at]?.plain !== 'halves' && words.ordinalBefore.has(tokens[start - 1]?.plain ?? ''))
      return false
    return next === 'of' ||
      phraseAt(tokens, at + 1, words.nounLeads) !== null ||
      words.determiners.has(next) ||
      at > start
      ? phraseAt(tokens, at + 2, words.durations) === null
      : false
  }
  if (at === start) return false
  return !tokens[at]?.isCapital
}

function ratioAt(context: Context, lead: Lead): Draft | null {
  const { tokens, words, quantities } = context
  const first = numberAt(tokens, lead.end, words, quantities)
  if (first === null || first.isVague || first.lo > 1000) return null
  const join = phraseAt(tokens, first.end, words.outOf)
  const isIn = join !== null && join.end === first.end + 1
  if (join === null || (isIn && (first.lo > 20 || !first.inWords))) return null
  const second = numberAt(tokens, join.end, words, quantities)
  if (second === null || second.isVague || second.lo <= first.lo || second.lo > 1_000_000) return null
  if (isIn && (tokens[join.end]?.plain.length ?? 0) === 4 && !second.inWords) return null
  return fractionDraft(context, lead, rounded(first.lo / second.lo), second.end)
}

function fractionDraft({ tokens, words }: Context, lead: Lead, value: number, end: number): Draft {
  const read: NumberRead = {
    lo: value,
    hi: value,
    isVague: false,
    isBare: false,
    inWords: true,
    isScaled: false,
    scale: 1,
    end,
  }
  const noun = headNounAt(tokens, words.determiners.has(tokens[end]?.plain ?? '') ? end + 1 : end, words, true)
  return {
    start: lead.start,
    numberEnd: end,
    end,
    ...intervalOf(lead, read, null, null),
    kind: 'fraction',
    unit: noun?.noun ?? null,
    of: null,
  }
}

/** "in his 40s", "her late 60s". */
function ageDecadeAt({ tokens, words }: Context, at: number): Draft | null {
  const [token, ending] = [tokens[at], tokens[at + 1]]
  if (token?.type !== 'number' || !token.isWhole || token.value % 10 !== 0 || token.value < 10 || token.value > 100)
    return null
  if (ending === undefined || ending.isSpaced || !words.decadeEndings.has(ending.plain)) return null
  const isWhose = [1, 2, 3].some(back => words.possessives.has(tokens[at - back]?.plain ?? ''))
  if (!isWhose) return null
  const value = { lo: token.value, hi: token.value + 9, bound: 'range' } as const
  return { start: at, numberEnd: at + 2, end: at + 2, ...value, kind: 'age', unit: 'years', of: null }
}

/** "22nd anniversary", "the third attack". */
function ordinalAt({ tokens, words }: Context, at: number): Draft | null {
  const token = tokens[at]
  if (token === undefined) return null
  const next = tokens[at + 1]
  const isDigits =
    token.type === 'number' && token.isWhole && next?.isSpaced === false && words.ordinalEndings.has(next.plain)
  const value = isDigits ? token.value : words.ordinals.get(token.plain)
  if (value === undefined || (!isDigits && !isRank(tokens, at, words))) return null
  const end = isDigits ? at + 2 : at + 1
  const noun = tokens[end]
  const isNoun = noun?.type === 'word' && !words.stops.has(noun.plain) && !words.ordinalIdioms.has(noun.plain)
  const unit = isNoun ? noun.plain : null
  return { start: at, numberEnd: end, end, lo: value, hi: value, bound: 'exact', kind: 'ordinal', unit, of: null }
}

function isRank(tokens: readonly Token[], at: number, words: FigureWords): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (before === undefined || token === undefined || next?.type !== 'word' || token.isCapital || next.isCapital)
    return false
  if (!words.ordinalBefore.has(before.plain) || words.stops.has(next.plain)) return false
  return !words.ordinalIdioms.has(next.plain) && !words.scales.has(next.plain)
}

/** In "14, 15 and 16 years old" the first two are ages, too: a unit is shared by the numbers listed before it. */
function sharedUnits(drafts: readonly Draft[], { tokens, words }: Context): Draft[] {
  const shared = [...drafts]
  for (let index = shared.length - 2; index >= 0; index--) {
    const [draft, next] = [shared[index], shared[index + 1]]
    if (
      draft === undefined ||
      next === undefined ||
      draft.unit !== null ||
      draft.kind !== 'count' ||
      next.kind === 'ordinal'
    )
      continue
    const between = tokens.slice(draft.end, next.start)
    const isList =
      between.length > 0 &&
      between.length <= 2 &&
      between.every(({ plain }) => words.listJoins.has(plain) || words.rangeJoins.has(plain))
    if (isList && next.unit !== null && next.kind !== 'fraction')
      shared[index] = { ...draft, kind: next.kind, unit: next.unit, of: next.of }
  }
  return agesAfter(shared, { tokens, words })
}

/** "aged 14, 15 and 16": the age goes on through the list. */
function agesAfter(drafts: readonly Draft[], { tokens, words }: Pick<Context, 'tokens' | 'words'>): Draft[] {
  const ages: Draft[] = []
  for (const draft of drafts) {
    const before = ages.at(-1)
    const between = before === undefined ? [] : tokens.slice(before.end, draft.start)
    const isList = between.length > 0 && between.length <= 2 && between.every(({ plain }) => words.listJoins.has(plain))
    const goesOn = before?.kind === 'age' && isList && draft.kind === 'count' && draft.unit === null && draft.lo <= 115
    ages.push(goesOn ? { ...draft, kind: 'age', unit: 'years' } : draft)
  }
  return ages
}
