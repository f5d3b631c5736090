import { compareDates } from './compareDates.ts'
import { type FoundDate, datesIn } from './datesIn.ts'
import { timesIn } from './clock/timesIn.ts'
import { type Token, tokensOf } from './tokens.ts'
import { type FigureWords, wordsOf } from './words/words.ts'

/** A wording with what its dates are reckoned from, as in `claimAgainst`. */
interface Dated {
  readonly text: string
  readonly published: string | null
  readonly language: string | null
}

/** A date of a claim, and another that an excerpt gives in its place. */
export interface OtherDay {
  readonly said: FoundDate
  readonly there: FoundDate
}

/**
 * The dates of a claim in whose place an excerpt that tells the same gives others: it has most of the claim's words, and
 * none of its dates can be the claim's. A day is held against days alone; one on which somebody says something is none.
 */
export function daysAgainst(claim: Dated, excerpt: Dated): readonly OtherDay[] {
  const said = datesIn(claim.text, claim.published, claim.language)
  if (said.length === 0) return []
  const there = datesIn(excerpt.text, excerpt.published, excerpt.language)
  if (there.length === 0 || !tellsTheSame(claim, said, excerpt, there)) return []
  const told = withoutDaysOfSaying(excerpt, there)
  return said.flatMap(one => {
    if (there.some(other => compareDates(one, other) !== 'apart')) return []
    const other = told.find(
      each => isDay(each) === isDay(one) && said.every(own => compareDates(own, each) === 'apart'),
    )
    return other === undefined ? [] : [{ said: one, there: other }]
  })
}

function isDay({ from, to }: FoundDate): boolean {
  return from === to
}

/** How much of a claim's words an excerpt has that tells the same. */
const MOST = 0.6

function tellsTheSame(claim: Dated, said: readonly FoundDate[], excerpt: Dated, there: readonly FoundDate[]): boolean {
  const own = wordsBeside(claim, said)
  const others = wordsBeside(excerpt, there)
  const shared = [...own].filter(word => others.has(word)).length
  return shared > 0 && shared >= MOST * own.size
}

/** The beginnings of the words that tell something, without those of dates and times of day. */
function wordsBeside({ text, language }: Dated, dates: readonly FoundDate[]): ReadonlySet<string> {
  const words = wordsOf(language)
  const passed = [...dates, ...timesIn(text, language)]
  const isTelling = ({ type, plain, start, end }: Token): boolean =>
    type === 'word' &&
    plain.length > 2 &&
    !words.stops.has(plain) &&
    !words.determiners.has(plain) &&
    !passed.some(one => one.start <= start && end <= one.end)
  return new Set(
    tokensOf(text, words.decimal)
      .filter(isTelling)
      .map(({ plain }) => plain.slice(0, BEGINNING)),
  )
}

const BEGINNING = 5

/** "said on 7 May", "On Tuesday the company said": the day of the words, and not of what they tell. */
function withoutDaysOfSaying({ text, language }: Dated, dates: readonly FoundDate[]): readonly FoundDate[] {
  const words = wordsOf(language)
  const tokens = tokensOf(text, words.decimal)
  return dates.filter(({ start, end }) => {
    const first = tokens.findIndex(token => token.end > start)
    const next = tokens.findIndex(token => token.start >= end)
    return !isSaidBefore(tokens, first, words) && !(next !== -1 && opensSaying(tokens, first, next, words))
  })
}

/** Between a verb of saying and its day: "said in a statement on". */
function isSaidBefore(tokens: readonly Token[], first: number, words: FigureWords): boolean {
  for (let at = first - 1; at >= Math.max(0, first - REACH); at--) {
    const { plain = '' } = tokens[at] ?? {}
    if (words.says.has(plain) && !papers.has(plain)) return true
    const isBetween = words.prepositions.has(plain) || words.determiners.has(plain) || words.articles.has(plain)
    if (!isBetween && !papers.has(plain)) return false
  }
  return false
}

function opensSaying(tokens: readonly Token[], first: number, next: number, words: FigureWords): boolean {
  const opener = tokens[first - 1]
  const before = opener !== undefined && words.prepositions.has(opener.plain) ? tokens[first - 2] : opener
  const isFirst = before === undefined || /^[.!?:"“”]$/.test(before.plain)
  if (!isFirst) return false
  for (let at = next; at < next + REACH; at++) {
    const { plain = '', type } = tokens[at] ?? {}
    if (words.says.has(plain) && !papers.has(plain)) return tokens[at + 1]?.plain !== ','
    if (type !== 'word' || words.pastVerbs.has(plain)) return false
  }
  return false
}

const REACH = 6

/** What something is said in. */
const papers: ReadonlySet<string> = new Set(
  'statement statements release press news interview conference message letter speech report written remarks address'.split(
    ' ',
  ),
)
