import { languageOfClaim } from '../../domain/discrepancies/languageOfClaim.ts'
import { wordingOf } from '../../domain/figureLedger/figureRow.ts'
import type { Figure } from '../../domain/figures/figure.ts'
import { figuresIn } from '../../domain/figures/figuresIn.ts'
import { isOfOtherThing, mayBeOfSame } from '../../domain/figures/otherThing.ts'
import { assertedFigures } from '../../domain/figures/unasserted.ts'
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
 * What is worth suggesting of what was found: passages with a good part of the claim's words, of sources that can be
 * evidence, that do not overlap what is its evidence or an appearance already, whose sentence does not have the claim's
 * number for another thing alone, and that were not dismissed.
 *
 * Passages that give another figure than the claim have fewer of its words than those that give its own, and are those to
 * see before a mark: the best of both take turns.
 */
export function suggestionsOf(
  found: readonly SearchFound[],
  desk: Pick<Desk, 'claim' | 'exhibits' | 'appearances' | 'letters'>,
  sources: Pick<SourceList, 'byId' | 'publisherById'>,
): Suggestion[] {
  const figures = claimFigures(desk)
  const taken = [...desk.exhibits, ...desk.appearances].flatMap(({ excerpt: { textId, anchor } }) =>
    anchor ? [{ textId, span: anchor.span }] : [],
  )
  const suggestions = found.flatMap((one): Suggestion[] => {
    if (one.kind !== 'source' || one.view.share < LEAST_SHARE) return []
    const source = sources.byId.get(one.sourceId)
    if (!source || source.role === 'under-check' || source.textId !== one.textId) return []
    if (taken.some(({ textId, span }) => textId === one.textId && overlap(span, one.anchor.span))) return []
    const there = figuresIn(one.anchor.exact, source.language)
    if (isOfOtherThing(figures, there)) return []
    const other = otherFigureIn(figures, assertedFigures(one.anchor.exact, source.language))
    const otherFigure = other && one.anchor.exact.slice(other.start, other.end)
    const publisher = (source.publisherId && sources.publisherById.get(source.publisherId)) || null
    const suggestion = { found: one, source, publisher, letter: desk.letters.get(source.id) ?? null, otherFigure }
    return dismissed.has(`${desk.claim.id} ${keyOf(suggestion)}`) ? [] : [suggestion]
  })
  const others = suggestions.filter(({ otherFigure }) => otherFigure !== null)
  return takingTurns(
    suggestions.filter(({ otherFigure }) => otherFigure === null),
    others,
  )
}

/** The first figure of a passage that may be of what the claim counts, where none of these is the claim's. */
function otherFigureIn(claim: readonly Figure[], passage: readonly Figure[]): Figure | null {
  const own = claim.filter(({ kind }) => kind === 'count')
  const there = passage.filter(figure => figure.kind === 'count' && own.some(one => mayBeOfSame(one, figure)))
  return there.some(({ lo }) => own.some(one => one.lo === lo)) ? null : (there[0] ?? null)
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

function claimFigures({ claim: { text }, exhibits }: Pick<Desk, 'claim' | 'exhibits'>): readonly Figure[] {
  const evidence = exhibits.map(({ excerpt, source: { language } }) => ({ text: wordingOf(excerpt), language }))
  return figuresIn(text, languageOfClaim(text, evidence))
}
