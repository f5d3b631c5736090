import { useEffect, useRef, useState } from 'react'
import { type ReplaceProblem, replaceVersion } from '../../commands/replaceVersion.ts'
import type { TextTaken, TextToTake } from '../../commands/takeText.ts'
import type { DossierId } from '../../domain/id.ts'
import { movedCheck } from '../../domain/quote/carryOver.ts'
import type { Reanchored } from '../../domain/quote/reanchor.ts'
import type { Excerpt } from '../../domain/records.ts'
import { err, type Result } from '../../domain/result.ts'
import type { SourceReader } from '../../queries/sourceReader.ts'
import type { StorageFailure } from '../../store/failure.ts'
import type { CallProblem } from '../../workers/callWorker.ts'
import { compareVersions } from '../../workers/compareVersions.ts'
import { readFile, type ReadFileProblem } from '../../workers/readFile.ts'
import type { FileRead } from '../../workers/readFileBytes.ts'
import { keepBytes } from '../shared/keepBytes.ts'
import { readyDocument } from '../shared/readyDocument.ts'
import { useStore } from '../store/StoreContext.ts'
import { useCommand } from '../store/useCommand.ts'

/** A new version of a source, compared with the one there is. Nothing of it is kept yet. */
export interface NewVersion {
  readonly fileName: string
  readonly file: FileRead
  readonly carried: TextToTake['carried']
  /** Of those carried over, the ones before and behind which something else stands now. */
  readonly moved: readonly Excerpt[]
  /** Of those carried over, the ones whose words stood once and now stand more often. */
  readonly repeated: readonly Excerpt[]
  /** Passages that somebody has to settle. */
  readonly uncertain: readonly UncertainPassage[]
}

export interface UncertainPassage {
  readonly excerpt: Excerpt
  readonly found: Exclude<Reanchored, { type: 'carried' }>
}

/** Where the comparison stands. */
export type VersionState =
  | { readonly type: 'asking' }
  | { readonly type: 'reading' }
  | { readonly type: 'compared'; readonly version: NewVersion }
  /** The bytes are those that the source has. */
  | { readonly type: 'same' }
  | { readonly type: 'failed'; readonly problem: ReadFileProblem | CallProblem | { readonly type: 'unreadable' } }

export interface NewVersioning {
  readonly state: VersionState
  readonly isSaving: boolean
  /** Reads a file and compares it; one under way is given up. */
  readonly take: (file: File) => void
  /** Starts over. */
  readonly reset: () => void
  readonly keep: (
    version: NewVersion,
    corrected: boolean,
  ) => Promise<Result<TextTaken, ReplaceProblem | StorageFailure>>
}

/** Reads a new version of a source, finds its passages there, and keeps it where a person says so. */
export function useNewVersion(
  dossierId: DossierId,
  { source, capture }: Pick<SourceReader, 'source' | 'capture'>,
  text: string,
  excerpts: readonly Excerpt[],
): NewVersioning {
  const { db, blobs } = useStore()
  const command = useCommand(dossierId, replaceVersion)
  const [state, setState] = useState<VersionState>({ type: 'asking' })
  const underWay = useRef<AbortController | null>(null)
  useEffect(() => () => underWay.current?.abort(), [])

  const read = async (file: File, signal: AbortSignal): Promise<VersionState> => {
    const buffer = await file.arrayBuffer().catch(() => null)
    if (buffer === null) return { type: 'failed', problem: { type: 'unreadable' } }
    const bytes = new Uint8Array(buffer)
    const answer = await readFile({ fileName: file.name, mediaType: file.type, bytes, encoding: null }, signal, null)
    if (!answer.ok) return { type: 'failed', problem: answer.error }
    if (answer.value.captureDigest === capture.digest) return { type: 'same' }
    const anchored = excerpts.flatMap(excerpt => (excerpt.anchor ? [{ excerpt, anchor: excerpt.anchor }] : []))
    const after = answer.value.document.text
    const job = { store: db.name, before: { text }, after: { text: after }, anchors: anchored.map(one => one.anchor) }
    const found = await compareVersions(job, signal)
    if (!found.ok) return { type: 'failed', problem: found.error }
    return { type: 'compared', version: versionOf(file.name, answer.value, anchored, found.value) }
  }
  const take = async (file: File): Promise<void> => {
    underWay.current?.abort()
    const abort = new AbortController()
    underWay.current = abort
    setState({ type: 'reading' })
    const next = await read(file, abort.signal)
    if (!abort.signal.aborted) setState(next)
  }
  const reset = (): void => {
    underWay.current?.abort()
    setState({ type: 'asking' })
  }

  const keep: NewVersioning['keep'] = ({ fileName, file, carried }, corrected) =>
    blobs.keeping(async () => {
      const refused = await keepBytes(blobs, file)
      if (refused) return err(refused)
      const document = readyDocument(fileName, null, source.role, file)
      const { title, authors, issued, url, kind } = document.source
      return await command.run({
        sourceId: source.id,
        seenTextId: source.textId,
        capture: document.capture,
        text: document.text,
        guesses: { title, authors, issued, url, kind },
        corrected,
        carried,
      })
    })
  return { state, isSaving: command.isRunning, take: file => void take(file), reset, keep }
}

function versionOf(
  fileName: string,
  file: FileRead,
  anchored: readonly { readonly excerpt: Excerpt; readonly anchor: NonNullable<Excerpt['anchor']> }[],
  found: readonly Reanchored[],
): NewVersion {
  const carried: TextToTake['carried'][number][] = []
  const moved: Excerpt[] = []
  const repeated: Excerpt[] = []
  const uncertain: UncertainPassage[] = []
  for (const [index, { excerpt, anchor }] of anchored.entries()) {
    const now = found[index]
    if (now?.type === 'carried') {
      const check = movedCheck(excerpt.check, now.anchor.span.start - anchor.span.start)
      carried.push({ excerptId: excerpt.id, anchor: now.anchor, check })
      if (now.isMoved) moved.push(excerpt)
      if (now.times !== null) repeated.push(excerpt)
    } else if (now) uncertain.push({ excerpt, found: now })
  }
  return { fileName, file, carried, moved, repeated, uncertain }
}
