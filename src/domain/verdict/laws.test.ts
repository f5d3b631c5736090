import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aCaseFile, aCheck, aDependence, anExhibit, aPublisher } from '../../../tests/builders.ts'
import { recommend } from '../../../tests/support/recommended.ts'
import type { StandardId } from '../records.ts'
import { assess, concludes, rules } from './assess.ts'
import { tally, unnamedAmong } from './weigh.ts'

describe('laws', () => {
  const drawn = fc.record({
    exhibits: fc.array(
      fc.record({
        stance: fc.constantFrom('supports' as const, 'conflicts' as const, 'context' as const),
        use: fc.constantFrom('primary' as const, 'secondary' as const),
        kind: fc.constantFrom('article' as const, 'court-record' as const, 'press-release' as const, 'other' as const),
        publisher: fc.option(fc.nat(4)),
        contested: fc.boolean(),
        outcome: fc.constantFrom('verbatim' as const, 'altered' as const),
        speaker: fc.constantFrom(null, 'Ines Marrable', 'Peter Vance'),
      }),
      { maxLength: 7 },
    ),
    ties: fc.array(fc.tuple(fc.nat(6), fc.nat(6), fc.constantFrom('suggested' as const, 'confirmed' as const)), {
      maxLength: 6,
    }),
    claimant: fc.option(fc.nat(4)),
    claimKind: fc.constantFrom('event' as const, 'quotation' as const),
    standard: fc.constantFrom<StandardId>('newsroom', 'magazine', 'casualty-recorder', 'strict'),
  })
  type Drawn = typeof drawn extends fc.Arbitrary<infer T> ? T : never

  function partsOf({ exhibits, ties, claimant, claimKind, standard }: Drawn) {
    const publishers = Array.from({ length: 5 }, () => aPublisher())
    const shown = exhibits.map(({ stance, use, kind, publisher, contested, outcome, speaker }) =>
      anExhibit(stance, {
        publisher: publisher === null ? null : publishers[publisher]!,
        source: { kind },
        excerpt: { check: aCheck(outcome), speaker },
        evidence: { use },
        contested,
      }),
    )
    const dependences = ties.flatMap(([a, b, standing]) =>
      shown[a] && shown[b] ? [aDependence(shown[a].source, shown[b].source, { standing })] : [],
    )
    const claim = { kind: claimKind, claimantPublisherId: claimant === null ? null : publishers[claimant]!.id }
    return { exhibits: shown, dependences, publishers, claim, standard }
  }

  it('facts alone reproduce the conclusion, and no two rules conclude at once', () => {
    fc.assert(
      fc.property(drawn, some => {
        const { deciding, findings } = assess(aCaseFile(partsOf(some)))
        expect(findings.filter(finding => finding.concludes !== null)).toEqual([deciding])
        for (const finding of findings) {
          expect(concludes(finding.rule, finding.facts)).toBe(finding.concludes)
          expect(finding.wouldChange).not.toEqual([])
        }
        const reached = rules.filter(rule => rule.concludes(deciding.facts) !== null)
        expect(reached.map(rule => rule.id)).toEqual([deciding.rule])
      }),
    )
  })

  it('an S rule concludes from no other facts than it says that it uses', () => {
    fc.assert(
      fc.property(drawn, some => {
        const { facts } = assess(aCaseFile(partsOf(some))).deciding
        for (const rule of rules.filter(({ id }) => id.startsWith('S'))) {
          const read = new Set<string>()
          rule.concludes(new Proxy(facts, { get: (all, name) => (read.add(String(name)), Reflect.get(all, name)) }))
          const inputs = [...read].map(name => (/^(?:alternatives|required)/.test(name) ? 'thresholds' : name))
          expect(rule.uses).toEqual(expect.arrayContaining(inputs))
        }
      }),
    )
  })

  it('a tie between sources never raises a count nor makes a claim corroborated; rejecting it never lowers one', () => {
    const counted = ['supportingOrigins', 'conflictingOrigins', 'independentOrigins', 'primaryOrigins', 'kinds']
    fc.assert(
      fc.property(drawn, some => {
        const parts = partsOf(some)
        const tied = assess(aCaseFile(parts))
        const last = parts.dependences.at(-1)
        const before = parts.dependences.slice(0, -1)
        const rejected = last ? [...before, { ...last, standing: 'rejected' as const }] : before
        for (const dependences of [
          before.filter(tie => tie.id !== last?.id),
          rejected.filter(tie => tie.id !== last?.id || tie.standing === 'rejected'),
        ]) {
          const untied = assess(aCaseFile({ ...parts, dependences }))
          for (const name of counted)
            expect(tied.deciding.facts[name]).toBeLessThanOrEqual(untied.deciding.facts[name]!)
          if (untied.recommendation !== 'corroborated') expect(tied.recommendation).not.toBe('corroborated')
        }
      }),
    )
  })

  it('a document said to be in no origin adds to none, and every other does to one', () => {
    fc.assert(
      fc.property(drawn, some => {
        const file = aCaseFile(partsOf(some))
        const supports = file.exhibits.filter(({ evidence }) => evidence.stance === 'supports')
        const beside = new Set(unnamedAmong(supports, file.origins.held))
        const counted = supports.filter(exhibit => !beside.has(exhibit))
        expect(tally(file, counted).origins).toBe(tally(file, supports).origins)
        expect(tally(file, counted).origins).toBe(
          new Set(counted.map(({ source }) => file.origins.held.originOf(source.id))).size,
        )
      }),
    )
  })

  it('order never matters', () => {
    fc.assert(
      fc.property(drawn, some => {
        const parts = partsOf(some)
        const turned = {
          ...parts,
          exhibits: parts.exhibits.toReversed(),
          dependences: parts.dependences.toReversed(),
          publishers: parts.publishers.toReversed(),
        }
        expect(assess(aCaseFile(turned))).toEqual(assess(aCaseFile(parts)))
      }),
    )
  })

  it('contested evidence never counts', () => {
    fc.assert(
      fc.property(drawn, some => {
        const contested = { ...some, exhibits: some.exhibits.map(exhibit => ({ ...exhibit, contested: true })) }
        expect(recommend(partsOf(contested))).toBe('open')
      }),
    )
  })
})
