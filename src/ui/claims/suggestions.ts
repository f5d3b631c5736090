import type { Publisher, Source, Span } from '../../domain/records.ts'
import type { Desk } from '../../queries/claimDesk.ts'
import type { SourceList } from '../../queries/sourceList.ts'
import type { SearchFound } from '../../workers/searchDossier.ts'

/** A passage that may bear on a claim, and where it is from. */
export interface Suggestion {
  readonly found: SearchFound & { readonly kind: 'source' }
  readonly source: Source
  /** `null`: nobody has said. */
  readonly publisher: Publisher | null
  /** Of its source's origin, as it is for the claim; `null` where it has none. */
  readonly letter: string | null
  /** Words of a figure that it gives where the claim gives another for what may be the same thing; `null`: none. */
  readonly otherFigure: string | null
}

/** What was dismissed since the page was loaded: claim and {@link keyOf}. */
export const dismissed = new Set<string>()

/** What tells a suggestion for a claim from the others. */
export function keyOf({ found }: Suggestion): string {
  return `${found.textId} ${found.anchor.span.start}`
}

/**
 * What is worth suggesting of what was found: passages with a good part of the claim's words, not of its numbers alone unless
 * they are its figure or its time, of sources that can be
 * evidence, that do not overlap what is its evidence or an appearance already, whose sentence does not have the claim's
 * number for another thing alone, and that were not dismissed.
 *
 * Those that have the claim's figures and its time come first. Passages that give another figure than the claim have fewer
 * of its words, and are those to see before a mark: they take turns with the others. What tells only of another time comes
 * last.
 */
export function suggestionsOf(
  found: readonly SearchFound[],
  desk: Pick<Desk, 'claim' | 'exhibits' | 'appearances' | 'letters'>,
  sources: Pick<SourceList, 'byId' | 'publisherById'>,
): Suggestion[] {
  const taken = [...desk.exhibits, ...desk.appearances].flatMap(({ excerpt: { textId, anchor } }) =>
    anchor ? [{ textId, span: anchor.span }] : [],
  )
  const suggestions = found.flatMap((one): Suggestion[] => {
    if (one.kind !== 'source' || one.view.share < LEAST_SHARE || one.bearing?.isOfOtherThing) return []
    if (!one.isNamed && !one.bearing?.hasOwnFigure && one.bearing?.time !== 'same') return []
    const source = sources.byId.get(one.sourceId)
    if (!source || source.role === 'under-check' || source.textId !== one.textId) return []
    if (taken.some(({ textId, span }) => textId === one.textId && overlap(span, one.anchor.span))) return []
    const other = one.bearing?.otherFigure ?? null
    const otherFigure = other && one.anchor.exact.slice(other.start, other.end)
    const publisher = (source.publisherId && sources.publisherById.get(source.publisherId)) || null
    const suggestion = { found: one, source, publisher, letter: desk.letters.get(source.id) ?? null, otherFigure }
    return dismissed.has(`${desk.claim.id} ${keyOf(suggestion)}`) ? [] : [suggestion]
  })
  return inTurn(suggestions)
}

/** From what bears on the claim most; within each what has most of its words comes first, as it was found. */
function inTurn(suggestions: readonly Suggestion[]): Suggestion[] {
  const ranked = suggestions.map(suggestion => ({ suggestion, rank: rankOf(suggestion) }))
  const last = ranked.filter(({ rank }) => rank === LAST)
  const [others, own] = [true, false].map(isOther =>
    ranked
      .filter(({ suggestion, rank }) => rank !== LAST && (suggestion.otherFigure !== null) === isOther)
      .toSorted((a, b) => a.rank - b.rank),
  )
  return [...takingTurns(own ?? [], others ?? []), ...last].map(({ suggestion }) => suggestion)
}

/** What tells of another time, and has not the claim's figure. */
const LAST = 5

function rankOf({ found: { bearing } }: Suggestion): number {
  const { hasOwnFigure = false, time = 'untold' } = bearing ?? {}
  if (time === 'same') return hasOwnFigure ? 0 : 2
  if (time === 'untold') return hasOwnFigure ? 1 : 4
  return hasOwnFigure ? 3 : LAST
}

function takingTurns<T>(first: readonly T[], second: readonly T[]): T[] {
  const longest = Math.max(first.length, second.length)
  return Array.from({ length: longest }, (_, index) => [
    first.slice(index, index + 1),
    second.slice(index, index + 1),
  ]).flat(2)
}

/** A passage with less of what the claim's words tell is about something else. */
const LEAST_SHARE = 0.3

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}
