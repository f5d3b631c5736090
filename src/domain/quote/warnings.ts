import type { Span } from '../records.ts'
import { likenessOf } from './alignWords.ts'
import type { Finding } from './differencesOf.ts'
import { isNegation, isSameValue } from './kindOfChange.ts'
import { type Language, plainWord } from './language.ts'

/**
 * What a reader should look at although, or besides that, a difference is named:
 * - `negation`: an ellipsis or a bracket takes out or brings in a word that denies
 * - `attitude`: it takes out or brings in how far somebody stands behind what is said (denied, alleged)
 * - `name`: another name that looks alike
 * - `same-value`: a number written otherwise, of the same value
 * - `cut-word`: the passage begins or ends inside a word
 */
export interface QuoteWarning {
  readonly kind: 'negation' | 'attitude' | 'name' | 'same-value' | 'cut-word'
  readonly source: string
  readonly sourceSpan: Span
  readonly quote: string
  readonly quoteSpan: Span
}

export function warningsOf(findings: readonly Finding[], language: Language): QuoteWarning[] {
  return findings.flatMap(found => [...swallowed(found, language), ...lookAlike(found), ...sameValue(found)])
}

/** What marks of omission and brackets hide, each kind once. */
function swallowed({ difference }: Finding, language: Language): QuoteWarning[] {
  const { kind, source, sourceSpan, quote, quoteSpan } = difference
  if (kind !== 'ellipsis' && kind !== 'bracket') return []
  const warnings: QuoteWarning[] = []
  const look = (
    text: string,
    at: (start: number, end: number) => Pick<QuoteWarning, 'source' | 'sourceSpan' | 'quote' | 'quoteSpan'>,
  ) => {
    for (const match of text.matchAll(/[\p{sc=Han}]|[\p{L}\p{M}'’\u200c]+/gu)) {
      const warned = hides(match[0], language)
      if (warned !== null && !warnings.some(known => known.kind === warned))
        warnings.push({ kind: warned, ...at(match.index, match.index + match[0].length) })
    }
  }
  look(source, (start, end) => ({
    source: source.slice(start, end),
    sourceSpan: { start: sourceSpan.start + start, end: sourceSpan.start + end },
    quote,
    quoteSpan,
  }))
  if (kind === 'bracket') look(quote, () => ({ source, sourceSpan, quote, quoteSpan }))
  return warnings
}

function hides(word: string, language: Language): 'negation' | 'attitude' | null {
  if (isNegation(word, language)) return 'negation'
  return language.attitudes.has(plainWord(word)) ? 'attitude' : null
}

/** Names as like as Khomeini and Khamenei. */
const LEAST_ALIKE = 0.5

function lookAlike({ difference: { kind, ...place } }: Finding): QuoteWarning[] {
  if (kind !== 'name' || place.source === '' || place.quote === '') return []
  return likenessOf(plainWord(place.source), plainWord(place.quote)) < LEAST_ALIKE ? [] : [{ kind: 'name', ...place }]
}

function sameValue({ difference: { kind, ...place }, change }: Finding): QuoteWarning[] {
  return kind === 'number' && change !== null && isSameValue(change) ? [{ kind: 'same-value', ...place }] : []
}
