import type { Difference, DifferenceKind, QuoteCheck, QuoteOutcome } from '../records.ts'

/** The outcome that the gravest of the differences leads to; `verbatim` where there is none. */
export function gravestOf(differences: readonly Difference[]): QuoteOutcome {
  let gravest: QuoteOutcome = 'verbatim'
  for (const { kind } of differences) if (graveness[outcomeOf[kind]] > graveness[gravest]) gravest = outcomeOf[kind]
  return gravest
}

/** Which of two outcomes is graver: less than 0 where the first is better. */
export function compareOutcomes(a: QuoteOutcome, b: QuoteOutcome): number {
  return graveness[a] - graveness[b]
}

const graveness: Record<QuoteOutcome, number> = { verbatim: 0, artefact: 1, editorial: 2, altered: 3, absent: 4 }

const outcomeOf: Record<DifferenceKind, QuoteOutcome> = {
  whitespace: 'artefact',
  hyphenation: 'artefact',
  'soft-hyphen': 'artefact',
  quotes: 'artefact',
  dashes: 'artefact',
  ligature: 'artefact',
  unicode: 'artefact',
  'number-format': 'artefact',
  'inserted-matter': 'artefact',
  ellipsis: 'editorial',
  bracket: 'editorial',
  attribution: 'editorial',
  case: 'editorial',
  punctuation: 'editorial',
  diacritics: 'editorial',
  number: 'altered',
  date: 'altered',
  name: 'altered',
  negation: 'altered',
  hedge: 'altered',
  ocr: 'altered',
  word: 'altered',
}

/** Whether all that alters a quote is noise of a scan: a person may accept that. */
export function isNoise({ outcome, differences }: QuoteCheck): boolean {
  return outcome === 'altered' && differences.length > 0 && !differences.some(({ kind }) => changesSense.has(kind))
}

/** Differences that nobody can accept away. */
const changesSense: ReadonlySet<DifferenceKind> = new Set(['number', 'date', 'name', 'negation', 'hedge', 'word'])

/** How much a difference weighs to whoever reads it: form, a quoting hand, or substance. */
export type Gravity = 'artefact' | 'editorial' | 'substance'

export function gravityOf(kind: DifferenceKind): Gravity {
  const outcome = outcomeOf[kind]
  return outcome === 'artefact' || outcome === 'editorial' ? outcome : 'substance'
}
