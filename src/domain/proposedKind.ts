import { claimKind } from './figures/claimKind.ts'
import { quotedSpeechIn } from './quote/quotedSpeech.ts'
import type { ClaimKind } from './records.ts'
import { sayingIn } from './text/saying.ts'

/**
 * The kind of claim that a line of its own is, for a person to change: somebody's words in quotation marks, what somebody
 * is said to have said, a quantity, else an event. `language` is BCP 47; `null`: nobody knows it.
 */
export function proposedKind(text: string, language: string | null): ClaimKind {
  if (quotedSpeechIn(text) !== null) return 'quotation'
  if (sayingIn(text) !== null) return /["“”„«»「」『』]/u.test(text) ? 'quotation' : 'attribution'
  const kind = claimKind(text, language)
  return kind === 'other' ? 'event' : kind
}
