import { compareText } from '../../domain/grouped.ts'
import { plainName } from '../../domain/plainName.ts'
import type { ListedClaim } from '../../queries/listedClaim.ts'
import { foldForSearch } from '../../domain/text/foldForSearch.ts'
import { type Concern, type ListView, type MarkName, markNames, type Sort } from './listView.ts'

/** Claims that a view lets through, in the order given; accents and case do not matter for its words. */
export function filterClaims(claims: readonly ListedClaim[], view: ListView): readonly ListedClaim[] {
  const words = foldForSearch(view.words).split(/\s+/u).filter(Boolean)
  const tests = [...testsOf(view), ...(words.length > 0 ? [holding(words)] : [])]
  return tests.length === 0 ? claims : claims.filter(listed => tests.every(test => test(listed)))
}

/** How a claim is marked in the list. */
export function markOf({ shown }: ListedClaim): MarkName {
  return shown?.verdict ?? 'open'
}

/** Whether the shown mark is not what the rules recommend today. */
export function isAgainst({ shown, recommendation }: ListedClaim): boolean {
  return shown !== null && shown.verdict !== recommendation
}

/** How many claims each mark and each concern has. */
export type Tallies = Readonly<Record<MarkName | Concern, number>>

/** Counts a list once, for all chips. */
export function tallyClaims(claims: readonly ListedClaim[]): Tallies {
  const tallies = { ...nothing }
  for (const listed of claims) {
    tallies[markOf(listed)] += 1
    for (const [concern, has] of concernTests) if (has(listed)) tallies[concern] += 1
  }
  return tallies
}

/** The list in another order; the dossier's own decides among equals. `claims` come in that order. */
export function sortClaims(claims: readonly ListedClaim[], sort: Sort, reversed: boolean): readonly ListedClaim[] {
  const sorted = sort === 'order' ? claims : claims.toSorted(comparisons[sort](claims))
  return reversed ? sorted.toReversed() : sorted
}

/** What a claim stands under where the order makes groups: its claimant, its tags; `null` where it makes none. */
export function groupOf({ claim }: ListedClaim, sort: Sort): string | null {
  if (sort === 'claimant') return claim.claimant ?? ''
  return sort === 'tag' ? claim.tags.join(', ') : null
}

/** Every tag and every claimant of a list, once each, in the order of their letters. */
export function wordsIn(claims: readonly ListedClaim[]): {
  readonly tags: readonly string[]
  readonly claimants: readonly string[]
} {
  return {
    tags: spelt(claims.flatMap(({ claim }) => claim.tags)),
    claimants: spelt(claims.flatMap(({ claim }) => claim.claimant ?? [])),
  }
}

type Test = (listed: ListedClaim) => boolean
type Comparison = (a: ListedClaim, b: ListedClaim) => number

const nothing: Tallies = {
  open: 0,
  attributed: 0,
  disputed: 0,
  corroborated: 0,
  recheck: 0,
  against: 0,
  unsupported: 0,
  failed: 0,
  conflicts: 0,
}

const concernTests: readonly (readonly [Concern, Test])[] = [
  ['recheck', listed => listed.needsRecheck],
  ['against', isAgainst],
  ['unsupported', ({ stances }) => stances.supports + stances.conflicts + stances.context === 0],
  ['failed', ({ failedChecks }) => failedChecks > 0],
  ['conflicts', ({ editConflicts }) => editConflicts > 0],
]

function testsOf({ marks, concerns, recommended, stance, reviewer, tag }: ListView): readonly Test[] {
  const tagged = tag === null ? '' : plainName(tag)
  return [
    ...(marks.length > 0 ? [(listed: ListedClaim) => marks.includes(markOf(listed))] : []),
    ...concernTests.filter(([concern]) => concerns.includes(concern)).map(([, test]) => test),
    ...(recommended === null ? [] : [(listed: ListedClaim) => listed.recommendation === recommended]),
    ...(stance === null ? [] : [(listed: ListedClaim) => listed.stances[stance] > 0]),
    ...(reviewer === null ? [] : [(listed: ListedClaim) => listed.marks.some(mark => mark.reviewerId === reviewer)]),
    ...(tag === null ? [] : [({ claim }: ListedClaim) => claim.tags.some(own => plainName(own) === tagged)]),
  ]
}

function holding(words: readonly string[]): Test {
  return ({ searched }) => words.every(word => searched.includes(word))
}

const comparisons: Readonly<Record<Exclude<Sort, 'order'>, (claims: readonly ListedClaim[]) => Comparison>> = {
  touched: () => (a, b) => compareText(b.touchedAt, a.touchedAt),
  mark: () => (a, b) => markNames.indexOf(markOf(a)) - markNames.indexOf(markOf(b)),
  origins: () => (a, b) => b.counts.supports.origins - a.counts.supports.origins || documentsOf(b) - documentsOf(a),
  claimant: byGroup('claimant'),
  tag: byGroup('tag'),
}

function documentsOf({ counts }: ListedClaim): number {
  return counts.supports.documents + counts.conflicts.documents
}

/** Each group's letters are compared once, not once a claim. Claims without a group come last. */
function byGroup(sort: Sort): (claims: readonly ListedClaim[]) => Comparison {
  return claims => {
    const ranks = new Map(spelt(claims.flatMap(each => groupOf(each, sort) || [])).map((name, rank) => [name, rank]))
    const rankOf = (listed: ListedClaim): number => ranks.get(groupOf(listed, sort) ?? '') ?? ranks.size
    return (a, b) => rankOf(a) - rankOf(b)
  }
}

function spelt(names: readonly string[]): readonly string[] {
  const { compare } = new Intl.Collator()
  return [...new Set(names)].toSorted(compare)
}
