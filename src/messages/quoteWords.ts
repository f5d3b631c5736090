import type { MeaningChange } from '../domain/quote/meaningChanges.ts'
import { isContraction } from '../domain/quote/contractions.ts'
import { isLinkMarks } from '../domain/quote/linkMarks.ts'
import { gravityOf } from '../domain/quote/outcome.ts'
import { isSilentOmission } from '../domain/quote/silentOmission.ts'
import type { SplicedQuote } from '../domain/quote/splicedQuote.ts'
import type { QuoteWarning } from '../domain/quote/warnings.ts'
import { writtenOtherwise } from '../domain/quote/writtenOtherwise.ts'
import type { Difference, DifferenceKind, QuoteCheck } from '../domain/records.ts'
import type { Say } from './catalogue.ts'
import { shortened } from './shortened.ts'

/** One sentence on how a quote compares with its source: "The same but for 2 line-end hyphens and white space." */
export function sayCheck(say: Say, check: QuoteCheck): string {
  const isReworded = check.outcome === 'altered' && substanceOf(check).every(one => writtenOtherwise(one) !== null)
  return say(`quote:check.${isReworded ? 'reworded' : check.outcome}`, {
    differences: sayDifferences(say, check.differences),
  })
}

/** As {@link sayCheck}, of a quote from a text that its source had before: "Stands in an earlier text of this source." */
export function sayEarlierCheck(say: Say, { outcome, differences }: QuoteCheck): string {
  return say(`excerpts:attention.earlier.${outcome}`, { differences: sayDifferences(say, differences) })
}

function substanceOf({ differences }: QuoteCheck): readonly Difference[] {
  return differences.filter(({ kind }) => gravityOf(kind) === 'substance')
}

/** The kinds of difference as a list, most frequent first: "2 line-end hyphens, a ligature and white space". */
export function sayDifferences(say: Say, differences: readonly Difference[]): string {
  const parts: string[] = [...countsByKind(differences)]
    .toSorted(([, a], [, b]) => b - a)
    .map(([kind, count]) => say(`quote:difference.${kind}`, { count }))
  const last = parts.pop() ?? ''
  if (parts.length === 0) return last
  const before = parts.reduce((list, part) => say('quote:list.next', { before: list, after: part }))
  return say('quote:list.last', { before, after: last })
}

/** One difference with what stands on both sides; what cannot be seen is named by its kind alone. */
export function sayDifference(say: Say, difference: Difference): string {
  const { kind, source, quote } = difference
  if (!isVisible(source) && !isVisible(quote)) return say(`quote:kind.${kind}`)
  if (kind === 'attribution') return sayAttribution(say, difference)
  if (source === '') return say('quote:shown.quoteOnly', { quote })
  if (quote === '') return say('quote:shown.sourceOnly', { source: shortened(source) })
  const same = writtenOtherwise(difference)
  return say(`quote:shown.${same === null ? 'both' : sameKeys[same]}`, { source, quote })
}

/** Who says it, without the marks between which that stands. */
function sayAttribution(say: Say, difference: Difference): string {
  const isIn = isPutBetween(difference)
  const words = (isIn ? difference.quote : difference.source).replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')
  return say(`quote:shown.${isIn ? 'attributionIn' : 'attributionOut'}`, { words })
}

/** Whether an attribution is the quote's, and not left out of it. */
function isPutBetween({ quote }: Difference): boolean {
  return /\p{L}/u.test(quote)
}

/** Beside a difference that is drawn: that it is the same number, or date; `null` where it is not. */
export function saySame(say: Say, difference: Difference): string | null {
  const same = writtenOtherwise(difference)
  return same && say(`quote:${sameKeys[same]}`)
}

const sameKeys = { number: 'sameNumber', date: 'sameDate' } as const

/** Each change of what a passage says, a sentence for each; of many the first, and how many more there are. */
export function sayChanges(say: Say, changes: readonly MeaningChange[]): readonly string[] {
  const left = changes.length - MOST_CHANGES
  const sentences = changes.slice(0, MOST_CHANGES).map(change => sayChange(say, change))
  return left > 0 ? [...sentences, say('quote:changed.more', { count: left })] : sentences
}

/** Changes told one by one. */
const MOST_CHANGES = 6

function sayChange(say: Say, change: MeaningChange): string {
  const [before, now] = [shortened(change.before), shortened(change.now)]
  if (change.kind === 'passage') return say('quote:changed.passage', { before, now })
  const kind = say(`quote:kind.${change.kind}`)
  if (now === '') return say('quote:changed.gone', { kind, before })
  if (before === '') return say('quote:changed.added', { kind, now })
  return say('quote:changed.both', { kind, before, now })
}

/** What a quote that is absent was put together of, in two sentences: what lies between, and what to do. */
export function saySpliced(say: Say, { parts, isInOrder, wordsBetween, isWithinReach }: Spliced): string {
  const between = say('quote:spliced.between', { count: wordsBetween })
  const how = isWithinReach ? 'near' : isInOrder ? 'far' : 'turned'
  return say(`quote:spliced.${how}`, { count: parts.length - 1, between })
}

type Spliced = Omit<SplicedQuote, 'parts'> & { readonly parts: readonly unknown[] }

/** What to look at, in a sentence. */
export function sayWarning(say: Say, { kind, source, quote, speakers: [one, other] = ['', ''] }: QuoteWarning): string {
  return say(`quote:warning.${kind}`, { source, quote, words: source === '' ? quote : source, one, other })
}

type ToldKind =
  | Exclude<DifferenceKind, 'attribution'>
  | 'attribution-out'
  | 'attribution-in'
  | 'same-number'
  | 'same-date'
  | 'left-out'
  | 'contraction'
  | 'link-marks'

function countsByKind(differences: readonly Difference[]): Map<ToldKind, number> {
  const counts = new Map<ToldKind, number>()
  for (const difference of differences) {
    const kind = toldKindOf(difference)
    counts.set(kind, (counts.get(kind) ?? 0) + 1)
  }
  return counts
}

function toldKindOf(difference: Difference): ToldKind {
  const same = writtenOtherwise(difference)
  if (same !== null) return `same-${same}`
  if (difference.kind === 'inserted-matter' && isLinkMarks(difference.source)) return 'link-marks'
  if (difference.kind === 'attribution') return isPutBetween(difference) ? 'attribution-in' : 'attribution-out'
  if (difference.kind === 'punctuation' && isContraction(difference.source, difference.quote)) return 'contraction'
  return isSilentOmission(difference) ? 'left-out' : difference.kind
}

function isVisible(text: string): boolean {
  return /[^\s\p{Cf}]/u.test(text)
}
