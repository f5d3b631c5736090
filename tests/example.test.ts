import { expect, it } from 'vitest'
import { exampleDossier } from '../src/example/exampleDossier.ts'
import { casesOf } from '../src/formats/snapshot.ts'
import { dossierContents } from '../src/queries/dossierBundle.ts'
import { storedOptions } from '../src/store/live.ts'
import { anExampleStore } from './support/exampleStore.ts'

it('the example comes out as its author expects, through the commands and the store', async () => {
  const { db, dossierId } = await anExampleStore()
  const contents = await storedOptions(db, dossierContents, dossierId).queryFn()
  const { claims } = casesOf(contents)
  const recommended = claims.map(({ file, assessment }) => [file.claim.text, assessment.recommendation])
  expect(Object.fromEntries(recommended)).toEqual(
    Object.fromEntries(exampleDossier.claims.map(({ text, expected }) => [text, expected])),
  )
  const marks = exampleDossier.marks.map(({ claim, verdict }) => [textOf(claim), verdict])
  expect(claims.flatMap(({ file }) => file.marks.map(mark => [file.claim.text, mark.verdict])).toSorted()).toEqual(
    marks.toSorted(),
  )
  const overtaken = new Set(exampleDossier.laterEvidence.map(({ claim }) => textOf(claim)))
  const stale = claims.filter(one => one.marks.some(({ moved }) => moved.length > 0)).map(({ file }) => file.claim.text)
  expect(stale).toEqual([...overtaken].filter(text => marks.some(([marked]) => marked === text)))
  db.close()
})

it('every excerpt of the example stands in its source, as the reader of its format gives the text', async () => {
  const { db, dossierId } = await anExampleStore()
  const { bundle } = await storedOptions(db, dossierContents, dossierId).queryFn()
  expect(bundle.texts.map(text => text.extractor.replace(/@.*/, '')).toSorted()).toContain('html')
  expect(bundle.excerpts.length).toBeGreaterThan(exampleDossier.evidence.length)
  const outcomes = new Set(bundle.excerpts.map(({ check }) => check.outcome))
  expect([...outcomes].every(outcome => outcome === 'verbatim' || outcome === 'artefact')).toBe(true)
  db.close()
})

function textOf(key: string): string {
  return exampleDossier.claims.find(claim => claim.key === key)?.text ?? ''
}
