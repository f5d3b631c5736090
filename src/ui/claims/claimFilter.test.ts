import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ClaimId, ReviewerId } from '../../domain/id.ts'
import type { Claim, Instant, Verdict } from '../../domain/records.ts'
import { foldForSearch } from '../../domain/text/foldForSearch.ts'
import type { ListedClaim } from '../../queries/listedClaim.ts'
import { filterClaims, groupOf, sortClaims, tallyClaims } from './claimFilter.ts'
import { concerns, type ListView, markNames, plainView, searchOf, sorts, stances, viewIn } from './listView.ts'
import { placeFor } from './moves.ts'

describe('the list shows', () => {
  it.each([
    ['words of the claim, whatever their accents and case', { words: 'IBARRA drowned' }, 'AB'],
    ['words of a tag', { words: 'money' }, 'C'],
    ['any of several marks', { marks: ['open', 'disputed'] }, 'BC'],
    ['what needs a re-check', { concerns: ['recheck'] }, 'A'],
    ['what is marked against the recommendation', { concerns: ['against'] }, 'B'],
    ['what has no evidence yet', { concerns: ['unsupported'] }, 'C'],
    ['what the rules recommend', { recommended: 'attributed' }, 'AB'],
    ['what has evidence of a stance', { stance: 'conflicts' }, 'B'],
    ['what a reviewer has marked', { reviewer: 'reviewer:2' }, 'B'],
    ['a tag in whatever spelling', { tag: 'MONEY' }, 'C'],
    ['what all of it lets through', { words: 'ibarra', stance: 'conflicts' }, 'B'],
  ] satisfies [string, Partial<ListView>, string][])('%s', (_, fields, expected) => {
    expect(letters(filterClaims(all, { ...plainView, ...fields }))).toBe(expected)
  })
})

describe('the list is in order', () => {
  it.each([
    ['order', 'ABC'],
    ['touched', 'BCA'],
    ['mark', 'CAB'],
    ['origins', 'ABC'],
    ['claimant', 'BCA'],
    ['tag', 'CAB'],
  ] as const)('of %s', (sort, expected) => {
    expect(letters(sortClaims(all, sort, false))).toBe(expected)
    expect(letters(sortClaims(all, sort, true))).toBe([...expected].toReversed().join(''))
  })

  it('under the claimant, where that is the order', () => {
    expect(all.map(listed => groupOf(listed, 'claimant'))).toEqual(['', 'Amara', 'Zoe'])
    expect(groupOf(all[0]!, 'order')).toBeNull()
  })
})

it('counts each mark and each concern once for all', () => {
  expect(tallyClaims(all)).toEqual({
    open: 1,
    attributed: 1,
    disputed: 1,
    corroborated: 0,
    recheck: 1,
    against: 1,
    unsupported: 1,
    failed: 0,
    conflicts: 0,
  })
})

describe('a view', () => {
  it('comes out of its address as it went in', () => {
    const anyOf = <T extends string>(...names: readonly T[]) => fc.option(fc.constantFrom(...names), { nil: null })
    const view = fc.record<ListView>({
      marks: fc.subarray([...markNames]),
      concerns: fc.subarray([...concerns]),
      recommended: anyOf(...markNames),
      stance: anyOf(...stances),
      reviewer: fc.option(fc.string({ minLength: 1 }), { nil: null }),
      tag: fc.option(fc.string({ minLength: 1 }), { nil: null }),
      words: fc.string(),
      sort: fc.constantFrom(...sorts),
      reversed: fc.boolean(),
    })
    fc.assert(
      fc.property(view, one => {
        expect({ ...viewIn(new URLSearchParams(searchOf(one))) }).toEqual({ ...one })
      }),
    )
  })

  it('of everything leaves the address as it is', () => expect(searchOf(plainView)).toBe(''))

  it('leaves out of an old link what is not known any more', () => {
    expect(viewIn(new URLSearchParams('mark=open.proven&sort=luck&need='))).toEqual({ ...plainView, marks: ['open'] })
  })
})

describe('a claim moves', () => {
  const [a, , c] = all as [ListedClaim, ListedClaim, ListedClaim]
  it.each([
    ['up past the one before', 'up', 'C', all, 'A'],
    ['up to the start', 'up', 'B', all, null],
    ['up past the next in sight, whatever is hidden between', 'up', 'C', [a, c], null],
    ['down past the one after', 'down', 'A', all, 'B'],
    ['to the end', 'last', 'A', all, 'C'],
    ['to the start', 'first', 'C', all, null],
  ] as const)('%s', (_, way, id, shown, after) => {
    expect(placeFor(way, new Set([id as ClaimId]), all, shown)).toEqual({ after })
  })

  it('nowhere from the end', () => {
    expect(placeFor('up', new Set(['A' as ClaimId]), all, all)).toBeNull()
    expect(placeFor('down', new Set(['C' as ClaimId]), all, all)).toBeNull()
  })
})

const all: readonly ListedClaim[] = [
  aListedClaim('A', { text: 'Ibárra drowned.' }, 'attributed', { supports: 2, needsRecheck: true, touched: 1 }),
  aListedClaim('B', { text: 'Ibarra, drowned.', claimant: 'Amara' }, 'disputed', {
    supports: 1,
    conflicts: 1,
    touched: 3,
  }),
  aListedClaim('C', { text: 'A bridge fell.', claimant: 'Zoe', tags: ['Money'] }, null, { touched: 2 }),
]

interface Standing {
  readonly supports?: number
  readonly conflicts?: number
  readonly needsRecheck?: boolean
  readonly touched: number
}

function aListedClaim(id: string, fields: Partial<Claim>, verdict: Verdict | null, standing: Standing): ListedClaim {
  const { supports = 0, conflicts = 0, needsRecheck = false, touched } = standing
  const claim = {
    ...({ claimant: null, original: null, tags: [] } as Partial<Claim>),
    ...fields,
    id,
    order: id,
  } as Claim
  const reviewerId = (verdict === 'disputed' ? 'reviewer:2' : 'reviewer:1') as ReviewerId
  const mark = verdict && { reviewerId, verdict, markedAt: '' as Instant }
  const tally = (count: number) => ({ documents: count, origins: count, originsIfRejected: count, unnamed: 0 })
  return {
    claim,
    recommendation: supports > 0 ? 'attributed' : 'open',
    counts: { supports: tally(supports), conflicts: tally(conflicts) },
    own: mark,
    marks: mark ? [mark] : [],
    shown: mark,
    needsRecheck,
    stances: { supports, conflicts, context: 0 },
    failedChecks: 0,
    editConflicts: 0,
    touchedAt: `2024-03-0${touched}` as Instant,
    searched: foldForSearch([claim.text, claim.claimant, ...claim.tags].join('\n')),
  }
}

function letters(claims: readonly ListedClaim[]): string {
  return claims.map(({ claim }) => claim.id).join('')
}
