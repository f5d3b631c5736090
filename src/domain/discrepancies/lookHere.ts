import { scopeByWords } from '../figures/compareFigures.ts'
import type { ConflictPlace, PlacesInConflict } from '../figureLedger/conflictPlaces.ts'
import type { SettledPlace } from '../figureLedger/settledPlaces.ts'
import type { Figure } from '../figures/figure.ts'
import { compareText, grouped } from '../grouped.ts'
import type { AsideId, ClaimId, DossierId } from '../id.ts'
import { NameRelations } from '../names/nameRelations.ts'
import { pointerKinds, type Span } from '../records.ts'
import { asideIdOf, type PointerSide } from './asideId.ts'
import { languageOfClaim } from './languageOfClaim.ts'
import { type Edit, project, spanToCaptured, spanToReading } from '../reading/projection.ts'
import { type Passage, readPassage, type Reading } from './passage.ts'
import type { Pointer } from './pointer.ts'
import { pointersBetween } from './pointersBetween.ts'
import { claimPassage, hows, pointersAgainst, uncarriedOf } from './pointersOfClaim.ts'

/** An excerpt of a claim's evidence. */
export interface LookedAt extends Passage {
  readonly id: string
  /** What typesetting put into its text: it is read without. */
  readonly typesetting: readonly Edit[]
  /** Whether it supports the claim. */
  readonly supports: boolean
  /** Names that go with it: who published it, through whom it comes. */
  readonly beside: readonly string[]
}

/**
 * A pointer on a desk, with all the places that tell the same: by the same words, of figures by the same values.
 * `uncarried`: of the claim, and no supporting excerpt has it as it stands; `claim`: between the claim and an excerpt;
 * `between`: two excerpts.
 */
export interface DeskPointer extends Pick<Pointer, 'kind' | 'how' | 'weight'> {
  readonly group: 'uncarried' | 'claim' | 'between'
  readonly sides: readonly [PointerSide] | readonly [PointerSide, PointerSide]
  /** Of each side, the other wordings that tell the same: an excerpt once for each place. */
  readonly others: readonly (readonly PointerSide[])[]
  /** Under which each of the places is set aside. */
  readonly ids: readonly AsideId[]
}

interface Claimed {
  readonly id: ClaimId
  readonly dossierId: DossierId
  readonly text: string
}

/**
 * Where a reviewer of a claim should look, what is gravest first. `known` are names of the dossier; figures of two `scoped`
 * places are not held against one another where a person settled that they are values of two things; of `conflicts`, which the
 * ledger of figures shows, each has a pointer. Plain data; pure, and
 * the same whatever the order of the evidence, but for which of several places is shown.
 */
export function lookHere(
  claim: Claimed,
  evidence: readonly LookedAt[],
  known: readonly string[],
  scoped: readonly ScopedPlace[] = [],
  conflicts: readonly PlacesInConflict[] = [],
): DeskPointer[] {
  const isApart = apartIn(scoped)
  const said = readPassage(claimPassage(claim.text, languageOfClaim(claim.text, evidence)), known)
  const read = evidence.map(excerpt => ({ excerpt, reading: readingOf(excerpt, known) }))
  const supports = read.filter(({ excerpt }) => excerpt.supports)
  const own = (span: Span): Place => ({ of: claim.id, reading: said, span })
  const found: Found[] = []
  const add = (group: Found['group'], pointer: Pointer, a: Place, b: Place | null): void => {
    if (b && !isApart(pointer, a, b)) found.push(foundAt(group, pointer, a, b))
  }
  for (const { excerpt: at, ...pointer } of uncarriedOf(
    said,
    supports.map(({ excerpt, reading }) => ({ reading, beside: besideOf(excerpt) })),
  )) {
    const support = at === null ? undefined : supports[at]
    const place = support && pointer.b ? placeIn(support, pointer.b) : null
    if (place !== null && isApart(pointer, own(pointer.a), place))
      found.push(foundAt('uncarried', { ...pointer, ...hows.missing, b: null }, own(pointer.a), null))
    else found.push(foundAt('uncarried', pointer, own(pointer.a), place))
  }
  const told = new Set(found.map(placesOf))
  for (const one of read) {
    for (const pointer of pointersAgainst(said, one.reading)) {
      const [a, b] = [own(pointer.a), pointer.b && placeIn(one, pointer.b)]
      const isDay = pointer.kind === 'date' && b !== null
      if (isDay && told.has(placesOf(foundAt('uncarried', pointer, a, b)))) continue
      add('claim', isDay && !one.excerpt.supports ? { ...pointer, weight: 'note' } : pointer, a, b)
    }
  }
  const paired = read.slice(0, MOST_PAIRED)
  const relations = new NameRelations()
  for (const [at, one] of paired.entries()) {
    for (const other of paired.slice(at + 1)) {
      if (one.excerpt.text === other.excerpt.text && one.excerpt.speaker === other.excerpt.speaker) continue
      for (const pointer of pointersBetween(one.reading, other.reading, relations))
        add('between', pointer, placeIn(one, pointer.a), pointer.b && placeIn(other, pointer.b))
    }
  }
  const readingById = new Map([[claim.id as string, said], ...read.map(one => [one.excerpt.id, one.reading] as const)])
  const isSupport = (id: string): boolean => id === claim.id || supports.some(({ excerpt }) => excerpt.id === id)
  return together([...found, ...unpointed(claim.id, conflicts, found, readingById, isSupport)], claim)
}

/** Figures that the ledger shows to exclude one another, and of whose values nothing found so far tells that. */
function unpointed(
  claimId: ClaimId,
  conflicts: readonly PlacesInConflict[],
  found: readonly Found[],
  readings: ReadonlyMap<string, Reading>,
  isSupport: (id: string) => boolean,
): Found[] {
  const keyOf = (told: readonly string[]): string => JSON.stringify(told.toSorted(compareText))
  const told = new Set(found.flatMap(one => (one.kind === 'number' && one.sides.length > 1 ? [keyOf(one.told)] : [])))
  const placeOf = ({ of, span }: ConflictPlace): Place[] => {
    const reading = readings.get(of)
    if (reading === undefined) return []
    return [{ of, reading, span: reading.captured === null ? span : spanToReading(reading.captured.projection, span) }]
  }
  // The claim's own first: what it tells of two values need not be told between excerpts.
  const inOrder = conflicts.toSorted(([a], [b]) => Number(b.of === claimId) - Number(a.of === claimId))
  const added: Found[] = []
  const groups = new Map<string, Found['group']>()
  for (const [one, other] of inOrder) {
    const [[a], [b]] = [placeOf(one), placeOf(other)]
    if (a === undefined || b === undefined) continue
    const group = a.of === claimId ? 'claim' : 'between'
    const weight = isSupport(a.of) && isSupport(b.of) ? 'flag' : 'note'
    const next = foundAt(group, { kind: 'number', how: 'conflict', weight, a: a.span, b: b.span }, a, b)
    const key = keyOf(next.told)
    if (told.has(key) || (groups.get(key) ?? group) !== group) continue
    groups.set(key, group)
    added.push(next)
  }
  return added
}

/** Excerpts that are compared each with each. */
const MOST_PAIRED = 40

interface Found extends Pick<Pointer, 'kind' | 'how' | 'weight'> {
  readonly group: DeskPointer['group']
  readonly sides: DeskPointer['sides']
  /** What each side tells: what tells the same on both is one pointer. */
  readonly told: readonly string[]
}

/** Tells apart what is about other places, in whatever way. */
function placesOf({ kind, sides }: Found): string {
  return JSON.stringify([kind, ...sides.map(({ of, span }) => [of, span.start, span.end])])
}

interface Place {
  readonly of: string
  readonly reading: Reading
  readonly span: Span
}

/** A figure of which a person settled what it is a value of. */
export interface ScopedPlace extends SettledPlace {
  /** The id of the claim or the excerpt. */
  readonly of: string
}

/** Whether a pointer tells of two figures that are settled to be values of two things. */
function apartIn(scoped: readonly ScopedPlace[]): (pointer: Pick<Pointer, 'kind'>, a: Place, b: Place) => boolean {
  const keyOf = (of: string, { start, end }: Span) => `${of} ${start} ${end}`
  const scopes = new Map(scoped.map(({ of, span, scope }) => [keyOf(of, span), scope]))
  return ({ kind }, a, b) => {
    const [one, other] = [a, b].map(place => scopes.get(keyOf(place.of, sideOf(place).span)))
    return kind === 'number' && one !== undefined && other !== undefined && one !== other
  }
}

function placeIn({ excerpt, reading }: { readonly excerpt: LookedAt; readonly reading: Reading }, span: Span): Place {
  return { of: excerpt.id, reading, span }
}

function foundAt(group: Found['group'], pointer: Pointer, a: Place, b: Place | null): Found {
  const { kind, how, weight } = pointer
  const told = toldAt(pointer, b ? [a, b] : [a])
  return { group, kind, how, weight, sides: b ? [sideOf(a), sideOf(b)] : [sideOf(a)], told }
}

/** A place in the words as they were captured. */
function sideOf({ of, reading: { passage, captured }, span: { start, end } }: Place): PointerSide {
  if (captured === null) return { of, text: passage.text, span: { start, end } }
  return { of, text: captured.text, span: spanToCaptured(captured.projection, { start, end }) }
}

/** Of figures their values and what either side says that they count; else the words. */
function toldAt({ kind, how }: Pointer, places: readonly Place[]): string[] {
  const figures = kind === 'number' ? places.flatMap(place => figureAt(place) ?? []) : []
  if (figures.length < places.length) return places.map(({ reading, span }) => wordsOf(reading.passage.text, span))
  const scopes = figures.map(scopeByWords)
  const scope = scopes.find(({ thing }) => thing !== null) ?? scopes[0]
  // "30,000" and "more than 30,000" exclude what is lower alike.
  return figures.map(({ lo, hi }) => JSON.stringify([scope, lo, how === 'conflict' ? (hi ?? lo) : hi]))
}

function figureAt({ reading: { figures }, span: { start, end } }: Place): Figure | undefined {
  return figures.find(one => one.start === start && one.end === end)
}

function wordsOf(text: string, { start, end }: Span): string {
  return text
    .slice(start, end)
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
}

function besideOf({ speaker, beside }: LookedAt): string[] {
  return [...(speaker === null ? [] : [speaker]), ...beside]
}

/** What tells the same is one pointer with several places. */
function together(found: readonly Found[], { id, dossierId }: Claimed): DeskPointer[] {
  const groups = grouped(found, pointer =>
    JSON.stringify([pointer.group, pointer.kind, turnedHow(pointer), inOrder(pointer)]),
  )
  return [...groups.values()]
    .flatMap((own): DeskPointer[] => {
      const [first] = own
      if (!first) return []
      const { told: _, ...pointer } = first
      const ids = own.map(({ sides, ...rest }) => asideIdOf(dossierId, id, rest, sides))
      return [{ ...pointer, others: othersOf(first, own), ids: [...new Set(ids)] }]
    })
    .toSorted(gravestFirst)
}

function turnedHow({ how, group }: Found): string {
  return group === 'between' && how === 'less-sure' ? 'surer' : how
}

/** Between two excerpts the sides are in no order. */
function inOrder({ group, told }: Found): readonly string[] {
  return group === 'between' ? told.toSorted(compareText) : told
}

/** The places of all others on the side that tells the same as there, each once. */
function othersOf(first: Found, own: readonly Found[]): PointerSide[][] {
  const keyOf = ({ of, span }: PointerSide): string => JSON.stringify([of, span])
  return first.sides.map((shown, at) => {
    const places = own.flatMap(({ sides, told }) => sides[told[at] === first.told[at] ? at : 1 - at] ?? [])
    const byPlace = new Map(places.map(side => [keyOf(side), side]))
    byPlace.delete(keyOf(shown))
    return [...byPlace.values()]
  })
}

function gravestFirst(a: DeskPointer, b: DeskPointer): number {
  return (
    groups.indexOf(a.group) - groups.indexOf(b.group) ||
    Number(a.weight === 'note') - Number(b.weight === 'note') ||
    pointerKinds.indexOf(a.kind) - pointerKinds.indexOf(b.kind)
  )
}

const groups: readonly DeskPointer['group'][] = ['uncarried', 'claim', 'between']

const readings = new Map<string, Reading>()
/** Excerpts are read anew only where their words change: a desk has some tens, and is looked at again and again. */
const MOST_KEPT = 400

function readingOf(excerpt: LookedAt, known: readonly string[]): Reading {
  const { text, typesetting, language, published, speaker } = excerpt
  const key = JSON.stringify([text, typesetting, language, published, speaker, known])
  const kept = readings.get(key)
  if (kept) return kept
  const projection = project(text, typesetting)
  const passage = { text: projection.text, language, published, speaker }
  const reading = { ...readPassage(passage, known), captured: { text, projection } }
  if (readings.size >= MOST_KEPT) readings.clear()
  readings.set(key, reading)
  return reading
}
