import { describe, expect, it } from 'vitest'
import { aDependence, aPublisher, aSource, theClaimId } from '../../../tests/builders.ts'
import { caseTold, herald, publishers, told, type Written } from '../../../tests/support/toldTies.ts'
import type { Excerpt, Publisher, PublisherKind, Source } from '../records.ts'
import { assess } from '../verdict/assess.ts'

const publishedBy = (name: string, kind: PublisherKind = 'outlet') => aPublisher({ name, kind })
const kestrel = publishedBy('Kestrel Foods Ltd')
const ovens = 'A fire at our plant in Dunmere destroyed 14 of 20 ovens. Piers Holloway runs it.'

const releaseOf = (publisher: Publisher, fields: Partial<Source> = { kind: 'press-release' }): Written => ({
  source: aSource({ publisherId: publisher.id, ...fields }),
  text: ovens,
  exact: 'destroyed 14 of 20 ovens',
})
const paper = (text: string, fields: Partial<Excerpt> = {}): Written => ({
  source: aSource({ publisherId: herald.id }),
  text,
  exact: /[Ff]ourteen ovens/.exec(text)![0],
  excerpt: fields,
})

function tiesOf(text: string, publisher: Publisher = kestrel, fields?: Partial<Source>) {
  return told([releaseOf(publisher, fields), paper(text)], 'event', { publishers: [...publishers, publisher] }).ties
}

describe('a passage that a text gives to a statement', () => {
  it.each([
    'Fourteen ovens were lost when flames swept the bakery, the company said in a statement on Sunday.',
    'The company said on Sunday in a press release that fourteen ovens were lost.',
    'In a statement, the company said fourteen ovens were lost.',
    'In a statement issued on Sunday, the bakery firm said fourteen ovens were lost.',
    'Fourteen ovens were lost, said the company in a statement.',
    'Fourteen ovens were lost, according to a statement from the company.',
    'Fourteen ovens were lost, the company’s press release said.',
    'Fourteen ovens were lost, a company spokeswoman said in a statement.',
    'Fourteen ovens were lost, a spokesman for the company said in a written statement.',
    'Fourteen ovens were lost, it said in a statement.',
    'Fourteen ovens were lost, according to a press release.',
    'Fourteen ovens were lost, the plant said in a statement.',
    'Fourteen ovens were lost, Kestrel said in a statement.',
    'Fourteen ovens were lost, Piers Holloway said in a statement.',
    'The company announced that fourteen ovens were lost.',
    'Fourteen ovens were lost, announced the company.',
  ])('is of one release with the one that bears on the claim: %s', text => {
    const ties = tiesOf(text)
    expect(ties).toMatchObject([
      { kind: 'same-release', claimId: theClaimId, from: null, signs: [{ type: 'citation' }] },
    ])
    const [sign] = ties[0]!.signs
    const { start, end } = sign!.place!.span
    expect(text.slice(start, end)).toContain(sign!.words)
  })

  it.each([
    'Fourteen ovens were lost, the fire brigade said in a statement.',
    'Fourteen ovens were lost, the Dunmere Fire Service said in a statement.',
    'Fourteen ovens were lost, Dunmere Town Council said in a statement.',
    'Fourteen ovens were lost, the council said in a statement.',
    'Fourteen ovens were lost, the hospital said in a statement.',
    'Fourteen ovens were lost, the Marlow insurance company said in a statement.',
    'Fourteen ovens were lost, according to a statement from Marlow Assurance.',
    'Fourteen ovens were lost, Ines Marrable said in a statement.',
    'The company said in a statement that it was sorry. Our reporter counted fourteen ovens in the yard.',
    'Fourteen ovens were lost. According to a statement the plant is old.',
    'Fourteen ovens were lost, and nobody made a statement.',
  ])('is not where the statement is somebody else’s, or of something else: %s', text => {
    expect(tiesOf(text)).toEqual([])
  })

  it.each([
    [publishedBy('Dunmere Town Council'), 'Fourteen ovens were lost, the council said in a statement.', 1],
    [publishedBy('Ministry of Labour', 'authority'), 'Fourteen ovens were lost, the ministry said in a statement.', 1],
    [publishedBy('Ministry of Labour', 'authority'), 'Fourteen ovens were lost, the council said in a statement.', 0],
    [publishedBy('Dunmere Town Council'), 'Fourteen ovens were lost, the company said in a statement.', 0],
    [publishedBy('Open Ovens', 'ngo'), 'Fourteen ovens were lost, the charity said in a statement.', 1],
    [publishedBy('Open Ovens', 'ngo'), 'Fourteen ovens were lost, the company said in a statement.', 0],
    [publishedBy('Corrin Police'), 'Fourteen ovens were lost, police said in a statement.', 1],
  ])('goes by what the publisher of the release may be called: %o, %s', (publisher, text, count) => {
    expect(tiesOf(text, publisher)).toHaveLength(count)
  })

  it('knows a release by its head, whatever its sheet says', () => {
    const release = { ...releaseOf(kestrel, { kind: 'other' }), text: `PRESS RELEASE\n\n${ovens}` }
    const echo = paper('Fourteen ovens were lost, the company said in a statement.')
    const more = { publishers: [...publishers, kestrel] }
    expect(told([release, echo], 'event', more).ties).toMatchObject([{ kind: 'same-release' }])
    expect(assess(caseTold([release, echo], 'event', more)).recommendation).toBe('attributed')
  })

  it('asks no text where a person has named somebody else, and goes by what a person said of a statement', () => {
    const more = { publishers: [...publishers, kestrel] }
    const words = 'Fourteen ovens were lost, the company said in a statement.'
    const other = paper(words, { speaker: 'Ines Marrable' })
    expect(told([releaseOf(kestrel), other], 'event', more).ties).toEqual([])
    const settled = paper('Fourteen ovens were lost.', { speaker: 'the company', through: ['a statement'] })
    expect(told([releaseOf(kestrel), settled], 'event', more).ties).toMatchObject([
      { kind: 'same-release', signs: [{ type: 'speaker' }] },
    ])
  })

  it('is not suggested again once somebody has rejected that, as whatever', () => {
    const [release, echo] = [releaseOf(kestrel), paper('Fourteen ovens were lost, the company said in a statement.')]
    for (const kind of ['same-release', 'same-informant', 'cites'] as const) {
      const rejected = aDependence(release.source, echo.source, { kind, claimId: theClaimId, standing: 'rejected' })
      const more = { publishers: [...publishers, kestrel], dependences: [rejected] }
      expect(told([release, echo], 'event', more).ties).toEqual([])
    }
  })
})

describe('a passage that a text gives to a body whose own words bear on the claim', () => {
  it.each([
    [publishedBy('Kestrel Foods Ltd'), 'The company says fourteen ovens were lost.', 1],
    [publishedBy('Kestrel Foods', 'company'), 'Fourteen ovens were lost, according to the company.', 1],
    [publishedBy('Kestrel Foods', 'company'), 'Fourteen ovens were lost, said a company spokesman.', 1],
    [publishedBy('Dunmere Fire Service', 'authority'), 'Fourteen ovens were lost, the fire service said.', 1],
    [publishedBy('Dunmere Fire Service', 'authority'), 'Fourteen ovens were lost, the company said.', 0],
    [publishedBy('Dunmere Fire Service'), 'Fourteen ovens were lost, the service said.', 1],
    [publishedBy('Kestrel'), 'Fourteen ovens were lost, the company said.', 0],
    [publishedBy('Kestrel Foods', 'company'), 'Fourteen ovens were lost, the company denied.', 0],
  ])('has it from them: %o, %s', (publisher, text, count) => {
    const ties = tiesOf(text, publisher, { kind: 'log' })
    expect(ties.map(({ kind }) => kind)).toEqual(Array.from({ length: count }, () => 'same-informant'))
  })
})
