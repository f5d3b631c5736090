import type { Context, Lead } from './draft.ts'
import type { Bound } from '../records.ts'
import type { Token } from './tokens.ts'
import { type FigureWords, phraseAt } from './words/words.ts'

/** What stands before a number that may begin at the token `start`; empty where nothing does. */
export function leadAt({ tokens, words }: Context, start: number): Lead {
  let end = start
  let bound: Bound = 'exact'
  let joins: ReadonlySet<string> | null = null
  let isAge = false
  for (let more = true; more;) {
    more = false
    const hedge = phraseAt(tokens, end, words.hedges)
    const age = phraseAt(tokens, end, words.agesBefore)
    const open = words.ranges.get(tokens[end]?.plain ?? '')
    if (age !== null) {
      isAge = true
      end = age.end
      more = true
    } else if (open !== undefined && joins === null) {
      joins = open
      end++
      more = true
    } else if (hedge !== null) {
      bound = bound === 'exact' ? hedge.value : bound
      end = hedge.end
      more = true
    }
    while (end > start && words.fillers.has(tokens[end]?.plain ?? '') && !isArticleOfNumber(tokens, end, words)) end++
  }
  const numberStart = end
  const isNegative = isMinus(tokens, end, words)
  if (isNegative) end++
  const currency = phraseAt(tokens, end, words.currencies)
  const isSign = currency !== null && tokens[currency.end]?.type === 'number' && mayLead(tokens, end, words)
  return {
    start,
    numberStart,
    end: isSign ? currency.end : end,
    bound,
    joins,
    isAge,
    currency: isSign ? currency.value : null,
    isNegative,
  }
}

/** "$20", "USD 20", "Rs 500", "Naira 20,000", but neither "won 112 seats" nor "a $20 fine". */
function mayLead(tokens: readonly Token[], at: number, words: FigureWords): boolean {
  const [token, sign] = [tokens[at], tokens[at + 1]]
  if (token?.type === 'word' && sign?.type === 'sign' && sign.isSpaced && token.plain.length === 1) return false
  if (token?.type !== 'word' || token.isCapital || words.nounRule !== 'plural')
    return !words.currencyVerbs.has(token?.plain ?? '')
  return shortSigns.has(token.plain)
}

const shortSigns = new Set([
  'usd',
  'eur',
  'gbp',
  'chf',
  'inr',
  'jpy',
  'cad',
  'aud',
  'rs',
  'tk',
  'us',
  'c',
  'ca',
  'hk',
  'nz',
  's',
  'r',
  'mx',
  'a',
  'au',
])

/** A hyphen is one where it is spaced before and not behind. */
function isMinus(tokens: readonly Token[], at: number, words: FigureWords): boolean {
  const [sign, number] = [tokens[at], tokens[at + 1]]
  if (sign === undefined || number?.type !== 'number' || !words.minus.has(sign.plain)) return false
  return sign.type === 'word' || (sign.isSpaced && !number.isSpaced)
}

/** "a hundred", "a couple": the article is part of the number. */
function isArticleOfNumber(tokens: readonly Token[], at: number, words: FigureWords): boolean {
  if (phraseAt(tokens, at, words.vague) !== null) return true
  const next = tokens[at + 1]?.plain ?? ''
  return (
    words.articles.has(tokens[at]?.plain ?? '') &&
    (words.scales.has(next) || words.fractions.has(next) || words.half.has(next))
  )
}
