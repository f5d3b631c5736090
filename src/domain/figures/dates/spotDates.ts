import type { Token } from '../tokens.ts'
import type { FigureWords } from '../words/words.ts'
import { inDigits } from './dayAndMonth.ts'
import { dayFirst, monthFirst } from './dayOfMonth.ts'
import { namedDayAt, seasonAt, weekdayAt, weekendAt, whichAt } from './namedDays.ts'
import { dayOfMonthAt, weekAt, weekOfMonthAt } from './monthsAndWeeks.ts'
import { ordinalAt, partAt } from './partAt.ts'
import { withRanges } from './ranges.ts'
import { agoAt, shiftAt } from './shifts.ts'
import type { Spot, SpottedDate } from './spotted.ts'
import { decadeAt, rangeOfYears, yearAt } from './years.ts'

/** The dates of a text, in order, without overlaps. */
export function spotDates(written: readonly Token[], words: FigureWords): SpottedDate[] {
  const tokens = withoutGenitives(written, words)
  const spotted: SpottedDate[] = []
  for (let at = 0; at < tokens.length;) {
    const found = dateAt(tokens, at, words)
    if (found === null) at++
    else {
      spotted.push({ start: at, ...found })
      at = Math.max(found.end, at + 1)
    }
  }
  return withRanges(spotted, tokens, words)
}

/** "last year's total", "Monday's vote": the names of times without what makes them somebody's. */
function withoutGenitives(tokens: readonly Token[], words: FigureWords): readonly Token[] {
  if (words.nounRule !== 'plural') return tokens
  return tokens.map(token => {
    if (token.type !== 'word' || !token.plain.endsWith("'s")) return token
    const plain = token.plain.slice(0, -2)
    const isTime =
      words.periods.has(plain) || plain === 'weekend' || words.weekdays.has(plain) || words.months.has(plain)
    return isTime || words.relative.has(plain) ? { ...token, plain } : token
  })
}

function dateAt(tokens: readonly Token[], at: number, words: FigureWords): Spot | null {
  const token = tokens[at]
  if (token === undefined) return null
  if (token.type === 'date') return inDigits(token, at)
  if (token.type === 'number') return numbered(tokens, at, words) ?? agoAt(tokens, at, words)
  if (token.type !== 'word' || !startersOf(words).has(token.plain)) return null
  return (
    rangeOfYears(tokens, at, words) ??
    weekAt(tokens, at, words) ??
    weekOfMonthAt(tokens, at, words) ??
    namedDayAt(tokens, at, words) ??
    weekendAt(tokens, at, words) ??
    partAt(tokens, at, words) ??
    shiftAt(tokens, at, words) ??
    whichAt(tokens, at, words) ??
    weekdayAt(tokens, at, words) ??
    monthFirst(tokens, at, words) ??
    seasonAt(tokens, at, words, null) ??
    ordinalAt(tokens, at, words) ??
    agoAt(tokens, at, words)
  )
}

const starters = new WeakMap<FigureWords, ReadonlySet<string>>()

/** Words that a date may begin with: most words of a text are passed over by one look here. */
function startersOf(words: FigureWords): ReadonlySet<string> {
  let set = starters.get(words)
  if (set === undefined) {
    const maps: readonly Iterable<string>[] = [
      words.ranges.keys(),
      words.parts.keys(),
      words.relative.keys(),
      words.following.keys(),
      words.namedDays.keys(),
      words.weekends.keys(),
      words.weekOf.keys(),
      words.last.keys(),
      words.lastOf,
      words.next.keys(),
      words.current.keys(),
      words.weekdays.keys(),
      [...words.months.keys()].map(month => month.split(' ')[0] ?? ''),
      words.solarMonths.keys(),
      words.seasons.keys(),
      words.ordinals.keys(),
      words.numbers.keys(),
      words.articles,
      words.agoBefore.keys(),
      words.periods.keys(),
      words.quarters.keys(),
      ['q'],
    ]
    set = new Set(maps.flatMap(each => [...each]))
    starters.set(words, set)
  }
  return set
}

/** What begins with a number: 3 May 2021, 1988, the 1980s, 19th century. */
function numbered(tokens: readonly Token[], at: number, words: FigureWords): Spot | null {
  return (
    dayFirst(tokens, at, words) ??
    dayOfMonthAt(tokens, at, words) ??
    ordinalAt(tokens, at, words) ??
    decadeAt(tokens, at, words) ??
    yearAt(tokens, at, words)
  )
}
