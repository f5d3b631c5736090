/** Space between an anchor and what opens from it, and kept free at the edges of the window. In px. */
const GAP = 5
const EDGE = 8

/**
 * Puts a fixed element below its anchor, or above where there is more room, and inside the window.
 *
 * `align` follows the direction of the text: `start` is the right edge in Persian.
 */
export function placeBeside(anchor: Element, box: HTMLElement, align: 'start' | 'end' | 'center'): void {
  box.style.maxBlockSize = ''
  const from = anchor.getBoundingClientRect()
  const size = box.getBoundingClientRect()
  const { clientWidth, clientHeight } = document.documentElement
  const below = clientHeight - from.bottom - GAP - EDGE
  const above = from.top - GAP - EDGE
  const goesBelow = size.height <= below || below >= above
  const room = Math.max(0, goesBelow ? below : above)
  const height = Math.min(size.height, room)
  const wanted = inlineStart(from, size, align, getComputedStyle(anchor).direction === 'rtl')
  const x = Math.max(EDGE, Math.min(wanted, clientWidth - size.width - EDGE))
  const y = goesBelow ? from.bottom + GAP : from.top - GAP - height
  box.style.inset = `${Math.round(y)}px auto auto ${Math.round(x)}px`
  if (size.height > room) box.style.maxBlockSize = `${Math.floor(room)}px`
}

function inlineStart(from: DOMRect, size: DOMRect, align: 'start' | 'end' | 'center', rightToLeft: boolean): number {
  if (align === 'center') return from.left + (from.width - size.width) / 2
  return (align === 'start') === rightToLeft ? from.right - size.width : from.left
}
