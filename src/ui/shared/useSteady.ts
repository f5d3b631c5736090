import { useCallback, useLayoutEffect, useRef } from 'react'

/** What `act` does by now, as a function that is always the same one: a part that takes it need not be drawn again for it. */
export function useSteady<A extends readonly unknown[]>(act: (...args: A) => void): (...args: A) => void {
  const latest = useRef(act)
  useLayoutEffect(() => {
    latest.current = act
  })
  return useCallback((...args: A) => latest.current(...args), [])
}
