import { isOwnMedium } from '../names/ownMedium.ts'
import type { Span } from '../records.ts'
import { type Attribution, attributionsNear } from './attribution.ts'
import { quotationsWithin } from './quotations.ts'
import { sentencesAround } from './sentencesAround.ts'
import { speakerOf } from './speakerOf.ts'

/** Somebody whose words a passage may give, how, and through whom. A suggestion: a person decides. */
export interface NearSpeaker extends Pick<Attribution, 'speaker' | 'through' | 'manner'> {
  /** The words beside the passage that say so; `null` where others do. */
  readonly because: string | null
}

export interface NearSpeakers {
  /** Whom the text plainly has say the passage; `null` for nobody. */
  readonly likely: NearSpeaker | null
  /** All whom its sentences name as saying something, the likely one first. */
  readonly named: readonly NearSpeaker[]
}

/**
 * Who says the words at `span`, as {@link speakerOf}, and who else is said to say anything in the passage's own sentences,
 * of those of its block. `medium` is whoever published the text, by name: it is nobody through whom its words come.
 */
export function speakersNear(text: string, span: Span, block: Span, medium: string | null): NearSpeakers {
  const sentences = sentencesAround(text, span)
  const within = { start: Math.max(block.start, sentences.start), end: Math.min(block.end, sentences.end) }
  const near = attributionsNear(text, span, within).map(({ speaker, through, manner, because }) => ({
    speaker,
    through: through.filter(name => medium === null || !isOwnMedium(name, medium)),
    manner,
    because,
  }))
  const speaker = speakerOf(text, span)
  if (speaker === null) return { likely: null, named: near }
  const isQuoted = quotationsWithin(text, block).some(({ start, end }) => start <= span.start && span.start < end)
  const likely = near.find(one => one.speaker === speaker) ?? {
    speaker,
    through: [],
    manner: isQuoted ? 'direct' : 'indirect',
    because: null,
  }
  return { likely, named: [likely, ...near.filter(one => one.speaker !== speaker)] }
}
