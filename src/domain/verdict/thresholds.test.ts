import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { aCaseFile, aDossier, anExhibit } from '../../../tests/builders.ts'
import type { Requirement, StandardId } from '../records.ts'
import { assess } from './assess.ts'
import { type Standard, standards } from './standards.ts'
import { arePossible, isPublished, problemOf, standardOf, thresholdsOf } from './thresholds.ts'
import { meets } from './weigh.ts'

const three = { origins: 3, primaryOrigins: 0, kinds: 0 }

describe('what a dossier asks for', () => {
  it('counts in place of what its standard publishes', () => {
    const held = standardOf(aDossier({ standard: 'newsroom', thresholds: { of: 'newsroom', anyOf: [three] } }))
    const file = aCaseFile({ exhibits: [anExhibit('supports'), anExhibit('supports')] })
    expect([isPublished(held), held.after]).toEqual([false, standards.newsroom.after])
    expect(assess(file).recommendation).toBe('corroborated')
    expect(assess({ ...file, standard: held })).toMatchObject({
      recommendation: 'attributed',
      deciding: { wouldChange: [{ code: 'more-origins', facts: { count: 1 } }] },
    })
  })

  it('counts only while it is of that standard', () => {
    const dossier = aDossier({ standard: 'strict', thresholds: { of: 'newsroom', anyOf: [three] } })
    expect(standardOf(dossier)).toBe(standards.strict)
  })

  it('is kept only where it differs from what is published', () => {
    for (const { id, anyOf } of Object.values(standards)) {
      expect(thresholdsOf(id, structuredClone(anyOf))).toBeNull()
      expect(arePossible(anyOf)).toBe(true)
    }
    expect(thresholdsOf('newsroom', [three])).toEqual({ of: 'newsroom', anyOf: [three] })
  })
})

it('is, where people disagree, what meets all that they say and nothing more', () => {
  const asked = fc
    .record({ origins: fc.integer({ min: 1, max: 5 }), first: fc.nat(5), kinds: fc.constantFrom(0, 2, 3) })
    .map(({ origins, first, kinds }) => ({
      origins: Math.max(origins, kinds),
      primaryOrigins: Math.min(origins, first),
      kinds,
    }))
  const there = fc.record({ origins: fc.nat(6), primaryOrigins: fc.nat(6), kinds: fc.nat(4) })
  const said = fc.record({
    standard: fc.constantFrom<StandardId>('newsroom', 'magazine', 'casualty-recorder', 'strict'),
    thresholds: fc.option(
      fc.record({ of: fc.constant('newsroom' as const), anyOf: fc.array(asked, { minLength: 1, maxLength: 3 }) }),
    ),
  })
  fc.assert(
    fc.property(
      fc.array(said, { minLength: 1, maxLength: 4 }),
      fc.array(there, { minLength: 9 }),
      (versions, cases) => {
        const held = standardOf(versions[0]!, versions)
        expect(held.id).toBe(versions[0]!.standard)
        for (const one of cases) {
          const isEnough = ({ anyOf }: Standard): boolean => anyOf.some(requirement => meets(one, requirement))
          expect(isEnough(held)).toBe(versions.every(version => isEnough(standardOf(version))))
        }
      },
    ),
  )
})

test.each<[Requirement, string | null]>([
  [three, null],
  [{ origins: 3, primaryOrigins: 3, kinds: 3 }, null],
  [{ origins: 0, primaryOrigins: 0, kinds: 0 }, 'origins'],
  [{ origins: 1.5, primaryOrigins: 0, kinds: 0 }, 'origins'],
  [{ origins: 2, primaryOrigins: 3, kinds: 0 }, 'first-hand'],
  [{ origins: 2, primaryOrigins: -1, kinds: 0 }, 'first-hand'],
  [{ origins: 2, primaryOrigins: 0, kinds: 3 }, 'kinds'],
  [{ origins: 2, primaryOrigins: 0, kinds: 1 }, 'kinds'],
  [{ origins: 9, primaryOrigins: 0, kinds: 6 }, 'kinds'],
])('what is wrong with %j: %s', (asked, problem) => {
  expect(problemOf(asked)).toBe(problem)
  expect(arePossible([three, asked])).toBe(problem === null)
})

test('asking for nothing is no standard', () => expect(arePossible([])).toBe(false))
