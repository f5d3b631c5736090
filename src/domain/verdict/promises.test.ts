import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aCaseFile, aDependence, anExhibit, aPublisher } from '../../../tests/builders.ts'
import { type CaseFile, type Exhibit, sourceKindsOf } from '../caseFile.ts'
import type { Requirement, SourceKind } from '../records.ts'
import { type Assessment, assess } from './assess.ts'
import type { ChangeCode, WouldChange } from './rule.ts'
import { familyOf, standards } from './standards.ts'
import type { Standard } from './standards.ts'

const ofEachFamily: readonly SourceKind[] = ['article', 'letter', 'interview', 'court-record', 'report']
const custom: readonly Requirement[] = [
  { origins: 4, primaryOrigins: 2, kinds: 3 },
  { origins: 5, primaryOrigins: 0, kinds: 2 },
]

const drawn = fc.record({
  supports: fc.array(
    fc.record({
      use: fc.constantFrom('primary' as const, 'secondary' as const),
      kind: fc.constantFrom<SourceKind>('article', 'wire', 'court-record', 'press-release', 'other'),
      publisher: fc.option(fc.nat(3)),
    }),
    { minLength: 1, maxLength: 5 },
  ),
  ties: fc.array(fc.tuple(fc.nat(4), fc.nat(4)), { maxLength: 3 }),
  claimant: fc.option(fc.nat(3)),
  standard: fc.constantFrom<Standard>(...Object.values(standards), { ...standards.strict, anyOf: custom }),
})
type Drawn = typeof drawn extends fc.Arbitrary<infer T> ? T : never

/** A case, and how it is with more exhibits, or with its ties rejected. */
function casesOf({ supports, ties, claimant, standard }: Drawn) {
  const publishers = Array.from({ length: 4 }, () => aPublisher())
  const exhibits = supports.map(({ use, kind, publisher }) =>
    anExhibit('supports', {
      publisher: publisher === null ? null : publishers[publisher]!,
      source: { kind },
      evidence: { use },
    }),
  )
  const dependences = ties.flatMap(([a, b]) =>
    exhibits[a] && exhibits[b] && a !== b
      ? [aDependence(exhibits[a].source, exhibits[b].source, { standing: 'suggested' })]
      : [],
  )
  const claim = { claimantPublisherId: claimant === null ? null : publishers[claimant]!.id }
  return (all: readonly Exhibit[] = exhibits, isRejected = false): CaseFile => ({
    ...aCaseFile({
      exhibits: all,
      claim,
      publishers,
      dependences: dependences.map(tie => (isRejected ? { ...tie, standing: 'rejected' as const } : tie)),
    }),
    standard,
  })
}

/** Independent origins as they are asked for, and no better: of kind Other and second-hand where nothing else is said. */
function supplied({ facts }: WouldChange, { exhibits }: CaseFile): readonly Exhibit[] {
  const there = new Set(exhibits.flatMap(sourceKindsOf).map(familyOf))
  const others = ofEachFamily.filter(kind => !there.has(familyOf(kind)))
  const { count = 0, firstHand = 0, kinds = 0 } = facts
  return Array.from({ length: count }, (_, at) => {
    const kind = at < count - kinds ? 'other' : (others[at - (count - kinds)] ?? 'article')
    return anExhibit('supports', {
      source: { kind },
      evidence: { use: at < firstHand ? 'primary' : 'secondary' },
    })
  })
}

const asksForMore: ReadonlySet<ChangeCode> = new Set<ChangeCode>([
  'more-origins',
  'first-hand',
  'more-origins-first-hand',
  'another-kind',
  'another-kind-first-hand',
  'other-kinds',
  'other-kinds-first-hand',
  'of-kinds',
  'of-kinds-first-hand',
])

describe('what is said to corroborate a claim', () => {
  it('does once it is supplied', () => {
    const met = new Set<ChangeCode>()
    fc.assert(
      fc.property(drawn, some => {
        const caseWith = casesOf(some)
        const file = caseWith()
        const { deciding } = assess(file)
        if (deciding.code !== 'attributed') return
        for (const change of deciding.wouldChange) {
          met.add(change.code)
          if (asksForMore.has(change.code))
            expect(assess(caseWith([...file.exhibits, ...supplied(change, file)])).recommendation).toBe('corroborated')
          if (change.code === 'suggestions-rejected')
            expect(assess(caseWith(file.exhibits, true)).recommendation).toBe('corroborated')
        }
      }),
      { numRuns: 600 },
    )
    expect([...asksForMore, 'suggestions-rejected'].filter(code => !met.has(code as ChangeCode))).toEqual([])
  })

  it('is fewer kinds once what is of kind Other is said to be of another', () => {
    fc.assert(
      fc.property(drawn, some => {
        const caseWith = casesOf(some)
        const file = caseWith()
        const before = assess(file)
        const change = before.deciding.wouldChange.find(({ code }) => code === 'kinds-set')
        const there = new Set(file.exhibits.flatMap(sourceKindsOf).map(familyOf))
        const kind = ofEachFamily.find(one => !there.has(familyOf(one)))!
        const set = file.exhibits.map(exhibit =>
          exhibit.source.kind === 'other' ? { ...exhibit, source: { ...exhibit.source, kind } } : exhibit,
        )
        const after = assess(caseWith(set))
        if (change) expect(kindsIn(after)).toBeGreaterThan(kindsIn(before))
        else if (before.deciding.wouldChange.some(({ code }) => /kind/.test(code)))
          expect(before.deciding.facts['kindlessDocuments']).toBe(0)
      }),
    )
  })
})

function kindsIn({ deciding }: Assessment): number {
  return deciding.facts['kinds'] ?? 0
}

it('names the documents that count for no kind, and asks for kinds that are not there', () => {
  const others = [1, 2].map(() => anExhibit('supports', { source: { kind: 'other' } }))
  const asked = (exhibits: readonly Exhibit[]) =>
    assess(aCaseFile({ exhibits, standard: 'strict' })).deciding.wouldChange.map(({ code, facts }) => [
      code,
      facts['count'],
      facts['kinds'],
    ])
  expect(asked(others)).toEqual([
    ['of-kinds-first-hand', 2, 2],
    ['kinds-set', 2, undefined],
  ])
  const log = anExhibit('supports', { source: { kind: 'log' }, evidence: { use: 'primary' } })
  expect(asked([...others, log])).toEqual([
    ['another-kind', 1, 1],
    ['kinds-set', 2, undefined],
  ])
})
