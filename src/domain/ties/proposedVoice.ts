import type { Excerpt } from '../records.ts'
import { voiceIn } from './toldVoice.ts'

/**
 * Whom an excerpt's own words, with what is kept around them, name in full as the speaker; `null` where nobody is, or where a
 * person has said already whose words they are. A proposal: a person decides.
 */
export function proposedVoice({ anchor, speaker, through, manner }: Excerpt): string | null {
  if (anchor === null || speaker !== null || through.length > 0 || manner !== 'narrative') return null
  const { prefix, exact, suffix } = anchor
  // What is kept around may begin and end inside a word.
  const [before, behind] = [prefix.replace(/^\S+/u, ''), suffix.replace(/\S+$/u, '')]
  const passage = { start: before.length, end: before.length + exact.length }
  const voice = voiceIn(before + exact + behind, passage)
  return voice?.isWhole === true ? voice.name : null
}
