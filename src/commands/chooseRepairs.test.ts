import 'fake-indexeddb/auto'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type DeviceId, type DossierId, newDossierId, newId, type SessionId, type SourceId } from '../domain/id.ts'
import type { Instant, RepairChoice } from '../domain/records.ts'
import { sealed } from '../domain/ledger.ts'
import { sha256Hex } from '../domain/sha256.ts'
import { type Database, describeDatabase } from '../store/database.ts'
import { foldAgain } from '../store/foldEntries.ts'
import { type Act, runCommand, takeBack } from '../store/run.ts'
import { chooseRepairs } from './chooseRepairs.ts'
import { createDossier } from './createDossier.ts'
import { importDocuments } from './importDocuments.ts'

let db: Database
let act: Act
let dossierId: DossierId
let sourceId: SourceId

beforeEach(async () => {
  db = describeDatabase(`repairs-${crypto.randomUUID()}`)
  await db.open()
  dossierId = newDossierId()
  const actor = { person: 'p', name: '', device: 'device:1' as DeviceId, session: 'session:1' as SessionId }
  act = { db, actor, dossierId, now: '2024-03-04T09:15:00.000Z' as Instant }
  await runCommand(act, createDossier, { title: 'Ferry', standard: 'newsroom', invented: true })
  const digest = sha256Hex('ferry') as never
  const imported = await runCommand(act, importDocuments, [
    {
      capture: { digest, mediaType: 'text/plain', bytes: 5, fileName: 'ferry.txt' },
      text: {
        digest,
        structure: null,
        extractor: 'plain-text@1',
        encoding: 'utf-8',
        encodingGuessed: false,
        language: 'en',
        length: 5,
      },
      source: {
        role: 'source',
        title: 'Ferry',
        authors: [],
        issued: null,
        url: null,
        kind: 'article',
        guessed: [],
        publisherHint: null,
      },
      asAnother: false,
    },
  ])
  if (!imported.ok) throw new Error('The document was not kept.')
  sourceId = imported.value[0]?.sourceId as SourceId
})

afterEach(() => db.close())

test('a choice is kept as one act, and undone by one', async () => {
  const menu = { kind: 'menu', span: { start: 0, end: 4 }, on: true } as const
  const { textId } = await source()
  expect(await choose(menu)).toMatchObject({ ok: true })
  expect(await choices()).toEqual([{ ...menu, textId }])
  const [batch] = (await db.entries.where('dossierId').equals(dossierId).toArray()).flatMap(entry =>
    entry.command === 'choose-repairs' ? [entry.batch] : [],
  )
  expect(batch && (await takeBack(act, batch))).toMatchObject({ ok: true })
  expect(await choices()).toEqual([])
})

test('all of a kind takes the place of single ones, and what holds anyway is not kept', async () => {
  await choose({ kind: 'ligature', span: { start: 1, end: 2 }, on: false })
  await choose({ kind: 'ligature', span: null, on: false })
  expect(await choices()).toMatchObject([{ kind: 'ligature', span: null, on: false }])
  await choose({ kind: 'ligature', span: { start: 1, end: 2 }, on: true })
  expect(await choices()).toHaveLength(2)
  await choose({ kind: 'ligature', span: null, on: true })
  expect(await choices()).toEqual([])
})

test('nothing is chosen for a text that the source no longer has, nor more than an act has room for', async () => {
  const menu = { kind: 'menu', span: null, on: true } as const
  expect(await runCommand(act, chooseRepairs, { sourceId, textId: newId('text'), choices: [menu] })).toMatchObject({
    error: { type: 'other-text' },
  })
  const many = Array.from({ length: 201 }, (_, at) => ({
    kind: 'spaces' as const,
    span: { start: at, end: at + 1 },
    on: false,
  }))
  expect(await choose(...many)).toMatchObject({ error: { type: 'too-many' } })
  expect(await choices()).toEqual([])
})

test('a source of an older version has no choices, and its first is undone all the same', async () => {
  await asWrittenByVersion1()
  expect(await choices()).toEqual([])
  await choose({ kind: 'footer', span: null, on: true })
  expect(await choices()).toHaveLength(1)
  const last = await db.entries.where('[dossierId+at]').between([dossierId, ''], [dossierId, '\uffff']).last()
  expect(last && (await takeBack(act, last.batch))).toMatchObject({ ok: true })
  expect(await choices()).toEqual([])
})

/** Puts the ledger as an app wrote it that did not know of repairs, and folds the rows from it. */
async function asWrittenByVersion1(): Promise<void> {
  const entries = await db.entries.orderBy('[dossierId+device+number]').toArray()
  await db.entries.clear()
  let previous: (typeof entries)[number] | null = null
  for (const { id: _, ...entry } of entries) {
    const changes = entry.changes.map(change => {
      if (change.type !== 'add' || change.table !== 'sources') return change
      const { repairs: __, ...record } = change.record
      return { ...change, record }
    })
    previous = sealed({ ...entry, schema: 1, changes, previous: previous?.id ?? null })
    await db.entries.add(previous)
  }
  await foldAgain(db)
}

async function choose(...chosen: readonly Omit<RepairChoice, 'textId'>[]) {
  return await runCommand(act, chooseRepairs, { sourceId, textId: (await source()).textId, choices: chosen })
}

async function choices(): Promise<readonly RepairChoice[]> {
  return (await source()).repairs
}

async function source() {
  const row = await db.sources.get(sourceId)
  if (!row) throw new Error('The source is there.')
  return row
}
