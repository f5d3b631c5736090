import type { Digest } from '../../domain/records.ts'
import { type Blobs, verified } from './blobs.ts'

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
  return {
    has: async digest => ((await fileOf(digest))?.size ?? -1) >= 0,
    async put(digest, bytes) {
      if ((await fileOf(digest))?.size === bytes.length) return
      const handle = await folder.getFileHandle(digest, { create: true })
      const writable = await handle.createWritable() // writes aside; the file changes only on close
      try {
        await writable.write(bytes as Uint8Array<ArrayBuffer>)
        await writable.close()
      } catch (error) {
        await folder.removeEntry(digest).catch(() => undefined)
        throw error
      }
    },
    async get(digest) {
      const file = await fileOf(digest)
      return file ? await verified(digest, new Uint8Array(await file.arrayBuffer())) : null
    },
  }
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
