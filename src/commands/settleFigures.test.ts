import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { figureIdOf } from '../domain/figureLedger/figureIds.ts'
import { derivedId, type DeviceId, newDossierId, newId, type SessionId } from '../domain/id.ts'
import type { FigureScope, Instant, SaidValue } from '../domain/records.ts'
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
  sayFigure,
  settleScope,
  takeFigureIn,
  unsayFigure,
} from './settleFigures.ts'

const dossierId = newDossierId()
const actor = { person: 'ada', device: 'device:1' as DeviceId, session: 'session:1' as SessionId }
const scope: FigureScope = { what: ' prisoners ', where: 'Evin', when: '1988', how: '' }
const atLeast: SaidValue = { lo: 30_000, hi: null, bound: 'at-least', sort: null }
const [a, b]: readonly [FigureRef, FigureRef] = [
  { id: derivedId('figure', 1), sourceId: newId('source'), words: '30,000', span: { start: 0, end: 6 } },
  { id: derivedId('figure', 2), sourceId: null, words: '31,200', span: { start: 0, end: 6 } },
]

async function aDossier(text = 'A') {
  const db = describeDatabase(crypto.randomUUID())
  await db.open()
  const now = () => new Date().toISOString() as Instant
  const run = async <I, T, E>(command: Command<I, T, E>, input: I) =>
    await runCommand({ db, actor, dossierId, now: now() }, command, input)
  await run(createDossier, { title: 'Yard', standard: 'newsroom', invented: true })
  const claims = await run(addClaims, [
    { text, original: null, claimant: null, claimantPublisherId: null, kind: 'other', tags: [], appearance: null },
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
  expect(await run(settleScope, { claimId, figures: [a, b], scope, seen: [null, null] })).toMatchObject({ ok: true })
  const settled = { scope: { ...scope, what: 'prisoners' }, value: null, leftOut: false }
  expect(await figures(db)).toMatchObject([settled, { ...settled, sourceId: null, words: '31,200' }])
  await undo('settle-scope')
  expect(await figures(db)).toEqual([])
})

test('what is settled of a figure in turn stands beside what was settled before', async () => {
  const { db, run, claimId, undo } = await aDossier()
  const one = { claimId, figures: [a] }
  await run(settleScope, { ...one, scope, seen: [null] })
  await run(correctFigure, { claimId, figure: a, value: atLeast, seen: null })
  await run(leaveFigureOut, one)
  expect(await figures(db)).toMatchObject([{ scope: { where: 'Evin' }, value: { hi: null }, leftOut: true }])
  await run(takeFigureIn, one)
  await undo('correct-figure')
  expect(await figures(db)).toMatchObject([{ scope: { where: 'Evin' }, value: null, leftOut: false }])
})

test('what was settled of a figure can be opened again, and settled anew', async () => {
  const { db, run, claimId } = await aDossier()
  const one = { claimId, figures: [a] }
  await run(settleScope, { ...one, scope, seen: [null] })
  await run(reopenScope, one)
  expect(await figures(db)).toMatchObject([{ scope: null, value: null, leftOut: false }])
  await run(settleScope, { ...one, scope, seen: [null] })
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

test('what somebody settled since the form was filled is not settled over unseen', async () => {
  const { db, run, claimId } = await aDossier()
  await run(settleScope, { claimId, figures: [a], scope, seen: [null] })
  const other = { ...scope, where: 'Gohardasht' }
  const refused = { ok: false, error: { type: 'changed-meanwhile' } }
  expect(await run(settleScope, { claimId, figures: [b, a], scope: other, seen: [null, null] })).toEqual(refused)
  await run(correctFigure, { claimId, figure: a, value: atLeast, seen: null })
  expect(await run(correctFigure, { claimId, figure: a, value: null, seen: null })).toEqual(refused)
  expect(await figures(db)).toMatchObject([{ scope: { where: 'Evin' }, value: atLeast }])
  await run(correctFigure, { claimId, figure: a, value: null, seen: atLeast })
  await run(reopenScope, { claimId, figures: [a] })
  expect(await run(settleScope, { claimId, figures: [a], scope: other, seen: [null] })).toMatchObject({ ok: true })
})

const value = { lo: 40, hi: 40, bound: 'exact', sort: { kind: 'count', unit: null } } as const
const inClaim = { sourceId: null, text: 'A gross of men', span: { start: 2, end: 7 } }

test('words of the claim are said to be a figure, changed, taken back, and said again', async () => {
  const { db, run, claimId, undo } = await aDossier('A gross of men')
  const said = await run(sayFigure, { claimId, place: inClaim, value, scope })
  const id = figureIdOf(dossierId, claimId, inClaim)
  expect(said).toEqual({ ok: true, value: id })
  const trimmed = { ...scope, what: 'prisoners' }
  expect(await figures(db)).toMatchObject([{ id, words: 'gross', span: inClaim.span, value, scope: trimmed }])
  expect(await run(sayFigure, { claimId, place: inClaim, value, scope })).toEqual({
    ok: false,
    error: { type: 'said-already' },
  })
  await run(unsayFigure, id)
  expect(await figures(db)).toEqual([])
  await undo('unsay-figure')
  expect(await figures(db)).toMatchObject([{ id }])
  await undo('say-figure')
  await run(sayFigure, { claimId, place: inClaim, value, scope: { what: ' ', where: '', when: '', how: '' } })
  expect(await figures(db)).toMatchObject([{ id, scope: null }])
})

test.each([
  ['words-not-there', { place: { ...inClaim, text: 'A gross of women' } }],
  ['words-not-there', { place: { ...inClaim, sourceId: newId('source') } }],
  ['words-not-there', { place: { ...inClaim, span: { start: 1, end: 2 } } }],
  ['no-interval', { value: { ...value, hi: 3 } }],
  ['no-unit', { value: { ...value, sort: { kind: 'duration', unit: 'moons' } } }],
  ['claim-not-found', { claimId: newId('claim'), place: inClaim }],
] as const)('%s is told of words that cannot be a figure', async (type, fields) => {
  const { db, run, claimId } = await aDossier('A gross of men')
  const input = { claimId, place: inClaim, value, scope: null, ...fields }
  expect(await run(sayFigure, input)).toEqual({ ok: false, error: { type } })
  expect(await figures(db)).toEqual([])
})

test.each([
  ['no-scope', settleScope, { seen: [null], scope: { what: ' ', where: '', when: '', how: '' } }],
  ['no-interval', correctFigure, { value: { ...atLeast, lo: 5, hi: 4 } }],
  ['no-interval', correctFigure, { value: { ...atLeast, lo: Number.NaN } }],
  ['no-unit', correctFigure, { value: { ...atLeast, sort: { kind: 'money', unit: 'dollars' } } }],
  ['claim-not-found', leaveFigureOut, { claimId: newId('claim') }],
] as const)('%s is told, and nothing is kept', async (type, command, fields) => {
  const { db, run, claimId } = await aDossier()
  const input = { claimId, figures: [a], figure: a, seen: null, ...fields }
  expect(await run(command as Command<typeof input, void, unknown>, input)).toEqual({ ok: false, error: { type } })
  expect(await figures(db)).toEqual([])
})
