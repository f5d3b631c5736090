import { canonicalJson } from '../domain/canonicalJson.ts'
import type { Digest } from '../domain/records.ts'
import { ok, type Result } from '../domain/result.ts'
import { formatFor, type ReadDocument, type ReadProblem } from '../formats/registry.ts'

/** A file as somebody chose, dropped or pasted it. */
export interface FileToRead {
  readonly fileName: string
  /** As the browser says; empty where it does not know. */
  readonly mediaType: string
  readonly bytes: Uint8Array<ArrayBuffer>
  /** A person's choice of encoding, WHATWG label; `null`: decide by the bytes. */
  readonly encoding: string | null
}

/** A file read: the bytes to keep, each with the digest that names them, and what they say. */
export interface FileRead {
  readonly captureDigest: Digest
  /** The file's own bytes, untouched. */
  readonly captureBytes: Uint8Array<ArrayBuffer>
  readonly textDigest: Digest
  /** The document's text in UTF-8. */
  readonly textBytes: Uint8Array<ArrayBuffer>
  /** Both `null` where the document has no structure beside its lines. */
  readonly structureDigest: Digest | null
  /** Canonical JSON of the blocks in UTF-8. */
  readonly structureBytes: Uint8Array<ArrayBuffer> | null
  readonly document: ReadDocument
}

/** How far reading is. */
export type ReadStep = 'hashing' | 'reading' | 'finishing'

/** Reads a file: digests and document. The same in a worker, on the command line and in a test. */
export async function readFileBytes(
  { fileName, mediaType, bytes, encoding }: FileToRead,
  report: (step: ReadStep) => void,
): Promise<Result<FileRead, ReadProblem>> {
  const format = formatFor(fileName, mediaType, bytes.subarray(0, FIRST_BYTES))
  if (!format.ok) return format
  report('hashing')
  const captureDigest = await digestOf(bytes)
  report('reading')
  const { read } = await format.value.load()
  const document = read(bytes, { fileName, encoding })
  if (!document.ok) return document
  report('finishing')
  const textBytes = new TextEncoder().encode(document.value.text)
  const { blocks } = document.value
  const structureBytes = blocks === null ? null : new TextEncoder().encode(canonicalJson(blocks))
  return ok({
    captureDigest,
    captureBytes: bytes,
    textDigest: await digestOf(textBytes),
    textBytes,
    structureDigest: structureBytes === null ? null : await digestOf(structureBytes),
    structureBytes,
    document: document.value,
  })
}

/** SHA-256 of bytes. Asynchronous, therefore never inside a transaction. */
export async function digestOf(bytes: Uint8Array<ArrayBuffer>): Promise<Digest> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return Array.from(digest, byte => byte.toString(16).padStart(2, '0')).join('') as Digest
}

/** Enough to tell what kind of file it is. */
const FIRST_BYTES = 4096
