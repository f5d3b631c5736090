import type { ReactNode } from 'react'
import type { DossierId } from '../../domain/id.ts'
import type { Span } from '../../domain/records.ts'
import type { SourceReader } from '../../queries/sourceReader.ts'
import { ExcerptList } from './ExcerptList.tsx'
import { SourceDetails } from './SourceDetails.tsx'

export interface ReaderAsideProps {
  readonly dossierId: DossierId
  readonly data: SourceReader
  /** The text shown, whole. */
  readonly text: string
  /** Shows a stretch of the text, and selects it. */
  readonly onShow: (span: Span) => void
  /** The search for a quote. */
  readonly children: ReactNode
}

/** What accompanies the text: a quote to look for, the passages kept, where the text is from. */
export function ReaderAside({ dossierId, data, onShow, children }: ReaderAsideProps) {
  return (
    <>
      {children}
      <ExcerptList dossierId={dossierId} textId={data.text.id} excerpts={data.excerpts} onShow={onShow} />
      <SourceDetails capture={data.capture} text={data.text} />
    </>
  )
}
