import type { Context, Draft, Lead } from './draft.ts'
import { isAgeByPlace, yearsOfAge } from './ageByPlace.ts'
import { headNounAt } from './headNoun.ts'
import type { Token } from './tokens.ts'
import { type FigureWords, phraseAt } from './words/words.ts'

/** What a number is in or counts; `numberEnd` is behind a sign of percent or a currency, `end` behind any unit. */
interface Unit extends Pick<Draft, 'kind' | 'unit' | 'of' | 'numberEnd' | 'end'> {}

/** The unit of a number that ends before `at`, of its hedges before `afterHedge`. */
export function unitAt(context: Context, lead: Lead, at: number, afterHedge: number, isOne: boolean): Unit {
  const { tokens, words } = context
  const none = { kind: 'count', unit: null, of: null, numberEnd: at, end: afterHedge } as const
  if (lead.currency !== null) return { ...none, kind: 'money', unit: lead.currency }
  const age = phraseAt(tokens, at, words.agesAfter)
  if (age !== null) return { ...none, kind: 'age', unit: age.value, end: Math.max(age.end, afterHedge) }
  if (lead.isAge) {
    const told = phraseAt(tokens, at, words.durations)
    return { ...none, kind: 'age', unit: told?.value ?? 'years', end: Math.max(told?.end ?? 0, afterHedge) }
  }
  if (isOnScale(context, lead)) return { ...none, kind: 'measure', unit: 'magnitude' }
  if (isAgeByPlace(context, lead, at)) return { ...none, kind: 'age', unit: 'years' }
  const years = yearsOfAge(context, lead, at)
  if (years !== null) return { ...none, kind: 'age', unit: 'years', end: years }
  return (
    shareAt(context, at, none) ??
    moneyAt(context, at, none) ??
    lengthAt(context, at, none) ??
    manyOf(context, at, none) ??
    counted(context, afterHedge, none, isOne)
  )
}

/** "A magnitude 6.3 earthquake", "a preliminary magnitude of 5.9" */
function isOnScale({ tokens, words }: Context, lead: Lead): boolean {
  const before = tokens[lead.start - 1]?.plain ?? ''
  const name = before === 'of' || before === '-' ? tokens[lead.start - 2]?.plain : before
  return words.scaleNames.has(name ?? '')
}

function shareAt({ tokens, words }: Context, at: number, none: Unit): Unit | null {
  const percent = phraseAt(tokens, at, words.percent)
  if (percent === null) return null
  const noun = headNounAt(tokens, percent.end, words, true)
  return { ...none, kind: 'percent', unit: 'percent', of: noun?.noun ?? null, numberEnd: percent.end, end: percent.end }
}

function moneyAt(context: Context, at: number, none: Unit): Unit | null {
  const { tokens, words } = context
  const pence = tokens[at]
  if (pence?.plain === 'p' && !pence.isSpaced)
    return { ...none, kind: 'money', unit: 'pence', numberEnd: at + 1, end: at + 1 }
  const money = phraseAt(tokens, at, words.currencies)
  if (money === null || isOtherWord(context, at, money.end) || phraseAt(tokens, at, words.units)?.value === 'lb')
    return null
  return { ...none, kind: 'money', unit: money.value, numberEnd: money.end, end: money.end }
}

/** "54 won their seats": a verb; "a 200-pound bomb", "weighed six pounds": a weight. */
function isOtherWord({ tokens, words }: Context, at: number, end: number): boolean {
  if (words.currencyVerbs.has(tokens[at]?.plain ?? '')) {
    const isMany = words.scales.has(tokens[at - 1]?.plain ?? '') || (tokens[at - 1]?.value ?? 0) >= LEAST_SUM
    return !isMany || words.determiners.has(tokens[end]?.plain ?? '')
  }
  return weightAt({ tokens, words }, at) !== null
}

/** Fewer than so many hardly buy a thing in money whose name is also a verb. */
const LEAST_SUM = 100

/** "20 stone houses", "three stone walls": what they are of, not how heavy. */
function isMaterial(tokens: readonly Token[], at: number, end: number, words: FigureWords): boolean {
  return words.materials.has(tokens[at]?.plain ?? '') && headNounAt(tokens, end, words, false) !== null
}

/** Behind pounds that are a weight by the verb before them or what is so heavy behind. */
function weightAt({ tokens, words }: Pick<Context, 'tokens' | 'words'>, at: number): number | null {
  const pounds = phraseAt(tokens, at, words.weightsIfWeighed)
  if (pounds === null || words.scales.has(tokens[at - 1]?.plain ?? '')) return null
  const isWeighed = tokens.slice(Math.max(0, at - 5), at).some(({ plain }) => words.weighs.has(plain))
  return isWeighed || words.heavy.has(tokens[pounds.end]?.plain ?? '') ? pounds.end : null
}

/** Measures and lengths of time. */
function lengthAt({ tokens, words }: Context, at: number, none: Unit): Unit | null {
  const degrees = degreesAt(tokens, at)
  if (degrees !== null) return { ...none, kind: 'measure', unit: degrees, end: at + 1 }
  const unit = phraseAt(tokens, at, words.units)
  if (unit !== null && !isMaterial(tokens, at, unit.end, words))
    return { ...none, kind: 'measure', unit: unit.value, end: unit.end }
  const weight = weightAt({ tokens, words }, at)
  if (weight !== null) return { ...none, kind: 'measure', unit: 'lb', end: weight }
  const duration = phraseAt(tokens, at, words.durations)
  return duration && { ...none, kind: 'duration', unit: duration.value, end: duration.end }
}

/** "-11.2C", "95F" */
function degreesAt(tokens: readonly Token[], at: number): string | null {
  const token = tokens[at]
  if (token?.isCapital !== true || token.isSpaced || !/^[cf]$/.test(token.plain)) return null
  return token.plain === 'c' ? '°C' : '°F'
}

/** "hundreds of thousands of hectares", "millions of dollars", "five of those years" */
function manyOf(context: Context, at: number, none: Unit): Unit | null {
  const { tokens, words } = context
  const of = phraseAt(tokens, at, words.nounLeads)
  if (of === null || tokens[at]?.type !== 'word') return null
  if (of.end !== at + 1) return tokens[at]?.plain === 'of' ? lengthAt(context, of.end, none) : null
  return moneyAt(context, of.end, { ...none, numberEnd: at }) ?? lengthAt(context, of.end, none)
}

function counted({ tokens, words }: Context, at: number, none: Unit, isOne: boolean): Unit {
  if (tokens[at]?.plain === '-') return none
  const noun = headNounAt(tokens, at, words, isOne)
  if (noun === null) return none
  return { ...none, unit: noun.noun }
}
