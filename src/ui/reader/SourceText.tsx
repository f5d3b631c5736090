import {
  useCallback,
  useEffect,
  useEffectEvent,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type ClipboardEvent,
  type KeyboardEvent,
  type Ref,
  type RefObject,
} from 'react'
import { flushSync } from 'react-dom'
import { movedPlace } from '../../domain/reading/readingText.ts'
import type { RepairedText } from '../../domain/reading/repairedText.ts'
import type { Span } from '../../domain/records.ts'
import { pieceAt, pieceIndexAt, type Pieces } from '../../domain/text/pieces.ts'
import { useSay } from '../shared/useSay.tsx'
import { drawHighlights, type FoundInText } from './highlights.ts'
import { turnPage } from './pageTurn.ts'
import type { LaidPassage } from './segments.ts'
import css from './SourceText.module.css'
import { pointOf, selectionIn, spanOf, type TextSelection } from './spanOfSelection.ts'
import { TextPiece } from './TextPiece.tsx'
import { useTextWindow } from './useTextWindow.ts'

/** What others may do with the text. */
export interface TextHandle {
  /** Selects a stretch, takes the focus and brings it into sight. */
  readonly select: (span: Span) => void
  /** Brings a stretch into sight, and leaves selection and focus. */
  readonly show: (span: Span) => void
  /** Takes the focus; the caret goes behind what was selected. */
  readonly leave: () => void
  /** Where the caret is; before it was ever there, the first place in sight. */
  readonly place: () => number
}

export interface SourceTextProps {
  readonly ref: Ref<TextHandle>
  readonly region: RefObject<HTMLDivElement | null>
  readonly scroller: RefObject<HTMLElement | null>
  /** All places here are places in what is read. */
  readonly reading: RepairedText
  /** Whether repairs are drawn. */
  readonly marked: boolean
  readonly passages: readonly LaidPassage[]
  /** BCP 47; `null` where nobody knows. */
  readonly language: string | null
  /** The stretch that something is about to be done with, marked even while the focus is elsewhere. */
  readonly chosen: Span | null
  readonly found: FoundInText | null
  /** Called as the selection in the text changes; `null` once nothing is selected in it. */
  readonly onSelect: (span: Span | null) => void
  /** Called when other pieces are drawn: what stands beside them moves. */
  readonly onDrawn: (from: number, to: number) => void
}

/**
 * A source's words, to be read and selected, of any length.
 *
 * The region is editable to the browser, so that its own caret and Shift with the arrows select in every script, and
 * refuses every edit. What an input method writes all the same is drawn over at once. Only what is in sight is there;
 * the pieces in which the selection begins and ends are always there, so that it may span the whole text.
 */
export function SourceText(props: SourceTextProps) {
  const [edition, setEdition] = useState(0)
  const redraw = useCallback(() => setEdition(before => before + 1), [])
  return <Region key={edition} {...props} onEdited={redraw} />
}

function Region(props: SourceTextProps & { readonly onEdited: () => void }) {
  const { ref, region, scroller, reading, marked, passages, language, chosen, found, onSelect, onDrawn, onEdited } =
    props
  const { pieces } = reading
  const { text } = reading.projection
  const say = useSay()
  const { rows, reveal, pin, settle } = useTextWindow(scroller, region, reading)
  const selected = useRef<TextSelection | null>(null)
  /** The words under the selection are being drawn anew. */
  const isMoving = useRef(false)
  const passagesByPiece = useMemo(() => byPiece(pieces, passages), [pieces, passages])

  useEffect(() => refuseEdits(region.current, onEdited), [region, onEdited])
  const onChange = useEffectEvent(() => {
    if (isMoving.current) return
    const selection = region.current && selectionIn(region.current, document.getSelection(), text.length)
    if (!selection) return
    selected.current = selection
    pin(piecesHolding(pieces, selection))
    onSelect(selection.anchor === selection.focus ? null : spanOf(selection))
  })
  useEffect(() => {
    const listener = () => onChange()
    document.addEventListener('selectionchange', listener)
    return () => document.removeEventListener('selectionchange', listener)
  }, [])
  useLayoutEffect(() => {
    const drawn = rows.flatMap(row => (row.type === 'piece' ? [pieceAt(pieces, row.index)] : []))
    onDrawn(drawn[0]?.start ?? 0, drawn.at(-1)?.end ?? 0)
    return region.current ? drawHighlights(region.current, drawn, found, chosen) : undefined
  }) // whatever was drawn anew may hold a mark

  const select = ({ anchor, focus }: TextSelection) => {
    const [root, selection] = [region.current, document.getSelection()]
    if (root === null || selection === null) return
    const [from, to] = [pointOf(root, anchor), pointOf(root, focus)]
    if (from && to) selection.setBaseAndExtent(from.node, from.offset, to.node, to.offset)
  }
  const drawnBefore = useRef(reading)
  const moveSelection = useEffectEvent((now: RepairedText) => {
    const before = drawnBefore.current
    drawnBefore.current = now
    const [root, { current }] = [region.current, selected]
    if (before.pieces === now.pieces || root === null || current === null) return undefined
    const moved = {
      anchor: movedPlace(before, now, current.anchor),
      focus: movedPlace(before, now, current.focus),
    }
    selected.current = moved
    if (!root.contains(document.getSelection()?.anchorNode ?? null)) return undefined
    isMoving.current = true
    const frame = requestAnimationFrame(() => {
      isMoving.current = false
      flushSync(() => pin(piecesHolding(pieces, moved)))
      select(moved)
    })
    return () => {
      cancelAnimationFrame(frame)
      isMoving.current = false
    }
  })
  useLayoutEffect(() => moveSelection(reading), [reading])

  const setSelection = (anchor: number, focus: number) => {
    flushSync(() => pin(piecesHolding(pieces, { anchor, focus }))) // both ends must be there to be selected
    reveal(focus)
    region.current?.focus({ preventScroll: true })
    select({ anchor, focus })
  }
  const show = (span: Span) => {
    const [root, view] = [region.current, scroller.current]
    if (root === null || view === null) return
    reveal(span.start)
    bringIntoSight(view, root, span)
  }
  useImperativeHandle(ref, () => ({
    select: span => {
      show(span)
      setSelection(span.start, span.end)
    },
    show,
    leave: () => {
      const at = selected.current === null ? 0 : spanOf(selected.current).end
      setSelection(at, at)
    },
    place: () => selected.current?.focus ?? firstInSight(scroller.current, region.current),
  }))

  const goTo = (offset: number, extends_: boolean) => {
    // Read now: the browser tells of a change of selection only after the next key may have come.
    const now = region.current && selectionIn(region.current, document.getSelection(), text.length)
    const anchor = extends_ ? (now?.anchor ?? offset) : offset
    show({ start: offset, end: offset })
    setSelection(anchor, offset)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const step = stepOf(event)
    const [root, view, selection] = [region.current, scroller.current, document.getSelection()]
    if (step === null || root === null || view === null || selection === null) return
    event.preventDefault()
    if (step === 'all') return setSelection(0, text.length)
    if (step === 'start' || step === 'end') return goTo(step === 'start' ? 0 : text.length, event.shiftKey)
    const point = turnPage(view, root, selection, step === 'down', settle)
    if (point === null) return goTo(step === 'up' ? 0 : text.length, event.shiftKey)
    if (event.shiftKey) selection.extend(point.node, point.offset)
    else selection.collapse(point.node, point.offset)
  }
  /** The browser would copy what is drawn. */
  const onCopy = (event: ClipboardEvent) => {
    const { current } = selected
    if (current === null || current.anchor === current.focus) return
    const { start, end } = spanOf(current)
    event.clipboardData.setData('text/plain', text.slice(start, end))
    event.preventDefault()
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
      onCopy={onCopy}
    >
      {rows.map(row =>
        row.type === 'room' ? (
          <div
            key={`room ${row.from === 0 ? 'above' : row.from}`}
            contentEditable={false}
            aria-hidden="true"
            style={{ blockSize: row.height }}
          />
        ) : (
          <TextPiece
            key={row.index}
            piece={pieceAt(pieces, row.index)}
            reading={reading}
            marked={marked}
            passages={passagesByPiece.get(row.index) ?? none}
          />
        ),
      )}
    </div>
  )
}

const none: readonly LaidPassage[] = []

function byPiece(pieces: Pieces, passages: readonly LaidPassage[]): ReadonlyMap<number, readonly LaidPassage[]> {
  const map = new Map<number, LaidPassage[]>()
  for (const passage of passages) {
    const first = pieceIndexAt(pieces, passage.span.start)
    for (let index = first; index >= 0 && index < pieces.count; index++) {
      if ((pieces.starts[index] ?? Infinity) >= passage.span.end) break
      map.set(index, [...(map.get(index) ?? []), passage])
    }
  }
  return map
}

/** An end may stand behind the last character of a piece: then that piece holds it, and not the next. */
function piecesHolding(pieces: Pieces, { anchor, focus }: TextSelection): readonly number[] {
  const offsets = [anchor - 1, anchor, focus - 1, focus]
  return [...new Set(offsets.map(offset => pieceIndexAt(pieces, offset)))].toSorted((a, b) => a - b)
}

type Step = 'up' | 'down' | 'start' | 'end' | 'all'

/** What a key does that the browser would do only with what is drawn; `null` for all others. */
function stepOf({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): Step | null {
  if (altKey) return null
  const mod = ctrlKey || metaKey
  if (mod && key.toLowerCase() === 'a') return 'all'
  if ((mod && key === 'Home') || (metaKey && key === 'ArrowUp')) return 'start'
  if ((mod && key === 'End') || (metaKey && key === 'ArrowDown')) return 'end'
  if (mod) return null
  if (key === 'PageUp') return 'up'
  return key === 'PageDown' ? 'down' : null
}

/** Scrolls so far that the beginning of the stretch stands in the upper third, unless it is in sight already. */
function bringIntoSight(view: HTMLElement, root: HTMLElement, span: Span): void {
  const point = pointOf(root, span.start)
  if (point === null) return
  const range = document.createRange()
  range.setStart(point.node, point.offset)
  const rect = range.getClientRects()[0] ?? point.node.parentElement?.getBoundingClientRect()
  const { top, bottom, height } = view.getBoundingClientRect()
  if (!rect || (rect.top >= top + EDGE && rect.bottom <= bottom - EDGE)) return
  view.scrollTop += rect.top - top - height / 3
}

/** Px at the edge of the view that do not count as in sight. */
const EDGE = 40

function firstInSight(view: HTMLElement | null, root: HTMLElement | null): number {
  const top = view?.getBoundingClientRect().top ?? 0
  const pieces = [...(root?.querySelectorAll<HTMLElement>('[data-piece]') ?? [])]
  const piece = pieces.find(candidate => candidate.getBoundingClientRect().bottom > top)
  return Number(piece?.querySelector<HTMLElement>('[data-start]')?.dataset['start'] ?? 0)
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
