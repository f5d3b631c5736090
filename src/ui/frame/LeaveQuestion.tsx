import { useEffect } from 'react'
import { NavigationType, useBlocker } from 'react-router'
import { DiscardQuestion } from '../shared/Dialog.tsx'
import { hasUnsaved, hasUnsavedFor } from '../shared/unsaved.ts'

/** Asks before another screen, or another page, takes the place of words that nobody has saved. */
export function LeaveQuestion() {
  const blocker = useBlocker(
    ({ currentLocation, nextLocation, historyAction }) =>
      currentLocation.pathname !== nextLocation.pathname &&
      hasUnsavedFor(historyAction === NavigationType.Pop ? 'back-or-forward' : 'link'),
  )
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent): void => {
      if (hasUnsaved()) event.preventDefault()
    }
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [])
  if (blocker.state !== 'blocked') return null
  return <DiscardQuestion onKeep={blocker.reset} onDiscard={blocker.proceed} />
}
