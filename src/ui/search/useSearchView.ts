import { useEffect, useEffectEvent, useState } from 'react'
import { NavigationType, useLocation, useNavigationType, useSearchParams } from 'react-router'
import { searchOf, type SearchView, viewOf } from './searchView.ts'

/** What is asked, and how to ask for something else. */
export interface AskedView {
  readonly view: SearchView
  readonly change: (fields: Partial<SearchView>) => void
  /** Has the address say what is asked, before one leaves: Back then comes back to it. */
  readonly settle: () => void
}

/** Browsers refuse an address that changes at every key. */
const PAUSE_MS = 300

/** What is asked on the search screen. The address follows a moment after, and is followed when somebody goes to another. */
export function useSearchView(): AskedView {
  const [search, setSearch] = useSearchParams()
  const { key } = useLocation()
  const arrival = useNavigationType()
  const [view, setView] = useState(() => viewOf(search))
  const address = search.toString()
  const [followed, setFollowed] = useState(key)

  if (key !== followed) {
    setFollowed(key)
    // What replaces the address is this screen, saying late what the view says, or has said before it went on.
    if (arrival !== NavigationType.Replace) setView(viewOf(search))
  }
  const write = (asked: SearchView): void => {
    const next = searchOf(asked)
    if (next.toString() !== address) setSearch(next, { replace: true })
  }
  const writeAfter = useEffectEvent(write)
  useEffect(() => {
    const timer = setTimeout(() => writeAfter(view), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [view])
  return { view, change: fields => setView({ ...view, ...fields }), settle: () => write(view) }
}
