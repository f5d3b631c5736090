import { headNounAt } from './headNoun.ts'
import type { NumberRead } from './numberRead.ts'
import { type Token, withoutElision } from './tokens.ts'
import { type FigureWords, isMeasured, phraseAt } from './words/words.ts'

/** Whether a number in digits is a name, a time of day, a score, or part of something longer, and counts nothing. */
export function isNoFigure(
  tokens: readonly Token[],
  at: number,
  read: NumberRead,
  words: FigureWords,
  isHedged: boolean,
): boolean {
  const token = tokens[at]
  if (token === undefined || read.inWords) return false
  return (
    isPartOfName(tokens, at, read, words) ||
    isTime(tokens, at, read, words) ||
    isListNumber(tokens, at) ||
    (!isHedged &&
      (isLabelled(tokens, at, words) ||
        isNumberOfName(tokens, at, read, words) ||
        isAddress(tokens, read, words) ||
        (read.isBare && calls.has(tokens[read.end]?.plain ?? '')) ||
        isScore(tokens, at, words)))
  )
}

/** The token after what begins at `at`: behind a whole telephone number, so that its groups are no figures. */
export function skipNumbers(tokens: readonly Token[], at: number, words: FigureWords): number {
  const token = tokens[at]
  if (token?.type !== 'number') return at + 1
  let end = at + 1
  let digits = token.plain.length
  let groups = 1
  while (end < tokens.length) {
    const next = tokens[end]
    if (next === undefined) break
    const isGroup = next.type === 'number' && next.isWhole
    if (!isGroup && !(/^[-/.()x×:]$/.test(next.plain) && tokens[end + 1]?.type === 'number')) break
    if (isGroup) {
      digits += next.plain.length
      groups++
    }
    end++
  }
  const isLong = groups > 2 && digits > 6
  const isTied = tokens[at + 1]?.type === 'sign' && tokens[at + 1]?.isSpaced === false && groups > 1
  return isLong || isTied || isLabelled(tokens, at, words) || token.plain.startsWith('0') ? end : at + 1
}

/** F-16, 4512/19, #12, [12], 728 x 90, 0033, +44, a run of digits that nobody counts in. */
function isPartOfName(tokens: readonly Token[], at: number, read: NumberRead, words: FigureWords): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[read.end]]
  if (token === undefined) return false
  if (isMagnitude(tokens, at, words)) return false
  if (before !== undefined && !token.isSpaced && (before.type === 'word' || /^[-#/+@_.:&=?]$/.test(before.plain))) {
    return before.type === 'word'
      ? !isCurrencyLike(before) && !words.attached.includes(before.plain)
      : before.plain !== '-' || !before.isSpaced
  }
  if (/^[x×]$/.test(before?.plain ?? '') && tokens[at - 2]?.type === 'number') return true
  if (/^[#@№§¶]$/.test(before?.plain ?? '') || before?.plain === '[') return true
  if (/^0\d/.test(token.plain) || (token.isWhole && token.plain.length > 9)) return true
  if (next === undefined || next.isSpaced)
    return next !== undefined && /^[x×]$/.test(next.plain) && tokens[read.end + 1]?.type === 'number'
  // "5G"
  if (next.plain === 'g' && next.isCapital) return true
  if (next.plain === '/') return tokens[read.end + 1]?.type === 'number'
  return next.type === 'word' && next.plain.length <= 2 && read.isBare && !isKnownEnding(next.plain)
}

/** "A magnitude-6.3 earthquake" */
function isMagnitude(tokens: readonly Token[], at: number, words: FigureWords): boolean {
  return tokens[at - 1]?.plain === '-' && words.scaleNames.has(tokens[at - 2]?.plain ?? '')
}

function isCurrencyLike(token: Token): boolean {
  return /^(?:us|rs|r|chf|eur|usd|gbp)$/.test(token.plain)
}

function isKnownEnding(word: string): boolean {
  return /^(?:m|km|kg|cm|mm|g|l|s|st|nd|rd|th|k|bn|mn|ft|ha|mw|gw|t|lb|p|e|er|c|f)$/.test(word)
}

/** 10.30 am, 9 p.m., 17:05, 17.05: at the head of a line. */
function isTime(tokens: readonly Token[], at: number, read: NumberRead, words: FigureWords): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[read.end]]
  if (token === undefined) return false
  if (token.value > 24) return /^(?:[01]\d|2[0-3])[0-5]\d$/.test(token.plain) && zones.has(next?.plain ?? '')
  if (phraseAt(tokens, read.end, words.clock) !== null && isClock(tokens, read.end)) return true
  if (isFirstTime(tokens, read.end, words)) return true
  const minutes = tokens[read.end + 1]
  if (next?.plain === ':' && !next.isSpaced && minutes?.type === 'number' && !minutes.isSpaced)
    return minutes.plain.length === 2
  const looksTimed = /^\d\d?\.[0-5]\d$/.test(token.plain)
  return (
    looksTimed &&
    ((token.opensLine && next?.plain === ':') || (timed.has(before?.plain ?? '') && !isQuantity(tokens, read, words)))
  )
}

function isQuantity(tokens: readonly Token[], read: NumberRead, words: FigureWords): boolean {
  return read.isScaled || isMeasured(tokens, read.end, words)
}

/** "am" is also a verb; behind digits it is none. */
function isClock(tokens: readonly Token[], at: number): boolean {
  return !/^(?:noon|midnight)$/.test(tokens[at]?.plain ?? '') || tokens[at - 1]?.value === 12
}

/** The 7 of "between 7 and 9pm", of "7 to 9 a.m." */
function isFirstTime(tokens: readonly Token[], join: number, words: FigureWords): boolean {
  const { plain = '' } = tokens[join] ?? {}
  const other = tokens[join + 1]
  if (!words.rangeJoins.has(plain) && !words.listJoins.has(plain)) return false
  return other?.type === 'number' && other.value < 25 && phraseAt(tokens, join + 2, words.clock) !== null
}

/** "the first 911 call" */
const calls = new Set(['call', 'caller', 'operator', 'dispatcher', 'dispatchers'])

/** "1430 GMT" */
const zones = new Set(['gmt', 'utc', 'est', 'cet', 'bst'])

const timed = new Set(['at', 'um', 'à', 'alas'])

/** "1." or "1)" at the head of a line. */
function isListNumber(tokens: readonly Token[], at: number): boolean {
  const [token, stop, next] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  if (token?.opensLine !== true || !token.isWhole || token.plain.length > 3) return false
  return /^[.)]$/.test(stop?.plain ?? '') && stop?.isSpaced === false && (next === undefined || next.isSpaced)
}

/** "Article 5", "No. 12", "pages 4 and 5". */
function isLabelled(tokens: readonly Token[], at: number, words: FigureWords): boolean {
  let back = at - 1
  if (tokens[back]?.plain === '.' && tokens[back]?.isSpaced === false) back--
  const label = tokens[back]
  if (label?.isCapital === true && words.nameLabels.has(label.plain) && !opensSentence(tokens, back)) return true
  if (label?.type === 'word' && words.labels.has(withoutElision(label.plain))) {
    if (back < at - 1) return label.plain.length <= 4 && !isNo(tokens, back, words)
    return !isNo(tokens, back, words) && (label.isCapital || !isCountedBehind(tokens, at, words))
  }
  const isJoined = label !== undefined && (words.listJoins.has(label.plain) || words.rangeJoins.has(label.plain))
  const first = headOfGroups(tokens, back - 1)
  return (
    isJoined &&
    tokens[first]?.type === 'number' &&
    (isLabelled(tokens, first, words) || back - 1 - first > 4) &&
    headNounAt(tokens, at + 1, words, false) === null
  )
}

/** The first of the groups of digits that end at `at`: 1-800-555-0143. */
function headOfGroups(tokens: readonly Token[], at: number): number {
  let first = at
  while (
    tokens[first]?.isSpaced === false &&
    /^[-.]$/.test(tokens[first - 1]?.plain ?? '') &&
    tokens[first - 1]?.isSpaced === false &&
    tokens[first - 2]?.type === 'number'
  )
    first -= 2
  return first
}

/** "In the camp 300 people died": what stands before is no label of theirs. */
function isCountedBehind(tokens: readonly Token[], at: number, words: FigureWords): boolean {
  return (
    words.nounRule === 'plural' &&
    (isMeasured(tokens, at + 1, words) || headNounAt(tokens, at + 1, words, false) !== null)
  )
}

/** "the number 30" is one, "a number of 30" is not reached; "no 30 people" hardly occurs. "no" needs a stop or capital. */
function isNo(tokens: readonly Token[], at: number, words: FigureWords): boolean {
  const token = tokens[at]
  return token?.plain === 'no' && !token.isCapital && tokens[at + 1]?.plain !== '.' && words.nounRule === 'plural'
}

/** "Ashraf 3", "Flight 370": a name and its number, where nothing is counted behind. */
function isNumberOfName(tokens: readonly Token[], at: number, read: NumberRead, words: FigureWords): boolean {
  const [before, next] = [tokens[at - 1], tokens[read.end]]
  if (!read.isBare || before?.type !== 'word' || !before.isCapital || words.nounRule === 'capital') return false
  if (words.stops.has(before.plain) || words.hedges.has(before.plain) || opensSentence(tokens, at - 1)) return false
  if (next === undefined || next.type === 'sign') return next?.plain !== '%' && next?.plain !== '-'
  return !isMeasured(tokens, read.end, words) && headNounAt(tokens, read.end, words, false) === null
}

/** "48 Harrow Lane", "1600 Pennsylvania Avenue" */
function isAddress(tokens: readonly Token[], read: NumberRead, words: FigureWords): boolean {
  if (!read.isBare) return false
  for (let next = read.end; next < read.end + 4 && tokens[next]?.isCapital === true; next++)
    if (next > read.end && words.streets.has(tokens[next]?.plain ?? '')) return true
  return false
}

function opensSentence(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  return before === undefined || tokens[at]?.opensLine === true || /^[.!?:;"“”«(]$/.test(before.plain)
}

/** "won 3-1", "2-0": two numbers with a hyphen that count nothing. */
function isScore(tokens: readonly Token[], at: number, words: FigureWords): boolean {
  const [join, second] = [tokens[at + 1], tokens[at + 2]]
  if (join?.plain !== '-' || join.isSpaced || second?.type !== 'number' || second.isSpaced || !second.isWhole)
    return false
  const [first, last] = [tokens[at]?.value ?? 0, second.value]
  if (words.contests.has(tokens[at - 1]?.plain ?? '') && last < 100) return true
  if (last <= first) return true
  const behind = tokens[at + 3]
  if (behind?.type !== 'word') return !isMeasured(tokens, at + 3, words)
  const isCounted = isMeasured(tokens, at + 3, words) || words.scales.has(behind.plain)
  return !isCounted && headNounAt(tokens, at + 3, words, false) === null
}
