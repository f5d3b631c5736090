import { useRef, useState } from 'react'
import { type Imported, importDocuments, type ReadyDocument } from '../../commands/importDocuments.ts'
import type { DossierId, SourceId } from '../../domain/id.ts'
import type { GuessableField, Source } from '../../domain/records.ts'
import { err, type Result } from '../../domain/result.ts'
import { type Guesses, type ReadWarning, SIZE_LIMIT } from '../../formats/registry.ts'
import { type StorageFailure, storageFailure } from '../../store/failure.ts'
import { type ReadFileProblem, readFile } from '../../workers/readFile.ts'
import type { FileRead, ReadStep } from '../../workers/readFileBytes.ts'
import { useCommand } from '../store/useCommand.ts'
import { useStore } from '../store/StoreContext.ts'

/** Why nothing was kept of a file. */
export type ImportProblem = ReadFileProblem | StorageFailure | { readonly type: 'unreadable' }

/** How far a file is, or what became of it. */
export type FileState =
  | { readonly type: 'working'; readonly step: ReadStep | 'waiting' | 'saving' }
  | { readonly type: 'added'; readonly guesses: boolean; readonly warnings: readonly ReadWarning[] }
  /** `document` is what to keep, if it is another publication of the same bytes. */
  | { readonly type: 'already-here'; readonly sourceId: SourceId; readonly document: ReadyDocument }
  | { readonly type: 'refused'; readonly problem: ImportProblem }

/** One file of an import. */
export interface ImportedFile {
  readonly key: string
  readonly name: string
  readonly state: FileState
}

/** An import: what it is at, and what can be done about it. */
export interface Import {
  readonly files: readonly ImportedFile[]
  readonly isRunning: boolean
  readonly add: (files: readonly File[], role: Source['role']) => Promise<void>
  /** Keeps a file that is already here as one more publication. */
  readonly keepAnother: (file: ImportedFile) => Promise<void>
  readonly cancel: () => void
  /** Puts the list of outcomes away. */
  readonly clear: () => void
}

/** Takes files into a dossier: each is read in a worker, and those that were read are kept in one act. */
export function useImport(dossierId: DossierId): Import {
  const { blobs } = useStore()
  const { run } = useCommand(dossierId, importDocuments)
  const [files, setFiles] = useState<readonly ImportedFile[]>([])
  const [isRunning, setRunning] = useState(false)
  const cancelling = useRef<AbortController | null>(null)

  const tell = (key: string, state: FileState): void =>
    setFiles(known => known.map(file => (file.key === key ? { ...file, state } : file)))
  const finish = (ready: readonly Ready[], result: Result<readonly Imported[], StorageFailure>): void => {
    for (const [index, { key, document, warnings }] of ready.entries()) {
      const imported = result.ok ? result.value[index] : undefined
      if (!result.ok) tell(key, { type: 'refused', problem: result.error })
      else if (imported && imported.outcome !== 'added') tell(key, { type: 'already-here', sourceId: imported.sourceId, document })
      else tell(key, { type: 'added', guesses: document.source.guessed.length > 0, warnings })
    }
  }

  async function readOne(key: string, file: File, role: Source['role'], signal: AbortSignal): Promise<Ready | null> {
    const read = await bytesOf(file, signal, step => tell(key, { type: 'working', step }))
    if (!read.ok) {
      tell(key, { type: 'refused', problem: read.error })
      return null
    }
    tell(key, { type: 'working', step: 'saving' })
    const failure = await keepBytes(blobs, read.value)
    if (failure) tell(key, { type: 'refused', problem: failure })
    const { warnings } = read.value.document
    return failure ? null : { key, document: readyDocument(file.name, role, read.value), warnings }
  }

  async function add(chosen: readonly File[], role: Source['role']): Promise<void> {
    if (chosen.length === 0 || cancelling.current) return
    const abort = new AbortController()
    cancelling.current = abort
    const queue = chosen.map(file => ({ key: crypto.randomUUID(), file }))
    setFiles(queue.map(({ key, file }) => ({ key, name: file.name, state: { type: 'working', step: 'waiting' } })))
    setRunning(true)
    try {
      const read = await inLanes(queue, ({ key, file }) => readOne(key, file, role, abort.signal))
      const ready = read.filter(one => one !== null)
      if (abort.signal.aborted) {
        for (const { key } of ready) tell(key, { type: 'refused', problem: { type: 'cancelled' } })
      } else if (ready.length > 0) {
        finish(ready, await run(ready.map(({ document }) => document)))
      }
    } finally {
      cancelling.current = null
      setRunning(false)
    }
  }

  async function keepAnother({ key, state }: ImportedFile): Promise<void> {
    if (state.type !== 'already-here') return
    const document = { ...state.document, asAnother: true }
    tell(key, { type: 'working', step: 'saving' })
    finish([{ key, document, warnings: [] }], await run([document]))
  }

  return { files, isRunning, add, keepAnother, cancel: () => cancelling.current?.abort(), clear: () => setFiles([]) }
}

interface Ready {
  readonly key: string
  readonly document: ReadyDocument
  readonly warnings: readonly ReadWarning[]
}

async function bytesOf(
  file: File,
  signal: AbortSignal,
  onProgress: (step: ReadStep) => void,
): Promise<Result<FileRead, ImportProblem>> {
  if (signal.aborted) return err({ type: 'cancelled' })
  if (file.size > SIZE_LIMIT) return err({ type: 'too-large', bytes: file.size, limit: SIZE_LIMIT })
  const buffer = await file.arrayBuffer().catch(() => null) // moved or changed since it was chosen
  if (!buffer) return err({ type: 'unreadable' })
  const bytes = new Uint8Array(buffer)
  return readFile({ fileName: file.name, mediaType: file.type, bytes, encoding: null }, signal, onProgress)
}

/** Bytes first, records after: a record never names bytes that are not there. */
async function keepBytes(
  blobs: ReturnType<typeof useStore>['blobs'],
  { captureDigest, captureBytes, textDigest, textBytes, structureDigest, structureBytes }: FileRead,
): Promise<StorageFailure | null> {
  try {
    await blobs.put(captureDigest, captureBytes)
    await blobs.put(textDigest, textBytes)
    if (structureDigest && structureBytes) await blobs.put(structureDigest, structureBytes)
    return null
  } catch (thrown) {
    const failure = storageFailure(thrown)
    if (!failure) throw thrown
    return failure
  }
}

function readyDocument(fileName: string, role: Source['role'], read: FileRead): ReadyDocument {
  const { document } = read
  const { guesses } = document
  return {
    capture: {
      digest: read.captureDigest,
      mediaType: document.mediaType,
      bytes: read.captureBytes.byteLength,
      fileName,
    },
    text: {
      digest: read.textDigest,
      structure: read.structureDigest,
      extractor: document.extractor,
      encoding: document.encoding,
      encodingGuessed: document.encodingGuessed,
      language: document.language,
      length: document.text.length,
    },
    source: {
      role,
      title: guesses.title?.trim() || fileName,
      authors: guesses.authors,
      issued: guesses.issued,
      url: guesses.url,
      kind: guesses.kind ?? 'other',
      publisherHint: guesses.publisher,
      guessed: guessedFields(guesses, document.language),
    },
    asAnother: false,
  }
}

function guessedFields(guesses: Guesses, language: string | null): readonly GuessableField[] {
  const found: Readonly<Record<GuessableField, boolean>> = {
    title: Boolean(guesses.title?.trim()),
    authors: guesses.authors.length > 0,
    issued: guesses.issued !== null,
    url: guesses.url !== null,
    language: language !== null,
    kind: guesses.kind !== null,
  }
  return guessable.filter(field => found[field])
}

const guessable = ['title', 'authors', 'issued', 'url', 'language', 'kind'] as const

/** A few at a time, so that the bytes of a hundred files are never in memory together. Results in the order given. */
async function inLanes<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = []
  const rest = items.entries()
  const lane = async (): Promise<void> => {
    for (const [index, item] of rest) results[index] = await work(item)
  }
  await Promise.all([lane(), lane(), lane()])
  return results
}
