import type { Context, Draft, Lead } from './draft.ts'
import { headNounAt } from './headNoun.ts'
import type { Token } from './tokens.ts'
import { endsAt, isMeasured, phraseAt } from './words/words.ts'

/** What a number is in or counts; `numberEnd` is behind a sign of percent or a currency, `end` behind any unit. */
interface Unit extends Pick<Draft, 'kind' | 'unit' | 'of' | 'numberEnd' | 'end'> {}

/** The unit of a number that ends before `at`, of its hedges before `afterHedge`. */
export function unitAt(context: Context, lead: Lead, at: number, afterHedge: number, isOne: boolean): Unit {
  const { tokens, words } = context
  const none = { kind: 'count', unit: null, of: null, numberEnd: at, end: afterHedge } as const
  if (lead.currency !== null) return { ...none, kind: 'money', unit: lead.currency }
  const age = phraseAt(tokens, at, words.agesAfter)
  if (age !== null || lead.isAge || isAgeByPlace(context, lead, at)) {
    const told = lead.isAge ? phraseAt(tokens, at, words.durations) : null
    const end = told?.value === 'years' ? told.end : 0
    return { ...none, kind: 'age', unit: 'years', end: Math.max(age?.end ?? end, afterHedge) }
  }
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

function shareAt({ tokens, words }: Context, at: number, none: Unit): Unit | null {
  const percent = phraseAt(tokens, at, words.percent)
  if (percent === null) return null
  const noun = headNounAt(tokens, percent.end, words, true)
  return { ...none, kind: 'percent', unit: 'percent', of: noun?.noun ?? null, numberEnd: percent.end, end: percent.end }
}

function moneyAt({ tokens, words }: Context, at: number, none: Unit): Unit | null {
  const pence = tokens[at]
  if (pence?.plain === 'p' && !pence.isSpaced)
    return { ...none, kind: 'money', unit: 'pence', numberEnd: at + 1, end: at + 1 }
  const money = phraseAt(tokens, at, words.currencies)
  if (money === null || phraseAt(tokens, at, words.units)?.value === 'lb') return null
  return { ...none, kind: 'money', unit: money.value, numberEnd: money.end, end: money.end }
}

/** Measures and lengths of time. */
function lengthAt({ tokens, words }: Context, at: number, none: Unit): Unit | null {
  const degrees = degreesAt(tokens, at)
  if (degrees !== null) return { ...none, kind: 'measure', unit: degrees, end: at + 1 }
  const unit = phraseAt(tokens, at, words.units)
  if (unit !== null) return { ...none, kind: 'measure', unit: unit.value, end: unit.end }
  const duration = phraseAt(tokens, at, words.durations)
  return duration && { ...none, kind: 'duration', unit: duration.value, end: duration.end }
}

/** "-11.2C", "95F" */
function degreesAt(tokens: readonly Token[], at: number): string | null {
  const token = tokens[at]
  if (token?.isCapital !== true || token.isSpaced || !/^[cf]$/.test(token.plain)) return null
  return token.plain === 'c' ? '°C' : '°F'
}

/** "hundreds of thousands of hectares", "millions of dollars" */
function manyOf(context: Context, at: number, none: Unit): Unit | null {
  const { tokens, words } = context
  const of = phraseAt(tokens, at, words.nounLeads)
  if (of === null || of.end !== at + 1 || tokens[at]?.type !== 'word') return null
  return moneyAt(context, of.end, { ...none, numberEnd: at }) ?? lengthAt(context, of.end, none)
}

function counted({ tokens, words }: Context, at: number, none: Unit, isOne: boolean): Unit {
  if (tokens[at]?.plain === '-') return none
  const noun = headNounAt(tokens, at, words, isOne)
  if (noun === null) return none
  return { ...none, unit: noun.noun }
}

/** "Marta Olsen, 52, has": a number between commas behind a name. "under 18" of people. "in his 40s". */
function isAgeByPlace(context: Context, lead: Lead, end: number): boolean {
  const { tokens, words } = context
  if (isBoundOfAge(context, lead, end)) return true
  const token = tokens[lead.end]
  if (token === undefined || token.type !== 'number' || !token.isWhole || token.value < 1 || token.value > 115)
    return false
  if (isAgeOfSubject(context, lead, end)) return true
  const start = stillWords.has(tokens[lead.start - 1]?.plain ?? '') ? lead.start - 1 : lead.start
  const [before, name] = [tokens[start - 1], tokens[start - 2]]
  const next = tokens[endOfPair(tokens, end)]
  if (opensWithAge(tokens, lead.start, end)) return true
  if (lead.bound === 'exact') {
    const isNamed =
      name?.type === 'word' &&
      (start < lead.start || isPerson(context, start - 2, next)) &&
      !words.months.has(name.plain)
    const opens = before?.plain === ',' || before?.plain === '('
    const closes = next === undefined || /^[,).]$/.test(next.plain)
    return isNamed && opens && closes && token.value > 4 && end === lead.end + 1 && !followsNumber(tokens, end)
  }
  return false
}

/** "children under five", "most of them over 60": of people, with nothing counted behind. */
function isBoundOfAge({ tokens, words }: Context, lead: Lead, end: number): boolean {
  const token = tokens[lead.end]
  if ((lead.bound !== 'less-than' && lead.bound !== 'more-than') || token === undefined || end > lead.end + 3)
    return false
  const value = token.type === 'number' && token.isWhole ? token.value : (words.numbers.get(token.plain) ?? 0)
  if (value < 1 || value > 99 || !words.agedWords.has(tokens[lead.start - 1]?.plain ?? '')) return false
  if (token.type === 'word') return !isMeasured(tokens, end, words) && headNounAt(tokens, end, words, false) === null
  const next = tokens[end]
  return next === undefined || (next.type === 'sign' && next.plain !== '%') || words.stops.has(next.plain)
}

/** "At 93, Mrs Pryce", "At 17, she". */
function opensWithAge(tokens: readonly Token[], start: number, end: number): boolean {
  const [at, comma, who] = [tokens[start - 1], tokens[end], tokens[end + 1]]
  if (at?.plain !== 'at' || !at.isCapital || comma?.plain !== ',' || who?.type !== 'word') return false
  return who.isCapital || /^(?:he|she|i)$/.test(who.plain)
}

/** "The former mayor, now 77," */
const stillWords = new Set(['now', 'then', 'just', 'only', 'barely'])

/** Behind the second of two ages: "her sons, 9 and 12,". */
function endOfPair(tokens: readonly Token[], end: number): number {
  const isPair = tokens[end]?.plain === 'and' && tokens[end + 1]?.type === 'number'
  return isPair && /^[,).]$/.test(tokens[end + 2]?.plain ?? '') ? end + 2 : end
}

/** A name, or, where the age stands between two commas, somebody told by a word: "her mother, 61,". */
function isPerson({ tokens, words }: Context, at: number, next: Token | undefined): boolean {
  const [token, before] = [tokens[at], tokens[at - 1]]
  if (token === undefined || token.isCapital) return token !== undefined
  if (next?.plain !== ',' || words.stops.has(token.plain) || isMeasured(tokens, at, words)) return false
  const isTold = words.possessives.has(before?.plain ?? '') || words.determiners.has(before?.plain ?? '')
  return isTold && !words.sums.has(token.plain)
}

/** "she was 15 when", "who turned 70 in April": nothing is counted behind. */
function isAgeOfSubject({ tokens, words }: Context, lead: Lead, end: number): boolean {
  if (!endsAt(tokens, lead.start, words.agesIfBare)) return false
  return tokens[end]?.plain !== '%' && !isMeasured(tokens, end, words) && headNounAt(tokens, end, words, false) === null
}

/** Behind the years of "un homme de 45 ans", "tenía 12 años"; `null` where they are no age. */
function yearsOfAge({ tokens, words }: Context, lead: Lead, end: number): number | null {
  const years = phraseAt(tokens, end, words.durations)
  if (years?.value !== 'years') return null
  for (let at = lead.start; at <= lead.numberStart; at++) if (endsAt(tokens, at, words.agesIfYears)) return years.end
  return null
}

function followsNumber(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.plain === ',' && tokens[at + 1]?.type === 'number'
}
