import { describe, expect, it } from 'vitest'
import { aDependence, aPublisher, aSource } from '../../../tests/builders.ts'
import { originLetters } from '../../domain/originLetters.ts'
import { foldOrigins } from '../../domain/origins.ts'
import type { Dependence, Publisher, Source } from '../../domain/records.ts'
import type { SourceList } from '../../queries/sourceList.ts'
import { rowsOf, selectionAfter } from './sourceRows.ts'
import { type SourceView, sourcesIn, viewOf, withView } from './sourceView.ts'

const courier = aPublisher({ name: 'Courier' })
const agency = aPublisher({ name: 'Ágency' })
const story = aSource({ title: 'The storm', publisherId: courier.id, kind: 'article', issued: '2021' as never })
const wire = aSource({ title: 'Storm at sea', publisherId: agency.id, kind: 'wire', issued: '2021-03' as never })
const note = aSource({ title: 'A note', publisherId: null, guessed: ['title'] })
const draft = aSource({ title: 'Draft', publisherId: null, role: 'under-check' })
const all = [story, wire, note, draft].map((source, index) => ({
  ...source,
  addedAt: `2024-03-04T09:15:0${index}.000Z` as Source['addedAt'],
}))
const list = aList(all, [courier, agency])
const plain = viewOf(new URLSearchParams())

describe('a view of the sources', () => {
  it('is kept in the address and found there again', () => {
    const view: SourceView = { words: 'sea', publisher: agency.id, kind: 'wire', only: 'guessed', order: 'title' }
    expect(viewOf(withView(new URLSearchParams('view=sources'), view))).toEqual(view)
    expect(withView(withView(new URLSearchParams(), view), plain).toString()).toBe('')
  })

  it('takes what it does not know for nothing', () => {
    expect(viewOf(new URLSearchParams('kind=poem&order=size&only=all'))).toEqual(plain)
  })

  it.each([
    [{ words: 'STORM' }, ['The storm', 'Storm at sea']],
    [{ words: 'agency sea' }, ['Storm at sea']],
    [{ publisher: courier.id }, ['The storm']],
    [{ kind: 'wire' }, ['Storm at sea']],
    [{ only: 'no-publisher' }, ['A note']],
    [{ only: 'guessed' }, ['A note']],
    [{ order: 'title' }, ['A note', 'Draft', 'Storm at sea', 'The storm']],
    [{ order: 'issued' }, ['Storm at sea', 'The storm', 'A note', 'Draft']],
    [{ order: 'publisher' }, ['Storm at sea', 'The storm', 'A note', 'Draft']],
    [{ order: 'added' }, ['Draft', 'A note', 'Storm at sea', 'The storm']],
  ] satisfies [Partial<SourceView>, string[]][])('of %o shows %o', (change, titles) => {
    expect(sourcesIn(list, { ...plain, ...change }).map(({ title }) => title)).toEqual(titles)
  })
})

describe('the rows', () => {
  it('go by origin, each under its reasons, texts under check last', () => {
    const tied = aList(all, [courier, agency], [aDependence(story, wire)])
    const types = rowsOf(tied, tied.sources, 'origin', new Set()).map(({ type }) => type)
    expect(types).toEqual(['origin', 'tie', 'source', 'source', 'origin', 'source', 'under-check', 'source'])
  })

  it('fold away reasons past the third until they are asked for', () => {
    const kinds = ['reprint', 'cites', 'same-release', 'same-informant', 'same-author'] as const
    const tied = aList(
      all,
      [courier, agency],
      kinds.map(kind => aDependence(story, wire, { kind })),
    )
    const folded = rowsOf(tied, tied.sources, 'origin', new Set())
    expect(folded.find(({ type }) => type === 'more-ties')).toMatchObject({ count: 2 })
    const originId = tied.origins.held.all()[0]?.id
    const unfolded = rowsOf(tied, tied.sources, 'origin', new Set(originId ? [originId] : []))
    expect(unfolded.filter(({ type }) => type === 'tie')).toHaveLength(5)
  })

  it('select all that is under a heading when it is pressed, and let go of it when pressed again', () => {
    const tied = aList(all, [courier, agency], [aDependence(story, wire)])
    const rows = rowsOf(tied, tied.sources, 'origin', new Set())
    const heading = rows[0]?.key ?? ''
    const selected = selectionAfter(rows, new Set([note.id]), new Set([note.id, heading]))
    expect(selected).toEqual(new Set([note.id, story.id, wire.id]))
    expect(selectionAfter(rows, selected, new Set([...selected, heading]))).toEqual(new Set([note.id]))
  })

  it('that are no sources are left out of a range', () => {
    const rows = rowsOf(list, list.sources, 'origin', new Set())
    const keys = new Set(rows.map(({ key }) => key))
    expect(selectionAfter(rows, new Set(), keys)).toEqual(new Set(all.map(({ id }) => id)))
  })
})

function aList(
  sources: readonly Source[],
  publishers: readonly Publisher[],
  dependences: readonly Dependence[] = [],
): SourceList {
  const origins = foldOrigins({ sources, publishers, affiliations: [], dependences, exceptions: [] })
  return {
    sources,
    byId: new Map(sources.map(source => [source.id, source])),
    publishers,
    publisherById: new Map(publishers.map(publisher => [publisher.id, publisher])),
    countByPublisher: new Map(),
    fileOf: new Map(),
    affiliations: [],
    dependences,
    claimWords: new Map(),
    origins,
    letters: originLetters(origins.held),
    withoutPublisher: [],
  }
}
