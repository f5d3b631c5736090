import type { Digest } from '../../domain/records.ts'
import { type Blobs, isKept, verified } from './blobs.ts'
import { keepingLock } from './keepingLock.ts'

/**
 * Bytes written at a time. Larger pieces go through a pipe of Chromium's that breaks when the
 * room runs out in the middle: every third refusal is then an `AbortError` that says nothing of it.
 */
const PIECE_BYTES = 65_536

/** Blobs as files of the origin's private file system (OPFS), in one folder, named by digest. */
export function fileBlobs(folder: FileSystemDirectoryHandle): Blobs {
  const fileOf = async (digest: Digest): Promise<File | null> => {
    try {
      return await (await folder.getFileHandle(digest)).getFile()
    } catch (error) {
      if (error instanceof DOMException && error.name === 'NotFoundError') return null
      throw error
    }
  }
  const get = async (digest: Digest): Promise<Uint8Array | null> => {
    const file = await fileOf(digest)
    return file ? await verified(digest, new Uint8Array(await file.arrayBuffer())) : null
  }
  const lock = keepingLock(folder.name)
  return {
    get,
    keeping: lock.keeping,
    sweepable: {
      alone: lock.alone,
      async digests() {
        const names: string[] = []
        for await (const name of folder.keys()) names.push(name)
        return names.filter(isDigest)
      },
      writtenAt: async digest => (await fileOf(digest))?.lastModified ?? null,
      remove: digest => folder.removeEntry(digest),
    },
    async put(digest, bytes) {
      if (await isKept(digest, get)) return
      const handle = await folder.getFileHandle(digest, { create: true })
      const writable = await handle.createWritable() // writes aside; the file changes only on close
      try {
        for (let at = 0; at < bytes.length; at += PIECE_BYTES) {
          await writable.write(bytes.subarray(at, at + PIECE_BYTES) as Uint8Array<ArrayBuffer>)
        }
        await writable.close()
      } catch (error) {
        await writable.abort().catch(() => undefined)
        // Another tab may have kept the same bytes meanwhile; only an empty file of this one's making goes.
        if (!(await isKept(digest, get).catch(() => true))) await folder.removeEntry(digest).catch(() => undefined)
        throw error
      }
    },
  }
}

/** Beside blobs lie what browsers write aside. */
function isDigest(name: string): name is Digest {
  return /^[0-9a-f]{64}$/.test(name)
}

/** The folder for blobs, or `null` where this browser has no private file system or no way to write to it. */
export async function blobFolder(name: string): Promise<FileSystemDirectoryHandle | null> {
  if (!('storage' in navigator) || !('getDirectory' in navigator.storage)) return null
  if (typeof FileSystemFileHandle === 'undefined' || !('createWritable' in FileSystemFileHandle.prototype)) return null
  try {
    const root = await navigator.storage.getDirectory()
    return await root.getDirectoryHandle(name, { create: true })
  } catch {
    return null // a private window may have the interface and refuse its use
  }
}
