import { beforeEach, expect, it } from 'vitest'
import { aClaim, anExhibit, theDossierId } from '../../tests/builders.ts'
import { type AStore, anEmptyStore } from '../../tests/support/emptyStore.ts'
import type { ClaimId } from '../domain/id.ts'
import { keysBetween } from '../domain/orderKey.ts'
import { ok } from '../domain/result.ts'
import { claimDesk, type Desk } from '../queries/claimDesk.ts'
import { claimList } from '../queries/claimList.ts'
import type { Command } from '../store/run.ts'
import { attachEvidence } from './attachEvidence.ts'
import { createDossier } from './createDossier.ts'
import { editExcerpt } from './editExcerpt.ts'
import { markClaim } from './markClaim.ts'
import { splitSaying } from './splitSaying.ts'

const [first, last] = keysBetween(null, null, 2)
const saying = aClaim({ text: 'Ines Marrable said that the deck moved.', kind: 'event', order: first!, tags: ['deck'] })
const other = aClaim({ text: 'It rained.', order: last! })
const quoting = anExhibit('supports', { evidence: { claimId: saying.id, use: 'primary' } })
const named = anExhibit('supports', { evidence: { claimId: saying.id }, excerpt: { speaker: 'I. Marrable' } })
const left = anExhibit('supports', { evidence: { claimId: saying.id } })
let store: AStore

beforeEach(async () => {
  store = await anEmptyStore('ada', theDossierId)
  await store.run(createDossier, { title: 'Ferry', standard: 'newsroom', invented: true })
  await store.run(fill, undefined)
})

it('leaves the claim that it was said with its evidence, and makes what was said a claim right after it', async () => {
  await store.run(markClaim, { claimId: saying.id, verdict: 'corroborated', rationale: 'Three heard her.' })
  const id = await split()
  expect((await list()).map(({ claim }) => claim.id)).toEqual([saying.id, id, other.id])
  const [said, deck] = [await desk(id), await desk(saying.id)]
  expect(deck.exhibits.map(({ evidence }) => evidence.id)).toHaveLength(3)
  expect([deck.claim.kind, deck.own?.mark.verdict]).toEqual(['attribution', 'corroborated'])
  expect(said.claim).toMatchObject({
    text: 'The deck moved.',
    claimant: 'Ines Marrable',
    kind: 'other',
    tags: ['deck'],
  })
  expect([said.saidIn?.id, deck.said]).toEqual([saying.id, [{ id, text: 'The deck moved.' }]])
})

it('holds only the excerpts chosen against what was said, as the speaker’s word, which corroborates nothing', async () => {
  const said = await desk(await split())
  expect(said.exhibits.map(({ evidence, excerpt }) => `${evidence.use}: ${excerpt.speaker}`).toSorted()).toEqual([
    'secondary: I. Marrable',
    'secondary: Ines Marrable',
  ])
  expect((await store.db.excerpts.get(left.excerpt.id))?.speaker).toBeNull()
  expect(said.assessment.findings.find(({ code }) => code === 'claimant-own')?.facts).toMatchObject({ count: 2 })
})

it('disputes that it was said where a source gives the words to somebody else, and leaves what was said alone', async () => {
  const id = await split()
  const { speaker, through, manner } = left.excerpt
  const fields = { speaker: 'Peter Vance' }
  await store.run(editExcerpt, { excerptId: left.excerpt.id, fields, seen: { speaker, through, manner } })
  const passage = { type: 'kept', excerptId: left.excerpt.id } as const
  const claim = { type: 'existing', claimId: id } as const
  await store.run(attachEvidence, { passage, claim, stance: 'supports', use: 'secondary', note: '' })
  expect((await desk(saying.id)).assessment.deciding).toMatchObject({ rule: 'S1', code: 'attribution-conflict' })
  expect((await desk(id)).assessment).toMatchObject({ recommendation: 'attributed', deciding: { rule: 'S3' } })
})

it('is one act, taken back whole', async () => {
  const id = await split()
  await store.undo()
  expect((await list()).map(({ claim }) => claim.id)).toEqual([saying.id, other.id])
  expect((await store.db.excerpts.get(quoting.excerpt.id))?.speaker).toBeNull()
  expect(await store.ask(claimDesk, theDossierId, id, 'ada')).toBeNull()
  expect((await desk(saying.id)).said).toEqual([])
})

it.each([
  [{ said: ' ' }, 'empty-claim'],
  [{ saying: '' }, 'empty-claim'],
  [{ speaker: '' }, 'no-speaker'],
  [{ claimId: 'claim:gone' as ClaimId }, 'claim-not-found'],
  [{ seen: 'Ines Marrable said that the deck held.' }, 'changed-meanwhile'],
])('is refused with %j: %s', async (fields, type) => {
  expect(await store.attempt(splitSaying, { ...input, ...fields })).toEqual({ ok: false, error: { type } })
})

const input = {
  claimId: saying.id,
  seen: saying.text,
  saying: saying.text,
  speaker: 'Ines Marrable',
  said: 'The deck moved.',
  evidenceIds: [quoting.evidence.id, named.evidence.id],
}

async function split(): Promise<ClaimId> {
  return await store.run(splitSaying, input)
}

async function desk(claimId: ClaimId): Promise<Desk> {
  const found = await store.ask(claimDesk, theDossierId, claimId, 'ada')
  if (!found) throw new Error('The claim is there.')
  return found
}

function list() {
  return store.ask(claimList, theDossierId, 'ada')
}

const fill: Command<undefined, void, never> = {
  name: 'fill',
  async run(tx) {
    for (const claim of [saying, other]) await tx.put('claims', claim)
    for (const { publisher, source, excerpt, evidence } of [quoting, named, left]) {
      if (publisher) await tx.put('publishers', publisher)
      await tx.put('sources', source)
      await tx.put('excerpts', excerpt)
      await tx.put('evidence', evidence)
    }
    return ok()
  },
}
