import type { ExcerptDraft } from '../../commands/excerptDraft.ts'
import { anchorAt } from '../../domain/quote/anchor.ts'
import { checkAt, counts } from '../../domain/quote/checkAt.ts'
import { typesettingIn } from '../../domain/quote/excerptRead.ts'
import { wholeWordsAround } from '../../domain/quote/wordCuts.ts'
import { lineEndHyphens } from '../../domain/reading/lineEndHyphens.ts'
import {
  type Edit,
  lastAtOrBefore,
  project,
  replacementAt,
  spanToCaptured,
  spanToReading,
} from '../../domain/reading/projection.ts'
import { editsWithin } from '../../domain/reading/readStretch.ts'
import type { RepairedText } from '../../domain/reading/repairedText.ts'
import { kindAt, type Repairs, spanAt } from '../../domain/reading/repairs.ts'
import type { QuoteCheck, Source, Span } from '../../domain/records.ts'
import { trimSpan } from '../../domain/text/characters.ts'
import { snapToGraphemes } from '../../domain/text/graphemes.ts'
import { oneLine } from '../shared/oneLine.ts'

/** A stretch of the text that a person has chosen, by selecting it or by giving its words. */
export interface Passage {
  readonly span: Span
  /** The words as given; those of the text where they were selected. */
  readonly quoted: string
  readonly check: QuoteCheck
  /** Who is said to have said them, where a name came with the quote. */
  readonly said: Said | null
}

/** A speaker pasted with a quote, and whether a claim is to be made of both at once. */
export interface Said {
  readonly speaker: string
  readonly claims: boolean
}

/** Whose words a passage gives, and through whom they come. */
export type PassageSpeaker = Pick<ExcerptDraft, 'speaker' | 'manner' | 'through'>

/** Code units of a passage that can be kept: some three pages. An act of the ledger has room for as much, twice. */
export const MOST_KEPT = 8_000

/** The source itself speaks. */
export const nobody: PassageSpeaker = { speaker: null, manner: 'narrative', through: [] }

/** The passage that somebody selected: white space at its ends left out, words and numbers whole; `null` where that is nothing. */
export function passageAt(text: string, selected: Span): Passage | null {
  const span = wholeSelection(text, selected)
  if (span.start >= span.end) return null
  const quoted = text.slice(span.start, span.end)
  return { span, quoted, check: checkAt(text, span, quoted), said: null }
}

/** No character, word or number is kept by half: what stands there then says what it says in the source. */
function wholeSelection(text: string, selected: Span): Span {
  const chosen = trimSpan(text, snapToGraphemes(text, selected))
  return snapToGraphemes(text, withPossessive(text, chosen, wholeWordsAround(text, chosen)))
}

/** A word that the selection ends within is kept with its possessive: "women’s". Where it ends with the word, that was meant. */
function withPossessive(text: string, chosen: Span, { start, end }: Span): Span {
  const isWithin = end > chosen.end || /\p{L}['’]$/u.test(text.slice(start, end))
  possessive.lastIndex = end
  return { start, end: isWithin && possessive.test(text) ? possessive.lastIndex : end }
}

const possessive = /(?:['’]|(?<=['’]))s(?![\p{L}\p{M}])/uy

/**
 * The passage at a stretch of what is read, in the words that are read there; in those captured, where no check would
 * take the ones for the others. `null` where that is nothing.
 */
export function passageRead(reading: RepairedText, selected: Span): Passage | null {
  const { captured, projection } = reading
  const read = wholeSelection(projection.text, selected)
  if (read.start >= read.end) return null
  const passage = passageAt(captured, spanToCaptured(projection, read))
  if (passage === null || passage.quoted.length > MOST_KEPT) return passage
  const quoted = wordsRead(reading, passage.span)
  if (quoted === passage.quoted) return passage
  const check = checkAt(captured, passage.span, quoted)
  return counts(check) ? { ...passage, quoted, check } : passage
}

/** How a stretch of the captured text reads; as it was captured, where all of it was taken out. */
export function wordsRead({ captured, projection }: RepairedText, span: Span): string {
  const { start, end } = spanToReading(projection, span)
  return start < end ? projection.text.slice(start, end) : captured.slice(span.start, span.end)
}

/**
 * How a passage reads: as {@link wordsRead}, and without the captions and running heads that stand within it, whether its check
 * or a repair that waits for a person finds them.
 */
export function wordsOfPassage(reading: RepairedText, { span, check }: Pick<Passage, 'span' | 'check'>): string {
  const { captured, projection, repairs } = reading
  const words = captured.slice(span.start, span.end)
  const found = [...typesettingIn({ anchor: anchorAt(captured, span), check }), ...insertedWithin(repairs, span)]
  const put = [...found, ...editsWithin(projection.edits, span)].reduce<Edit[]>(
    (kept, edit) => (kept.some(one => one.start < edit.end && edit.start < one.end) ? kept : [...kept, edit]),
    [],
  )
  const read = project(words, put).text
  return read.trim() === '' ? words : read
}

function insertedWithin(repairs: Repairs, { start, end }: Span): Edit[] {
  const within: Edit[] = []
  for (let index = Math.max(0, lastAtOrBefore(repairs.starts, start)); index < repairs.count; index++) {
    const place = spanAt(repairs, index)
    if (place.start >= end) break
    if (kindAt(repairs, index) !== 'inserted' || place.start <= start || place.end >= end) continue
    within.push({ start: place.start - start, end: place.end - start, replacement: replacementAt(repairs, index) })
  }
  return within
}

/** The passage where given words were found, with how they compare to what stands there. */
export function passageOfQuote(text: string, span: Span, quoted: string, said: Said | null): Passage {
  return { span, quoted, check: checkAt(text, span, quoted), said }
}

/**
 * The words of a passage as a claim has them, on one line: as the passage reads (`read`), where it has the words given.
 * Words that it has otherwise are those given, whole where a line's end cuts them.
 */
export function wordingOf({ quoted, check }: Pick<Passage, 'quoted' | 'check'>, read: string): string {
  if (counts(check)) return oneLine(read)
  let wording = ''
  let at = 0
  for (const { start, end } of lineEndHyphens(quoted)) {
    wording += quoted.slice(at, start)
    at = end
  }
  return oneLine(wording + quoted.slice(at))
}

/** The passage as the commands keep it. */
export function draftOf(
  source: Source,
  text: string,
  passage: Passage,
  speaker: PassageSpeaker = nobody,
): ExcerptDraft {
  return {
    ...speaker,
    sourceId: source.id,
    textId: source.textId,
    quoted: passage.quoted,
    anchor: anchorAt(text, passage.span),
    check: passage.check,
  }
}
