import { headNounAt } from '../headNoun.ts'
import type { Token } from '../tokens.ts'
import { type FigureWords, isMeasured, phraseAt } from '../words/words.ts'

/** Whether four digits are a year, by what stands around them, and no number of things. */
export function isYear(
  tokens: readonly Token[],
  at: number,
  year: number,
  words: FigureWords,
  isSolar: boolean,
): boolean {
  const [before, next] = [tokens[at - 1], tokens[at + 1]]
  if (year < (isSolar ? 1200 : 1500) || year > 2099) return false
  if (before !== undefined && isStuck(tokens, at, words)) return false
  if (next !== undefined && isUnitBehind(tokens, at + 1, words)) return false
  const isDated = before !== undefined && words.dateBefore.has(before.plain)
  if (isHedged(tokens, at, words) && (year % 100 === 0 || !isDated)) return false
  if (words.nounRule !== 'plural')
    return next?.type !== 'word' || words.stops.has(next.plain) || (isDated && year % 100 !== 0)
  if (before !== undefined && words.articles.has(before.plain) && next?.type === 'word') return true
  if (next?.type === 'word' && headNounAt(tokens, at + 1, words, false)?.isPlural === true) {
    const isRound = year % 100 === 0
    if (before !== undefined && strictlyDates.has(before.plain)) return !isRound || year > 1899
    const isOf =
      before !== undefined &&
      (before.plain === 'the' || before.plain.endsWith("'s") || words.possessives.has(before.plain))
    return isOf && !isRound && year > 1699
  }
  return isDated || !countVerbs.has(next?.plain ?? '')
}

const strictlyDates = new Set(['in', 'since', 'until', 'till', 'during', 'before', 'after'])

const countVerbs = new Set(['were', 'are', 'have', 'more', 'others', 'of'])

/** Money, an item's number or part of something longer: $1988, Room 1988, 12/1988/B, F-1988. */
function isStuck(tokens: readonly Token[], at: number, words: FigureWords): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]]
  if (before === undefined || token === undefined) return false
  if (phraseAt(tokens, at - 1, words.currencies)?.end === at && before.type === 'sign') return true
  if (!token.isSpaced && /^[#/+:.@_-]$/.test(before.plain))
    return before.plain !== '-' || tokens[at - 2]?.type === 'number'
  if (!token.isSpaced && before.type === 'word') return !words.attached.includes(before.plain)
  const label = before.plain === '.' && !before.isSpaced ? tokens[at - 2] : before
  if (label?.isCapital === true && words.nameLabels.has(label.plain)) return true
  return label?.type === 'word' && words.labels.has(label.plain) && !words.dateBefore.has(label.plain)
}

function isUnitBehind(tokens: readonly Token[], at: number, words: FigureWords): boolean {
  const next = tokens[at]
  if (next === undefined) return false
  if (!next.isSpaced && next.type === 'word') return true
  if (!next.isSpaced && next.plain === '/' && isFileNumber(tokens, at)) return true
  if (!next.isSpaced && /^[:@]$/.test(next.plain) && tokens[at + 1]?.isSpaced === false) return true
  return isMeasured(tokens, at, words) || words.scales.has(next.plain)
}

/** "2019/447" is the number of a file; "2019/20" and "2019/2020" are years. */
function isFileNumber(tokens: readonly Token[], stroke: number): boolean {
  const behind = tokens[stroke + 1]
  return behind?.type === 'number' && !behind.isSpaced && behind.plain.length !== 2 && behind.plain.length !== 4
}

/** Whether a hedge ends right before `at`. */
function isHedged(tokens: readonly Token[], at: number, words: FigureWords): boolean {
  for (let start = Math.max(0, at - 4); start < at; start++) {
    if (phraseAt(tokens, start, words.hedges)?.end === at) return true
  }
  return false
}
