import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'
import type { Span } from '../../domain/records.ts'
import { announcementsShown } from '../shared/Announce.tsx'
import { rangesOf } from './spanOfSelection.ts'

/** Px between the passage and what stands beside it, and kept free at the edges of the view. */
const GAP = 8
const EDGE = 8

/**
 * Keeps a box in the top layer beside a stretch of the text: below its last line, or above its first, and always in
 * the view, and over what is announced there. Where fingers point it keeps to the foot of the window, out of the way of
 * the system's own handles.
 */
export function usePlaceBesideText(
  region: RefObject<HTMLElement | null>,
  scroller: RefObject<HTMLElement | null>,
  { start, end }: Span,
): RefObject<HTMLDivElement | null> {
  const box = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const popover = box.current
    if (popover !== null && !popover.matches(':popover-open')) popover.showPopover()
    if (popover !== null && region.current && scroller.current)
      place(popover, region.current, scroller.current, { start, end })
  })
  useEffect(() => {
    const view = scroller.current
    if (view === null) return undefined
    const again = () => {
      if (box.current && region.current) place(box.current, region.current, view, { start, end })
    }
    // The text's own scrolling, and the page's where that scrolls.
    document.addEventListener('scroll', again, { capture: true, passive: true })
    const observer = new ResizeObserver(again)
    for (const each of [view, box.current, announcementsShown()]) if (each) observer.observe(each)
    return () => {
      document.removeEventListener('scroll', again, { capture: true })
      observer.disconnect()
    }
  }, [region, scroller, start, end])
  return box
}

function place(box: HTMLElement, region: HTMLElement, scroller: HTMLElement, span: Span): void {
  const view = scroller.getBoundingClientRect()
  const size = box.getBoundingClientRect()
  const rects = rangesOf(region, [span]).flatMap(range => [...range.getClientRects()])
  const [first, last] = [rects[0], rects.at(-1)]
  // Where the window is narrow the whole page scrolls, and the text is higher than the window.
  const top = Math.max(view.top, 0) + EDGE
  const { clientHeight } = document.documentElement
  const lowest = Math.min(view.bottom, clientHeight, topOfAnnouncements()) - size.height - EDGE
  const width = document.documentElement.clientWidth
  const docked = matchMedia('(pointer: coarse)').matches || !first || !last
  const below = (last?.bottom ?? 0) + GAP
  const above = (first?.top ?? 0) - GAP - size.height
  const goesAbove = below > lowest && above >= top
  const y = docked ? lowest : Math.min(Math.max(goesAbove ? above : below, top), lowest)
  const column = region.getBoundingClientRect()
  const inColumn = Math.min((last?.left ?? column.left) - EDGE, column.right - size.width)
  const x = Math.max(EDGE, Math.min(Math.max(inColumn, column.left), width - size.width - EDGE))
  box.style.inset = `${Math.round(y)}px auto auto ${Math.round(x)}px`
}

/** What is announced stands at the foot of the window, under whatever is in the top layer. */
function topOfAnnouncements(): number {
  const shown = announcementsShown()?.getBoundingClientRect()
  return shown && shown.height > 0 ? shown.top : Infinity
}
