import { type AsideId, type ClaimId, derivedId, type DossierId } from '../id.ts'
import type { Span } from '../records.ts'
import type { Pointer } from './pointer.ts'

/** One side of a pointer: whose words they are, and the place in them. */
export interface PointerSide {
  /** The id of the claim, the excerpt or the source. */
  readonly of: string
  readonly text: string
  readonly span: Span
}

/**
 * The id under which a pointer is set aside. It follows from the whole wording of both sides and the places in them, so
 * that what was set aside of other words is shown again. The order of the sides does not matter.
 */
export function asideIdOf(
  dossierId: DossierId,
  claimId: ClaimId | null,
  { kind, how }: Pick<Pointer, 'kind' | 'how'>,
  sides: readonly PointerSide[],
): AsideId {
  const parts = sides.map(({ of, text, span }) => JSON.stringify([of, text, span.start, span.end])).toSorted()
  const both = how === 'surer' || how === 'less-sure' ? 'sure' : how
  return derivedId('aside', dossierId, claimId ?? '', kind, both, ...parts)
}
