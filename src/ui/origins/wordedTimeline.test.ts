import { describe, expect, it } from 'vitest'
import { aDependence, aSource } from '../../../tests/builders.ts'
import type { PartialDate, Source, Standing } from '../../domain/records.ts'
import type { Tally } from '../../domain/verdict/weigh.ts'
import type { OriginTie } from '../../domain/originTies.ts'
import { type DatedPassage, timelineOf } from '../../domain/map/timeline.ts'
import { catalogueOf } from '../../messages/catalogue.ts'
import { formatOf } from '../shared/format.ts'
import { sayFirst, sayVoices } from './wordedTimeline.ts'

it('names who is first known, and counts what is later or has no date only where it says the thing', () => {
  const first = issued('2024-03-13')
  const [later, undated] = [issued('2024-04-01'), issued(null)]
  expect(said([passage(first), passage(later), passage(undated)])).toEqual([
    'First known: “The closure”, 13 March 2024.',
    '1 later document is of the same origin.',
    '1 source has no date and may be earlier.',
  ])
  const denials = [issued('2024-03-01'), later, undated].map(source => passage(source, false))
  expect(said([passage(first), ...denials])).toEqual(['First known: “The closure”, 13 March 2024.'])
})

it('says of what derives from another that its date tells nothing, and of one voice that it is one', () => {
  const [one, other] = [issued('2024-03-13'), issued('2024-03-13', 'The reprint')]
  expect(said([passage(one), passage(other)])).toEqual([
    'The dates do not tell which was first: 2 sources may be.',
    'Whichever it is, they are one origin.',
  ])
  expect(said([passage(one), passage(other)], [derives(other, one, 'confirmed')])).toEqual([
    'First known: “The closure”, 13 March 2024.',
    'By its date “The reprint” could be as early, but it derives from “The closure”.',
    '1 later document is of the same origin.',
  ])
  expect(said([passage(one), passage(other)], [derives(other, one, 'suggested')])[1]).toMatch(
    /^By its date “The reprint” .* suggested/,
  )
})

it('says where a date and a tie disagree, and calls nothing later by either', () => {
  const [original, reprint] = [issued('2025-03-13', 'Original'), issued('2024-03-13', 'Reprint')]
  const tie = derives(reprint, original, 'confirmed')
  expect(said([passage(original), passage(reprint)], [tie])).toEqual([
    'First known: “Original”, 13 March 2025.',
    '“Reprint” is dated earlier than what it derives from: check the date or the tie.',
  ])
  const undated = issued(null, 'Undated')
  expect(said([passage(undated), passage(reprint)], [derives(reprint, undated, 'confirmed')])).toEqual([
    'First known: “Undated”. It has no date, but what is dated first derives from it.',
    'By its date “Reprint” could be as early, but it derives from “Undated”.',
    '1 later document is of the same origin.',
  ])
  const apart = issued('2024-09-01', 'Apart')
  expect(
    said([passage(undated), passage(reprint), passage(apart)], [derives(reprint, undated, 'confirmed')]).at(-1),
  ).toBe('1 later document is of the same origin.')
})

it('counts many reprints in one sentence', () => {
  const [original, ...reprints] = Array.from({ length: 31 }, (_, at) => issued('2024-03-13', `Copy ${at}`))
  const ties = reprints.flatMap((one, at) =>
    [original!, ...reprints.slice(0, at)].map(of => derives(one, of, 'confirmed')),
  )
  expect(
    said(
      [original!, ...reprints].map(one => passage(one)),
      ties,
    ),
  ).toEqual([
    'First known: “Copy 0”, 13 March 2024.',
    'By their dates 30 more could be as early, but they derive from “Copy 0”.',
    '30 later documents are of the same origin.',
  ])
  const [last, ...originals] = [original!, ...reprints]
  const few = originals.map(of => derives(last, of, 'confirmed'))
  expect(
    said(
      [last, ...originals].map(one => passage(one)),
      few,
    )[2],
  ).toMatch(/^By its date “Copy 0” could be as early, but it derives from “Copy \d+”, “Copy \d+”,? and 28 more\.$/)
})

describe('how many have it', () => {
  const three = [aSource(), aSource(), aSource()]
  const timeline = timelineOf(three.map(one => passage(one)))
  const voices = (counts: Omit<Tally, 'unnamed'>) => sayVoices(say, { ...timeline, counts: { ...counts, unnamed: 0 } })

  it('is told with the origins of the assessment, both counts where suggestions make two', () => {
    expect(voices({ documents: 3, origins: 2, originsIfRejected: 2 })).toBe('3 sources have it: 2 origins.')
    expect(voices({ documents: 3, origins: 1, originsIfRejected: 2 })).toBe(
      '3 sources have it: 1 origin, or 2 if suggested ties are rejected.',
    )
  })

  it('is told apart from what counts, where not all of it does', () => {
    expect(voices({ documents: 2, origins: 1, originsIfRejected: 1 })).toBe(
      '3 sources have it; in support count 2 documents, 1 origin.',
    )
    expect(voices({ documents: 0, origins: 0, originsIfRejected: 0 })).toBe(
      '3 sources have it; none of them counts in support.',
    )
  })

  it('is told of nobody where all that bears on it denies it', () => {
    const denied = timelineOf([passage(aSource(), false)])
    const counts = { documents: 0, origins: 0, originsIfRejected: 0, unnamed: 0 }
    expect(sayVoices(say, { ...denied, counts })).toBeNull()
  })
})

const say = catalogueOf('en')

function derives(one: Source, other: Source, standing: Standing): OriginTie {
  const { id: dependenceId, ...tie } = aDependence(one, other, { kind: 'reprint', from: one.id, standing })
  return { ...tie, type: 'dependence', dependenceId, isPerhaps: false }
}

function issued(date: string | null, title = 'The closure'): Source {
  return aSource({ title, issued: date as PartialDate | null })
}

function passage(source: Source, says = true): DatedPassage {
  return { source, kind: says ? 'supports' : 'conflicts', words: 'It closed.', says }
}

/** With all sources of one origin. */
function said(passages: readonly DatedPassage[], ties: readonly OriginTie[] = []): readonly string[] {
  const sources = passages.map(({ source }) => source as Source)
  const byId = new Map(sources.map(source => [source.id, source]))
  const letters = new Map(sources.map(({ id }) => [id, 'A']))
  return sayFirst(catalogueOf('en'), formatOf('en', 'UTC'), { byId }, { ...timelineOf(passages, ties), letters })
}
