import type { Excerpt, Span } from '../records.ts'
import { sentencesOf } from '../text/sentences.ts'

/** Somebody whom the text around a passage names as its speaker. Only ever offered, never set. */
export interface SpeakerGuess {
  readonly speaker: string
  readonly manner: Excerpt['manner']
  /** The words that say so, as they stand there: `said Ines Marrable`. */
  readonly because: string
}

/**
 * Who says the words at `span`, where the text says so plainly: `“…,” said Ines Marrable`, `Marrable told the Courier
 * that …`, `according to the town`. The nearest first, each name once. English only: the verbs are.
 *
 * Looks no further than the paragraph, and a sentence on each side of the passage.
 */
export function speakerGuesses(text: string, span: Span): SpeakerGuess[] {
  const within = text.slice(span.start, span.end)
  const before = lastSentence(lineBefore(text, span.start))
  const isQuoted = /[“"«„‘]\s*$/u.test(before) || /^\s*[“"«„‘]|[”"»’]\s*$/u.test(within)
  const manner = isQuoted ? 'direct' : 'indirect'
  const goesOn = isQuoted || !/[.!?…]\s*$/.test(within)
  const after = goesOn ? firstSentence(lineAfter(text, span.end)) : ''
  const found = [
    ...matches(after, namedAfter, manner),
    ...matches(before, namedBefore, manner),
    ...matches(within, namedInside, 'indirect'),
  ]
  return found.filter(({ speaker }, index) => found.findIndex(other => other.speaker === speaker) === index)
}

const VERBS =
  'said|says|told|tells|added|adds|stated|states|wrote|writes|explained|explains|declared|declares|announced|announces|claimed|claims|warned|warns|insisted|insists|testified|testifies|recalled|recalls|replied|replies|concluded|concludes|noted|notes|reported|reports|argued|argues|confirmed|confirms|denied|denies'

/** Capitalised words, with the little words that names have: "Ines de la Marrable", "Dr. A. Poe", "the UN". */
const NAME = String.raw`(?:(?:[Tt]he|[Aa]n?) )?(?:(?:Mr|Mrs|Ms|Dr|Prof|Gen|Sen|Sgt|Capt|Col)\. )?\p{Lu}[\p{L}\p{M}\d.’'-]*(?: (?:(?:of|the|de|la|von|van|al|bin|ibn|für|des|du) ){0,2}\p{Lu}[\p{L}\p{M}\d.’'-]*){0,5}`

/** `,” said Ines Marrable` and `,” Ines Marrable said`, at the head of what follows. */
const namedAfter = [
  new RegExp(String.raw`^[\s,.!?…”"’»)–—-]*(?:${VERBS})\s+(?<name>${NAME})`, 'u'),
  new RegExp(String.raw`^[\s,.!?…”"’»)–—-]*(?<name>${NAME})\s+(?:${VERBS})\b`, 'u'),
  new RegExp(String.raw`^[\s,”"’»)–—-]*according to\s+(?<name>${NAME})`, 'u'),
]

/** `Ines Marrable said: “`, `said Ines Marrable, “`, `according to Ines Marrable,` at the foot of what comes before. */
const namedBefore = [
  new RegExp(
    String.raw`(?<name>${NAME}),?\s+(?:[^.!?“”"]{0,80}?\s)??(?:${VERBS})\b[^.!?“”"]{0,60}[\s,:“"«„‘—–-]*$`,
    'u',
  ),
  new RegExp(String.raw`(?:${VERBS})\s+(?<name>${NAME})[\s,:“"«„‘—–-]*$`, 'u'),
  new RegExp(String.raw`[Aa]ccording to\s+(?<name>${NAME})[\s,:“"«„‘—–-]*$`, 'u'),
]

/** The passage itself reports somebody: `The town engineer said that …`, `…, according to the town`. */
const namedInside = [
  new RegExp(String.raw`^\s*(?<name>${NAME}),?\s+(?:[^.!?“”"]{0,80}?\s)??(?:${VERBS})\b`, 'u'),
  new RegExp(String.raw`\b[Aa]ccording to\s+(?<name>${NAME})`, 'u'),
  new RegExp(String.raw`[,”"’»]\s+(?:${VERBS})\s+(?<name>${NAME})`, 'u'),
]

function matches(part: string, patterns: readonly RegExp[], manner: SpeakerGuess['manner']): SpeakerGuess[] {
  return patterns.flatMap(pattern => {
    const match = pattern.exec(part)
    const speaker = trimmedName(match?.groups?.['name'] ?? '')
    return match && speaker !== '' ? [{ speaker, manner, because: trimmedWords(match[0]) }] : []
  })
}

/** Without the pronoun that a sentence begins with, or the stop that ends it. */
function trimmedName(name: string): string {
  const bare = name.replace(/(?<!\b\p{Lu})[.’'-]+$/u, '').trim()
  return pronouns.has(bare) ? '' : bare
}

const pronouns: ReadonlySet<string> = new Set(
  'He She It They We I You This That These Those There Nobody Somebody Everybody One Who What But And Yet Then So In On At If As Yesterday Today'.split(
    ' ',
  ),
)

function trimmedWords(words: string): string {
  return words.replaceAll(/\s+/g, ' ').replaceAll(/^[\s,.!?…”"’»)–—-]+|[\s.,:“"«„‘—–-]+$/g, '')
}

/** More than a speaker's name, office and verb take. */
const REACH = 240

function lineBefore(text: string, at: number): string {
  const near = text.slice(Math.max(0, at - REACH), at)
  return near.slice(near.lastIndexOf('\n\n') + 1)
}

function lineAfter(text: string, at: number): string {
  const near = text.slice(at, at + REACH)
  const end = near.indexOf('\n\n')
  return end === -1 ? near : near.slice(0, end)
}

/** The sentence that leads up to a passage; empty where one has just ended. */
function lastSentence(before: string): string {
  const last = sentencesIn(before).at(-1)
  return last ? before.slice(last.start) : ''
}

function firstSentence(after: string): string {
  return after.slice(0, sentencesIn(after)[0]?.end ?? 0)
}

function sentencesIn(part: string): Span[] {
  return sentencesOf(part, [{ kind: 'paragraph', level: 0, start: 0, end: part.length }], 'en')
}
