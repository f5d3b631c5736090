import { beforeEach, expect, it } from 'vitest'
import { aClaim, anEvidence, anExcerpt, aSource, theClaimId, theDossierId } from '../../tests/builders.ts'
import { anEmptyStore, type AStore } from '../../tests/support/emptyStore.ts'
import { layOut } from '../../tests/support/layOut.ts'
import { createDossier } from '../commands/createDossier.ts'
import { sayFigure, unsayFigure } from '../commands/settleFigures.ts'
import { figureValuesOf, valuesIn } from '../domain/map/figureValues.ts'
import { figureWordings } from './figureWordings.ts'

const source = aSource({ language: 'en' })
const [first, second] = ['A gross of men came.', 'A gross of men left, and 144 men stayed.'].map(text => {
  const anchor = { exact: text, prefix: '', suffix: '', span: { start: 0, end: text.length } }
  return anExcerpt(source, { quoted: text, anchor })
})

let store: AStore

beforeEach(async () => {
  store = await anEmptyStore('ada', theDossierId)
  await store.run(createDossier, { title: 'Camps', standard: 'newsroom', invented: true })
  await store.run(layOut, [
    ['sources', source],
    ['excerpts', first!],
    ['excerpts', second!],
    ['claims', aClaim({ id: theClaimId, text: 'It rained.' })],
    ['evidence', anEvidence(first!)],
  ])
})

it('gives with the words of an excerpt what a person says of figures in them, until it is taken back', async () => {
  const place = { sourceId: source.id, text: first!.anchor!.exact, span: { start: 0, end: 7 } }
  const value = { lo: 144, hi: 144, bound: 'exact', sort: { kind: 'count', unit: 'men' } } as const
  const said = await store.run(sayFigure, { claimId: theClaimId, place, value, scope: null })
  expect(await mentions()).toEqual([2])
  await store.run(unsayFigure, said)
  expect(await mentions()).toEqual([1])
})

/** Of each value of the dossier, how many excerpts give it. */
async function mentions() {
  const wordings = await figureWordings.read(store.db, theDossierId)
  return figureValuesOf(wordings.map(one => ({ ...one, values: valuesIn(one) }))).map(one => one.mentions.length)
}
