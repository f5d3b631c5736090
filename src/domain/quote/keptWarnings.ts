import type { Anchor, Difference, Excerpt } from '../records.ts'
import { movedCheck } from './carryOver.ts'
import { languageOfWords } from './language.ts'
import { isNoise } from './outcome.ts'
import { cutOffBeside, hiddenBeside, hiddenIn, type QuoteWarning } from './warnings.ts'
import { cutsWord } from './wordCuts.ts'

/**
 * What a reader of a kept quote should look at, whoever has accepted it: what its marks of omission and brackets hide,
 * at its ends as far as the anchor's context goes, and that it begins or ends inside a word. Empty where its words
 * stand nowhere.
 */
export function keptWarnings({ anchor, quoted, check }: Kept): readonly QuoteWarning[] {
  if (anchor === null || check.outcome === 'absent') return []
  const language = languageOfWords(quoted)
  const beside = check.differences.flatMap(mark => {
    const side = sideOf(mark, quoted)
    return side === null ? [] : hiddenBeside(contextOf(anchor), quoted, placed(mark, anchor, side), side, language)
  })
  const { differences } = movedCheck(check, anchor.prefix.length - anchor.span.start)
  const inside = hiddenIn(quoted, { differences }, contextOf(anchor))
  const place = { start: anchor.prefix.length, end: anchor.prefix.length + anchor.exact.length }
  const cutOff = cutOffBeside(contextOf(anchor), place, quoted, language, anchor.span.start === place.start)
  return [...[...inside, ...beside, ...cutOff].map(warning => inText(warning, anchor)), ...cut(anchor, quoted)]
}

type Kept = Pick<Excerpt, 'anchor' | 'quoted' | 'check'>

function contextOf({ prefix, exact, suffix }: Anchor): string {
  return prefix + exact + suffix
}

/** On which side of the quote a mark of omission stands; `null` where it is none, or stands inside. */
function sideOf({ kind, quoteSpan }: Difference, quoted: string): 'before' | 'after' | null {
  if (kind !== 'ellipsis') return null
  if (!/[\p{L}\p{N}]/u.test(quoted.slice(0, quoteSpan.start))) return 'before'
  return /[\p{L}\p{N}]/u.test(quoted.slice(quoteSpan.end)) ? null : 'after'
}

/** The mark at that end of the passage, in the anchor's context. */
function placed(mark: Difference, { prefix, exact }: Anchor, side: 'before' | 'after'): Difference {
  const at = prefix.length + (side === 'before' ? 0 : exact.length)
  return { ...mark, sourceSpan: { start: at, end: at } }
}

function inText(warning: QuoteWarning, { prefix, span }: Anchor): QuoteWarning {
  const by = span.start - prefix.length
  const { start, end } = warning.sourceSpan
  return { ...warning, sourceSpan: { start: start + by, end: end + by } }
}

function cut(anchor: Anchor, quoted: string): QuoteWarning[] {
  const { prefix, exact, span } = anchor
  const place = { start: prefix.length, end: prefix.length + exact.length }
  if (!cutsWord(contextOf(anchor), place)) return []
  return [{ kind: 'cut-word', source: exact, sourceSpan: span, quote: '', quoteSpan: { start: 0, end: quoted.length } }]
}

/**
 * What it takes for a person to accept how a quote differs from its source: `freely` where a quoting hand changed it;
 * `with-note` where that comes with a warning, or where all of it is noise of a scan; `null` where there is nothing
 * that one may accept.
 */
export function acceptanceOf(kept: Kept): 'freely' | 'with-note' | null {
  if (kept.anchor === null) return null
  if (kept.check.outcome === 'editorial') return keptWarnings(kept).length === 0 ? 'freely' : 'with-note'
  return isNoise(kept.check) ? 'with-note' : null
}
