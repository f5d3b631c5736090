import type { Span } from '../records.ts'
import { speakerOf } from '../text/speakerOf.ts'
import { foldName } from './foldName.ts'
import { isOneVoice } from './oneVoice.ts'

/**
 * What a text says of a name that is given for words in it. `theirs`: it names the same, or a form of that name;
 * `others`: it names somebody else; `unsaid`: it names nobody there, though the name stands in it; `unknown`: the name
 * stands nowhere in it.
 */
export type SaidBy =
  | { readonly type: 'theirs' | 'unsaid' | 'unknown' }
  | { readonly type: 'others'; readonly speaker: string }

/** Compares who is given as the speaker of words with whom a text has say them: of each place in it that has the words. */
export function saidBy(text: string, given: string): (span: Span) => SaidBy {
  let stands: boolean | null = null
  return span => {
    const speaker = speakerOf(text, span)
    if (speaker !== null && isOneVoice(given, speaker)) return { type: 'theirs' }
    if (speaker !== null && !isRole(speaker) && !isRole(given)) return { type: 'others', speaker }
    stands ??= standsIn(text, given)
    return { type: stands ? 'unsaid' : 'unknown' }
  }
}

/** "The harbour master": may be anybody by name. */
export function isRole(speaker: string): boolean {
  return /^(?:[Tt]he|[Aa]n?) \p{Ll}/u.test(speaker)
}

/** Whether the name's last word stands in the text as a word. */
function standsIn(text: string, name: string): boolean {
  const last = foldName(name.trim().split(/\s+/u).at(-1) ?? '')
  if (last === '') return false
  return text.split(/[^\p{L}\p{M}\p{N}'’-]+/u).some(word => foldName(word) === last)
}
