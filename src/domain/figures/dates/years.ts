import { addDays, solarDay } from '../calendar.ts'
import { headNounAt } from '../headNoun.ts'
import type { Token } from '../tokens.ts'
import { type FigureWords, phraseAt } from '../words/words.ts'
import { isYear } from './isYear.ts'
import type { Spot } from './spotted.ts'
import { fixedYears, yearNumber } from './yearNumber.ts'

/** A year by itself, told from a number of things by what stands around it. */
export function yearAt(tokens: readonly Token[], at: number, words: FigureWords): Spot | null {
  const token = tokens[at]
  const solar = words.solarMonths.size > 0 ? yearNumber(token, true) : null
  const year = yearNumber(token, false)
  if (year === null || !isYear(tokens, at, year, words, solar !== null)) return null
  if (solar !== null && solar < 1450) {
    const days = { from: solarDay(solar, 1, 1), to: addDays(solarDay(solar + 1, 1, 1), -1) }
    return { end: at + 1, when: { type: 'fixed', days } }
  }
  const last = yearRangeEnd(tokens, at, year, words)
  return fixedYears(year, last ?? year, last === null ? at + 1 : at + 3)
}

/** "1980-1988", "2015-16", "2015/16". */
export function yearRangeEnd(tokens: readonly Token[], at: number, year: number, words: FigureWords): number | null {
  const [join, last] = [tokens[at + 1], tokens[at + 2]]
  if (join === undefined || last?.type !== 'number' || !last.isWhole) return null
  if (join.plain !== '/' && !words.rangeJoins.has(join.plain)) return null
  if (last.plain.length === 4 && last.value > year && last.value < year + 200) return last.value
  const short = Math.floor(year / 100) * 100 + last.value
  return last.plain.length === 2 && !join.isSpaced && short > year && short - year < 60 ? short : null
}

/** "between 2015 and 2018", "from 1996 to 1999". */
export function rangeOfYears(tokens: readonly Token[], at: number, words: FigureWords): Spot | null {
  const joins = words.ranges.get(tokens[at]?.plain ?? '')
  const start = yearStart(tokens, at + 1, words)
  const first = yearNumber(tokens[start], false)
  if (joins === undefined || first === null || !joins.has(tokens[start + 1]?.plain ?? '')) return null
  const last = yearNumber(tokens[start + 2], false)
  if (last === null || last <= first || headNounFollows(tokens, start + 3, words)) return null
  return fixedYears(first, last, start + 3)
}

/** Behind "the years" of "between the years 2015 and 2018", "entre los años 2015 y 2018". */
function yearStart(tokens: readonly Token[], at: number, words: FigureWords): number {
  let start = at
  while (start < at + 2 && tokens[start]?.type === 'word') {
    const { plain = '' } = tokens[start] ?? {}
    if (
      !words.dateBefore.has(plain) &&
      !words.determiners.has(plain) &&
      phraseAt(tokens, start, words.periods) === null
    )
      break
    start++
  }
  return start
}

function headNounFollows(tokens: readonly Token[], at: number, words: FigureWords): boolean {
  const next = tokens[at]
  return next?.type === 'word' && words.nounRule === 'plural' && headNounAt(tokens, at, words, false) !== null
}

/** "the 1980s", "1980’s" */
export function decadeAt(tokens: readonly Token[], at: number, words: FigureWords): Spot | null {
  const year = yearNumber(tokens[at], false)
  const next = tokens[at + 1]
  if (year === null || year % 10 !== 0 || next === undefined || next.isSpaced) return null
  const end = words.decadeEndings.has(next.plain) ? at + 2 : isApostropheS(tokens, at + 1) ? at + 3 : 0
  return end > 0 ? fixedYears(year, year + 9, end) : null
}

function isApostropheS(tokens: readonly Token[], at: number): boolean {
  return /^['’]$/.test(tokens[at]?.plain ?? '') && tokens[at + 1]?.plain === 's' && tokens[at + 1]?.isSpaced === false
}
