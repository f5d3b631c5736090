import type { ClaimId, DossierId, ExcerptId, SourceId, TextId } from '../domain/id.ts'
import type { Anchor, Span } from '../domain/records.ts'
import type { Bearing } from '../domain/figures/bearing.ts'
import type { PassageView } from '../domain/search/passageView.ts'
import { ok, type Result } from '../domain/result.ts'
import { searchWorkerOf } from './callSearch.ts'
import type { CallProblem } from './callWorker.ts'
import { trustedUrl } from './trustedUrl.ts'
import address from './searchDossier.worker.ts?worker&url'

/** What is asked of a dossier's index. */
export interface SearchAsk {
  /** The store's name. */
  readonly store: string
  readonly dossierId: DossierId
  readonly query: string
  /** Whether the query is typed, with `"phrases"`, `-words` and `fields:`, its last word perhaps unfinished; else it is plain words. */
  readonly isTyped: boolean
  readonly kinds: readonly SearchKind[]
  /** Only what stands in these; `null`: in any, and claims too. */
  readonly sourceIds: readonly SourceId[] | null
  readonly most: number
  /**
   * Whether the query is a claim, in this language (BCP 47): what the figures and dates of each passage say to its own is
   * told, too. `null` asks for no such thing.
   */
  readonly claim: { readonly language: string | null } | null
}

export type SearchKind = 'source' | 'excerpt' | 'claim'

/** A passage that answers, best first among others. */
export type SearchFound = { readonly view: PassageView } & (
  | {
      readonly kind: 'source'
      readonly id: SourceId
      /** The query's words in the source's title. */
      readonly titleMarks: readonly Span[]
      readonly sourceId: SourceId
      readonly textId: TextId
      /** Of the view's sentence: all that it takes to keep it as an excerpt. */
      readonly anchor: Anchor
      /** What that sentence says to the claim asked for; `null` where none is. */
      readonly bearing: Bearing | null
      /** Whether the passage or its title has a word of the claim asked for that names something, and not its numbers alone. */
      readonly isNamed: boolean
    }
  /** `isPlaced`: its place in the source's present text is known, and is the view's. */
  | { readonly kind: 'excerpt'; readonly id: ExcerptId; readonly sourceId: SourceId; readonly isPlaced: boolean }
  | { readonly kind: 'claim'; readonly id: ClaimId }
)

export interface SearchAnswer {
  readonly found: readonly SearchFound[]
  /** Sources whose text could not be read, and so is not searched. */
  readonly unread: number
}

/** Searches a dossier. The first search reads its texts where no index is kept: `onIndexing` tells how far it is, from 0 to 1. */
export async function searchDossier(
  ask: SearchAsk,
  signal: AbortSignal,
  onIndexing: (share: number) => void,
): Promise<Result<SearchAnswer, CallProblem>> {
  if (typeof Worker !== 'undefined') return await callSearchDossierWorker(ask, { signal, onProgress: onIndexing })
  const { answerSearch } = await import('./answerSearch.ts')
  return ok(await answerSearch(ask, onIndexing, signal))
}

const callSearchDossierWorker = searchWorkerOf<SearchAsk, SearchAnswer, number>({
  start: () => new Worker(trustedUrl(address), { type: 'module', name: 'search-dossier' }),
  limitMs: 600_000,
  idleMs: 600_000,
})
