import { useEffect, useEffectEvent } from 'react'

interface Holder {
  readonly holds: () => boolean
  readonly isModal: boolean
}

/** Everything on screen that somebody may be writing in. */
const holders = new Set<Holder>()

export interface UnsavedOptions {
  /** A dialog over the screen: only the browser's own way back leaves it, and what goes on after saving does not count. */
  readonly isModal?: boolean
}

/**
 * Has whoever would leave this place asked first, as long as it holds words that nobody has saved.
 *
 * @param holds whether it does now; asked at leaving, and what is saved or emptied by then is no reason to ask
 */
export function useUnsaved(holds: () => boolean, { isModal = false }: UnsavedOptions = {}): void {
  const now = useEffectEvent(holds)
  useEffect(() => {
    const holder = { holds: () => now(), isModal }
    holders.add(holder)
    return () => {
      holders.delete(holder)
    }
  }, [isModal])
}

/** Whether words would be lost with this page. */
export function hasUnsaved(): boolean {
  return [...holders].some(({ holds }) => holds())
}

/** Whether they would be lost by going to another screen, by the browser's back and forward or by the app. */
export function hasUnsavedFor(way: 'back-or-forward' | 'link'): boolean {
  return [...holders].some(({ holds, isModal }) => (way === 'back-or-forward' || !isModal) && holds())
}
