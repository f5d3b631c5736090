import type { Span } from '../records.ts'
import { type Attribution, attributionsNear } from './attribution.ts'
import { quotationsWithin } from './quotations.ts'
import { speakerOf } from './speakerOf.ts'

/** Somebody whose words a passage may give, how, and through whom. A suggestion: a person decides. */
export type NearSpeaker = Pick<Attribution, 'speaker' | 'through' | 'manner'>

export interface NearSpeakers {
  /** Whom the text plainly has say the passage; `null` for nobody. */
  readonly likely: NearSpeaker | null
  /** All whom the block names as saying something beside it, the likely one first. */
  readonly named: readonly NearSpeaker[]
}

/** Who says the words at `span`, as {@link speakerOf}, and who else is said to say anything near them in their block. */
export function speakersNear(text: string, span: Span, block: Span): NearSpeakers {
  const near = attributionsNear(text, span, block)
  const speaker = speakerOf(text, span)
  if (speaker === null) return { likely: null, named: near }
  const isQuoted = quotationsWithin(text, block).some(({ start, end }) => start <= span.start && span.start < end)
  const likely = near.find(one => one.speaker === speaker) ?? {
    speaker,
    through: [],
    manner: isQuoted ? 'direct' : 'indirect',
  }
  return { likely, named: [likely, ...near.filter(one => one.speaker !== speaker)] }
}
