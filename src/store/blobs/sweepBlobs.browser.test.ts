import { afterEach, beforeEach, expect, test } from 'vitest'
import { aCapture, aSource, aText } from '../../../tests/builders.ts'
import { type AStore, aDossierStore } from '../../../tests/support/emptyStore.ts'
import { layOut } from '../../../tests/support/layOut.ts'
import { removeDossier } from '../../commands/removeDossier.ts'
import { removeSources } from '../../commands/removeSources.ts'
import { sealed } from '../../domain/ledger.ts'
import type { Digest } from '../../domain/records.ts'
import { takeIn } from '../takeIn.ts'
import { type Blobs, digestOf } from './blobs.ts'
import { chunkBlobs } from './chunkBlobs.ts'
import { blobFolder, fileBlobs } from './fileBlobs.ts'
import { sweepBlobs } from './sweepBlobs.ts'

let store: AStore
let blobs: Blobs
let name: string

beforeEach(async () => {
  store = await aDossierStore('ada')
  name = `blobs-${crypto.randomUUID()}`
  const folder = await blobFolder(name)
  if (!folder) throw new Error('The browser has a private file system.')
  blobs = fileBlobs(folder)
})

afterEach(async () => {
  await store.db.delete()
  await (await navigator.storage.getDirectory()).removeEntry(name, { recursive: true })
})

test('bytes that nothing has named for a week go, and what a removed source or dossier is of stays', async () => {
  const [original, text, structure, orphan] = await kept('original', 'text', 'structure', 'orphan')
  await aSourceOf(original, text, structure)
  expect(await sweepBlobs({ ...store, blobs }, Date.now())).toEqual([])
  expect(await sweepBlobs({ ...store, blobs }, nextMonth())).toEqual([orphan])
  const sources = await store.db.sources.toArray()
  await store.run(
    removeSources,
    sources.map(({ id }) => id),
  )
  await store.run(removeDossier, undefined)
  expect(await sweepBlobs({ ...store, blobs }, nextMonth())).toEqual([])
  expect(await there(original, text, structure, orphan)).toEqual([true, true, true, false])
})

test('bytes that only an entry of a later version names stay', async () => {
  const [original, text, structure, later, orphan] = await kept('original', 'text', 'structure', 'later', 'orphan')
  await aSourceOf(original, text, structure)
  const [entry] = await store.db.entries.toArray()
  const changes = [
    { type: 'add', table: 'recordings', record: { id: 'recording:1', bytes: `sha256-${later}ab` } },
  ] as const
  const { id: _, ...envelope } = entry!
  await takeIn(store.db, [sealed({ ...envelope, number: 99, schema: 999, changes })])
  expect(await sweepBlobs({ ...store, blobs }, nextMonth())).toEqual([orphan])
  expect(await there(later)).toEqual([true])
})

test('nothing goes while somebody keeps bytes, whatever comes of it', async () => {
  const [original, text, structure, orphan] = await kept('original', 'text', 'structure', 'orphan')
  await aSourceOf(original, text, structure)
  const failing = blobs.keeping(async () => {
    expect(await sweepBlobs({ ...store, blobs }, nextMonth())).toEqual([])
    throw new Error('The room ran out.')
  })
  await expect(failing).rejects.toThrow('The room ran out.')
  expect(await sweepBlobs({ ...store, blobs }, nextMonth())).toEqual([orphan])
})

test('nothing goes where the ledger names nothing, nor where nobody knows when bytes were kept', async () => {
  const [orphan] = await kept('orphan')
  expect(await sweepBlobs({ ...store, blobs }, nextMonth())).toEqual([])
  expect(await there(orphan)).toEqual([true])
  expect(await sweepBlobs({ ...store, blobs: chunkBlobs(store.db) }, nextMonth())).toEqual([])
})

function nextMonth(): number {
  return Date.now() + 30 * 24 * 60 * 60 * 1000
}

async function kept(...words: readonly string[]): Promise<Digest[]> {
  return await Promise.all(
    words.map(async word => {
      const bytes = new TextEncoder().encode(word)
      const digest = await digestOf(bytes)
      await blobs.put(digest, bytes)
      return digest
    }),
  )
}

async function there(...digests: readonly (Digest | undefined)[]): Promise<boolean[]> {
  return await Promise.all(digests.map(async digest => digest !== undefined && (await blobs.get(digest)) !== null))
}

async function aSourceOf(original?: Digest, words?: Digest, structure?: Digest): Promise<void> {
  const { dossierId } = store
  const capture = { ...aCapture({ digest: original! }), dossierId }
  const text = { ...aText(capture, { digest: words!, structure: structure! }), dossierId }
  await store.run(layOut, [
    ['captures', capture],
    ['texts', text],
    ['sources', { ...aSource({ captureId: capture.id, textId: text.id }), dossierId }],
  ])
}
