import type { Span } from '../records.ts'
import { attributionsNear } from '../text/attribution.ts'
import { speakerOf } from '../text/speakerOf.ts'
import { isOwnName } from './names.ts'

/** Whose words a text says a passage gives. */
export interface ToldVoice {
  readonly name: string
  /** Whether the name is whole. "Marrable" by itself may be anybody's, until a whole name elsewhere may be its other form. */
  readonly isWhole: boolean
  /** Whether the words are said to come from a release or a statement. */
  readonly isOfRelease: boolean
  readonly span: Span
  readonly words: string
}

/**
 * Whom the passage's own sentence names as its speaker, else whom the paragraphs around have say it; `null` where they name
 * nobody, or by a role.
 */
export function voiceIn(text: string, passage: Span): ToldVoice | null {
  const [nearest] = attributionsNear(text, passage, sentenceAround(text, passage))
  if (nearest === undefined) return voiceBeside(text, passage)
  const { speaker, because, at } = nearest
  const isWhole = isWholeName(speaker)
  if (!isWhole && !isBareName(speaker)) return null
  return { name: speaker, isWhole, isOfRelease: /\b(?:release|statement)\b/iu.test(because), span: at, words: because }
}

/** Whoever the paragraphs lead to: "That is what we lost," he said. */
function voiceBeside(text: string, passage: Span): ToldVoice | null {
  const name = speakerOf(text, passage)
  if (name === null || !isWholeName(name)) return null
  const around = { start: Math.max(0, passage.start - REACH), end: Math.min(text.length, passage.end + REACH) }
  const said = attributionsNear(text, passage, around).find(({ speaker }) => speaker === name)
  if (said) return { name, isWhole: true, isOfRelease: false, span: said.at, words: said.because }
  const before = text.lastIndexOf(name, passage.start)
  const start = before < 0 ? text.indexOf(name, passage.end) : before
  if (start < 0) return null
  return { name, isWhole: true, isOfRelease: false, span: { start, end: start + name.length }, words: name }
}

/** "Ines Marrable", "Committee for Open Harbours"; not "Marrable", "The harbour master". */
function isWholeName(name: string): boolean {
  return isOwnName(name) && /\p{Lu}\S*\s+(?:\p{Ll}+\s+)*\p{Lu}/u.test(name) && !/^The\s\p{Ll}/u.test(name)
}

/** "Marrable"; "Colonel Marrable" is told from others by its title. */
function isBareName(name: string): boolean {
  return isOwnName(name) && /^\p{Lu}[\p{L}\p{M}'’-]+$/u.test(name)
}

function sentenceAround(text: string, { start, end }: Span): Span {
  const before = text.slice(Math.max(0, start - REACH), start)
  const isEnded = /[.!?]\s/u.test(text.slice(end - 1, end + 1))
  const behind = isEnded ? '' : text.slice(end, end + REACH)
  const [lead = ''] = /^[^]*(?:\n|[.!?]["”»)]*\s)/u.exec(before) ?? []
  const rest = behind.search(/[.!?]["”»)]*(?:\s|$)|\n/u)
  return { start: start - before.length + lead.length, end: rest < 0 ? end + behind.length : end + rest + 1 }
}

const REACH = 400
