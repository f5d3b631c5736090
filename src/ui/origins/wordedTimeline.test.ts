import { expect, it } from 'vitest'
import { aDependence, aPublisher, aSource } from '../../../tests/builders.ts'
import type { PartialDate, Source, Standing } from '../../domain/records.ts'
import { foldOrigins, originLetters, type OriginTie } from '../../domain/origins.ts'
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

it('counts who has it, and the voices that they are for what it is about', () => {
  const [one, other, denial] = [aSource(), aSource(), aSource()]
  const tie = aDependence(one, other, { standing: 'suggested' })
  const publishers = [aPublisher(), aPublisher(), aPublisher()]
  const sources = [one, other, denial].map((source, at) => ({ ...source, publisherId: publishers[at]!.id }))
  const origins = foldOrigins({ sources, publishers, affiliations: [], dependences: [tie], exceptions: [] })
  const timeline = timelineOf([passage(one), passage(other), passage(denial, false)])
  const letters = originLetters(origins.held)
  expect(sayVoices(catalogueOf('en'), { ...timeline, origins, letters })).toBe(
    '2 sources have it: 1 origin, or 2 if suggested ties are rejected.',
  )
})

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
