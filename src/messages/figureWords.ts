import type { Comparison, LedgerScope } from '../domain/figureLedger/figureLedger.ts'
import type { Figure } from '../domain/figures/figure.ts'
import { clockOf, HALF_DAY } from '../domain/figures/clock/clockTime.ts'
import { sameJson } from '../domain/canonicalJson.ts'
import { areApart } from '../domain/figureLedger/compareRows.ts'
import { type PartApart, partsApart } from '../domain/figureLedger/scopeApart.ts'
import { asFigureOf } from '../domain/figureLedger/figureSort.ts'
import type { FigureScope, FigureValue, SaidValue } from '../domain/records.ts'
import type { Say } from './catalogue.ts'

/** A figure's value with its hedge and what it is in, but for what is counted: "at least 41", "USD 20 to 30". */
export function sayFigure(say: Say, figure: Omit<Figure, 'start' | 'end' | 'of' | 'role'>): string {
  const { kind, unit } = figure
  if (kind === 'time') return sayTime(say, figure, unit)
  const value = sayValue(say, figure)
  switch (kind) {
    case 'percent':
      return say('figures:unit.percent', { value })
    case 'money':
    case 'measure':
      return say(`figures:unit.${kind}`, { value, unit: unit ?? '' })
    case 'duration':
      return say('figures:unit.measure', { value, unit: unit ?? '' })
    case 'age':
      return say('figures:unit.age', {
        value: unit === 'years' ? value : say('figures:unit.measure', { value, unit: unit ?? '' }),
      })
    case 'count':
    case 'fraction':
    case 'ordinal':
      return value
  }
}

/** A time of day with its hedge: "06:20", "by 15:30", "03:30 or 15:30". */
function sayTime(say: Say, { lo, hi, bound }: FigureValue, zone: string | null): string {
  const isEither = bound === 'vague' && hi !== null && hi - lo >= HALF_DAY
  const ends = { lo: clockOf(lo), hi: clockOf(hi ?? lo), last: clockOf((hi ?? lo) - HALF_DAY) }
  const isSpan = isEither && hi - lo > HALF_DAY
  const how = isEither ? (isSpan ? 'eitherSpan' : 'either') : lo === hi ? 'exact' : bound
  const value = say(`figures:time.${how}`, ends)
  return zone === null ? value : say('figures:time.zoned', { value, zone: zone.toUpperCase() })
}

/** An interval with its hedge: "at least 41", "20,000 to 99,999". */
export function sayValue(say: Say, { lo, hi, bound }: FigureValue): string {
  if (hi === null)
    return say(bound === 'at-least' || bound === 'more-than' ? `figures:value.${bound}` : 'figures:value.open', { lo })
  if (bound === 'up-to' || bound === 'less-than') return say(`figures:value.${bound}`, { hi })
  if (lo === hi) return say('figures:value.exact', { lo })
  if (bound === 'about') return say('figures:value.about', { lo, hi, middle: (lo + hi) / 2 })
  return say(bound === 'vague' ? 'figures:value.vague' : 'figures:value.range', { lo, hi })
}

/** What a person says that words give, with what it is a value in where they say that: "41 (number: prisoners)". */
export function saySaid(say: Say, { sort, ...value }: SaidValue): string {
  if (sort === null) return sayValue(say, value)
  const { kind, unit } = sort
  const said = { value: sayFigure(say, { ...value, ...asFigureOf(sort) }), kind: say(`figures:kind.${kind}`) }
  const isTold = unit === null || kind === 'money' || kind === 'measure' || kind === 'duration' || kind === 'time'
  return isTold ? say('figures:sorted', said) : say('figures:sortedOf', { ...said, unit })
}

/** What a scope is, in a line: its words, parted by points. */
export function sayScope(say: Say, { what, where, when, how }: FigureScope): string {
  const said = [what, where, when, how].filter(words => words !== '')
  return said.length === 0 ? say('figures:scope.nothingSaid') : said.join(' · ')
}

/** What a scope of the ledger is; of times of day that nobody has settled, that they are such. */
export function sayLedgerScope(say: Say, { scope, settled, rows }: LedgerScope): string {
  const isOfTimes = !settled && scope.what === '' && rows.every(({ figure }) => figure.kind === 'time')
  return sayScope(say, isOfTimes ? { ...scope, what: say('figures:scope.times') } : scope)
}

/** What two values say of each other, in a sentence. */
export function sayComparison(say: Say, { verdict, judged, isMoreThanWhole, pairs }: Comparison): string {
  const [pair] = pairs
  if (!pair) return ''
  const [a, b] = [sayFigure(say, pair[0].figure), sayFigure(say, pair[1].figure)]
  if (isMoreThanWhole) return say('figures:says.more-than-whole', { whole: a, part: b })
  if (verdict === 'conflict')
    return say(judged === false ? 'figures:says.conflict-judged' : 'figures:says.conflict', { a, b })
  if (verdict === 'rounding')
    return say(judged === true ? 'figures:says.rounding-judged' : 'figures:says.rounding', { a, b })
  if (verdict === 'other-scope' && areApart(pair[0].scope, pair[1].scope)) return say('figures:says.apart', { a, b })
  const [one, other] = [pair[0].act, pair[1].act]
  if (verdict === 'other-scope' && one && other && one.act !== other.act)
    return say('figures:says.acts', { a, b, one: one.words, other: other.words })
  return say(`figures:says.${verdict}`, { a, b })
}

/**
 * In which parts of their scope those that give two values differ: as settled, or as their words seem to say, and then they
 * are possibly values of two things. `null` where they do not.
 */
export function sayApart(say: Say, { verdict, pairs }: Comparison): string | null {
  const apart = pairs.map(([a, b]) => partsApart(a, b)).filter(parts => parts.length > 0)
  const [first] = apart
  if (first === undefined) return null
  if (verdict === 'other-scope') return say('figures:apart.settled', { parts: first.map(part => sayPart(say, part)) })
  const isOfAll = apart.length === pairs.length && apart.every(parts => sameJson(parts, first))
  if (isOfAll) return say('figures:apart.possibly', { parts: first.map(part => sayPart(say, part)) })
  const parts = [...new Set(apart.flat().map(({ part }) => say(`figures:apart.part.${part}`)))]
  return say('figures:apart.possiblyOf', { count: apart.length, all: pairs.length, parts })
}

/** What two values say of each other, and in what they are apart. */
export function sayCompared(say: Say, comparison: Comparison): string {
  return [sayComparison(say, comparison), sayApart(say, comparison)].filter(one => one !== null).join(' ')
}

function sayPart(say: Say, { part, words: [a, b] }: PartApart): string {
  const said = { part: say(`figures:apart.part.${part}`), one: a || b, other: b }
  return say(a === '' || b === '' ? 'figures:apart.oneSaid' : 'figures:apart.words', said)
}
