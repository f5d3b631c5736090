import type { Context, Draft } from './draft.ts'
import type { Token } from './tokens.ts'
import type { FigureWords } from './words/words.ts'

/** "in his 40s", "her late 60s". */
export function ageDecadeAt({ tokens, words }: Context, at: number): Draft | null {
  const [token, ending] = [tokens[at], tokens[at + 1]]
  if (token?.type !== 'number' || !token.isWhole || token.value % 10 !== 0 || token.value < 10 || token.value > 100)
    return null
  if (ending === undefined || ending.isSpaced || !words.decadeEndings.has(ending.plain)) return null
  const isWhose = [1, 2, 3].some(back => words.possessives.has(tokens[at - back]?.plain ?? ''))
  if (!isWhose) return null
  const value = { lo: token.value, hi: token.value + 9, bound: 'range' } as const
  return { start: at, numberEnd: at + 2, end: at + 2, ...value, kind: 'age', unit: 'years', of: null }
}

/** "under-16s", "the over-65s" */
export function ageGroupAt({ tokens }: Context, at: number): Draft | null {
  const [side, hyphen, token, ending] = [tokens[at], tokens[at + 1], tokens[at + 2], tokens[at + 3]]
  if (side === undefined || hyphen?.plain !== '-' || hyphen.isSpaced || token?.isWhole !== true) return null
  if (token.isSpaced || ending?.plain !== 's' || ending.isSpaced) return null
  const value =
    side.plain === 'under'
      ? ({ lo: 0, hi: token.value, bound: 'less-than' } as const)
      : ({ lo: token.value, hi: null, bound: 'more-than' } as const)
  if (side.plain !== 'under' && side.plain !== 'over') return null
  return { start: at, numberEnd: at + 4, end: at + 4, ...value, kind: 'age', unit: 'years', of: null }
}

/** "22nd anniversary", "the third attack". */
export function ordinalAt({ tokens, words }: Context, at: number): Draft | null {
  const token = tokens[at]
  if (token === undefined) return null
  const next = tokens[at + 1]
  const isDigits =
    token.type === 'number' && token.isWhole && next?.isSpaced === false && words.ordinalEndings.has(next.plain)
  const value = isDigits ? token.value : words.ordinals.get(token.plain)
  if (value === undefined || (!isDigits && !isRank(tokens, at, words))) return null
  const end = isDigits ? at + 2 : at + 1
  const noun = tokens[end]
  const isNoun = noun?.type === 'word' && !words.stops.has(noun.plain) && !isIdiom(noun.plain, value, words)
  const unit = isNoun ? noun.plain : null
  return { start: at, numberEnd: end, end, lo: value, hi: value, bound: 'exact', kind: 'ordinal', unit, of: null }
}

/** "Eight people died at the scene; a ninth died in hospital": an order, where the number before it is one less. */
export function isSuccessor(tokens: readonly Token[], at: number, words: FigureWords): boolean {
  const rank = words.ordinals.get(tokens[at]?.plain ?? '')
  const next = tokens[at + 1]
  if (rank === undefined || words.nounLeads.has(next?.plain ?? '')) return false
  for (let back = at - 2; back >= Math.max(0, at - SUCCESSOR_REACH); back--) {
    const { plain = '', type, value = -1 } = tokens[back] ?? {}
    const number = type === 'number' ? value : words.numbers.get(plain)
    if (number !== undefined) return number === rank - 1
  }
  return false
}

/** As many tokens back as the number before an order may stand. */
const SUCCESSOR_REACH = 20

/** "First aid" is no order, "the fifth round" is one. */
const LEAST_ORDER = 4

function isIdiom(noun: string, rank: number, words: FigureWords): boolean {
  return words.ordinalIdioms.has(noun) && (rank < LEAST_ORDER || noun === 'time')
}

function isRank(tokens: readonly Token[], at: number, words: FigureWords): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (before === undefined || token === undefined || next?.type !== 'word' || token.isCapital || next.isCapital)
    return false
  if (!words.ordinalBefore.has(before.plain) && !/['’]s?$/.test(before.plain)) return false
  if (isSuccessor(tokens, at, words)) return true
  // "The first of 26 experts"
  if (words.nounLeads.has(next.plain) && tokens[at + 2]?.type === 'number') return true
  const rank = words.ordinals.get(token.plain) ?? 0
  // "Only the fourth and the seventh"
  if (rank > 2 && before.plain === 'the' && words.stops.has(next.plain)) return true
  return (
    !words.stops.has(next.plain) &&
    !isIdiom(next.plain, rank, words) &&
    !words.scales.has(next.plain) &&
    !words.numbers.has(next.plain)
  )
}
