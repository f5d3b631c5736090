import { useEffect, useRef, useState } from 'react'
import { type RereadProblem, rereadSource } from '../../commands/rereadSource.ts'
import type { TextTaken } from '../../commands/takeText.ts'
import type { DossierId, ExcerptId } from '../../domain/id.ts'
import { type CarriedOver, carryOver } from '../../domain/quote/carryOver.ts'
import type { Excerpt } from '../../domain/records.ts'
import { err, type Result } from '../../domain/result.ts'
import type { SourceReader } from '../../queries/sourceReader.ts'
import { type StorageFailure, storageFailure } from '../../store/failure.ts'
import { readFile, type ReadFileProblem } from '../../workers/readFile.ts'
import type { FileRead } from '../../workers/readFileBytes.ts'
import { keepBytes } from './keepBytes.ts'
import { readyDocument } from './readyDocument.ts'
import { useStore } from '../store/StoreContext.ts'
import { useCommand } from '../store/useCommand.ts'
import { previewOf, type ReadingPreview } from './readingPreview.ts'

/** A source's bytes as they read in an encoding, beside how they read now. Nothing of it is kept yet. */
export interface Reading {
  readonly encoding: string
  readonly file: FileRead
  readonly preview: ReadingPreview
  readonly carried: readonly (CarriedOver & { readonly excerptId: ExcerptId })[]
  /** Excerpts whose words stand there no more, or nobody can tell where. */
  readonly left: readonly Excerpt[]
}

export type ReadingProblem =
  | ReadFileProblem
  | StorageFailure
  /** The captured bytes are not on this machine, or no longer what they were. */
  | { readonly type: 'bytes-gone' }

/** Where a comparison stands. */
export type Comparing =
  | { readonly type: 'reading' }
  | { readonly type: 'read'; readonly reading: Reading }
  | { readonly type: 'failed'; readonly problem: ReadingProblem }

/** Reads captured bytes in other encodings, and keeps the reading that a person chooses. */
export interface Rereading {
  readonly state: Comparing
  readonly isSaving: boolean
  /** Starts over; a reading under way is given up. */
  readonly read: (encoding: string) => void
  readonly keep: (reading: Reading) => Promise<Result<TextTaken, RereadProblem | StorageFailure>>
}

/** Lines shown of how the readings differ. */
const SHOWN_LINES = 4

export function useReread(
  dossierId: DossierId,
  { source, capture }: Pick<SourceReader, 'source' | 'capture'>,
  text: string,
  excerpts: readonly Excerpt[],
  initialEncoding: string,
): Rereading {
  const { blobs } = useStore()
  const command = useCommand(dossierId, rereadSource)
  const [state, setState] = useState<Comparing>({ type: 'reading' })
  const underWay = useRef<AbortController | null>(null)

  const read = async (encoding: string): Promise<void> => {
    underWay.current?.abort()
    const abort = new AbortController()
    underWay.current = abort
    setState({ type: 'reading' })
    const file = await readBytes(blobs, capture, encoding, abort.signal)
    if (abort.signal.aborted) return
    if (file.ok) setState({ type: 'read', reading: compare(file.value, encoding, text, excerpts) })
    else setState({ type: 'failed', problem: file.error })
  }
  const readNow = useRef(read)
  useEffect(() => {
    void readNow.current(initialEncoding)
    return () => underWay.current?.abort()
  }, [initialEncoding])

  const keep: Rereading['keep'] = ({ encoding, file, carried }) =>
    blobs.keeping(async () => {
      const refused = await keepBytes(blobs, file)
      if (refused) return err(refused)
      const { text: record, source: guesses } = readyDocument(capture.fileName, null, source.role, file)
      const { title, authors, issued, url, kind } = guesses
      return await command.run({
        sourceId: source.id,
        seenTextId: source.textId,
        text: { ...record, encoding, encodingGuessed: false },
        guesses: { title, authors, issued, url, kind },
        carried,
      })
    })
  return { state, isSaving: command.isRunning, read: encoding => void read(encoding), keep }
}

async function readBytes(
  blobs: ReturnType<typeof useStore>['blobs'],
  { digest, fileName, mediaType }: SourceReader['capture'],
  encoding: string,
  signal: AbortSignal,
): Promise<Result<FileRead, ReadingProblem>> {
  try {
    const bytes = await blobs.get(digest)
    if (!bytes) return err({ type: 'bytes-gone' })
    return await readFile({ fileName, mediaType, bytes: new Uint8Array(bytes), encoding }, signal, null)
  } catch (thrown) {
    return err(storageFailure(thrown) ?? { type: 'bytes-gone' })
  }
}

function compare(file: FileRead, encoding: string, text: string, excerpts: readonly Excerpt[]): Reading {
  const after = file.document.text
  const found = excerpts.map(excerpt => ({ excerpt, place: carryOver(excerpt, text, after) }))
  return {
    encoding,
    file,
    preview: previewOf(text, after, SHOWN_LINES),
    carried: found.flatMap(({ excerpt, place }) => (place ? [{ ...place, excerptId: excerpt.id }] : [])),
    left: found.flatMap(({ excerpt, place }) => (place ? [] : [excerpt])),
  }
}
