import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { Projection } from '../../domain/reading/projection.ts'
import type { Digest, Span } from '../../domain/records.ts'
import { findInText } from '../../workers/findInText.ts'
import { findPlaces } from '../../workers/findPlaces.ts'
import { useStore } from '../store/StoreContext.ts'
import { LARGE } from '../store/useText.ts'
import { type FoundInText, placeAt, placeFrom } from './highlights.ts'

/** A search for words in the text. */
export interface FindInText {
  readonly query: string
  readonly found: FoundInText
  /** `more`: there are more places than are counted. */
  readonly state: 'nothing' | 'looking' | 'all' | 'more' | 'failed'
  /** Looks for other words; ends the search before. */
  readonly look: (query: string) => void
  /** Goes to the next place, or the one before; round at the ends. */
  readonly step: (by: 1 | -1) => void
  /** Ends the search and forgets what it found. */
  readonly clear: () => void
}

const nothing = { query: '', found: { places: new Uint32Array(0), current: -1 }, state: 'nothing' } as const
type State = Pick<FindInText, 'query' | 'found' | 'state'>

/** Time without another key after which a large text is looked through, in ms. */
const PAUSE_MS = 120

/**
 * Finds words in the text: at once where it is short, in a worker where it is large. Goes to the first place behind
 * where one was reading.
 *
 * @param reading the text as it is shown
 * @param place where one is reading, as an offset
 * @param show brings a place into sight
 */
export function useFindInText(
  { text, edits }: Pick<Projection, 'text' | 'edits'>,
  digest: Digest,
  place: () => number,
  show: (span: Span) => void,
): FindInText {
  const { db } = useStore()
  const [state, setState] = useState<State>(nothing)
  const search = useRef<{ readonly stop: AbortController; timer?: ReturnType<typeof setTimeout> } | null>(null)
  const origin = useRef<number | null>(null)

  const end = () => {
    clearTimeout(search.current?.timer)
    search.current?.stop.abort()
    search.current = null
  }
  const endAtLast = useEffectEvent(end)
  useEffect(() => () => endAtLast(), [])

  const look = (query: string) => {
    end()
    origin.current ??= place()
    const from = origin.current
    if (query.trim() === '') return setState({ ...nothing, query })
    const stop = new AbortController()
    search.current = { stop }
    let found: FoundInText = nothing.found
    const add = (places: Uint32Array) => {
      found = withPlaces(found, places, from)
      if (found.current !== -1) showCurrent(found, show)
    }
    const finish = (all: boolean) => {
      if (found.current === -1 && found.places.length > 0) {
        found = { ...found, current: 0 }
        showCurrent(found, show)
      }
      setState({ query, found, state: all ? 'all' : 'more' })
    }
    if (text.length < LARGE) {
      let all = true
      for (const { places, more } of findPlaces(text, query)) {
        add(places)
        all = !more
      }
      return finish(all)
    }
    setState({ query, found, state: 'looking' })
    search.current.timer = setTimeout(() => {
      const report = (places: Uint32Array) => {
        add(places)
        setState({ query, found, state: 'looking' })
      }
      void findInText({ store: db.name, digest, edits, query }, stop.signal, report).then(result => {
        if (stop.signal.aborted) return
        if (result.ok) finish(result.value)
        else setState({ query, found, state: 'failed' })
      })
    }, PAUSE_MS)
  }
  const lookAgain = useEffectEvent((_text: string) => {
    if (state.query !== '') look(state.query)
  })
  useEffect(() => {
    const again = setTimeout(() => lookAgain(text)) // the places are others now
    return () => clearTimeout(again)
  }, [text])
  const step = (by: 1 | -1) => {
    const count = state.found.places.length / 2
    if (count === 0) return
    const current = (state.found.current + by + count) % count
    const found = { ...state.found, current }
    origin.current = placeAt(found.places, current)?.start ?? null
    setState({ ...state, found })
    showCurrent(found, show)
  }
  const clear = () => {
    end()
    origin.current = null
    setState(nothing)
  }
  return { ...state, look, step, clear }
}

function withPlaces({ places, current }: FoundInText, more: Uint32Array, from: number): FoundInText {
  const all = new Uint32Array(places.length + more.length)
  all.set(places)
  all.set(more, places.length)
  if (current !== -1) return { places: all, current }
  const first = placeFrom(all, from)
  return { places: all, current: first * 2 < all.length ? first : -1 }
}

function showCurrent(found: FoundInText, show: (span: Span) => void): void {
  const span = placeAt(found.places, found.current)
  if (span) show(span)
}
