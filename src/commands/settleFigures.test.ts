import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { derivedId, type DeviceId, newDossierId, newId, type SessionId } from '../domain/id.ts'
import type { FigureScope, Instant } from '../domain/records.ts'
import { type Database, describeDatabase } from '../store/database.ts'
import { type Command, runCommand, takeBack } from '../store/run.ts'
import { takeIn } from '../store/takeIn.ts'
import { addClaims } from './addClaims.ts'
import { createDossier } from './createDossier.ts'
import {
  correctFigure,
  type FigureRef,
  judgeRounding,
  leaveFigureOut,
  reopenScope,
  settleScope,
  takeFigureIn,
} from './settleFigures.ts'

const dossierId = newDossierId()
const actor = { person: 'ada', device: 'device:1' as DeviceId, session: 'session:1' as SessionId }
const scope: FigureScope = { what: ' prisoners ', where: 'Evin', when: '1988', how: '' }
const [a, b]: readonly [FigureRef, FigureRef] = [
  { id: derivedId('figure', 1), sourceId: newId('source'), words: '30,000' },
  { id: derivedId('figure', 2), sourceId: null, words: '31,200' },
]

async function aDossier() {
  const db = describeDatabase(crypto.randomUUID())
  await db.open()
  const now = () => new Date().toISOString() as Instant
  const run = async <I, T, E>(command: Command<I, T, E>, input: I) =>
    await runCommand({ db, actor, dossierId, now: now() }, command, input)
  await run(createDossier, { title: 'Yard', standard: 'newsroom', invented: true })
  const claims = await run(addClaims, [
    { text: 'A', original: null, claimant: null, claimantPublisherId: null, kind: 'other', tags: [], appearance: null },
  ])
  const claimId = claims.ok ? claims.value[0] : undefined
  if (!claimId) throw new Error('A claim can be added.')
  const undo = async (command: string) => {
    const act = (await db.acts.toArray()).findLast(one => one.command === command)
    await takeBack({ db, actor, dossierId, now: now() }, act!.id)
  }
  return { db, run, claimId, undo }
}

async function figures(db: Database) {
  const rows = (await db.figures.toArray()).filter(({ deletedAt }) => deletedAt === null)
  return rows.toSorted((x, y) => (x.words < y.words ? -1 : 1))
}

test('several figures are settled to be of one thing in one act, and open again when that is undone', async () => {
  const { db, run, claimId, undo } = await aDossier()
  expect(await run(settleScope, { claimId, figures: [a, b], scope })).toMatchObject({ ok: true })
  const settled = { scope: { ...scope, what: 'prisoners' }, value: null, leftOut: false }
  expect(await figures(db)).toMatchObject([settled, { ...settled, sourceId: null, words: '31,200' }])
  await undo('settle-scope')
  expect(await figures(db)).toEqual([])
})

test('what is settled of a figure in turn stands beside what was settled before', async () => {
  const { db, run, claimId, undo } = await aDossier()
  const one = { claimId, figures: [a] }
  await run(settleScope, { ...one, scope })
  await run(correctFigure, { ...one, value: { lo: 30_000, hi: null, bound: 'at-least' } })
  await run(leaveFigureOut, one)
  expect(await figures(db)).toMatchObject([{ scope: { where: 'Evin' }, value: { hi: null }, leftOut: true }])
  await run(takeFigureIn, one)
  await undo('correct-figure')
  expect(await figures(db)).toMatchObject([{ scope: { where: 'Evin' }, value: null, leftOut: false }])
})

test('what was settled of a figure can be opened again, and settled anew', async () => {
  const { db, run, claimId } = await aDossier()
  const one = { claimId, figures: [a] }
  await run(settleScope, { ...one, scope })
  await run(reopenScope, one)
  expect(await figures(db)).toMatchObject([{ scope: null, value: null, leftOut: false }])
  await run(settleScope, { ...one, scope })
  expect(await figures(db)).toMatchObject([{ scope: { where: 'Evin' } }])
})

test('a rounding is judged whichever figure is named first, and goes along to another machine', async () => {
  const { db, run, claimId } = await aDossier()
  await run(judgeRounding, { claimId, pairs: [[a, b]], accepted: true })
  await run(judgeRounding, { claimId, pairs: [[b, a]], accepted: false })
  const elsewhere = describeDatabase(crypto.randomUUID())
  await elsewhere.open()
  await takeIn(elsewhere, await db.entries.toArray())
  expect(await elsewhere.roundings.toArray()).toMatchObject([{ accepted: false, deletedAt: null }])
  await run(judgeRounding, { claimId, pairs: [[b, a]], accepted: null })
  expect((await db.roundings.toArray()).filter(({ deletedAt }) => deletedAt === null)).toEqual([])
})

test.each([
  ['no-scope', settleScope, { scope: { what: ' ', where: '', when: '', how: '' } }],
  ['no-interval', correctFigure, { value: { lo: 5, hi: 4, bound: 'range' } }],
  ['no-interval', correctFigure, { value: { lo: Number.NaN, hi: null, bound: 'exact' } }],
  ['claim-not-found', leaveFigureOut, { claimId: newId('claim') }],
] as const)('%s is told, and nothing is kept', async (type, command, fields) => {
  const { db, run, claimId } = await aDossier()
  const input = { claimId, figures: [a], ...fields }
  expect(await run(command as Command<typeof input, void, unknown>, input)).toEqual({ ok: false, error: { type } })
  expect(await figures(db)).toEqual([])
})
