import { mayHaveRole, scopeByWords, type WordedScope } from '../figures/compareFigures.ts'
import { compareText, grouped } from '../grouped.ts'
import type { Claim, FigureScope } from '../records.ts'
import { isUnheld, partByWords, type RowVerdict, scopeKey } from './compareRows.ts'
import { type Figured, type FigureRow, figureRows } from './figureRow.ts'
import { pairsApart, pairsOf, type RowPair } from './pairs.ts'
import { judgedIn, lastOf, type SettledFigures } from './settledFigures.ts'

/** The figures of a claim and its evidence, those of one scope together. Plain data; computed, never stored. */
export interface FigureLedger {
  /** The claim's own first, then what most sources give. */
  readonly scopes: readonly LedgerScope[]
  /** What a person left out. */
  readonly leftOut: readonly FigureRow[]
}

/** Figures that are values of one thing, as a person settled, or as their words seem to say. */
export interface LedgerScope {
  readonly key: string
  readonly settled: boolean
  /** As settled; else what the words of its rows agree on. */
  readonly scope: FigureScope
  readonly rows: readonly FigureRow[]
  /** The gravest first. Values that several rows give are compared once. */
  readonly comparisons: readonly Comparison[]
}

/** What two values say of each other, or that several rows give one. */
export interface Comparison extends Omit<RowVerdict, 'settled'> {
  /** Of every two rows that say so. The first of each has the lower value. */
  readonly pairs: readonly (readonly [FigureRow, FigureRow])[]
}

/** Whether something is held against something there, or a person has settled it. */
export function isHeld({ settled, rows, comparisons }: LedgerScope): boolean {
  return settled || comparisons.length > 0 || wordingsIn(rows) > 1
}

/** How many wordings give a figure of the scope. */
function wordingsIn(rows: readonly FigureRow[]): number {
  return new Set(rows.map(({ evidenceId }) => evidenceId)).size
}

/** Lays out the figures of a claim and compares them. Pure; the order of the evidence decides only the order of the rows. */
export function figureLedger(figured: Figured, settled: SettledFigures): FigureLedger {
  const rows = figureRows(figured, lastOf(settled.figures))
  const held = rows.filter(({ leftOut }) => !leftOut)
  const hasParts = held.some(({ partOf }) => partOf !== null)
  const beyond = hasParts ? pairsOf(figured.claim, held, judgedIn(settled.roundings), told => told.isMoreThanWhole) : []
  const scopes = [...grouped(held, keysOf(held)).entries()].map(([key, own]) => {
    const rows = new Set(own)
    const wholes = beyond.filter(({ a, b }) => rows.has(a.partOf === null ? a : b))
    return scopeOf(figured.claim, key, own, wholes, settled)
  })
  return {
    scopes: withApart(namedApart(scopes.toSorted(foremost)), pairsApart(figured.claim, held)),
    leftOut: rows.filter(({ leftOut }) => leftOut),
  }
}

/** Scopes that nobody settled and that have one name, with what became of those that they count: prisoners arrested. */
function namedApart(scopes: readonly LedgerScope[]): readonly LedgerScope[] {
  const named = grouped(scopes, ({ scope: { what } }) => what)
  return scopes.map(one => {
    const act = one.rows.find(row => row.act !== null)?.act?.words
    const isAlone = named.get(one.scope.what)?.length === 1
    if (one.settled || isAlone || act === undefined || act === one.scope.what) return one
    return { ...one, scope: { ...one.scope, what: `${one.scope.what} ${act}`.trim() } }
  })
}

/** Beside the values of a scope those of scopes before it that a person settled to be of another thing. */
function withApart(scopes: readonly LedgerScope[], apart: readonly RowPair[]): readonly LedgerScope[] {
  if (apart.length === 0) return scopes
  const placeOf = new Map(scopes.flatMap(({ rows }, place) => rows.map(row => [row, place] as const)))
  const later = ({ a, b }: RowPair): number => Math.max(placeOf.get(a) ?? 0, placeOf.get(b) ?? 0)
  const byPlace = grouped(apart, later)
  return scopes.map((scope, place) => {
    const own = byPlace.get(place)
    return own === undefined ? scope : { ...scope, comparisons: [...scope.comparisons, ...comparisonsIn(own)] }
  })
}

/** `beyond`: figures of other scopes that are more than what they are said to be a part of, of which this one has the whole. */
function scopeOf(
  claim: Claim,
  key: string,
  rows: readonly FigureRow[],
  beyond: readonly RowPair[],
  { roundings }: SettledFigures,
): LedgerScope {
  const scope = rows[0]?.scope ?? null
  return {
    key,
    settled: scope !== null,
    scope: scope ?? agreedScope(rows),
    rows,
    comparisons: comparisonsIn([...pairsOf(claim, rows, judgedIn(roundings)), ...beyond]),
  }
}

/**
 * The key of the scope that each row is in. By words, a figure of anybody or of nothing said goes to the claim's own
 * scope of that kind, else to the largest. A part is in none of them unless it counts another thing than its whole, and what
 * the words do not say in none.
 */
function keysOf(rows: readonly FigureRow[]): (row: FigureRow) => string {
  const homes = homesIn(rows.filter(row => row.scope === null && row.partOf === null && !isUnheld(row)))
  return row => {
    if (row.scope !== null) return scopeKey(row.scope)
    if (isUnheld(row)) return JSON.stringify(['unasserted', row.id])
    const part = partByWords(row)
    const own = toldOf(row)
    if (part?.isTotal === false) return JSON.stringify(['part', own.kind, part.thing ?? row.id])
    if (part === null) return keyOf(homes.find(home => mayBe(own, home)) ?? own)
    const ofPart = { ...own, thing: part.thing }
    return keyOf(homes.find(home => home.thing === part.thing && mayBe(ofPart, home)) ?? ofPart)
  }
}

/** What a row's words tell that it is a value of, and what became of what it counts. */
interface Told extends WordedScope {
  /** `null`: they do not say. */
  readonly act: string | null
}

function toldOf({ figure, act }: FigureRow): Told {
  return { ...scopeByWords(figure), act: act?.act ?? null }
}

function keyOf({ kind, role, thing, act }: Told): string {
  return JSON.stringify(['words', kind, ...(role === '' ? [] : [role]), thing ?? '', ...(act === null ? [] : [act])])
}

/** Whether what is told of one may be what is told of the other, which tells more. */
function mayBe(told: Told, more: Told): boolean {
  const [isOneRole, isOneThing, isOneAct] = [told.role === more.role, told.thing === more.thing, told.act === more.act]
  if (told.kind !== more.kind || (isOneRole && isOneThing && isOneAct)) return false
  if (!isOneAct && told.act !== null && more.act !== null) return false
  return (isOneRole || mayHaveRole(told, more.role)) && (isOneThing || told.thing === null)
}

/** What figures that may be anything of a kind are taken for: the claim's own first, then what most wordings tell. */
function homesIn(rows: readonly FigureRow[]): readonly Told[] {
  const weightOf = (own: readonly FigureRow[]): number =>
    own.some(({ evidenceId }) => evidenceId === null) ? Infinity : wordingsIn(own)
  return [...grouped(rows, row => JSON.stringify(toldOf(row)))]
    .map(([key, own]) => ({ key, own, home: own[0] && toldOf(own[0]), weight: weightOf(own) }))
    .toSorted((a, b) => (a.weight === b.weight ? compareText(a.key, b.key) : b.weight - a.weight))
    .flatMap(({ home }) => (home && (home.thing ?? home.act) !== null && home.role !== null ? [home] : []))
    .reduce<Told[]>((homes, home) => (homes.some(one => mayBe(home, one)) ? homes : [...homes, home]), [])
}

/** What at least half of the rows say, and none says otherwise; of what is counted, what most of them say. */
function agreedScope(rows: readonly FigureRow[]): FigureScope {
  const said = (field: keyof FigureScope): string[] =>
    rows.map(({ proposed }) => proposed[field]).filter(words => words !== '')
  const agreed = (field: keyof FigureScope): string => {
    const words = said(field)
    return new Set(words).size === 1 && words.length * 2 >= rows.length ? (words[0] ?? '') : ''
  }
  const whats = [...grouped(said('what'), words => words).values()]
  const most = whats.toSorted((a, b) => b.length - a.length || compareText(a[0] ?? '', b[0] ?? ''))
  return { what: most[0]?.[0] ?? '', where: agreed('where'), when: agreed('when'), how: agreed('how') }
}

function comparisonsIn(pairs: readonly RowPair[]): Comparison[] {
  const valueOf = valueKeys()
  const together = new Map<string, Omit<Comparison, 'pairs'> & { readonly pairs: [FigureRow, FigureRow][] }>()
  for (const { a, b, verdict, judged, isMoreThanWhole } of pairs) {
    const [lower, upper] = isLower(b, a) ? [b, a] : [a, b]
    const key = `${verdict} ${judged} ${isMoreThanWhole} ${valueOf(lower)} ${valueOf(upper)}`
    const comparison = together.get(key)
    if (comparison) comparison.pairs.push([lower, upper])
    else together.set(key, { verdict, judged, isMoreThanWhole, pairs: [[lower, upper]] })
  }
  return [...together.values()].toSorted((x, y) => gravity.indexOf(x.verdict) - gravity.indexOf(y.verdict))
}

const gravity: readonly RowVerdict['verdict'][] = ['conflict', 'rounding', 'compatible', 'equal', 'other-scope']

function isLower({ figure: a }: FigureRow, { figure: b }: FigureRow): boolean {
  return a.lo < b.lo || (a.lo === b.lo && (a.hi ?? Infinity) < (b.hi ?? Infinity))
}

/** The same key for rows of the same value; written once for each row. */
function valueKeys(): (row: FigureRow) => string {
  const keys = new Map<FigureRow, string>()
  return row => {
    const known = keys.get(row)
    if (known !== undefined) return known
    const { lo, hi, bound, kind } = row.figure
    const key = JSON.stringify([lo, hi, bound, kind])
    keys.set(row, key)
    return key
  }
}

/** The claim's own before others, then what most wordings give. */
function foremost(a: LedgerScope, b: LedgerScope): number {
  const isOwn = ({ rows }: LedgerScope): number => Number(rows.some(({ evidenceId }) => evidenceId === null))
  return (
    isOwn(b) - isOwn(a) ||
    Number(b.settled) - Number(a.settled) ||
    wordingsIn(b.rows) - wordingsIn(a.rows) ||
    compareText(a.key, b.key)
  )
}
