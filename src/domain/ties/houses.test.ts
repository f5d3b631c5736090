import { describe, expect, it } from 'vitest'
import { anAffiliation, aPublisher, aSource } from '../../../tests/builders.ts'
import { agency, committee, herald, publishers, told } from '../../../tests/support/toldTies.ts'

const of = (publisher: { readonly id: typeof herald.id }, text: string, url: string | null = null) => ({
  source: aSource({ publisherId: publisher.id, url }),
  text,
  exact: '',
})
const pair = (one: string, other: string) => new Set([one, other])

describe('two titles of one house', () => {
  const text = 'It rained.\n\nThe Example Herald is a title of Halyard Press, as is Skerrow News Agency.'

  it('are affiliated where one says so', () => {
    const { affiliations } = told([of(herald, text)])
    expect(affiliations).toMatchObject([{ kind: 'same-owner', signs: [{ type: 'ownership' }] }])
    expect(new Set(affiliations[0]!.publisherIds)).toEqual(pair(herald.id, agency.id))
  })

  it('are not thought to be where a third says so', () => expect(told([of(committee, text)]).affiliations).toEqual([]))

  it.each(['rejected', 'confirmed'] as const)(
    'are not told so again once somebody has %s it, as whatever',
    standing => {
      const affiliations = [anAffiliation(herald, agency, { kind: 'affiliate', standing })]
      expect(told([of(herald, text)], 'event', { affiliations }).affiliations).toEqual([])
    },
  )

  it('are not told so where they are one by way of others already', () => {
    const affiliations = [anAffiliation(herald, committee), anAffiliation(committee, agency)]
    expect(told([of(herald, text), of(agency, '')], 'event', { affiliations }).affiliations).toEqual([])
  })
})

describe('somebody’s own site and the body in which they hold an office', () => {
  const office = 'It rained.\n\nAda Moss\n\nPresident-elect of the Committee for Open Harbours'
  const site = (name: string) => [{ ...herald, name, kind: 'person' as const }, committee]

  it.each([
    'Ada Moss',
    'Mrs. Ada Moss',
    'Ada Moss’s website',
    'Official site of Ada Moss',
    'Ada Moss (own site)',
    'ada-moss.example',
  ])('belong together, however the site is called: %s', name => {
    const { affiliations } = told([of(herald, office), of(committee, 'It rained.')], 'event', {
      publishers: site(name),
    })
    expect(affiliations).toMatchObject([{ kind: 'affiliate', signs: [{ type: 'ownership' }] }])
  })

  it.each(['Moss & Daughters', 'The Moss Website Guild', 'moss.example', 'Website'])('do not where it is %s', name => {
    const { affiliations } = told([of(herald, office), of(committee, 'It rained.')], 'event', {
      publishers: site(name),
    })
    expect(affiliations).toEqual([])
  })
})

describe('two that do one work', () => {
  const work = (one: string, other: string) => `It rained. This is the long work of ${one} and ${other}, year by year.`

  it('are affiliated where one says so', () => {
    const { affiliations } = told([of(herald, work('the Example Herald', 'Skerrow News Agency'))])
    expect(affiliations).toMatchObject([{ kind: 'affiliate', signs: [{ type: 'ownership' }] }])
    expect(new Set(affiliations[0]!.publisherIds)).toEqual(pair(herald.id, agency.id))
  })

  it.each([
    ['a third says so', committee, work('the Example Herald', 'Skerrow News Agency')],
    ['one has another’s people', herald, work('the Example Herald', 'Skerrow News Agency Norway')],
    ['two sentences meet', herald, 'The work of the Example Herald is done and Skerrow News Agency left.'],
  ])('are not thought to be where %s', (_, publisher, text) => {
    expect(told([of(publisher, text)]).affiliations).toEqual([])
  })

  it('are not where they are named there once, by a name that both have', () => {
    const two = [aPublisher({ name: 'COH' }), committee]
    const text = work('the League', 'COH')
    const { affiliations } = told([of(two[0]!, text), of(committee, text)], 'event', { publishers: two })
    expect(affiliations.flatMap(({ signs }) => signs.map(({ type }) => type))).not.toContain('ownership')
  })

  it('are known by the other names that texts give them, but for a name that they give to two', () => {
    const short = 'It was late, said the Skerrow News Agency (SNA), also known as the Wire.'
    const text = `${short}\n\nThis is the long work of the Example Herald and SNA.`
    expect(told([of(herald, text)]).affiliations).toHaveLength(1)
    expect(told([of(herald, text.replace('and SNA.', 'and the Wire.'))]).affiliations).toHaveLength(1)
    expect(told([of(herald, text), of(committee, 'The Small Nets Association (SNA) met.')]).affiliations).toEqual([])
  })
})

describe('pages that name one holder of their rights', () => {
  const page = (holder: string) => `It rained.\n\nCopyright © 2024 ${holder}. All rights reserved.`
  it.each([
    ['Halyard Regional Press', 'Halyard Regional Press'],
    ['Halyard Regional Press Ltd', 'Halyard Regional Press, Inc'],
    ['HRP - Halyard Regional Press', 'Halyard Regional Press (HRP)'],
  ])('are of publishers with one owner: %s, %s', (one, other) => {
    const { affiliations } = told([of(herald, page(one)), of(committee, page(other))])
    expect(affiliations).toMatchObject([{ kind: 'same-owner', signs: [{ type: 'imprint' }, { type: 'imprint' }] }])
  })

  it('are of one owner with the others though it is rejected that two of them are', () => {
    const documents = publishers.map(publisher => of(publisher, page('Halyard Regional Press')))
    const [first, middle, last] = publishers.toSorted((a, b) => (a.id < b.id ? -1 : 1))
    const plain = { ...agency, kind: 'outlet' as const }
    const house = publishers.map(one => (one.id === agency.id ? plain : one))
    const affiliations = [anAffiliation(middle!, last!, { standing: 'rejected' })]
    const pairs = told(documents, 'event', { publishers: house, affiliations }).affiliations
    expect(pairs.map(({ publisherIds }) => publisherIds)).toEqual([
      [first!.id, middle!.id],
      [first!.id, last!.id],
    ])
  })

  it.each([
    ['is a house through which many publish', 'IPD Group, Inc'],
    ['is an agency whose texts many print', 'Skerrow News Agency'],
    ['is nobody by name', 'the authors'],
  ])('tell nothing where it %s', (_, holder) => {
    expect(told([of(herald, page(holder)), of(committee, page(holder))]).affiliations).toEqual([])
  })

  it('tell nothing where a publisher prints texts of several holders', () => {
    const mixed = [of(herald, page('Halyard Regional Press')), of(herald, page('Oxmarsh Books'))]
    expect(told([...mixed, of(committee, page('Halyard Regional Press'))]).affiliations).toEqual([])
  })
})

describe('sources on one site', () => {
  it('are of publishers that belong together', () => {
    const { affiliations } = told([
      of(herald, '', 'https://www.halyard-press.eu/herald/1'),
      of(committee, '', 'https://halyard-press.eu/harbours'),
    ])
    expect(affiliations).toMatchObject([
      { kind: 'affiliate', signs: [{ type: 'site', words: 'halyard-press.eu' }, {}] },
    ])
  })

  it.each([
    'https://example.org/a',
    'https://medium.com/@a/b',
    'https://herald.wordpress.com/',
    'https://t.me/a',
    'https://10.0.0.1/',
  ])('tell nothing where anybody may publish there: %s', url =>
    expect(told([of(herald, '', url), of(committee, '', url)]).affiliations).toEqual([]),
  )
})

describe('somebody who holds an office', () => {
  const moss = aPublisher({ name: 'Ada Moss', kind: 'person' })
  const more = { publishers: [...publishers, moss] }
  it.each([
    'Ms. Ada Moss, the director of the Committee for Open Harbours (COH), opened the ferry.',
    'It rained.\n\nAda Moss\n\nPresident-elect of the Committee for Open Harbours',
    'It rained, said Ada Moss, founder and chair of the COH.',
  ])('is no voice apart from the body: %s', text => {
    const { affiliations } = told([of(herald, text)], 'event', more)
    expect(affiliations).toMatchObject([{ kind: 'affiliate', signs: [{ type: 'ownership' }] }])
    expect(new Set(affiliations[0]!.publisherIds)).toEqual(pair(moss.id, committee.id))
    const [sign] = affiliations[0]!.signs
    expect(text.slice(sign!.place!.span.start, sign!.place!.span.end)).toMatch(/^Ada Moss[^]*(?:Harbours|COH)/u)
  })

  it.each([
    'Ada Moss, a former director of the Committee for Open Harbours, opened the ferry.',
    'Ada Moss met the director of the Committee for Open Harbours.',
    'Ada Moss, the director of the Committee for Open Harbours Norway, opened the ferry.',
  ])('is told apart where it is another: %s', text => {
    expect(told([of(herald, text)], 'event', more).affiliations).toEqual([])
  })
})

describe('two names of a publisher that may be forms of one', () => {
  const affiliationsOf = (one: string, other: string) => {
    const two = [one, other].map(name => aPublisher({ name }))
    const { affiliations } = told(
      two.map(publisher => of(publisher, 'It rained.')),
      'event',
      { publishers: two },
    )
    return affiliations
  }
  it.each([
    ['Dunmere Echo', 'The Dunmere Echo'],
    ['Dunmere-Echo', 'Dunmere Echo'],
    ['Echo & Post', 'Echo and Post'],
    ['Kestrel Foods Ltd', 'Kestrel Foods'],
    ['Le Courrier de Dunmere', 'Courrier de Dunmère'],
    ['COH', 'Committee for Open Harbours'],
    ['The Committee for Open Harbours', 'COH'],
    ['Committee for Open Harbours (COH)', 'COH'],
  ])('are perhaps one: %s, %s', (one, other) => {
    const affiliations = affiliationsOf(one, other)
    expect(affiliations).toMatchObject([{ signs: [{ type: 'name-form' }, { type: 'name-form' }] }])
    expect(new Set(affiliations[0]!.signs.map(({ words }) => words))).toEqual(pair(one, other))
  })
  it.each([
    ['Dunmere Echo', 'Dunmere Post'],
    ['Dunmere Echo', 'Echo'],
    ['Dunmere Echo', 'Sunday Dunmere Echo'],
    ['Dunmere Echo', 'dunmere  echo'],
    ['The', 'Le'],
    ['COH', 'Committee for Safe Harbours'],
    ['Committee for Open Harbours', 'Council of Old Hands'],
  ])('are two, or one as they stand: %s, %s', (one, other) => expect(affiliationsOf(one, other)).toEqual([]))

  it('are not where first letters fit two', () => {
    const three = ['COH', 'Committee for Open Harbours', 'Council of Old Hands'].map(name => aPublisher({ name }))
    const written = three.map(publisher => of(publisher, 'It rained.'))
    expect(told(written, 'event', { publishers: three }).affiliations).toEqual([])
  })
})
