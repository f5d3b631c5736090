import { useCallback, useState } from 'react'

/** The room that there is to draw in, in CSS pixels. */
export interface Room {
  readonly width: number
  readonly height: number
  /** Whether the page runs from right to left. */
  readonly leftwards: boolean
}

/** The room inside an element, now and whenever it changes; `null` until the element is there. The second is its `ref`. */
export function useRoom(): readonly [Room | null, (element: HTMLElement | null) => (() => void) | undefined] {
  const [room, setRoom] = useState<Room | null>(null)
  const measure = useCallback((element: HTMLElement | null) => (element ? followRoom(element, setRoom) : undefined), [])
  return [room, measure]
}

/** Whether the page as a whole runs from right to left. */
export function isLeftwards(): boolean {
  return getComputedStyle(document.documentElement).direction === 'rtl'
}

function followRoom(element: HTMLElement, tell: (set: (before: Room | null) => Room) => void): () => void {
  const read = (): void => {
    const { clientWidth, clientHeight } = element
    const now = {
      width: Math.floor(clientWidth),
      height: Math.floor(clientHeight),
      leftwards: getComputedStyle(element).direction === 'rtl',
    }
    tell(before => (before && isSame(before, now) ? before : now))
  }
  const observer = new ResizeObserver(read)
  observer.observe(element)
  read()
  return () => observer.disconnect()
}

function isSame(a: Room, b: Room): boolean {
  return a.width === b.width && a.height === b.height && a.leftwards === b.leftwards
}
