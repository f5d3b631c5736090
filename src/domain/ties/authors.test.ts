import { describe, expect, it } from 'vitest'
import { aDependence, aPublisher, aSource } from '../../../tests/builders.ts'
import { told } from '../../../tests/support/toldTies.ts'

function signedBy(...names: readonly string[]) {
  const papers = names.map(() => aPublisher())
  const documents = names.map((author, at) => ({
    source: aSource({ publisherId: papers[at]!.id, authors: [author] }),
    text: 'It rained.',
    exact: '',
  }))
  return { documents, publishers: papers }
}

function tiesOf(...names: readonly string[]) {
  const { documents, publishers } = signedBy(...names)
  return told(documents, 'event', { publishers }).ties
}

describe('sources that are signed by two forms of a name', () => {
  it.each([
    ['Ada Fenn', 'A. Fenn'],
    ['Ada Fenn', 'Ada B. Fenn'],
    ['Ada Fennimore', 'Ada Fenimore'],
    ['Dr Ada Fenn', 'Ada Fenn'],
  ])('have perhaps one author: %s, %s', (one, other) => {
    const ties = tiesOf(one, other)
    expect(ties).toMatchObject([
      { kind: 'same-author', claimId: null, signs: [{ type: 'name-form' }, { type: 'name-form' }] },
    ])
    expect(new Set(ties[0]!.signs.map(({ words }) => words))).toEqual(new Set([one, other]))
  })

  it.each([
    ['Ada Fenn', 'Bea Fenn'],
    ['Ada Fenn', 'Ada Moss'],
    ['Ada Fenn', 'Fenn'],
    ['Skerrow News Desk', 'Skerrow News Agency'],
    ['Staff Reporter', 'Staff Reporters'],
  ])('have two: %s, %s', (one, other) => expect(tiesOf(one, other)).toEqual([]))

  it('are not made one by a form that fits two people', () =>
    expect(tiesOf('Ada Fenn', 'Alan Fenn', 'A. Fenn')).toEqual([]))

  it('are tied once where some have one name as it stands', () =>
    expect(tiesOf('Ada Fenn', 'Ada Fenn', 'A. Fenn').map(({ signs }) => signs[0]?.type)).toEqual([
      'author',
      'name-form',
    ]))

  it('are not asked about again once somebody has rejected that', () => {
    const { documents, publishers } = signedBy('Ada Fenn', 'A. Fenn')
    const [one, other] = documents.map(({ source }) => source)
    const dependences = [aDependence(one!, other!, { kind: 'same-author', standing: 'rejected' })]
    expect(told(documents, 'event', { publishers, dependences }).ties).toEqual([])
  })
})
