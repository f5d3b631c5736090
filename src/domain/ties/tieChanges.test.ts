import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aDependence, anAffiliation, aPublisher, aSource, theDossierId, theInstant } from '../../../tests/builders.ts'
import { agency, committee, factsOf, herald, publishers, type Written } from '../../../tests/support/toldTies.ts'
import type { SourceId } from '../id.ts'
import type { Affiliation, Dependence, Standing } from '../records.ts'
import { CueBook } from './cueBook.ts'
import { affiliationIdOf, dependenceIdOf, isUnchanged, type TieChanges, tieChanges } from './tieChanges.ts'
import { tiesTold } from './told.ts'

const moss = aPublisher({ name: 'Ada Moss', kind: 'person' })
const written = (
  publisher: typeof herald,
  text: string,
  exact = 'the deck had moved',
  authors: string[] = [],
): Written => ({
  source: aSource({ publisherId: publisher.id, authors }),
  text,
  exact,
})
const documents: readonly Written[] = [
  written(committee, 'It is so: the deck had moved.\n\n© 2024 Halyard Press'),
  written(herald, 'According to the COH the deck had moved.\n\n© 2024 Halyard Press', 'the deck had moved', [
    'Ida Roe',
  ]),
  written(agency, 'Ines Marrable told reporters that the deck had moved.', 'the deck had moved', ['Ida Roe']),
  written(herald, 'Ines Marrable said in a statement that the deck had moved.\n\nSource: Skerrow'),
  written(moss, 'Ada Moss, the chair of the COH, saw that the deck had moved.\n\nContact: desk@coh.example'),
  written(committee, 'Nobody slept.\n\nContact: desk@coh.example', ''),
]
const base = factsOf(documents, 'event', { publishers: [...publishers, moss] })
const book = new CueBook<SourceId>()
for (const { source, text } of documents) book.add(source.id, text)
const looked = new Set(documents.map(({ source }) => source.id))

interface Ties {
  readonly dependences: readonly Dependence[]
  readonly affiliations: readonly Affiliation[]
}

function changesWith(ties: Ties): TieChanges {
  const facts = { ...base, ...ties }
  return tieChanges(tiesTold(facts, book), looked, facts, theDossierId)
}

/** The records after the changes were made. */
function after({ dependences, affiliations }: Ties, { ties, affiliations: told, untold }: TieChanges): Ties {
  const said = ties.map(tie => {
    const [a, b] = tie.sourceIds
    return aDependence(
      { id: a },
      { id: b },
      { ...tie, id: dependenceIdOf(theDossierId, tie), standing: 'suggested', reason: '' },
    )
  })
  const affiliated = told.map(one => {
    const [a, b] = one.publisherIds
    const id = affiliationIdOf(theDossierId, one)
    return anAffiliation({ ...herald, id: a }, { ...herald, id: b }, { ...one, id, standing: 'suggested', reason: '' })
  })
  const kept = <T extends { readonly id: string }>(
    old: readonly T[],
    now: readonly T[],
    gone: readonly string[],
  ): T[] => [...old.filter(({ id }) => !gone.includes(id) && now.every(one => one.id !== id)), ...now]
  return {
    dependences: kept(dependences, said, untold.ties),
    affiliations: kept(affiliations, affiliated, untold.affiliations),
  }
}

const none: Ties = { dependences: [], affiliations: [] }
const suggested = after(none, changesWith(none))

describe('what is to be suggested', () => {
  it('is of every kind that texts, sheets and excerpts tell of', () => {
    expect(new Set(suggested.dependences.map(({ kind }) => kind))).toEqual(
      new Set(['cites', 'same-author', 'same-informant', 'same-release']),
    )
    expect(suggested.affiliations).toHaveLength(2)
  })

  it('is nothing once all of it stands', () => expect(isUnchanged(changesWith(suggested))).toBe(true))

  it('never is again what somebody has rejected, or confirmed, in whatever order they decide', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ at: fc.nat(), standing: fc.constantFrom<Standing>('confirmed', 'rejected') }), {
          maxLength: 8,
        }),
        decisions => {
          let ties = suggested
          const decided = new Map<string, Standing>()
          for (const { at, standing } of decisions) {
            const open = [...ties.dependences, ...ties.affiliations].filter(tie => tie.standing === 'suggested')
            const id = open[at % Math.max(1, open.length)]?.id
            if (id === undefined) break
            decided.set(id, standing)
            const decide = <T extends Dependence | Affiliation>(tie: T): T =>
              tie.id === id ? { ...tie, standing, reason: 'I asked.' } : tie
            ties = { dependences: ties.dependences.map(decide), affiliations: ties.affiliations.map(decide) }
            ties = after(ties, changesWith(ties))
          }
          for (const [id, standing] of decided) {
            const tie = [...ties.dependences, ...ties.affiliations].find(one => one.id === id)
            expect(tie).toMatchObject({ standing, reason: 'I asked.' })
          }
          expect(isUnchanged(changesWith(ties))).toBe(true)
        },
      ),
      { numRuns: 25 },
    )
  })

  it('is not again what somebody removed, until something else tells of it', () => {
    const remove = <T extends Dependence | Affiliation>(tie: T): T => ({ ...tie, deletedAt: theInstant })
    const removed = {
      dependences: suggested.dependences.map(remove),
      affiliations: suggested.affiliations.map(remove),
    }
    expect(isUnchanged(changesWith(removed))).toBe(true)
    for (const [at, tie] of removed.dependences.entries()) {
      const elsewhere = tie.signs.map(sign => ({ ...sign, place: null }))
      const less = tie.signs.slice(1)
      const changes = (signs: typeof tie.signs, standing: Standing = tie.standing) =>
        changesWith({ ...removed, dependences: removed.dependences.with(at, { ...tie, signs, standing }) })
      expect(isUnchanged(changes(elsewhere))).toBe(true)
      if (less.length > 0) expect(changes(less).ties).toMatchObject([{ kind: tie.kind, signs: tie.signs }])
      expect(isUnchanged(changes(less, 'rejected'))).toBe(true)
    }
  })

  it('is again what the program withdrew, and not what a person tied by hand and removed', () => {
    for (const [standing, count] of [
      ['suggested', suggested.dependences.length],
      ['confirmed', 0],
    ] as const) {
      const gone = suggested.dependences.map(tie => ({ ...tie, standing, signs: [], deletedAt: theInstant }))
      expect(changesWith({ ...suggested, dependences: gone }).ties).toHaveLength(count)
    }
  })

  it('is withdrawn with what told of it, and never where a text was not looked at', () => {
    const facts = { ...base, ...suggested }
    const told = { ties: [], affiliations: [] }
    const { untold } = tieChanges(told, looked, facts, theDossierId)
    expect(untold.ties).toHaveLength(suggested.dependences.length)
    expect(untold.affiliations).toHaveLength(2)
    expect(isUnchanged(tieChanges(told, new Set(), facts, theDossierId))).toBe(true)
  })

  it('leaves alone what a person suggests with a reason of their own', () => {
    const [one, other] = documents.map(({ source }) => source)
    const own = aDependence(one!, other!, {
      kind: 'reprint',
      standing: 'suggested',
      reason: 'They sound alike.',
      signs: [],
    })
    const facts = { ...base, dependences: [own], affiliations: [] }
    expect(tieChanges({ ties: [], affiliations: [] }, looked, facts, theDossierId).untold.ties).toEqual([])
  })
})
