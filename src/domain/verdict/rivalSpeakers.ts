import { type CaseFile, type Exhibit, isAboutWords } from '../caseFile.ts'
import { isOneVoice } from '../names/oneVoice.ts'

/**
 * To whom the words are given that a claim is about, where excerpts that count do not agree on that: of each voice the
 * name that comes first. Empty where they agree or nothing supports the claim, and for a claim that is not about words.
 */
export function rivalSpeakersOf(
  { claim }: Pick<CaseFile, 'claim'>,
  supports: readonly Exhibit[],
  conflicts: readonly Exhibit[],
): readonly string[] {
  if (!isAboutWords(claim) || supports.length === 0) return []
  const speakers = new Set([...supports, ...conflicts].flatMap(({ excerpt }) => excerpt.speaker ?? []))
  const voices = [...speakers].reduce<readonly (readonly string[])[]>(withSpeaker, [])
  return voices.length < 2 ? [] : voices.flatMap(([name]) => name ?? [])
}

/** Names that may be one person's are one voice, also through a third. */
function withSpeaker(voices: readonly (readonly string[])[], speaker: string): readonly (readonly string[])[] {
  const isHis = (names: readonly string[]): boolean => names.some(name => isOneVoice(name, speaker))
  return [...voices.filter(names => !isHis(names)), [...voices.filter(isHis).flat(), speaker]]
}
