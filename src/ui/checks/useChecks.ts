import { useEffect, useRef, useState } from 'react'
import { grouped } from '../../domain/grouped.ts'
import type { ExcerptId } from '../../domain/id.ts'
import type { CheckedExcerpt } from '../../queries/excerptChecks.ts'
import { checkExcerpts, type ExcerptChecked } from '../../workers/checkExcerpts.ts'
import { useStore } from '../store/StoreContext.ts'

/** Where a check of all excerpts stands. */
export type CheckState =
  | { readonly type: 'running'; readonly share: number }
  | { readonly type: 'done'; readonly found: ReadonlyMap<ExcerptId, ExcerptChecked['found']> }
  | { readonly type: 'cancelled' | 'broke' }

export interface Checking {
  readonly state: CheckState
  /** Starts over; a check under way is given up. */
  readonly check: () => void
  readonly cancel: () => void
}

/** Checks excerpts against their stored texts in a worker: at once, and again when asked. */
export function useChecks(excerpts: readonly CheckedExcerpt[]): Checking {
  const { db } = useStore()
  const [state, setState] = useState<CheckState>({ type: 'running', share: 0 })
  const underWay = useRef<AbortController | null>(null)

  const run = async (): Promise<void> => {
    underWay.current?.abort()
    const abort = new AbortController()
    underWay.current = abort
    setState({ type: 'running', share: 0 })
    const readable = grouped(excerpts, ({ text }) => text?.digest)
    const texts = [...readable].flatMap(([digest, those]) =>
      digest === undefined ? [] : [{ digest, excerpts: those.map(({ excerpt }) => excerpt) }],
    )
    const found = await checkExcerpts({ store: db.name, texts }, abort.signal, share => {
      if (!abort.signal.aborted) setState({ type: 'running', share })
    })
    if (abort.signal.aborted) return
    if (!found.ok) return setState({ type: 'broke' })
    const lost = excerpts.flatMap(({ excerpt, text }): ExcerptChecked[] =>
      text === null ? [{ excerptId: excerpt.id, found: { type: 'text-gone' } }] : [],
    )
    setState({
      type: 'done',
      found: new Map([...found.value, ...lost].map(one => [one.excerptId, one.found])),
    })
  }
  const runNow = useRef(run)
  useEffect(() => {
    void runNow.current()
    return () => underWay.current?.abort()
  }, [])
  const cancel = (): void => {
    underWay.current?.abort()
    setState({ type: 'cancelled' })
  }
  return { state, check: () => void run(), cancel }
}
