import { afterEach, beforeEach, expect, test } from 'vitest'
import { aDocument } from '../../tests/support/documents.ts'
import { aDossierStore, type AStore } from '../../tests/support/emptyStore.ts'
import { newId, type SourceId } from '../domain/id.ts'
import { sealed } from '../domain/ledger.ts'
import type { RepairChoice } from '../domain/records.ts'
import { foldAgain } from '../store/foldEntries.ts'
import { chooseRepairs } from './chooseRepairs.ts'
import { importDocuments } from './importDocuments.ts'

let store: AStore
let sourceId: SourceId

beforeEach(async () => {
  store = await aDossierStore()
  const [imported] = await store.run(importDocuments, [aDocument('ferry')])
  if (!imported) throw new Error('The document was kept.')
  sourceId = imported.sourceId
})

afterEach(() => store.db.close())

test('a choice is kept as one act, and undone by one', async () => {
  const menu = { kind: 'menu', span: { start: 0, end: 4 }, on: true } as const
  const { textId } = await source()
  expect(await choose(menu)).toMatchObject({ ok: true })
  expect(await choices()).toEqual([{ ...menu, textId }])
  await store.undo()
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
  expect(await store.attempt(chooseRepairs, { sourceId, textId: newId('text'), choices: [menu] })).toMatchObject({
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
  await store.undo()
  expect(await choices()).toEqual([])
})

/** Puts the ledger as an app wrote it that did not know of repairs, and folds the rows from it. */
async function asWrittenByVersion1(): Promise<void> {
  const entries = await store.db.entries.orderBy('[dossierId+device+number]').toArray()
  await store.db.entries.clear()
  let previous: (typeof entries)[number] | null = null
  for (const { id: _, ...entry } of entries) {
    const changes = entry.changes.map(change => {
      if (change.type !== 'add' || change.table !== 'sources') return change
      const { repairs: __, ...record } = change.record
      return { ...change, record }
    })
    previous = sealed({ ...entry, schema: 1, changes, previous: previous?.id ?? null })
    await store.db.entries.add(previous)
  }
  await foldAgain(store.db)
}

async function choose(...chosen: readonly Omit<RepairChoice, 'textId'>[]) {
  return await store.attempt(chooseRepairs, { sourceId, textId: (await source()).textId, choices: chosen })
}

async function choices(): Promise<readonly RepairChoice[]> {
  return (await source()).repairs
}

async function source() {
  const row = await store.db.sources.get(sourceId)
  if (!row) throw new Error('The source is there.')
  return row
}
