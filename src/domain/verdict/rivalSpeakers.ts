import { type CaseFile, type Exhibit, isOfWords, speakersOf } from '../caseFile.ts'
import { isOneVoice } from '../names/oneVoice.ts'

/**
 * To whom the words are given that a claim is about, where excerpts that count do not agree on that: of each voice the
 * name that comes first. Empty where they agree or nothing supports the claim, and for a claim that is not about words.
 */
export function rivalSpeakersOf(
  { kinds }: Pick<CaseFile, 'kinds'>,
  supports: readonly Exhibit[],
  others: readonly Exhibit[],
): readonly string[] {
  if (!kinds.some(isOfWords) || supports.length === 0) return []
  const exhibits = [...supports, ...others]
  const speakers = new Set(exhibits.flatMap(speakersOf).filter(speaker => speaker !== null))
  const joined = exhibits.some(({ disputed }) => disputed !== null) ? withDoubtfulSpeaker : withSpeaker
  const voices = [...speakers].reduce<Voices>(joined, [])
  return voices.length < 2 ? [] : voices.flatMap(([name]) => name ?? [])
}

type Voices = readonly (readonly string[])[]

/** Names that may be one person's are one voice, also through a third. */
function withSpeaker(voices: Voices, speaker: string): Voices {
  const isHis = (names: readonly string[]): boolean => names.some(name => isOneVoice(name, speaker))
  return [...voices.filter(names => !isHis(names)), [...voices.filter(isHis).flat(), speaker]]
}

/** Where people disagree on a name, or on whether it counts, it makes no one voice of two others. */
function withDoubtfulSpeaker(voices: Voices, speaker: string): Voices {
  const his = voices.findIndex(names => names.every(name => isOneVoice(name, speaker)))
  return his < 0 ? [...voices, [speaker]] : voices.with(his, [...(voices[his] ?? []), speaker])
}
