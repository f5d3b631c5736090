import type { Acceptance, Excerpt } from '../records.ts'
import { isNoise } from './outcome.ts'

/** Why an excerpt does not count by its words alone. */
export type QuoteDiscount =
  | 'absent'
  | 'altered'
  /** Differs as a quoting hand would make it differ; counts once a person accepts that. */
  | 'difference-to-accept'

/** Why an excerpt does not count, for all that anybody has accepted of it (rule I1); `null` where its words stand. */
export function quoteDiscount(
  { anchor, check }: Pick<Excerpt, 'anchor' | 'check'>,
  acceptances: readonly Pick<Acceptance, 'note'>[],
): QuoteDiscount | null {
  if (check.outcome === 'absent' || anchor === null) return 'absent'
  if (check.outcome === 'verbatim' || check.outcome === 'artefact') return null
  if (check.outcome === 'editorial') return acceptances.length > 0 ? null : 'difference-to-accept'
  return isNoise(check) && acceptances.some(({ note }) => note.trim() !== '') ? null : 'altered'
}
