import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Digest } from '../../domain/records.ts'
import { type Database, describeDatabase } from '../database.ts'
import { AlteredBlob, type Blobs, digestOf } from './blobs.ts'
import { chunkBlobs } from './chunkBlobs.ts'
import { blobFolder, fileBlobs } from './fileBlobs.ts'

let db: Database
let folder: FileSystemDirectoryHandle
let name: string

beforeEach(async () => {
  name = `blobs-${crypto.randomUUID()}`
  db = describeDatabase(name)
  await db.open()
  const made = await blobFolder(name)
  if (!made) throw new Error('The browser has a private file system.')
  folder = made
})

afterEach(async () => {
  await db.delete()
  await (await navigator.storage.getDirectory()).removeEntry(name, { recursive: true })
})

/** Each kind of store, and how its bytes are damaged behind its back. */
const kinds: readonly [string, () => Blobs, (digest: Digest, bytes: Uint8Array) => Promise<void>][] = [
  ['files', () => fileBlobs(folder), (digest, bytes) => writeFile(digest, bytes)],
  [
    'chunks',
    () => chunkBlobs(db),
    async (digest, bytes) => void (await db.chunks.update([digest, 0], { bytes: bytes.slice(0, 60_000) })),
  ],
]

describe.each(kinds)('blobs in %s', (_, open, damage) => {
  test.each([0, 1, 60_000, 200_000])('give back %i bytes, kept as often as one likes', async length => {
    const bytes = someBytes(length)
    const digest = await digestOf(bytes)
    const blobs = open()
    expect(await blobs.get(digest)).toBeNull()
    await blobs.put(digest, bytes)
    await blobs.put(digest, bytes)
    expect(await blobs.get(digest)).toEqual(bytes)
  })

  test.each(['of the same length', 'cut off'])(
    'never give back other bytes, %s, and are mended by the right ones',
    async how => {
      const bytes = someBytes(70_000)
      const digest = await digestOf(bytes)
      const blobs = open()
      await blobs.put(digest, bytes)
      await damage(digest, how === 'cut off' ? bytes.slice(0, 10) : bytes.map(byte => byte ^ 1))
      await expect(blobs.get(digest)).rejects.toBeInstanceOf(AlteredBlob)
      await blobs.put(digest, bytes)
      expect(await blobs.get(digest)).toEqual(bytes)
    },
  )
})

test('a write that the browser refuses leaves nothing, and nothing of another tab’s that went well is taken away', async () => {
  const bytes = someBytes(1000)
  const digest = await digestOf(bytes)
  await expect(fileBlobs(refusing(() => Promise.resolve())).put(digest, bytes)).rejects.toThrow('no room')
  await expect(fileBlobs(folder).get(digest)).resolves.toBeNull()
  const meanwhile = () => fileBlobs(folder).put(digest, bytes)
  await expect(fileBlobs(refusing(meanwhile)).put(digest, bytes)).rejects.toThrow('no room')
  expect(await fileBlobs(folder).get(digest)).toEqual(bytes)
})

/** The folder, in which each write fails once `before` is done. */
function refusing(before: () => Promise<void>): FileSystemDirectoryHandle {
  const write = async (): Promise<never> => {
    await before()
    throw new DOMException('no room', 'QuotaExceededError')
  }
  return {
    getFileHandle: async (file: string, options?: FileSystemGetFileOptions) => {
      const handle = await folder.getFileHandle(file, options)
      return { getFile: () => handle.getFile(), createWritable: async () => ({ write, abort: async () => undefined }) }
    },
    removeEntry: (file: string) => folder.removeEntry(file),
  } as unknown as FileSystemDirectoryHandle
}

async function writeFile(digest: Digest, bytes: Uint8Array): Promise<void> {
  const writable = await (await folder.getFileHandle(digest)).createWritable()
  await writable.write(bytes as Uint8Array<ArrayBuffer>)
  await writable.close()
}

function someBytes(length: number): Uint8Array {
  return Uint8Array.from({ length }, (_, index) => (index * 31) % 251)
}
