import { describe, expect, it } from 'vitest'
import { anAside, aDependence, aPublisher, aSource, theClaimId, theInstant } from '../../../tests/builders.ts'
import { agency, committee, herald, publishers, told, type Written } from '../../../tests/support/toldTies.ts'
import type { Aside, Excerpt, Likeness } from '../records.ts'

const said = (publisher: typeof herald, text: string, exact: string, excerpt: Partial<Excerpt> = {}): Written => ({
  source: aSource({ publisherId: publisher.id }),
  text,
  exact,
  excerpt,
})

describe('excerpts that give one speaker', () => {
  const by = (speaker: string, other = speaker) => [
    said(herald, 'It rained.', 'It rained', { speaker }),
    said(agency, 'It rained.', 'It rained', { speaker: other }),
  ]
  it.each([
    ['Ines Marrable', 'ines  marrable'],
    ['Ines Marrable', 'Ms Ines Marrable'],
    ['Town of Lindhaven', 'the Town of Lindhaven'],
  ])('have the same informant for that claim: %s, %s', (one, other) =>
    expect(told(by(one, other)).ties).toMatchObject([
      { kind: 'same-informant', claimId: theClaimId, from: null, signs: [{ type: 'speaker' }, { type: 'speaker' }] },
    ]),
  )
  it.each([
    ['Colonel Ines Marrable', 'Ines Marrable'],
    ['Marrable', 'Ines Marrable'],
    ['Ines Marrable', 'Inés Marable'],
    ['I. Marrable', 'Ines Marrable'],
  ])('have perhaps the same informant, by two forms of a name: %s, %s', (one, other) => {
    const { ties } = told(by(one, other))
    expect(ties).toMatchObject([
      {
        kind: 'same-informant',
        claimId: theClaimId,
        from: null,
        signs: [{ type: 'name-form' }, { type: 'name-form' }],
      },
    ])
    expect(new Set(ties[0]!.signs.map(({ words }) => words))).toEqual(new Set([one, other]))
  })
  it.each([
    ['Ines Marrable', 'Oskar Marrable'],
    ['Ines Marrable', 'Ines Thewlis'],
    ['a resident of Lindhaven', 'an engineer of Lindhaven'],
  ])('are told apart by names that are but like: %s, %s', (one, other) => expect(told(by(one, other)).ties).toEqual([]))
  it('are not made one by a form that fits two people', () => {
    const third = said(committee, 'It rained.', 'It rained', { speaker: 'Marrable' })
    expect(told([...by('Ines Marrable', 'Oskar Marrable'), third]).ties).toEqual([])
  })
  it('are tied once to those of another form, who are one by the name as it stands', () => {
    const third = said(committee, 'It rained.', 'It rained', { speaker: 'Marrable' })
    const types = told([...by('Ines Marrable'), third]).ties.map(({ signs }) => signs.map(({ type }) => type))
    expect(types).toEqual([
      ['speaker', 'speaker'],
      ['name-form', 'name-form'],
    ])
  })
  it.each(['an eyewitness', 'police', 'The spokeswoman', 'two officials'])(
    'are witnesses of their own where it is %s',
    who => expect(told(by(who)).ties).toEqual([]),
  )
  it('are told apart by their names', () => expect(told(by('Ines Marrable', 'Oskar Thewlis')).ties).toEqual([]))
  it('are witnesses of what was said where the claim is that it was said', () =>
    expect(told(by('Ines Marrable'), 'quotation').ties).toEqual([]))
})

describe('texts that name the speaker beside the passage', () => {
  const texts = [
    said(herald, 'The deck had moved, said Ines Marrable, the town engineer.', 'The deck had moved'),
    said(agency, 'Ines Marrable told reporters that the deck had moved.', 'the deck had moved'),
  ] as const
  it('have the same informant, in their own words', () => {
    const { ties } = told(texts)
    expect(ties).toMatchObject([{ kind: 'same-informant', claimId: theClaimId }])
    expect(new Set(ties[0]!.signs.map(({ words }) => words))).toEqual(
      new Set(['said Ines Marrable', 'Ines Marrable told']),
    )
    for (const { sourceId, place, words } of ties[0]!.signs) {
      const text = texts.find(({ source }) => source.id === sourceId)?.text ?? ''
      expect(text.slice(place!.span.start, place!.span.end)).toContain(words)
    }
  })

  it.each([
    'Its engineer, Ines Marrable, told the Post: "We saw that the deck had moved, and nobody crossed."',
    'Ines Marrable described a wet night.\n\n"It was late. By then the deck had moved," she said.',
    'Ines Marrable told the Post that it rained. "By then the deck had moved," she said.',
    '“It was late. We saw the cables. By then the deck had moved,” said Ines Marrable.',
  ])('have it wherever a text has that speaker say the passage: %s', text => {
    const other = said(committee, text, 'the deck had moved')
    const { ties } = told([texts[0], other])
    expect(ties).toMatchObject([{ kind: 'same-informant', claimId: theClaimId }])
    const sign = ties[0]!.signs.find(({ sourceId }) => sourceId === other.source.id)
    const { start, end } = sign!.place!.span
    expect(text.slice(start, end)).toContain('Ines Marrable')
    expect(told([texts[0], { ...other, excerpt: { speaker: 'Ben Orr' } }]).ties).toEqual([])
  })

  it('are not asked where a person has named the speaker', () => {
    const corrected = { ...texts[1], excerpt: { speaker: 'Oskar Thewlis' } }
    expect(told([texts[0], corrected]).ties).toEqual([])
  })

  it.each([
    ['names the speaker in another sentence', 'Ines Marrable said it rained. The deck had moved.'],
    ['names an office alone', 'The town engineer said the deck had moved.'],
    ['names another by one word', 'Vance said the deck had moved.'],
  ])('tell nothing where one %s', (_, text) =>
    expect(told([texts[0], said(agency, text, text.slice(-15, -1))]).ties).toEqual([]),
  )

  it('have the same release where both say so', () => {
    const { ties } = told([
      said(herald, 'The deck had moved, Ines Marrable said in a press release.', 'The deck had moved'),
      said(agency, 'Ines Marrable said in a statement that the deck had moved.', 'the deck had moved'),
    ])
    expect(ties).toMatchObject([{ kind: 'same-release', claimId: theClaimId, from: null }])
  })
})

it('is suggested once a speaker under two forms of a name, in the words of both texts', () => {
  const texts = [
    said(herald, 'The deck had moved, said Colonel Ines Marrable, who was there.', 'The deck had moved'),
    said(agency, 'It rained.', 'It rained', { speaker: 'Marrable' }),
  ] as const
  const [tie] = told(texts).ties
  const placed = tie?.signs.find(({ place }) => place !== null)
  expect(tie).toMatchObject({ kind: 'same-informant', signs: [{ type: 'name-form' }, { type: 'name-form' }] })
  expect(placed).toMatchObject({ sourceId: texts[0].source.id })
  const { start, end } = placed!.place!.span
  expect(texts[0].text.slice(start, end)).toContain('Marrable')
})

it('is suggested where one text has the whole name and another the last name alone, and never from last names alone', () => {
  const whole = said(herald, 'The deck had moved, said Colonel Ines Marrable.', 'The deck had moved')
  const [bare, again] = [agency, committee].map(publisher =>
    said(publisher, 'By all accounts the deck had moved, Marrable said.', 'the deck had moved'),
  )
  expect(told([whole, bare!]).ties).toMatchObject([
    { kind: 'same-informant', claimId: theClaimId, signs: [{ type: 'name-form' }, { type: 'name-form' }] },
  ])
  expect(told([bare!, again!]).ties).toEqual([])
  const other = said(committee, 'Oskar Marrable said that the deck had moved.', 'the deck had moved')
  expect(told([whole, bare!, other]).ties).toEqual([])
})

it('is suggested for two whole forms of a name, whoever else is called by one word of them', () => {
  const [whole, shorter] = [
    said(herald, 'It rained.', 'It rained', { speaker: 'Ines Vance Marrable' }),
    said(agency, 'It rained.', 'It rained', { speaker: 'Ines Marrable' }),
  ]
  const bare = said(committee, 'By all accounts the deck had moved, Vance said.', 'the deck had moved')
  const wanted = [whole.source.id, shorter.source.id].toSorted()
  expect(told([whole, shorter, bare]).ties.map(({ sourceIds }) => sourceIds.toSorted())).toContainEqual(wanted)
})

it('is not suggested again once somebody has rejected that two forms are one name', () => {
  const documents = [
    said(herald, 'It rained.', 'It rained', { speaker: 'Ines Marrable' }),
    said(agency, 'It rained.', 'It rained', { speaker: 'Marrable' }),
  ]
  const [one, other] = documents.map(({ source }) => source)
  const dependences = [aDependence(one!, other!, { kind: 'same-informant', claimId: theClaimId, standing: 'rejected' })]
  expect(told(documents, 'event', { dependences }).ties).toEqual([])
})

describe('names that a person has settled to be one', () => {
  const settled = (one: string, other: string, as: Likeness = 'same') =>
    anAside({ claimId: null, kind: 'name', words: [one, other], settled: as })
  const by = (speaker: string, other: string) => [
    said(herald, 'It rained.', 'It rained', { speaker }),
    said(agency, 'It rained.', 'It rained', { speaker: other }),
  ]
  const kinds = (documents: readonly Written[], asides: readonly Aside[]) =>
    told(documents, 'event', { asides }).ties.map(({ kind, signs }) => [kind, ...signs.map(({ type }) => type)])

  it.each([
    ['Ines Marrable', 'Inés Marable'],
    ['Ines Marrable', 'Oskar Marrable'],
    ['Colonel Ines Marrable', 'Marrable'],
  ])('are one informant: %s, %s', (one, other) =>
    expect(kinds(by(one, other), [settled(other, one)])).toEqual([['same-informant', 'speaker', 'speaker']]),
  )
  it('are so by way of a third', () => {
    const [one, other] = ['Ines Marrable', 'Ida Thewlis']
    expect(kinds(by(one, other), [])).toEqual([])
    expect(kinds(by(one, other), [settled(one, 'The Gull'), settled('The Gull', other)])).toHaveLength(1)
  })
  it('are not once that was taken back, nor where they were settled to be two', () => {
    const two = by('Ines Marrable', 'Oskar Marrable')
    expect(kinds(two, [{ ...settled('Ines Marrable', 'Oskar Marrable'), deletedAt: theInstant }])).toEqual([])
    expect(kinds(two, [settled('Ines Marrable', 'Oskar Marrable', 'apart')])).toEqual([])
  })
  it('that were settled to be two are asked about until the tie is rejected with a reason', () =>
    expect(kinds(by('Ines Marrable', 'Inés Marable'), [settled('Ines Marrable', 'Inés Marable', 'apart')])).toEqual([
      ['same-informant', 'name-form', 'name-form'],
    ]))
})

describe('excerpts that come through one reporter', () => {
  it('have the same informant', () =>
    expect(
      told([
        said(herald, 'It rained.', 'It rained', { through: ['Oxmarsh Radio'], speaker: 'Ada Moss' }),
        said(agency, 'It rained.', 'It rained', { through: ['the Oxmarsh Radio'], speaker: 'Ben Orr' }),
      ]).ties,
    ).toMatchObject([{ kind: 'same-informant' }]))
  it('are not one by both coming through some press release', () =>
    expect(
      told([
        said(herald, 'It rained.', 'It rained', { through: ['Press release'], speaker: 'Ada Moss' }),
        said(agency, 'It rained.', 'It rained', { through: ['Press release'], speaker: 'Ben Orr' }),
      ]).ties,
    ).toEqual([]))
})

it('is not suggested as the same release once the same informant was rejected, nor the other way', () => {
  const documents = [
    said(herald, 'It rained.', 'It rained', { speaker: 'Ines Marrable', through: ['press release'] }),
    said(agency, 'It rained.', 'It rained', { speaker: 'Ines Marrable', through: ['press release'] }),
  ]
  const [one, other] = documents.map(({ source }) => source)
  expect(told(documents).ties).toMatchObject([{ kind: 'same-release' }])
  const dependences = [aDependence(one!, other!, { kind: 'same-informant', claimId: theClaimId, standing: 'rejected' })]
  expect(told(documents, 'event', { dependences }).ties).toEqual([])
})

it('is told by the speaker that is one of the claim’s publishers, as a citation', () => {
  const original = said(committee, 'Two cables had rusted.', 'Two cables')
  const echo = said(herald, 'Two cables had rusted.', 'Two cables', { through: ['COH'], speaker: 'Ada Moss' })
  expect(told([original, echo]).ties).toMatchObject([{ kind: 'cites', from: echo.source.id }])
})

it('is told by the speaker that the text names and that is one of the claim’s publishers, as a citation', () => {
  const site = aPublisher({ name: 'Ines Marrable (website)' })
  const original = said(site, 'Two cables had rusted.', 'Two cables')
  const echo = said(
    herald,
    'Ms Ines Marrable, the town engineer, in a message to the council said that two cables had rusted.',
    'two cables had rusted',
  )
  const more = { publishers: [...publishers, site] }
  expect(told([original, echo], 'event', more).ties).toMatchObject([{ kind: 'cites', from: echo.source.id }])
  const other = said(herald, 'Ms Ines Marrable, the town engineer, saw it. Two cables had rusted.', 'Two cables')
  expect(told([original, other], 'event', more).ties).toEqual([])
})
