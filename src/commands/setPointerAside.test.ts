import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import {
  type AsideId,
  type ClaimId,
  derivedId,
  type DeviceId,
  newDossierId,
  newId,
  type SessionId,
} from '../domain/id.ts'
import type { Instant } from '../domain/records.ts'
import { type Database, describeDatabase } from '../store/database.ts'
import { type Command, runCommand, takeBack } from '../store/run.ts'
import { takeIn } from '../store/takeIn.ts'
import { addClaims } from './addClaims.ts'
import { createDossier } from './createDossier.ts'
import { setPointerAside, settleLikeness, showPointerAgain } from './setPointerAside.ts'

const dossierId = newDossierId()
const actor = { person: 'ada', device: 'device:1' as DeviceId, session: 'session:1' as SessionId }
const ids: readonly AsideId[] = [derivedId('aside', 1), derivedId('aside', 2)]

async function aDossier() {
  const db = describeDatabase(crypto.randomUUID())
  await db.open()
  const run = async <I, T, E>(command: Command<I, T, E>, input: I) =>
    await runCommand({ db, actor, dossierId, now: new Date().toISOString() as Instant }, command, input)
  await run(createDossier, { title: 'Yard', standard: 'newsroom', invented: true })
  const claims = await run(addClaims, [
    { text: 'A', original: null, claimant: null, claimantPublisherId: null, kind: 'other', tags: [], appearance: null },
  ])
  if (!claims.ok) throw new Error('A claim can be added.')
  const [claimId] = claims.value
  if (!claimId) throw new Error('It has an id.')
  return { db, run, claimId }
}

async function asides(db: Database) {
  return (await db.asides.toArray()).filter(({ deletedAt }) => deletedAt === null)
}

test('all places that tell the same are set aside in one act, with their words and in one name, and undone at once', async () => {
  const { db, run, claimId } = await aDossier()
  const input = { ids, claimId, kind: 'number', words: ['50', '55'], reason: ' Two nights. ' } as const
  expect(await run(setPointerAside, input)).toMatchObject({ ok: true })
  expect(await asides(db)).toMatchObject([
    { claimId, kind: 'number', words: ['50', '55'], reason: 'Two nights.' },
    { claimId, reason: 'Two nights.' },
  ])
  const act = (await db.acts.toArray()).find(({ command }) => command === 'set-pointer-aside')
  const now = new Date().toISOString() as Instant
  expect(await takeBack({ db, actor, dossierId, now }, act!.id)).toMatchObject({ ok: true })
  expect(await asides(db)).toEqual([])
})

test('they are shown again, and come to another machine as they are', async () => {
  const { db, run, claimId } = await aDossier()
  await run(setPointerAside, { ids, claimId, kind: 'name', words: ['Rohani', 'Rouhani'], reason: 'One man.' })
  await run(showPointerAgain, ids.slice(0, 1))
  const elsewhere = describeDatabase(crypto.randomUUID())
  await elsewhere.open()
  await takeIn(elsewhere, await db.entries.toArray())
  expect(await asides(elsewhere)).toEqual(await asides(db))
  expect(await asides(elsewhere)).toHaveLength(1)
})

test.each<[string, string, ClaimId | null]>([
  ['no-reason', ' ', null],
  ['claim-not-found', 'Two nights.', newId('claim')],
])('%s is told, and nothing is kept', async (type, reason, claimId) => {
  const { db, run } = await aDossier()
  const result = await run(setPointerAside, { ids, claimId, kind: 'number', words: ['50'], reason })
  expect(result).toEqual({ ok: false, error: { type } })
  expect(await asides(db)).toEqual([])
})

test('that two names are one is settled without a reason, can be asked again, and is undone like any act', async () => {
  const { db, run } = await aDossier()
  const [id] = ids
  const input = { id: id!, kind: 'name', words: ['Rohani', 'Rouhani'], settled: 'same' } as const
  expect(await run(settleLikeness, input)).toMatchObject({ ok: true })
  expect(await asides(db)).toMatchObject([{ claimId: null, settled: 'same', reason: '' }])
  const act = (await db.acts.toArray()).find(({ command }) => command === 'settle-likeness')
  const now = new Date().toISOString() as Instant
  expect(await takeBack({ db, actor, dossierId, now }, act!.id)).toMatchObject({ ok: true })
  expect(await asides(db)).toEqual([])
  await run(settleLikeness, { ...input, settled: 'apart' })
  expect(await asides(db)).toMatchObject([{ settled: 'apart' }])
  await run(showPointerAgain, [id!])
  expect(await asides(db)).toEqual([])
})
