import { useEffect, useRef } from 'react'
import { type Place, screenKey } from './places.ts'

/** How long a screen may take to show its heading, in ms, before the focus goes to the screen itself. */
const HEADING_WITHIN_MS = 800

/**
 * On arrival at another screen the focus goes to its heading, as it would on a page loaded afresh,
 * so that a screen reader says where one is and Tab goes on from there.
 *
 * Not on the first page, which the browser takes care of; nor where the screen, a dialog or the
 * person has put the focus somewhere meanwhile.
 */
export function useFocusOnArrival(place: Place): void {
  const key = screenKey(place)
  const arrivedAt = useRef(key)
  useEffect(() => {
    if (arrivedAt.current === key) return undefined
    arrivedAt.current = key
    const cameFrom = document.activeElement
    const isTaken = (): boolean => {
      const { activeElement } = document
      return (
        document.querySelector('dialog[open]') !== null ||
        (activeElement !== cameFrom && activeElement !== document.body && activeElement !== null) ||
        (activeElement?.matches('main *') ?? false)
      )
    }
    const tryHeading = (): boolean => isTaken() || focusOn('main h1')
    if (tryHeading()) return undefined
    const watch = new MutationObserver(() => tryHeading() && stop())
    watch.observe(document.body, { childList: true, subtree: true })
    const timer = setTimeout(() => {
      stop()
      if (!isTaken()) focusOn('main')
    }, HEADING_WITHIN_MS)
    const stop = (): void => {
      watch.disconnect()
      clearTimeout(timer)
    }
    return stop
  }, [key])
}

/** Focuses the first element in sight that the selector finds; false where there is none. */
function focusOn(selector: string): boolean {
  const element = [...document.querySelectorAll<HTMLElement>(selector)].find(each => each.checkVisibility())
  if (!element) return false
  if (!element.hasAttribute('tabindex')) element.tabIndex = -1
  element.focus()
  return true
}
