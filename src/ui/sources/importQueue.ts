import type { Imported, ReadyDocument } from '../../commands/importDocuments.ts'
import type { SourceId } from '../../domain/id.ts'
import type { Source } from '../../domain/records.ts'
import { err, type Result } from '../../domain/result.ts'
import { type ReadWarning, SIZE_LIMIT } from '../../formats/registry.ts'
import type { StorageFailure } from '../../store/failure.ts'
import type { ReadFileProblem } from '../../workers/readFile.ts'
import type { FileRead, FileToRead, ReadStep } from '../../workers/readFileBytes.ts'
import { type BlobKeeper, keepBytes } from '../shared/keepBytes.ts'
import { readyDocument } from '../shared/readyDocument.ts'

/** Why nothing was kept of a file. `stopped`: an error of the program's own. */
export type ImportProblem =
  | ReadFileProblem
  | StorageFailure
  | { readonly type: 'unreadable' }
  | { readonly type: 'stopped' }

/** How far a file is, or what became of it. */
export type FileState =
  | { readonly type: 'working'; readonly step: ReadStep | 'waiting' | 'saving' }
  | {
      readonly type: 'added' | 'put-back'
      readonly sourceId: SourceId
      readonly guesses: boolean
      /** WHATWG label, where it is a guess. */
      readonly guessedEncoding: string | null
      readonly warnings: readonly ReadWarning[]
    }
  /** Its bytes are a source already. `document` is what to keep, if they were published elsewhere too. */
  | {
      readonly type: 'already-here'
      readonly sourceId: SourceId
      readonly title: string
      readonly document: ReadyDocument
      /** Whether a person has said that it is the same document. */
      readonly settled: boolean
    }
  | { readonly type: 'refused'; readonly problem: ImportProblem }

/** A file to be taken in. */
export interface FileToTake {
  readonly file: File
  /** Where it lay in a folder that was dropped, else its name. */
  readonly path: string
  /** A title that a person has given; `null`: whatever the file says. */
  readonly title: string | null
}

/** One file of an import. */
export interface ImportedFile {
  readonly key: string
  /** {@link FileToTake.path} */
  readonly name: string
  readonly state: FileState
}

/** An import as it stands. */
export interface ImportState {
  readonly files: readonly ImportedFile[]
  readonly isRunning: boolean
  /** From 0 to 1, by bytes. */
  readonly share: number
  /** In milliseconds; `null` while it is too early to tell. */
  readonly leftMs: number | null
}

/** Takes files in, batch after batch, and tells how it goes. It goes on while its screen is away. */
export interface ImportQueue {
  readonly state: () => ImportState
  readonly subscribe: (listener: () => void) => () => void
  /** Files given together are kept in one act. They wait for those that came before. */
  readonly add: (files: readonly FileToTake[], role: Source['role']) => Promise<void>
  /** Says that the file's bytes were published elsewhere too, and keeps them as one more source. */
  readonly keepAnother: (key: string) => Promise<void>
  /** Says that it is the document that is here. */
  readonly leaveAsOne: (key: string) => void
  readonly cancel: () => void
  /** Puts the list of outcomes away. */
  readonly clear: () => void
}

/** What an import does its work with. */
export interface ImportMeans {
  readonly read: (
    file: FileToRead,
    signal: AbortSignal,
    onProgress: (step: ReadStep) => void,
  ) => Promise<Result<FileRead, ReadFileProblem>>
  readonly blobs: BlobKeeper
  readonly keep: (documents: readonly ReadyDocument[]) => Promise<Result<readonly Imported[], StorageFailure>>
}

/**
 * Makes a queue.
 *
 * Bytes are kept first and by digest, records after and all in one transaction. A tab that is
 * closed in between leaves bytes that no record names. They are harmless: nothing shows them, the same
 * file added again finds them there, and after a week they are swept away.
 */
export function importQueue({ read, blobs, keep }: ImportMeans): ImportQueue {
  const listeners = new Set<() => void>()
  let state: ImportState = atRest([])
  let aborting = new AbortController()
  let last: Promise<void> = Promise.resolve()
  let waiting = 0
  const pace = paceOf()

  let telling: ReturnType<typeof setTimeout> | null = null
  const tellListeners = (): void => {
    telling = null
    for (const listener of listeners) listener()
  }
  const set = (next: ImportState): void => {
    state = next
    telling ??= setTimeout(tellListeners, GATHER_MS)
  }
  const tell = (key: string, told: FileState): void => {
    const files = state.files.map(file => (file.key === key ? { ...file, state: told } : file))
    set({ ...state, files })
  }

  async function takeOne({ key, file, path, title }: Queued, role: Source['role']): Promise<Ready | null> {
    const { signal } = aborting
    const bytes = await bytesOf(file, signal)
    const document = bytes.ok
      ? await read({ fileName: file.name, mediaType: file.type, bytes: bytes.value, encoding: null }, signal, step =>
          tell(key, { type: 'working', step }),
        )
      : bytes
    if (document.ok) tell(key, { type: 'working', step: 'saving' })
    const problem = document.ok ? await keepBytes(blobs, document.value) : document.error
    set({ ...state, ...pace.done(file.size) })
    if (problem) tell(key, { type: 'refused', problem })
    if (problem || !document.ok) return null
    const { warnings } = document.value.document
    return { key, warnings, document: readyDocument(path.split('/').at(-1) ?? path, title, role, document.value) }
  }

  function tellOutcomes(ready: readonly Ready[], kept: Result<readonly Imported[], StorageFailure>): void {
    for (const [index, one] of ready.entries()) {
      const imported = kept.ok ? kept.value[index] : undefined
      if (!kept.ok) tell(one.key, { type: 'refused', problem: kept.error })
      else if (imported) tell(one.key, outcomeOf(one, imported))
    }
  }

  async function takeBatch(batch: readonly Queued[], role: Source['role']): Promise<void> {
    try {
      const read = await inLanes(batch, one => takeOne(one, role))
      const ready = read.filter(one => one !== null)
      if (aborting.signal.aborted) for (const { key } of ready) tell(key, cancelled)
      else if (ready.length > 0) tellOutcomes(ready, await keep(ready.map(({ document }) => document)))
    } finally {
      const keys = new Set(batch.map(({ key }) => key))
      for (const { key, state: of } of state.files) {
        if (keys.has(key) && of.type === 'working') tell(key, { type: 'refused', problem: { type: 'stopped' } })
      }
    }
  }

  async function add(files: readonly FileToTake[], role: Source['role']): Promise<void> {
    if (files.length === 0) return
    const batch = files.map(file => ({ ...file, key: crypto.randomUUID() }))
    const queued = batch.map(({ key, path }): ImportedFile => ({
      key,
      name: path,
      state: { type: 'working', step: 'waiting' },
    }))
    if (waiting === 0) {
      aborting = new AbortController()
      pace.start()
    }
    pace.expect(files.reduce((sum, { file }) => sum + file.size, 0))
    set({ ...state, isRunning: true, files: [...(waiting === 0 ? [] : state.files), ...queued] })
    waiting += 1
    const turn = last.then(() => blobs.keeping(() => takeBatch(batch, role)))
    last = turn.catch(() => undefined)
    try {
      await turn
    } finally {
      waiting -= 1
      if (waiting === 0) set(atRest(state.files))
    }
  }

  async function keepAnother(key: string): Promise<void> {
    const found = state.files.find(file => file.key === key)
    if (found?.state.type !== 'already-here') return
    const document = { ...found.state.document, asAnother: true }
    tell(key, { type: 'working', step: 'saving' })
    tellOutcomes([{ key, document, warnings: [] }], await keep([document]))
  }

  return {
    state: () => state,
    subscribe: listener => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    add,
    keepAnother,
    leaveAsOne: key => {
      const found = state.files.find(file => file.key === key)
      if (found?.state.type === 'already-here') tell(key, { ...found.state, settled: true })
    },
    cancel: () => aborting.abort(),
    clear: () => {
      if (waiting === 0) set(atRest([]))
    },
  }
}

/** How long changes are gathered before anybody is told: a folder of small files makes thousands a second. */
const GATHER_MS = 40

interface Queued extends FileToTake {
  readonly key: string
}

interface Ready {
  readonly key: string
  readonly document: ReadyDocument
  readonly warnings: readonly ReadWarning[]
}

const cancelled: FileState = { type: 'refused', problem: { type: 'cancelled' } }

function atRest(files: readonly ImportedFile[]): ImportState {
  return { files, isRunning: false, share: 1, leftMs: null }
}

function outcomeOf({ document, warnings }: Ready, { sourceId, outcome, title }: Imported): FileState {
  if (outcome === 'already-there') return { type: 'already-here', sourceId, title, document, settled: false }
  return {
    type: outcome,
    sourceId,
    guesses: document.source.guessed.length > 0,
    guessedEncoding: document.text.encodingGuessed ? document.text.encoding : null,
    warnings,
  }
}

async function bytesOf(file: File, signal: AbortSignal): Promise<Result<Uint8Array<ArrayBuffer>, ImportProblem>> {
  if (signal.aborted) return err({ type: 'cancelled' })
  if (file.size > SIZE_LIMIT) return err({ type: 'too-large', bytes: file.size, limit: SIZE_LIMIT })
  const buffer = await file.arrayBuffer().catch(() => null) // moved or changed since it was chosen
  return buffer ? { ok: true, value: new Uint8Array(buffer) } : err({ type: 'unreadable' })
}

/** Below this much time, and this small a share, a guess at what is left would jump about. */
const TELLS_AFTER_MS = 2_000
const TELLS_AFTER_SHARE = 0.03

function paceOf() {
  let startedAt = 0
  let expected = 0
  let done = 0
  return {
    start: () => {
      startedAt = performance.now()
      expected = 0
      done = 0
    },
    expect: (bytes: number) => {
      expected += bytes
    },
    done: (bytes: number): Pick<ImportState, 'share' | 'leftMs'> => {
      done += bytes
      const share = expected === 0 ? 1 : done / expected
      const passedMs = performance.now() - startedAt
      const tells = passedMs > TELLS_AFTER_MS && share > TELLS_AFTER_SHARE && share < 1
      return { share, leftMs: tells ? (passedMs * (1 - share)) / share : null }
    },
  }
}

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
