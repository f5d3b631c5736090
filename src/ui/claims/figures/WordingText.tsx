import { useEffect, useEffectEvent, useRef } from 'react'
import type { Span } from '../../../domain/records.ts'
import { useSay } from '../../shared/useSay.tsx'
import { UserText } from '../../shared/UserText.tsx'
import css from './Figures.module.css'

export interface WordingTextProps {
  readonly text: string
  /** BCP 47; `null` where nobody knows. */
  readonly lang: string | null
  /** Words were selected in it, white space at their ends left out. */
  readonly onSelect: (span: Span) => void
}

/** A whole wording, in which words can be selected. */
export function WordingText({ text, lang, onSelect }: WordingTextProps) {
  const say = useSay()
  const root = useRef<HTMLDivElement>(null)
  const tell = useEffectEvent(() => {
    const span = root.current && selectedIn(root.current, text)
    if (span) onSelect(span)
  })
  useEffect(() => {
    const listener = (): void => tell()
    document.addEventListener('selectionchange', listener)
    return () => document.removeEventListener('selectionchange', listener)
  }, [])
  return (
    <div ref={root} role="group" aria-label={say('figures:sayDialog.text')} className={css['wording']}>
      <UserText as="blockquote" lang={lang} className={css['words']}>
        {text}
      </UserText>
    </div>
  )
}

/** What is selected of the text that `root` shows and of nothing else; `null` where that is nothing. */
function selectedIn(root: HTMLElement, text: string): Span | null {
  const selection = document.getSelection()
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  if (!root.contains(range.startContainer) || !root.contains(range.endContainer)) return null
  const before = document.createRange()
  before.selectNodeContents(root)
  before.setEnd(range.startContainer, range.startOffset)
  const from = before.toString().length
  const words = text.slice(from, from + range.toString().length)
  const start = from + words.length - words.trimStart().length
  const span = { start, end: start + words.trim().length }
  return span.end > span.start ? span : null
}
