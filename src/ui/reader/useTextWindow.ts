import { type RefObject, useEffect, useEffectEvent, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { movedPlace, type ReadingText } from '../../domain/reading/readingText.ts'
import { pieceIndexAt } from '../../domain/text/pieces.ts'
import { guessHeights, measureColumn } from './guessHeights.ts'
import type { Heights } from './heights.ts'
import { indexAtPlace, type Row, rowsOf, type TextWindow, windowAround } from './textWindow.ts'

/** The part of a text that is drawn. */
export interface DrawnText {
  readonly rows: readonly Row[]
  /** Draws the piece in which `offset` of the text falls, in sight unless it was drawn already, before it returns. */
  readonly reveal: (offset: number) => void
  /** Has pieces drawn wherever they are: a selection begins and ends in them. */
  readonly pin: (pieces: readonly number[]) => void
  /** Draws what is in sight now, before it returns: for keys that turn a page. */
  readonly settle: () => void
}

/**
 * Draws the pieces of a text that are in sight and some beyond, whatever its length.
 *
 * What is in sight stays where it is: whenever guessed heights give way to measured ones, the scroller moves by as much.
 * The elements of pieces have `data-piece`, their index.
 */
export function useTextWindow(
  scroller: RefObject<HTMLElement | null>,
  region: RefObject<HTMLElement | null>,
  reading: ReadingText,
): DrawnText {
  const { pieces } = reading
  const [heights, setHeights] = useState(() => guessHeights(pieces, null))
  const [drawn, setDrawn] = useState<Drawn>(() => ({ window: windowAround(heights, 0, 0, FIRST_VIEW), pinned: [] }))
  const rows = useMemo(() => rowsOf(heights, drawn.window, drawn.pinned), [heights, drawn])
  /** What is put back to its place once other rows are drawn. */
  const held = useRef<HeldPiece | null>(null)
  const lastInSight = useRef<HeldPiece | null>(null)

  const change = (next: Partial<Drawn>) => {
    held.current ??= holdInSight(scroller.current, region.current)
    setDrawn(before => ({ ...before, ...next }))
  }
  const look = () => {
    const [view, text] = [scroller.current, region.current]
    if (view === null || text === null || pieces.count === 0) return
    lastInSight.current = holdInSight(view, text)
    const window = nextWindow(view, text, heights, drawn.window)
    if (window !== null) change({ window })
  }
  const lookAgain = useEffectEvent(look)
  const settleRows = useEffectEvent((_drawn: readonly Row[]) => {
    const [view, text] = [scroller.current, region.current]
    if (view === null || text === null) return
    for (const piece of text.querySelectorAll<HTMLElement>('[data-piece]')) {
      heights.set(Number(piece.dataset['piece']), piece.getBoundingClientRect().height)
    }
    const { current } = held
    held.current = null
    if (current !== null) putBack(view, text, broughtUpToDate(current, view))
    queueMicrotask(() => lookAgain()) // guesses were too high, and more is in sight
  })
  const guessAgain = (text: HTMLElement, current: HeldPiece | null) => {
    held.current = current
    const guessed = guessHeights(pieces, measureColumn(text))
    setHeights(guessed)
    const top = scroller.current?.getBoundingClientRect().top ?? 0
    const height = scroller.current?.clientHeight ?? FIRST_VIEW
    const window = windowAround(guessed, current?.index ?? 0, (current?.top ?? top) - top, height)
    setDrawn(before => ({ ...before, window }))
  }
  const resize = useEffectEvent((text: HTMLElement) => {
    const { current } = lastInSight
    guessAgain(text, current && scroller.current && broughtUpToDate(current, scroller.current))
  })
  const drawnBefore = useRef(reading)
  const recut = useEffectEvent((now: ReadingText) => {
    const before = drawnBefore.current
    drawnBefore.current = now
    const { current } = lastInSight
    const view = scroller.current
    if (before.pieces === now.pieces || region.current === null || view === null) return
    const place = movedPlace(before, now, before.pieces.starts[current?.index ?? 0] ?? 0)
    const moved = current && {
      ...broughtUpToDate(current, view),
      index: Math.max(0, pieceIndexAt(pieces, place)),
    }
    lastInSight.current = moved
    guessAgain(region.current, moved)
    setDrawn(now => ({ ...now, pinned: [] })) // the selection pins its own again
  })

  useLayoutEffect(() => recut(reading), [reading])
  useLayoutEffect(() => settleRows(rows), [rows])
  useEffect(() => {
    const view = scroller.current
    const onScroll = () => flushSync(() => lookAgain())
    view?.addEventListener('scroll', onScroll, { passive: true })
    return () => view?.removeEventListener('scroll', onScroll)
  }, [scroller])
  useEffect(() => {
    const [view, text] = [scroller.current, region.current]
    if (view === null || text === null) return undefined
    let width = 0
    const observer = new ResizeObserver(() => {
      if (text.clientWidth === 0) return // hidden behind another pane: what is drawn stays
      if (text.clientWidth === width) return lookAgain()
      width = text.clientWidth
      resize(text)
    })
    observer.observe(text)
    observer.observe(view)
    return () => observer.disconnect()
  }, [scroller, region])

  const reveal = (offset: number) => {
    const [view, text] = [scroller.current, region.current]
    const index = pieceIndexAt(pieces, offset)
    if (view === null || text === null || index < 0) return
    if (index >= drawn.window.first && index <= drawn.window.last) return
    const top = view.clientHeight / 3
    flushSync(() => {
      held.current = { index, top: view.getBoundingClientRect().top + top, scrolled: view.scrollTop }
      setDrawn(before => ({ ...before, window: windowAround(heights, index, top, view.clientHeight) }))
    })
  }
  const pin = (pinned: readonly number[]) => {
    if (pinned.join() !== drawn.pinned.join()) change({ pinned })
  }
  return { rows, reveal, pin, settle: () => flushSync(() => look()) }
}

interface Drawn {
  readonly window: TextWindow
  readonly pinned: readonly number[]
}

/** Px drawn before anything is measured: more than most windows are high. */
const FIRST_VIEW = 1_200

interface HeldPiece {
  readonly index: number
  /** Where its upper edge is, in px from the top of the browser's window. */
  readonly top: number
  /** How far the view was scrolled when it was there, in px. */
  readonly scrolled: number
}

function pieceElement(text: HTMLElement, index: number): HTMLElement | null {
  return text.querySelector(`[data-piece="${index}"]`)
}

/** The first piece in sight; `null` where none is. */
function holdInSight(view: HTMLElement | null, text: HTMLElement | null): HeldPiece | null {
  if (view === null || text === null) return null
  const { top, bottom } = view.getBoundingClientRect()
  for (const piece of text.querySelectorAll<HTMLElement>('[data-piece]')) {
    const rect = piece.getBoundingClientRect()
    if (rect.bottom > top && rect.top < bottom)
      return { index: Number(piece.dataset['piece']), top: rect.top, scrolled: view.scrollTop }
  }
  return null
}

/** Where a piece is after the scrolling of which no event has told yet. */
function broughtUpToDate(held: HeldPiece, view: HTMLElement): HeldPiece {
  const { scrollTop } = view
  const since = scrollTop - held.scrolled
  const cutShort = since < 0 && scrollTop + view.clientHeight >= view.scrollHeight - 1 // the text became less high
  return { ...held, top: cutShort ? held.top : held.top - since, scrolled: scrollTop }
}

function putBack(view: HTMLElement, text: HTMLElement, held: HeldPiece): void {
  const now = pieceElement(text, held.index)?.getBoundingClientRect().top
  if (now !== undefined && Math.abs(now - held.top) >= 0.5) view.scrollTop += now - held.top
}

/** The window that should be drawn instead; `null` where what is drawn does. */
function nextWindow(view: HTMLElement, text: HTMLElement, heights: Heights, window: TextWindow): TextWindow | null {
  const { top, bottom, height } = view.getBoundingClientRect()
  const first = pieceElement(text, window.first)?.getBoundingClientRect()
  const last = pieceElement(text, window.last)?.getBoundingClientRect()
  if (!first || !last || height === 0) return null
  const margin = height / 2
  const enoughAbove = window.first === 0 || first.top <= top - margin
  const enoughBelow = window.last === heights.count - 1 || last.bottom >= bottom + margin
  if (enoughAbove && enoughBelow) return null
  if (first.top < bottom && last.bottom > top) {
    const inSight = holdInSight(view, text)
    if (inSight !== null && inSight.index >= window.first && inSight.index <= window.last)
      return changed(window, windowAround(heights, inSight.index, inSight.top - top, height))
  }
  const offset = Math.max(0, top - text.getBoundingClientRect().top)
  const index = indexAtPlace(heights, offset)
  return changed(window, windowAround(heights, index, 0, height))
}

function changed(before: TextWindow, after: TextWindow): TextWindow | null {
  return before.first === after.first && before.last === after.last ? null : after
}
