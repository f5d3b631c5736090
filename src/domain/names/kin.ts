import type { Span } from '../records.ts'
import { foldName } from './foldName.ts'
import { courtesies, honours, kinWords } from './nameWords.ts'

/**
 * Whose relative the text says somebody is, beside their name: "Masha, the sister of Mrs. Ida Roe" gives Ida Roe's words
 * folded; "my sister, Masha" `speaker`; "his sister Masha" no words; `null` where it says nothing of the kind. English.
 */
export function kinOf(text: string, { start, end }: Span): readonly string[] | 'speaker' | null {
  const [, whose] = before.exec(text.slice(Math.max(0, start - REACH), start)) ?? []
  if (whose !== undefined) return /^(?:my|our)$/i.test(whose) ? 'speaker' : []
  const after = behind.exec(text.slice(end, end + REACH))
  if (after === null) return null
  const [, own, name] = after
  if (name !== undefined) return name.split(/\s+/).map(foldName).filter(isOwnWord)
  return /^(?:my|our)$/i.test(own ?? '') ? 'speaker' : []
}

/** Code units beside a name. */
const REACH = 90

const before = new RegExp(String.raw`\b(my|our|his|her|their)\s+(?:\w+\s+)?(?:${kinWords}),?\s+$`, 'i')
const behind = new RegExp(
  String.raw`^,?\s+(?:(my|our|his|her|their)|the|a)\s+(?:\w+\s+)?(?:${kinWords})\b(?:\s+of\s+((?:[\p{L}’'-]+\.?\s+)?\p{Lu}[\p{L}’'-]+(?:\s+\p{Lu}[\p{L}’'-]+)*))?`,
  'u',
)

function isOwnWord(word: string): boolean {
  return word !== '' && !courtesies.has(word) && !honours.has(word)
}
