import { compareText } from '../../domain/grouped.ts'
import type { PublisherId } from '../../domain/id.ts'
import { type Source, type SourceKind, sourceKinds } from '../../domain/records.ts'
import type { SourceList } from '../../queries/sourceList.ts'
import { foldForSearch } from '../../domain/text/foldForSearch.ts'

/** Which sources are shown and in what order. It is part of the address, so that Back and a link bring it again. */
export interface SourceView {
  readonly words: string
  readonly publisher: PublisherId | null
  readonly kind: SourceKind | null
  /** Only what still needs a person. */
  readonly only: Unfinished | null
  readonly order: SourceOrder
}

/** What a source may still need a person for. */
export const unfinished = ['no-publisher', 'guessed'] as const
export type Unfinished = (typeof unfinished)[number]

/** `origin` groups them by origin; the others make one list. */
export const sourceOrders = ['origin', 'added', 'title', 'publisher', 'issued'] as const
export type SourceOrder = (typeof sourceOrders)[number]

/** The view that an address asks for. What it does not name, or names wrongly, is as it is at first. */
export function viewOf(params: URLSearchParams): SourceView {
  return {
    words: params.get('words') ?? '',
    publisher: (params.get('publisher') as PublisherId | null) || null,
    kind: sourceKinds.find(kind => kind === params.get('kind')) ?? null,
    only: unfinished.find(only => only === params.get('only')) ?? null,
    order: sourceOrders.find(order => order === params.get('order')) ?? 'origin',
  }
}

/** The address's parameters with a part of the view changed; what is as at first is left out. */
export function withView(params: URLSearchParams, change: Partial<SourceView>): URLSearchParams {
  const next = new URLSearchParams(params)
  for (const [name, value] of Object.entries(change)) {
    if (!value || value === 'origin') next.delete(name)
    else next.set(name, value)
  }
  return next
}

/** Whether the view leaves any source out. */
export function isFiltered({ words, publisher, kind, only }: SourceView): boolean {
  return words.trim() !== '' || publisher !== null || kind !== null || only !== null
}

/** The sources that a view shows, in its order; `origin` leaves them in the order in which they came. */
export function sourcesIn(list: SourceList, view: SourceView): readonly Source[] {
  const words = foldForSearch(view.words.trim()).split(/\s+/).filter(Boolean)
  const shown = list.sources.filter(
    source =>
      (view.publisher === null || source.publisherId === view.publisher) &&
      (view.kind === null || source.kind === view.kind) &&
      (view.only === null || needs(list, source, view.only)) &&
      holdsWords(list, source, words),
  )
  return sorted(list, shown, view.order)
}

/** Whether a source still needs a person for this. A guessed encoding is a guess, too. */
export function needs(list: SourceList, source: Source, what: Unfinished): boolean {
  if (what === 'guessed') return source.guessed.length > 0 || (list.fileOf.get(source.id)?.encodingGuessed ?? false)
  return source.role === 'source' && publisherName(list, source) === ''
}

/** The name of who published a source; empty where nobody has said it. */
export function publisherName(list: SourceList, { publisherId }: Source): string {
  return (publisherId && list.publisherById.get(publisherId)?.name) || ''
}

function holdsWords(list: SourceList, source: Source, words: readonly string[]): boolean {
  if (words.length === 0) return true
  const { title, authors, url } = source
  const file = list.fileOf.get(source.id)?.fileName
  const text = foldForSearch([title, ...authors, publisherName(list, source), url, file].join(' '))
  return words.every(word => text.includes(word))
}

function sorted(list: SourceList, sources: readonly Source[], order: SourceOrder): readonly Source[] {
  const name = (source: Source): string => publisherName(list, source)
  switch (order) {
    case 'origin':
      return sources
    case 'added':
      return sources.toReversed()
    case 'title':
      return sources.toSorted((a, b) => collator.compare(a.title, b.title))
    case 'publisher':
      return sources.toSorted((a, b) => emptyLast(name(a), name(b)) || collator.compare(name(a), name(b)))
    case 'issued':
      return sources.toSorted(
        (a, b) => emptyLast(a.issued ?? '', b.issued ?? '') || compareText(b.issued ?? '', a.issued ?? ''),
      )
  }
}

const collator = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' })

function emptyLast(a: string, b: string): number {
  return Number(a === '') - Number(b === '')
}
