import { type ReactNode, useMemo } from 'react'
import type { DossierId } from '../../domain/id.ts'
import type { RepairedText } from '../../domain/reading/repairedText.ts'
import type { Span } from '../../domain/records.ts'
import { blocksIn } from '../../domain/text/pieces.ts'
import type { SourceReader } from '../../queries/sourceReader.ts'
import type { ReadableText } from '../../workers/readableText.ts'
import { ExcerptList } from './ExcerptList.tsx'
import { Manuscript } from './Manuscript.tsx'
import { ReaderConflicts } from './ReaderConflicts.tsx'
import { SourceDetails } from './SourceDetails.tsx'

export interface ReaderAsideProps {
  readonly dossierId: DossierId
  readonly data: SourceReader
  readonly readable: ReadableText
  /** The text as it is shown. */
  readonly reading: RepairedText
  /** Shows a stretch of the text, and selects it. */
  readonly onShow: (span: Span) => void
  /** Shows a stretch of the text, and leaves the focus. */
  readonly onPoint: (span: Span) => void
  /** Whether words are selected in the text. */
  readonly selecting: boolean
  /** Looks for words as a quote in the text. */
  readonly onFind: (words: string) => void
  /** The repairs of the text. */
  readonly repairs: ReactNode
  /** The search for a quote. */
  readonly children: ReactNode
}

/** What accompanies the text, the work of the place first: sentences of a text under check, else a quote to look for. */
export function ReaderAside({
  dossierId,
  data,
  readable,
  reading,
  repairs,
  onShow,
  onPoint,
  selecting,
  onFind,
  children,
}: ReaderAsideProps) {
  const { source } = data
  const blocks = useMemo(
    () => (source.role === 'under-check' ? blocksIn(readable.pieces) : []),
    [source.role, readable.pieces],
  )
  return (
    <>
      <ReaderConflicts dossierId={dossierId} data={data} />
      {source.role === 'source' && children}
      {source.role === 'under-check' && (
        <Manuscript
          dossierId={dossierId}
          source={source}
          reading={reading}
          blocks={blocks}
          language={source.language ?? data.text.language}
          onPoint={onPoint}
          selecting={selecting}
        />
      )}
      {source.role === 'under-check' && children}
      <ExcerptList
        dossierId={dossierId}
        source={source}
        medium={data.publisher?.name ?? null}
        textId={data.text.id}
        readable={readable}
        excerpts={data.excerpts}
        onShow={onShow}
        onFind={onFind}
      />
      {repairs}
      <SourceDetails dossierId={dossierId} data={data} text={readable.text} />
    </>
  )
}
