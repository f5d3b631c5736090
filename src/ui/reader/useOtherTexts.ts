import { useEffect, useRef, useState } from 'react'
import { findQuote } from '../../domain/quote/findQuote.ts'
import { skeletonOf } from '../../domain/text/skeleton.ts'
import type { OtherText } from '../../queries/sourceReader.ts'
import { useReadText } from '../store/useText.ts'

/** A search through other sources. */
export interface Elsewhere {
  /** How far it is, from 0 to 1; `null` while none is under way. */
  readonly share: number | null
  /** The sources that have the words; `null` before the search has ended. */
  readonly found: readonly OtherText[] | null
  /** Texts that could not be read. */
  readonly failed: number
  readonly look: (quote: string) => Promise<void>
  /** Stops the search and forgets what it found. */
  readonly clear: () => void
}

const nothing = { share: null, found: null, failed: 0 } as const

/** Looks for words in one source after the other, so that only one text is in memory and the page stays alive. */
export function useOtherTexts(others: readonly OtherText[]): Elsewhere {
  const read = useReadText()
  const [state, setState] = useState<Pick<Elsewhere, 'share' | 'found' | 'failed'>>(nothing)
  const run = useRef(0)
  useEffect(
    () => () => {
      run.current++
    },
    [],
  )
  const look = async (quote: string) => {
    const mine = ++run.current
    const found: OtherText[] = []
    let failed = 0
    for (const [index, other] of others.entries()) {
      setState({ share: index / others.length, found: null, failed })
      try {
        if (findQuote(skeletonOf(await read(other.digest)), { quote }).length > 0) found.push(other)
      } catch {
        failed++
      }
      await new Promise(resolve => setTimeout(resolve))
      if (run.current !== mine) return
    }
    setState({ share: null, found, failed })
  }
  const clear = () => {
    run.current++
    setState(nothing)
  }
  return { ...state, look, clear }
}
