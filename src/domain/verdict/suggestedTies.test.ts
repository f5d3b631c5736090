import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  aCaseFile,
  aDependence,
  anAffiliation,
  anExhibit,
  aPublisher,
  type CaseParts,
} from '../../../tests/builders.ts'
import type { Exhibit } from '../caseFile.ts'
import { assess } from './assess.ts'
import { weigh } from './weigh.ts'

const [a, b, c, d, e] = [
  anExhibit('supports'),
  anExhibit('supports'),
  anExhibit('supports'),
  anExhibit('supports'),
  anExhibit('supports'),
]

const elsewhere = (...exhibits: Exhibit[]): CaseParts => ({
  sources: exhibits.map(({ source }) => source),
  publishers: exhibits.map(({ publisher }) => publisher!),
})
const suggested = (one: Exhibit, other: Exhibit) => aDependence(one.source, other.source, { standing: 'suggested' })
const confirmed = (one: Exhibit, other: Exhibit) => aDependence(one.source, other.source)
const told = (parts: CaseParts) =>
  assess(aCaseFile(parts)).findings.find(({ code }) => code === 'suggested-ties')?.facts['suggestedTies'] ?? 0

describe('suggested ties on which a count turns', () => {
  it('are those on a way between two of its sources, through others too', () => {
    expect(told({ exhibits: [a, b], dependences: [suggested(a, b)] })).toBe(1)
    expect(told({ exhibits: [a, b], ...elsewhere(c), dependences: [suggested(a, c), suggested(c, b)] })).toBe(2)
    expect(told({ exhibits: [a, b], ...elsewhere(c), dependences: [suggested(a, c), confirmed(c, b)] })).toBe(1)
  })

  it('are not those that lead to other sources alone, were it round a ring', () => {
    const ring = [suggested(a, c), suggested(c, d), suggested(d, e), suggested(e, c)]
    expect(told({ exhibits: [a, b], ...elsewhere(c, d, e), dependences: [...ring, confirmed(a, b)] })).toBe(0)
    expect(told({ exhibits: [a, b], ...elsewhere(c, d, e), dependences: [...ring, suggested(a, b)] })).toBe(1)
  })

  it('are not those within what confirmed ties make one anyhow', () => {
    const dependences = [confirmed(a, b), aDependence(a.source, b.source, { kind: 'cites', standing: 'suggested' })]
    expect(told({ exhibits: [a, b], dependences })).toBe(0)
  })

  it('are those that make what supports it the claimant’s own', () => {
    const claimant = aPublisher()
    const affiliations = [anAffiliation(a.publisher!, claimant, { standing: 'suggested' })]
    const its = anExhibit('context', { publisher: claimant })
    const parts = { exhibits: [a], sources: [its.source], publishers: [claimant], affiliations }
    expect(told({ ...parts, claim: { claimantPublisherId: claimant.id } })).toBe(1)
    expect(told(parts)).toBe(0)
  })

  it('are exactly those whose rejection, beside some of the others, changes how its sources fold', () => {
    const all = [a, b, c, d, e]
    const pairs = all.flatMap((one, at) => all.slice(at + 1).map(other => [one, other] as const))
    const drawn = fc.record({
      used: fc.subarray(all, { minLength: 1 }),
      sure: fc.subarray(pairs, { maxLength: 2 }),
      maybe: fc.subarray(pairs, { maxLength: 5 }),
    })
    fc.assert(
      fc.property(drawn, ({ used, sure, maybe }) => {
        const rest = elsewhere(...all.filter(one => !used.includes(one)))
        const firm = sure.map(([one, other]) => aDependence(one.source, other.source, { kind: 'cites' }))
        const ties = maybe.map(([one, other]) => suggested(one, other))
        const file = (dependences: typeof ties) =>
          aCaseFile({ exhibits: used, ...rest, dependences: [...firm, ...dependences] })
        const folds = Array.from({ length: 2 ** ties.length }, (_, kept) => {
          const { held } = file(ties.filter((_tie, at) => kept & (1 << at))).origins
          return used.map(({ source }) =>
            used.findIndex(one => held.originOf(one.source.id) === held.originOf(source.id)),
          )
        })
        const turning = ties.filter((_, at) =>
          folds.some((fold, kept) => fold.join() !== folds[kept & ~(1 << at)]!.join()),
        )
        const found = weigh(file(ties)).suggestedTies.map(tie => tie.type === 'dependence' && tie.dependenceId)
        expect(found.toSorted()).toEqual(turning.map(({ id }) => id).toSorted())
      }),
      { numRuns: 100 },
    )
  })
})
