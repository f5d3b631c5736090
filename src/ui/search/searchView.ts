import type { PublisherId } from '../../domain/id.ts'
import type { SearchKind } from '../../workers/searchDossier.ts'

/** What is asked on the search screen, as its address says it. */
export interface SearchView {
  readonly words: string
  readonly kind: 'all' | SearchKind
  /** An origin's letter; `null`: any. */
  readonly origin: string | null
  readonly publisherId: PublisherId | null
}

export const searchKinds = ['source', 'excerpt', 'claim'] as const satisfies readonly SearchKind[]

export function kindsOf({ kind }: SearchView): readonly SearchKind[] {
  return kind === 'all' ? searchKinds : [kind]
}

/** Reads `?q=bridge&in=claim&origin=A&publisher=…`; what is odd is left out. */
export function viewOf(search: URLSearchParams): SearchView {
  return {
    words: search.get('q') ?? '',
    kind: searchKinds.find(kind => kind === search.get('in')) ?? 'all',
    origin: search.get('origin'),
    publisherId: search.get('publisher') as PublisherId | null,
  }
}

/** The address of a view; {@link viewOf} reads it back. */
export function searchOf({ words, kind, origin, publisherId }: SearchView): URLSearchParams {
  const search = new URLSearchParams()
  if (words.trim() !== '') search.set('q', words)
  if (kind !== 'all') search.set('in', kind)
  if (origin !== null) search.set('origin', origin)
  if (publisherId !== null) search.set('publisher', publisherId)
  return search
}
