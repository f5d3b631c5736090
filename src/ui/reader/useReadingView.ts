import { useMemo, useState } from 'react'
import { spanToReading, toCaptured } from '../../domain/reading/projection.ts'
import { type RepairedText, unrepaired } from '../../domain/reading/repairedText.ts'
import type { Span } from '../../domain/records.ts'
import type { SourceReader } from '../../queries/sourceReader.ts'
import type { ReadableText } from '../../workers/readableText.ts'
import { type Repairing, useRepairedText } from '../store/useRepairedText.ts'

/** `marked`: repaired, with what was there drawn in its place. */
type TextView = 'repaired' | 'marked' | 'captured'

/** A text as it is shown, and the way to it from the captured one, in whose places everything is kept. */
export interface ReadingView extends Repairing {
  readonly view: TextView
  readonly setView: (view: TextView) => void
  /** What is drawn. */
  readonly shown: RepairedText
  /** Where a stretch of the captured text is shown; empty where all of it was taken out. */
  readonly placeOf: (span: Span) => Span
  /** The place of the captured text that is shown at an offset. */
  readonly capturedAt: (offset: number) => number
}

/** Shows a source's text with its repairs, or without. */
export function useReadingView({ source, text: record }: SourceReader, readable: ReadableText): ReadingView {
  const { text, pieces } = readable
  const repairing = useRepairedText(readable, record, source.repairs)
  const [view, setView] = useState<TextView>('repaired')
  const captured = useMemo(() => unrepaired(text, pieces), [text, pieces])
  const shown = view === 'captured' ? captured : repairing.repaired
  return {
    ...repairing,
    view,
    setView,
    shown,
    placeOf: span => spanToReading(shown.projection, span),
    capturedAt: offset => toCaptured(shown.projection, { offset, into: 0 }).offset,
  }
}
