import { articleAt } from './articleAt.ts'
import type { Context, Draft } from './draft.ts'
import type { Figure } from './figure.ts'
import { fractionAt } from './fractionAt.ts'
import { leadAt } from './lead.ts'
import { lengthTold } from './lengthTold.ts'
import { skipNumbers } from './notFigures.ts'
import { defaultQuantities, type Quantities } from './quantities.ts'
import { quantityAt } from './quantityAt.ts'
import { ageDecadeAt, ageGroupAt, ordinalAt } from './ranks.ts'
import { sharedUnits } from './sharedUnits.ts'
import { spotTimes } from './clock/spotTimes.ts'
import { spotDates } from './dates/spotDates.ts'
import { type Token, tokensOf } from './tokens.ts'
import { type FigureWords, phraseAt, wordsOf } from './words/words.ts'

/**
 * The figures of a text, in order; one pass. Dates, times of day, telephone numbers, scores and the numbers of rooms,
 * laws or pages are none. `language` is BCP 47; a language without a table is read as English.
 *
 * A grammar of our own over tables of words: the libraries that were measured give vague quantities no value and read
 * "14,15 and 16 years old" as one number.
 */
export function figuresIn(text: string, language: string | null, quantities: Quantities = defaultQuantities): Figure[] {
  const words = wordsOf(language)
  const tokens = tokensOf(text, words.decimal)
  const dateEnds = new Map(
    spotDates(tokens, words)
      .filter(date => !isFromBefore(date.when))
      .map(date => [date.isOrder === true ? date.start + ORDER : date.start, date.end]),
  )
  const timeEnds = new Map(spotTimes(tokens, words).map(({ start, end }) => [start, end]))
  const context: Context = { tokens, words, quantities, dateEnds }
  const found: Draft[] = []
  for (let at = 0; at < tokens.length;) {
    const idiom = phraseAt(tokens, at, words.idioms)
    if (idiom !== null) {
      at = idiom.end
      continue
    }
    const passed = dateEnds.get(at) ?? timeEnds.get(at)
    const drafts = passed === undefined ? draftsAt(context, at) : []
    found.push(...drafts)
    at = passed ?? drafts.at(-1)?.end ?? skipNumbers(tokens, at, words)
  }
  return sharedUnits(found, context).map(draft => figureOf(draft, context))
}

/** Tokens of "first week" in "the first week of May", which is an order, too. */
const ORDER = 2

/** "Two days later" is a date only where there is one before it; as a length of time it is always a figure. */
function isFromBefore(when: { readonly type: string }): boolean {
  return when.type === 'after'
}

function figureOf(draft: Draft, { tokens, words }: Context): Figure {
  const { start, numberEnd, lo, hi, bound, kind, unit } = draft
  const from = tokens[start]?.start ?? 0
  const { of, role } = kind === 'duration' ? lengthTold(draft, tokens, words) : { of: draft.of, role: null }
  return { start: from, end: tokens[numberEnd - 1]?.end ?? from, lo, hi, bound, kind, unit, of, role }
}

function draftsAt(context: Context, at: number): readonly Draft[] {
  const { tokens, words } = context
  const token = tokens[at]
  if (
    token === undefined ||
    (token.type !== 'number' && !startersOf(words).has(token.plain) && !mayBeCompound(token, words))
  )
    return []
  const lead = leadAt(context, at)
  const one =
    ageGroupAt(context, at) ??
    fractionAt(context, lead) ??
    ordinalAt(context, at) ??
    ageDecadeAt(context, at) ??
    articleAt(context, lead) ??
    quantityAt(context, lead)
  return one === null ? [] : [one]
}

const starters = new WeakMap<FigureWords, ReadonlySet<string>>()

/** What a figure may begin with: most words of a text are passed over by one look here. */
function startersOf(words: FigureWords): ReadonlySet<string> {
  let set = starters.get(words)
  if (set === undefined) {
    const lists: readonly Iterable<string>[] = [
      words.numbers.keys(),
      words.scales.keys(),
      words.vague.keys(),
      words.hedges.keys(),
      words.ranges.keys(),
      words.currencies.keys(),
      words.fractions.keys(),
      words.half,
      words.articles,
      words.minus,
      words.ordinals.keys(),
      words.agesBefore.keys(),
      [...words.half].map(each => each.split(' ')[0] ?? ''),
    ]
    set = new Set(lists.flatMap(each => [...each]))
    starters.set(words, set)
  }
  return set
}

function mayBeCompound(token: Token, words: FigureWords): boolean {
  return words.compounds && token.type === 'word' && token.plain.length > 5
}
