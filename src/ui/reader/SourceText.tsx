import { memo, useCallback, useEffect, useState, type KeyboardEvent, type RefObject } from 'react'
import type { Block, Span } from '../../domain/records.ts'
import { useSay } from '../shared/useSay.tsx'
import css from './reader.module.css'
import { type DrawnPassage, type Segment, segmentsOf } from './segments.ts'
import { isInside, spanOfSelection } from './spanOfSelection.ts'

export interface SourceTextProps {
  readonly region: RefObject<HTMLDivElement | null>
  readonly text: string
  readonly blocks: readonly Block[]
  readonly passages: readonly DrawnPassage[]
  /** BCP 47; `null` where nobody knows. */
  readonly language: string | null
  /** Called as the selection in the text changes; `null` once nothing is selected in it. */
  readonly onSelect: (span: Span | null) => void
  /** A single key pressed in the text without modifiers; answers whether it meant something. */
  readonly onKey: (key: string) => boolean
}

/**
 * A source's words, to be read and selected.
 *
 * The region is editable to the browser, so that its own caret and Shift with the arrows select in every script, and
 * refuses every edit. What an input method writes all the same is drawn over at once.
 */
export function SourceText(props: SourceTextProps) {
  const [edition, setEdition] = useState(0)
  const redraw = useCallback(() => setEdition(before => before + 1), [])
  return <Region key={edition} {...props} onEdited={redraw} />
}

function Region(props: SourceTextProps & { readonly onEdited: () => void }) {
  const { region, text, blocks, passages, language, onSelect, onKey, onEdited } = props
  const say = useSay()
  useEffect(() => refuseEdits(region.current, onEdited), [region, onEdited])
  useEffect(() => {
    const onChange = () => {
      const selection = document.getSelection()
      if (region.current && isInside(region.current, selection)) onSelect(spanOfSelection(region.current, selection))
    }
    document.addEventListener('selectionchange', onChange)
    return () => document.removeEventListener('selectionchange', onChange)
  }, [region, onSelect])
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.nativeEvent.isComposing) return
    if (onKey(event.key.toLowerCase())) event.preventDefault()
  }
  return (
    <div
      ref={region}
      className={css['text']}
      dir="auto"
      lang={language ?? undefined}
      role="textbox"
      aria-readonly="true"
      aria-multiline="true"
      aria-label={say('reader:text')}
      aria-describedby="reader-text-keys"
      tabIndex={0}
      contentEditable
      suppressContentEditableWarning
      spellCheck={false}
      inputMode="none"
      onKeyDown={onKeyDown}
    >
      {blocks.map(block => (
        <TextBlock key={block.start} block={block} text={text} passages={passages} />
      ))}
    </div>
  )
}

interface TextBlockProps {
  readonly block: Block
  readonly text: string
  readonly passages: readonly DrawnPassage[]
}

const TextBlock = memo(function TextBlock({ block, text, passages }: TextBlockProps) {
  const words = segmentsOf(block, passages).map(segment => (
    <Stretch key={segment.start} segment={segment} text={text} />
  ))
  switch (block.kind) {
    case 'heading':
      return <h2 dir="auto">{words}</h2>
    case 'item':
      return (
        <ul dir="auto">
          <li>{words}</li>
        </ul>
      )
    case 'quote':
      return <blockquote dir="auto">{words}</blockquote>
    case 'preformatted':
      return <pre>{words}</pre>
    case 'caption':
    case 'row':
    case 'paragraph':
      return <p dir="auto">{words}</p>
  }
})

function Stretch({ segment: { start, end, passage }, text }: { readonly segment: Segment; readonly text: string }) {
  const words = text.slice(start, end)
  if (passage === null) return <span data-start={start}>{words}</span>
  return (
    <mark data-start={start} data-look={passage.look}>
      {words}
    </mark>
  )
}

const edits = ['beforeinput', 'paste', 'drop', 'cut', 'dragstart'] as const

function refuseEdits(region: HTMLElement | null, onEdited: () => void): (() => void) | undefined {
  if (region === null) return undefined
  const refuse = (event: Event) => event.preventDefault()
  for (const type of edits) region.addEventListener(type, refuse)
  region.addEventListener('input', onEdited)
  return () => {
    for (const type of edits) region.removeEventListener(type, refuse)
    region.removeEventListener('input', onEdited)
  }
}
