import { expect, it } from 'vitest'
import { aSource } from '../../../tests/builders.ts'
import type { PartialDate, Source } from '../../domain/records.ts'
import { type DatedPassage, timelineOf } from '../../domain/map/timeline.ts'
import { catalogueOf } from '../../messages/catalogue.ts'
import { formatOf } from '../shared/format.ts'
import { sayFirst } from './wordedTimeline.ts'

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

function issued(date: string | null): Source {
  return aSource({ title: 'The closure', issued: date as PartialDate | null })
}

function passage(source: Source, says = true): DatedPassage {
  return { source, kind: says ? 'supports' : 'conflicts', words: 'It closed.', says }
}

/** With all sources of one origin. */
function said(passages: readonly DatedPassage[]): readonly string[] {
  const sources = passages.map(({ source }) => source as Source)
  const byId = new Map(sources.map(source => [source.id, source]))
  const letters = new Map(sources.map(({ id }) => [id, 'A']))
  return sayFirst(catalogueOf('en'), formatOf('en', 'UTC'), { byId }, { ...timelineOf(passages), letters })
}
