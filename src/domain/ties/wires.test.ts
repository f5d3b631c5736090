import { describe, expect, it } from 'vitest'
import { aDependence, aPublisher, aSource } from '../../../tests/builders.ts'
import { told, type Written } from '../../../tests/support/toldTies.ts'
import type { Publisher } from '../records.ts'

const papers = ['Inland Record', 'Lake Courier', 'Coast Times'].map(name => aPublisher({ name }))
const body = 'Fire crews needed five hours to put out a blaze that consumed 14 ovens in a bakery.'

function written(texts: readonly string[], more: readonly Publisher[] = []) {
  const documents: Written[] = texts.map((text, at) => ({
    source: aSource({ publisherId: papers[at]!.id, title: `Page ${at}` }),
    text,
    exact: '',
  }))
  return { documents, more: { publishers: [...papers, ...more] } }
}
function tiesOf(texts: readonly string[], publishers: readonly Publisher[] = []) {
  const { documents, more } = written(texts, publishers)
  return told(documents, 'event', more).ties
}

const skerrow = [
  `Inland Record\n13 June 2023\n\nDUNMERE (Skerrow) - ${body}`,
  `Lake Courier\n14 June 2023\n\nSkerrow / Dunmere\n\n${body}`,
  `DUNMERE, 9 June (Skerrow)\n\n${body}`,
  `Dunmere, June 9 (Skerrow) ${body}`,
  `DUNMERE — (Skerrow) ${body}`,
  `${body}\n\n(Skerrow)`,
  `By Ada Fenn, Skerrow\n\n${body}`,
  `${body}\n\nWith material from Skerrow`,
]

describe('two papers that credit one agency', () => {
  it.each(skerrow.map(text => [text]))('have one informant, of whom the dossier has no document: %s', text => {
    const ties = tiesOf([skerrow[0]!, text])
    expect(ties).toMatchObject([
      { kind: 'same-informant', claimId: null, from: null, signs: [{ type: 'credit' }, { type: 'credit' }] },
    ])
    for (const { words } of ties[0]!.signs) expect(words).toContain('Skerrow')
  })

  it('have it where the agency is known by its name or by its kind', () => {
    expect(tiesOf([`Reuters / Dunmere\n\n${body}`, `${body}\n\n(Reuters)`])).toHaveLength(1)
    const agency = aPublisher({ name: 'Skerrow', kind: 'agency' })
    expect(tiesOf([`Skerrow / Dunmere\n\n${body}`, `${body}\n\n(Skerrow)`])).toEqual([])
    expect(tiesOf([`Skerrow / Dunmere\n\n${body}`, `${body}\n\n(Skerrow)`], [agency])).toHaveLength(1)
  })

  it('have it from its document where the dossier has one', () => {
    const agency = aPublisher({ name: 'Skerrow', kind: 'agency' })
    const { documents, more } = written(skerrow.slice(0, 2), [agency])
    const wire = { source: aSource({ publisherId: agency.id }), text: body, exact: '' }
    expect(told([...documents, wire], 'event', more).ties.map(({ kind }) => kind)).toEqual(['cites', 'cites'])
  })

  it('are not asked about again once somebody has rejected that', () => {
    const { documents, more } = written(skerrow.slice(0, 2))
    const [one, other] = documents.map(({ source }) => source)
    const rejected = aDependence(one!, other!, { kind: 'same-informant', standing: 'rejected' })
    expect(told(documents, 'event', { ...more, dependences: [rejected] }).ties).toEqual([])
  })
})

describe('two papers are not tied', () => {
  it.each([
    ['by two agencies', `DUNMERE (Skerrow) - ${body}`, `DUNMERE (Halyard) - ${body}`],
    ['by a country', `DUNMERE (France) - ${body}`, `OXMARSH (France) - ${body}`],
    ['by a way on a page', `News / Local\n\n${body}`, `News / Sport\n\n${body}`],
    ['by a distributor', `DUNMERE (PR Newswire) - ${body}`, `OXMARSH (PR Newswire) - ${body}`],
    ['by a bracket in running text', `The plant (Kestrel) - ${body}`, `The bakery (Kestrel) - ${body}`],
    ['by words that name an agency', `${body} Skerrow wrote of it.`, `DUNMERE (Skerrow) - ${body}`],
  ])('%s', (_, one, other) => expect(tiesOf([one, other])).toEqual([]))

  it('by a third that credits the agencies of both', () => {
    const ties = tiesOf([
      `DUNMERE (Reuters) - ${body}`,
      `DUNMERE (AFP) - ${body}`,
      `By Ada Fenn\n\n${body}\n\nWith material from AFP and Reuters`,
    ])
    expect(ties).toHaveLength(1)
  })
})
