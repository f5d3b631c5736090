import { useEffect, useRef, useState } from 'react'
import type { DossierId, TextId } from '../../domain/id.ts'
import { counts } from '../../domain/quote/checkAt.ts'
import { compareOutcomes } from '../../domain/quote/outcome.ts'
import type { Digest } from '../../domain/records.ts'
import { bindTexts, findQuotes, type FoundPlace, type NearestToQuote } from '../../workers/findQuotes.ts'
import { useStore } from '../store/StoreContext.ts'

/** A text that a quote is looked for in. */
export interface SearchedText {
  readonly textId: TextId
  readonly digest: Digest
}

/** A text that has the words, and where. */
export interface QuoteHits {
  readonly textId: TextId
  /** The best first. */
  readonly places: readonly FoundPlace[]
  /** How many there are, listed or not. */
  readonly total: number
}

/** A search for a quote, and what is known of it by now. */
export interface QuoteSearchState {
  /** The words looked for; `null` before there are any. */
  readonly looked: string | null
  /** Who was given as having said them; `null` for nobody. */
  readonly speaker: string | null
  /** Texts with better places first, else in the order of looking. */
  readonly hits: readonly QuoteHits[]
  /** Texts that have the words as they are, where those asked for have not; in the order of looking. */
  readonly elsewhere: readonly QuoteHits[]
  /** What the first text has of the words, where it has not the words; also where it has them changed, and they are of several passages. */
  readonly nearest: NearestToQuote | null
  /** Another text that has the words in parts, where none has them as a whole. */
  readonly partsIn: (NearestToQuote & { readonly textId: TextId }) | null
  /** How far it is, from 0 to 1; `null` where it is not under way. */
  readonly share: number | null
  /** Whether every text that has the words as they are is told, though others may yet be found to have them changed. */
  readonly sameKnown: boolean
  /** How far the search elsewhere is; `null` where it is not under way. */
  readonly shareElsewhere: number | null
  /** Texts that could not be read. */
  readonly unread: number
  readonly failed: boolean
  /** Whether a person ended it before its end. */
  readonly stopped: boolean
}

export interface QuoteSearching extends QuoteSearchState {
  /**
   * Looks for words, those that are typed once nothing more is typed for a moment; ends the search before. Where no
   * text has them as they are, looks in `otherwise`.
   */
  readonly look: (question: QuoteToLookFor) => void
  /** Has the texts of the dossier, these, made ready to be looked through. */
  readonly makeReady: (texts: readonly SearchedText[]) => void
  readonly cancel: () => void
}

export interface QuoteToLookFor {
  readonly quote: string
  /** Who is given as having said it; `null` where no name came with it. */
  readonly speaker: string | null
  readonly texts: readonly SearchedText[]
  readonly otherwise: readonly SearchedText[]
  /** Whether more letters may follow at once. */
  readonly isTyped: boolean
}

const nothing: QuoteSearchState = {
  looked: null,
  speaker: null,
  hits: [],
  elsewhere: [],
  nearest: null,
  partsIn: null,
  share: null,
  sameKnown: false,
  shareElsewhere: null,
  unread: 0,
  failed: false,
  stopped: false,
}

/** Time without another key after which the search begins, in ms. */
const PAUSE_MS = 250

/** What is told in this time is shown together: a text that has the words may be one of hundreds. */
const TOGETHER_MS = 30

/** Looks for quotes in a worker, as they are typed. */
export function useQuoteSearch(dossierId: DossierId): QuoteSearching {
  const { db } = useStore()
  const [state, setState] = useState(nothing)
  const stop = useRef<AbortController | null>(null)
  useEffect(() => () => stop.current?.abort(), [])

  const run = async ({ quote, speaker, texts, otherwise }: QuoteToLookFor, signal: AbortSignal) => {
    const search = { store: db.name, dossierId, quote, speaker }
    let now: QuoteSearchState = { ...nothing, looked: quote, speaker, share: 0 }
    const show = () => {
      if (!signal.aborted) setState(now)
    }
    const set = (next: Partial<QuoteSearchState>) => {
      now = { ...now, ...next }
      show()
    }
    let timer: ReturnType<typeof setTimeout> | undefined
    const setSoon = (next: Partial<QuoteSearchState>) => {
      now = { ...now, ...next }
      timer ??= setTimeout(() => {
        timer = undefined
        show()
      }, TOGETHER_MS)
    }
    set({})
    const order = new Map(texts.map(({ textId }, index) => [textId, index]))
    const job = { ...search, texts: texts.map(bare), nearestIn: texts[0]?.textId ?? null, sameOnly: false }
    const result = await findQuotes(job, signal, progress => {
      if (progress.type === 'share') setSoon({ share: progress.share })
      else if (progress.type === 'same-known') set({ sameKnown: true })
      else if (progress.type === 'nearest')
        setSoon(progress.textId === job.nearestIn ? { nearest: progress } : { partsIn: progress })
      else setSoon({ hits: inOrder([...now.hits, progress], order) })
    })
    if (signal.aborted) return
    set(result.ok ? { share: null, unread: result.value.length } : { share: null, failed: true })
    if (!result.ok || otherwise.length === 0 || now.hits.some(stands)) return
    set({ shareElsewhere: 0 })
    const elsewhere = { ...search, texts: otherwise.map(bare), nearestIn: null, sameOnly: true }
    const others = await findQuotes(elsewhere, signal, progress => {
      if (progress.type === 'share') setSoon({ shareElsewhere: progress.share })
      else if (progress.type === 'nearest') setSoon({ partsIn: progress })
      else if (progress.type === 'found' && stands(progress)) setSoon({ elsewhere: [...now.elsewhere, progress] })
    })
    if (signal.aborted) return
    set({ shareElsewhere: null, unread: now.unread + (others.ok ? others.value.length : 0), failed: !others.ok })
  }
  const look: QuoteSearching['look'] = question => {
    stop.current?.abort()
    const mine = new AbortController()
    stop.current = mine
    if (question.quote.trim() === '') return setState(nothing)
    const begin = () => {
      if (!mine.signal.aborted) void run(question, mine.signal)
    }
    if (question.isTyped) setTimeout(begin, PAUSE_MS)
    else begin()
  }
  const cancel = () => {
    stop.current?.abort()
    setState(before => ({ ...before, share: null, shareElsewhere: null, stopped: true }))
  }
  const makeReady: QuoteSearching['makeReady'] = texts => {
    const digests = [...new Set(texts.map(({ digest }) => digest))]
    void bindTexts({ store: db.name, dossierId, digests })
  }
  return { ...state, look, makeReady, cancel }
}

/** What the worker asks of a text, and no more: what goes to it is copied, for each of hundreds. */
function bare({ textId, digest }: SearchedText): SearchedText {
  return { textId, digest }
}

/** Whether its best place has the words as they are. */
function stands({ places }: Pick<QuoteHits, 'places'>): boolean {
  return places[0] !== undefined && counts(places[0].check)
}

function inOrder(hits: readonly QuoteHits[], order: ReadonlyMap<TextId, number>): readonly QuoteHits[] {
  const bestOf = ({ places }: QuoteHits) => places[0]?.check.outcome ?? 'absent'
  return hits.toSorted(
    (a, b) => compareOutcomes(bestOf(a), bestOf(b)) || (order.get(a.textId) ?? 0) - (order.get(b.textId) ?? 0),
  )
}
