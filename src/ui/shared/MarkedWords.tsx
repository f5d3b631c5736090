import type { ReactNode } from 'react'
import type { Span } from '../../domain/records.ts'
import { UserText } from './UserText.tsx'

export interface MarkedWordsProps {
  readonly text: string
  /** In order, without overlap. */
  readonly marks: readonly Span[]
  /** What is meant of the text; the rest of it steps back. `null`: all of it. */
  readonly part: Span | null
  /** BCP 47, where it is known. */
  readonly lang: string | null
  readonly className?: string | undefined
  readonly partClassName?: string | undefined
}

/** Words of somebody with those marked that were looked for. */
export function MarkedWords({ text, marks, part, lang, className, partClassName }: MarkedWordsProps) {
  const whole = part ?? { start: 0, end: text.length }
  return (
    <UserText as="blockquote" lang={lang} className={className}>
      {marked(text, marks, 0, whole.start)}
      <span className={partClassName}>{marked(text, marks, whole.start, whole.end)}</span>
      {marked(text, marks, whole.end, text.length)}
    </UserText>
  )
}

/** A stretch of a text with the marks that stand in it. */
export function marked(text: string, marks: readonly Span[], from = 0, to = text.length): ReactNode[] {
  const pieces: ReactNode[] = []
  let at = from
  for (const { start, end } of marks) {
    if (start < from || end > to) continue
    pieces.push(text.slice(at, start), <mark key={start}>{text.slice(start, end)}</mark>)
    at = end
  }
  pieces.push(text.slice(at, to))
  return pieces
}
