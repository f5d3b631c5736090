import type { ExcerptDraft } from '../../commands/excerptDraft.ts'
import { anchorAt } from '../../domain/quote/anchor.ts'
import { checkAt } from '../../domain/quote/checkAt.ts'
import type { QuoteCheck, Source, Span } from '../../domain/records.ts'
import { trimSpan } from '../../domain/text/characters.ts'
import { snapToGraphemes } from '../../domain/text/graphemes.ts'

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

/** Whose words a passage gives. */
export type PassageSpeaker = Pick<ExcerptDraft, 'speaker' | 'manner'>

/** Code units of a passage that can be kept: some three pages. An act of the ledger has room for as much, twice. */
export const MOST_KEPT = 8_000

/** The source itself speaks. */
export const nobody: PassageSpeaker = { speaker: null, manner: 'narrative' }

/** The passage that somebody selected: white space at its ends left out, no character cut; `null` where that is nothing. */
export function passageAt(text: string, selected: Span): Passage | null {
  const span = trimSpan(text, snapToGraphemes(text, selected))
  if (span.start >= span.end) return null
  return { span, quoted: text.slice(span.start, span.end), check: { outcome: 'verbatim', differences: [] }, said: null }
}

/** The passage where given words were found, with how they compare to what stands there. */
export function passageOfQuote(text: string, span: Span, quoted: string, said: Said | null): Passage {
  return { span, quoted, check: checkAt(text, span, quoted), said }
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
    through: [],
  }
}

/** Words of a passage on one line, as a claim or a citation writes them: line ends become spaces. */
export function oneLine(words: string): string {
  return words.replaceAll(/\s+/g, ' ').trim()
}
