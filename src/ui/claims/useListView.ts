import { useEffect, useMemo, useRef, useState } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { type ListView, searchOf, viewIn } from './listView.ts'

/** The list's view as the address has it, and the functions that change it. */
export interface ListViewState {
  readonly view: ListView
  /** What of the address keeps the view: to be put behind the path of a claim that is opened. */
  readonly search: string
  /** Changes the view; Back goes to the one before. */
  readonly change: (fields: Partial<ListView>) => void
  /** Shows words at once, and writes them into the address when typing rests. */
  readonly setWords: (words: string) => void
  /** To be called before going elsewhere: words that are not in the address yet stay out of it. */
  readonly settle: () => void
}

/** How long typing rests before the words go into the address: browsers refuse a hundred writes in ten seconds. */
const REST_MS = 300

export function useListView(): ListViewState {
  const { search } = useLocation()
  const navigate = useNavigate()
  const inAddress = useMemo(() => viewIn(new URLSearchParams(search)), [search])
  /** What is typed and not yet in the address; `null` once it is. */
  const [typed, setTyped] = useState<string | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])
  if (typed !== null && typed === inAddress.words) setTyped(null)
  const view = useMemo(() => (typed === null ? inAddress : { ...inAddress, words: typed }), [inAddress, typed])

  const settle = (): void => clearTimeout(timer.current)
  return {
    view,
    search: searchOf(view),
    settle,
    change(fields) {
      settle()
      if (fields.words !== undefined) setTyped(fields.words)
      void navigate({ search: searchOf({ ...view, ...fields }) })
    },
    setWords(words) {
      settle()
      setTyped(words)
      if (words === inAddress.words) return
      // Going on with words is no new place to come back to.
      const isFurther = inAddress.words !== ''
      timer.current = setTimeout(
        () => void navigate({ search: searchOf({ ...view, words }) }, { replace: isFurther }),
        REST_MS,
      )
    },
  }
}
