import { languageOfClaim } from '../../domain/discrepancies/languageOfClaim.ts'
import { wordingOf } from '../../domain/figureLedger/figureRow.ts'
import type { Figure } from '../../domain/figures/figure.ts'
import { figuresIn } from '../../domain/figures/figuresIn.ts'
import { isOfOtherThing } from '../../domain/figures/otherThing.ts'
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
  return found.flatMap(one => {
    if (one.kind !== 'source' || one.view.share < LEAST_SHARE) return []
    const source = sources.byId.get(one.sourceId)
    if (!source || source.role === 'under-check' || source.textId !== one.textId) return []
    if (taken.some(({ textId, span }) => textId === one.textId && overlap(span, one.anchor.span))) return []
    if (isOfOtherThing(figures, figuresIn(one.anchor.exact, source.language))) return []
    const publisher = (source.publisherId && sources.publisherById.get(source.publisherId)) || null
    const suggestion = { found: one, source, publisher, letter: desk.letters.get(source.id) ?? null }
    return dismissed.has(`${desk.claim.id} ${keyOf(suggestion)}`) ? [] : [suggestion]
  })
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
