import { grouped } from '../../grouped.ts'
import type { Bound } from '../../records.ts'
import type { LengthRole } from '../figure.ts'
import type { QuantityId } from '../quantities.ts'
import { plainOf, type Token } from '../tokens.ts'
import { arabic } from './arabic.ts'
import { english } from './english.ts'
import { french } from './french.ts'
import { german } from './german.ts'
import { persian } from './persian.ts'
import { spanish } from './spanish.ts'
import type { FigureTable } from './table.ts'

/** Phrases by their first word, the longest first. */
export type Phrases<T> = ReadonlyMap<string, readonly Phrase<T>[]>

interface Phrase<T> {
  readonly words: readonly string[]
  readonly value: T
}

/** What phrase stands at a token, and the token after it; `null` for none. */
export interface Found<T> {
  readonly value: T
  readonly end: number
}

/** The longest phrase of a table that stands at `at`. */
export function phraseAt<T>(tokens: readonly Token[], at: number, phrases: Phrases<T>): Found<T> | null {
  const first = tokens[at]
  if (first === undefined) return null
  for (const { words, value } of phrases.get(first.plain) ?? []) {
    if (words.every((word, index) => tokens[at + index]?.plain === word)) return { value, end: at + words.length }
  }
  return null
}

/** The longest phrase of a table that ends right before `at`; its `end` is where it begins. */
export function phraseBefore<T>(tokens: readonly Token[], at: number, phrases: Phrases<T>): Found<T> | null {
  for (let start = Math.max(0, at - LONGEST); start < at; start++) {
    const found = phraseAt(tokens, start, phrases)
    if (found?.end === at) return { value: found.value, end: start }
  }
  return null
}

/** Words of a phrase. */
const LONGEST = 4

/** Whether one of the phrases ends right before `at`. */
export function endsAt<T>(tokens: readonly Token[], at: number, phrases: Phrases<T>): boolean {
  return phraseBefore(tokens, at, phrases) !== null
}

/** Whether a unit, a currency, a sign of percent or of age stands at `at`. */
export function isMeasured(tokens: readonly Token[], at: number, words: FigureWords): boolean {
  return (
    phraseAt(tokens, at, words.percent) !== null ||
    phraseAt(tokens, at, words.currencies) !== null ||
    phraseAt(tokens, at, words.units) !== null ||
    phraseAt(tokens, at, words.durations) !== null ||
    phraseAt(tokens, at, words.agesAfter) !== null
  )
}

/** A period of the calendar, so many away from the one that something is anchored in. */
export interface Shift {
  readonly unit: PeriodUnit
  readonly by: number
}
export type PeriodUnit = 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'year' | 'decade'
export type Third = 'early' | 'mid' | 'late'
export type PartOfPeriod = Third | MonthsOfYear | DaysOfMonth | DayOfWeek
/** From 1; 0 is the last day of the month, -1 the one before it. */
export interface DaysOfMonth {
  readonly days: readonly [number, number]
}
/** So many months of a year, from the one that is `first`, from 0; of one month perhaps only days, or a third. */
export interface MonthsOfYear {
  readonly first: number
  readonly count: number
  readonly days?: readonly [number, number]
  readonly third?: Third
}
/** 1 Monday to 7 Sunday. */
export interface DayOfWeek {
  readonly weekday: number
}

/**
 * What opens the parts of a whole. Behind a relative ("of whom") and a pronoun ("of them") each part may have its verb; a
 * pronoun stands at the head of a clause. Behind the rest ("including") stand nouns.
 */
export type PartLead = 'relative' | 'pronoun' | 'list'

const partLeads: readonly PartLead[] = ['relative', 'pronoun', 'list']

/** A {@link FigureTable}, made ready to be looked up in. */
export type FigureWords = ReturnType<typeof compiled>

/** The words of a language, BCP 47; English where the language is not known or has none here. */
export function wordsOf(language: string | null): FigureWords {
  const primary = language?.toLowerCase().split('-')[0] ?? 'en'
  let words = byLanguage.get(primary)
  if (words === undefined) {
    const table = tables.find(each => each.language === primary) ?? english
    words = compiled(table)
    byLanguage.set(primary, words)
  }
  return words
}

const tables: readonly FigureTable[] = [english, french, spanish, german, persian, arabic]
const byLanguage = new Map<string, FigureWords>()

function compiled(table: FigureTable) {
  return {
    language: table.language,
    decimal: table.decimal,
    compounds: table.compounds ?? false,
    fourTwenties: table.fourTwenties ?? false,
    nounRule: table.nounRule ?? 'first',
    numbers: valuesOf(table.numbers),
    scales: valuesOf(table.scales),
    rough: setOf(table.rough),
    shortScales: valuesOf(table.shortScales),
    joiners: setOf(table.joiners),
    articles: setOf(table.articles),
    attached: itemsOf(table.attached),
    articleLike: setOf(table.articleLike),
    notCounted: setOf(table.notCounted),
    vague: phrasesOf<QuantityId>(table.vague),
    hedges: phrasesOf<Bound>(table.hedges),
    hedgesAfter: phrasesOf<Bound>(table.hedgesAfter),
    fillers: setOf(table.fillers),
    ranges: rangesOf(table.ranges),
    minus: setOf(table.minus),
    rangeJoins: setOf(table.rangeJoins),
    orJoins: setOf(table.orJoins),
    listJoins: setOf(table.listJoins),
    changes: setOf(table.changes),
    upwards: setOf(table.upwards),
    moves: setOf(table.moves),
    during: setOf(table.during),
    lasting: setOf(table.lasting),
    shareLinks: setOf(table.shareLinks),
    percent: phrases(table.percent, () => true),
    currencies: phrases(table.currencies, String),
    currencyVerbs: setOf(table.currencyVerbs),
    materials: setOf(table.materials),
    weightsIfWeighed: phrases(table.weightsIfWeighed, () => true),
    weighs: setOf(table.weighs),
    heavy: setOf(table.heavy),
    fractions: valuesOf(table.fractions),
    outOf: phrases(table.outOf, () => true),
    comparatives: setOf(table.comparatives),
    half: setOf(table.half),
    halfVerbs: setOf(table.halfVerbs),
    andHalf: phrases(table.andHalf, () => true),
    /** First words of "a hundred" and "half a million". */
    openers: new Set([...setOf(table.articles), ...[...setOf(table.half)].map(each => each.split(' ')[0] ?? '')]),
    agesBefore: phrases(table.agesBefore, () => true),
    agesIfBare: phrases(table.agesIfBare, () => true),
    agesIfYears: phrases(table.agesIfYears, () => true),
    agesAfter: phrases(table.agesAfter, value => (/^(?:days|weeks|months)$/.test(value) ? value : 'years')),
    ageNouns: setOf(table.ageNouns),
    ageLinks: setOf(table.ageLinks),
    eldest: setOf(table.eldest),
    lifeVerbs: setOf(table.lifeVerbs),
    parents: setOf(table.parents),
    personNouns: setOf(table.personNouns),
    notCompounds: setOf(table.notCompounds),
    agedWords: setOf(table.agedWords),
    possessives: setOf(table.possessives),
    sums: setOf(table.sums),
    durations: phrases(table.durations, String),
    durationJoins: setOf(table.durationJoins),
    lengths: phrasesOf<LengthRole>(table.lengths),
    lengthsAfter: phrasesOf<LengthRole>(table.lengthsAfter),
    ended: setOf(table.ended),
    letGo: setOf(table.letGo),
    afterLength: setOf(table.afterLength),
    doneIn: setOf(table.doneIn),
    units: phrases(table.units, String),
    scaleNames: setOf(table.scaleNames),
    comparisons: setOf(table.comparisons),
    lastOf: setOf(table.lastOf),
    ordinals: valuesOf(table.ordinals),
    ordinalEndings: setOf(table.ordinalEndings),
    ordinalBefore: setOf(table.ordinalBefore),
    ordinalIdioms: setOf(table.ordinalIdioms),
    idioms: phrases(table.idioms, () => true),
    labels: setOf(table.labels),
    nameLabels: setOf(table.nameLabels),
    streets: setOf(table.streets),
    clock: phrases(table.clock, () => true),
    contests: setOf(table.contests),
    stops: setOf(table.stops),
    nounLeads: phrases(table.nounLeads, () => true),
    plurals: setOf(table.plurals),
    conditions: setOf(table.conditions),
    months: valuesOf(table.months),
    solarMonths: valuesOf(table.solarMonths),
    doubtfulMonths: setOf(table.doubtfulMonths),
    weekdays: valuesOf(table.weekdays),
    seasons: valuesOf(table.seasons),
    dateJoins: setOf(table.dateJoins),
    dateBefore: setOf(table.dateBefore),
    determiners: setOf(table.determiners),
    parts: phrases(table.parts, (value): Third => (value === 'early' || value === 'late' ? value : 'mid')),
    decadeEndings: setOf(table.decadeEndings),
    centuries: phrases(table.centuries, () => true),
    quarters: phrases(table.quarters, () => true),
    halves: phrases(table.halves, () => true),
    weekOf: phrases(table.weekOf, value => (value === 'first' || value === 'last' ? value : 'in')),
    last: phrases(table.last, () => true),
    next: phrases(table.next, () => true),
    current: phrases(table.current, () => true),
    relative: phrases(table.relative, shiftOf),
    periodsAround: phrases(table.periodsAround, shiftOf),
    following: phrases(table.following, shiftOf),
    namedDays: phrases(table.namedDays, dayOfYear),
    dayTimes: setOf(table.dayTimes),
    weekends: phrases(table.weekends, () => true),
    periods: phrases(table.periods, unitOf),
    agoBefore: phrases(table.agoBefore, () => true),
    agoAfter: phrases(table.agoAfter, () => true),
    laterAfter: phrases(table.laterAfter, () => true),
    earlierAfter: phrases(table.earlierAfter, () => true),
    coming: phrases(table.coming, () => true),
    perhapsComing: setOf(table.perhapsComing),
    will: setOf(table.will),
    willNext: setOf(table.willNext),
    deliveries: setOf(table.deliveries),
    forecasts: setOf(table.forecasts),
    decisions: setOf(table.decisions),
    deadlines: phrases(table.deadlines, () => true),
    until: setOf(table.until),
    lasted: setOf(table.lasted),
    pastVerbs: setOf(table.pastVerbs),
    presentVerbs: setOf(table.presentVerbs),
    clauseOpeners: setOf(table.clauseOpeners),
    says: setOf(table.says),
    partLeads: phrases(table.partLeads, (value): PartLead => partLeads.find(each => each === value) ?? 'list'),
    partMarks: phrases(table.partMarks, () => true),
    wholeLeads: phrases(table.wholeLeads, () => true),
    denials: phrases(table.denials, (value): 'denied' | 'open' => (value === 'open' ? 'open' : 'denied')),
    shares: setOf(table.shares),
    acts: new Map(entriesOf(table.acts).map(([word, act]) => [plainOf(word), act])) as ReadonlyMap<string, string>,
    auxiliaries: setOf(table.auxiliaries),
    shareOf: phrases(table.shareOf, () => true),
    among: setOf(table.among),
    beings: setOf(table.beings),
    prepositions: setOf(table.prepositions),
  }
}

/** The items of a list, none where a language leaves it out. */
function itemsOf(list = ''): string[] {
  return list.split('|').filter(each => each !== '')
}

/** `a|b=x|c=y`: a and b stand for x, c for y; without `=`, each for itself. */
function entriesOf(list?: string): [string, string][] {
  const entries: [string, string][] = []
  let waiting: string[] = []
  for (const item of itemsOf(list)) {
    const [phrase = '', value] = item.split('=')
    waiting.push(phrase)
    if (value === undefined) continue
    entries.push(...waiting.map((each): [string, string] => [each, value]))
    waiting = []
  }
  return [...entries, ...waiting.map((each): [string, string] => [each, each])]
}

function setOf(list?: string): ReadonlySet<string> {
  return new Set(itemsOf(list).map(each => plainOf(each.trim())))
}

function valuesOf(list?: string): ReadonlyMap<string, number> {
  return new Map(entriesOf(list).map(([word, value]) => [plainOf(word), numberOf(value)]))
}

function numberOf(value: string): number {
  const [over = '', under = '1'] = value.split('/')
  return Number(over) / Number(under)
}

export function phrases<T>(list: string | undefined, read: (value: string) => T): Phrases<T> {
  return byFirstWord(
    entriesOf(list).map(([phrase, value]) => ({ words: phrase.split(' ').map(plainOf), value: read(value) })),
  )
}

function phrasesOf<K extends string>(lists: Readonly<Partial<Record<K, string>>> | undefined): Phrases<K> {
  const keys = Object.keys(lists ?? {}) as K[]
  return byFirstWord(
    keys.flatMap(value => itemsOf(lists?.[value]).map(phrase => ({ words: phrase.split(' ').map(plainOf), value }))),
  )
}

function byFirstWord<T>(list: readonly Phrase<T>[]): Phrases<T> {
  const longestFirst = list.toSorted((a, b) => b.words.length - a.words.length)
  return grouped(longestFirst, ({ words }) => words[0] ?? '')
}

/** `between=and`: what opens a range, and what may stand in its middle. */
function rangesOf(list?: string): ReadonlyMap<string, ReadonlySet<string>> {
  const ranges = new Map<string, Set<string>>()
  for (const [open, join] of entriesOf(list))
    ranges.set(plainOf(open), (ranges.get(plainOf(open)) ?? new Set()).add(plainOf(join)))
  return ranges
}

function shiftOf(value: string): Shift {
  const [unit = '', by = ''] = /^([a-z]+)([+-]\d+)$/.exec(value)?.slice(1) ?? []
  return { unit: unitOf(unit), by: Number(by) }
}

function unitOf(name: string): PeriodUnit {
  const unit = units.find(each => each === name)
  if (unit === undefined) throw new Error(`A table of figures names no period of the calendar: ${name}`)
  return unit
}

const units: readonly PeriodUnit[] = ['day', 'week', 'weekend', 'month', 'quarter', 'year', 'decade']

/** `12-25`: a month and a day of it. */
function dayOfYear(value: string): readonly [month: number, day: number] {
  const [month = 1, day = 1] = value.split('-').map(Number)
  return [month, day]
}
