import type { Excerpt, Span } from '../records.ts'

/** Somebody whose words a passage may give, as the text around it says. A suggestion: a person decides. */
export interface Attribution {
  readonly speaker: string
  readonly manner: Excerpt['manner']
  /** The words that say so, as they stand there: `said Ines Marrable`. */
  readonly because: string
}

/**
 * Who is said to say the words at `span`, nearest first, at most three: "…," said Ines Marrable; according to the
 * town; the mayor told reporters that ….
 *
 * Looks only at the block around the passage, and knows only English ways of reporting. `manner` is `direct` where the
 * passage stands in quotation marks.
 */
export function attributionsNear(text: string, span: Span, block: Span): Attribution[] {
  const from = Math.max(block.start, span.start - REACH)
  const around = text.slice(from, Math.min(block.end, span.end + REACH))
  const inside = { start: span.start - from, end: span.end - from }
  const manner = isQuoted(around, inside) ? 'direct' : 'indirect'
  const nearest = patterns
    .flatMap(pattern => [...around.matchAll(pattern)])
    .map(match => ({ speaker: speakerIn(match), because: saidIn(match), distance: distanceTo(inside, match) }))
    .filter(({ speaker }) => speaker !== '')
    .toSorted((a, b) => a.distance - b.distance)
  const first = nearest.filter((one, index) => nearest.findIndex(({ speaker }) => speaker === one.speaker) === index)
  return first.slice(0, MOST).map(({ speaker, because }) => ({ speaker, manner, because }))
}

/** Code units around a passage in which its speaker is looked for. */
const REACH = 400
const MOST = 3

const word = "\\p{Lu}[\\p{L}\\p{M}'’-]*\\.?"
const name = `(?:(?:Dr|Mr|Mrs|Ms|Prof|Sir|Lord|Col|Gen|Lt|Capt|Sgt)\\.? )?${word}(?: (?:(?:of|the|de|la|al|bin|ibn|van|von|der|and) )?${word}){0,4}`
const role = "[Tt]he (?:[\\p{Ll}-]+(?:['’]s)? ){0,3}[\\p{L}-]+"
const who = `(?<who>${name}|${role})`
/** Verbs by which English says that somebody said something; a part of a pattern. */
export const reportingVerbs =
  'says?|said|told|adds?|added|states?|stated|writes?|wrote|recalls?|recalled|explains?|explained|reports?|reported|argues?|argued|warns?|warned|insists?|insisted|denies|denied|confirms?|confirmed|announced|claims?|claimed|testified|recounts?|recounted'

const says = `(?:${reportingVerbs})`

const patterns = [
  new RegExp(`["”’»,] ${says} ${who}`, 'gu'),
  new RegExp(`${who}(?:, [^,.;“”"]{2,60},)? (?:has |had |also )?${says}\\b`, 'gu'),
  new RegExp(`[Aa]ccording to ${who}`, 'gu'),
]

/** Begins sentences and stands for no one by name. */
const nobody = /^(?:He|She|They|It|I|We|You|Who|This|That|There|What|Nobody|Somebody|One|The)$/

function speakerIn(match: RegExpMatchArray): string {
  const found = match.groups?.['who'] ?? ''
  return nobody.test(found) ? '' : found.replace(/\.$/, '')
}

function saidIn([words]: RegExpMatchArray): string {
  return words.replaceAll(/\s+/g, ' ').replace(/^["”’»,]+ |\.$/g, '')
}

function distanceTo(span: Span, match: RegExpMatchArray): number {
  const start = match.index ?? 0
  const end = start + match[0].length
  return Math.max(0, span.start - end, start - span.end)
}

/** Whether a quotation opens before the passage's end and nothing closes it before its words. */
function isQuoted(around: string, { start, end }: Span): boolean {
  const words = around.slice(start, end)
  if (/^["“«„]/.test(words)) return true
  const before = around.slice(0, start)
  const opened = Math.max(before.lastIndexOf('“'), before.lastIndexOf('«'), before.lastIndexOf('„'))
  const closed = Math.max(before.lastIndexOf('”'), before.lastIndexOf('»'))
  const straight = [...before.matchAll(/"/g)].length % 2 === 1
  return opened > closed || straight
}
