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
}

/** The passage that somebody selected: white space at its ends left out, no character cut; `null` where that is nothing. */
export function passageAt(text: string, selected: Span): Passage | null {
  const span = trimSpan(text, snapToGraphemes(text, selected))
  if (span.start >= span.end) return null
  return { span, quoted: text.slice(span.start, span.end), check: { outcome: 'verbatim', differences: [] } }
}

/** The passage where given words were found, with how they compare to what stands there. */
export function passageOfQuote(text: string, span: Span, quoted: string): Passage {
  return { span, quoted, check: checkAt(text, span, quoted) }
}

/** The passage as the commands keep it. */
export function draftOf(source: Source, text: string, { span, quoted, check }: Passage): ExcerptDraft {
  return {
    sourceId: source.id,
    textId: source.textId,
    quoted,
    anchor: anchorAt(text, span),
    check,
    speaker: null,
    through: [],
    manner: 'narrative',
  }
}

/** Words of a passage on one line, as a claim or a citation writes them: line ends become spaces. */
export function oneLine(words: string): string {
  return words.replaceAll(/\s+/g, ' ').trim()
}
