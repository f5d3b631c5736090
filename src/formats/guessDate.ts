import { datesIn } from '../domain/figures/datesIn.ts'
import type { PartialDate } from '../domain/records.ts'

/** A date in a text, and where it stands. */
export interface FoundDate {
  readonly date: PartialDate
  readonly start: number
  readonly end: number
}

/**
 * The first date that names day, month and year, in digits or in English, French,
 * Spanish, German, Italian, Portuguese, Dutch, Persian or Arabic; `null` where there is none.
 *
 * Digits alone count only where no reader could take the day for the month.
 */
export function firstDate(text: string): FoundDate | null {
  const plain = withPlainDigits(text)
  const found = patterns.flatMap(({ pattern, parts }) => {
    const match = pattern.exec(plain)
    const date = match?.groups ? dateOf(parts(match.groups)) : null
    return match && date ? [{ date, start: match.index, end: match.index + match[0].length }] : []
  })
  return [...found, ...datesInArabicScript(text)].toSorted((a, b) => a.start - b.start || b.end - a.end)[0] ?? null
}

/**
 * A date as metadata writes it: ISO 8601 with or without a time, a year, a year and month,
 * or one of the forms of {@link firstDate}; `null` for anything else.
 */
export function dateFromMetadata(value: string): PartialDate | null {
  const iso = /^\s*(\d{4})(?:-(\d\d)(?:-(\d\d)(?:[T ][\d:.]+ ?(?:Z|[+-]\d\d:?\d\d)?)?)?)?\s*$/.exec(value)
  if (iso) return dateOf([iso[1], iso[2], iso[3]])
  return firstDate(value)?.date ?? null
}

/** Whether a line is a date, or one in two calendars, and no more than a weekday and a time beside it. */
export function isDateLine(line: string): boolean {
  let rest = line
  let count = 0
  for (let found = firstDate(rest); found && count < MOST_DATES; found = firstDate(rest)) {
    rest = rest.slice(0, found.start) + rest.slice(found.end)
    count++
  }
  return count > 0 && !/\p{L}/u.test(rest.replace(weekday, '').replaceAll(besideDates, ''))
}

const MOST_DATES = 3

/** Whether a line names a day of the week. */
export function hasWeekday(line: string): boolean {
  return weekday.test(line)
}

const months: readonly string[] = [
  'january jan janvier janv enero ene januar jänner gennaio gen janeiro januari',
  'february feb février févr fevrier febrero februar febbraio fevereiro fev februari',
  'march mar mars marzo märz marz março maart mrt',
  'april apr avril avr abril abr aprile',
  'may mai mayo maggio maio mei',
  'june jun juin junio juni giugno giu junho',
  'july jul juillet juil julio juli luglio lug julho',
  'august aug août aout agosto ago augustus',
  'september sep sept septembre septiembre settembre set setembro',
  'october oct octobre octubre oktober okt ottobre ott outubro out',
  'november nov novembre noviembre novembro',
  'december dec décembre déc decembre diciembre dic dezember dez dicembre dezembro december',
]
const monthNumbers = new Map(months.flatMap((names, index) => names.split(' ').map(name => [name, index + 1] as const)))
const MONTH = `(?<month>${[...monthNumbers.keys()].toSorted((a, b) => b.length - a.length).join('|')})\\.?`
const DAY = '(?<day>\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?'
const YEAR = '(?<year>(?:1[89]|20)\\d\\d)'

const weekdays = [
  '(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?',
  'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo',
  'montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag',
  '(?:یک|دو|سه|چهار|پنج)?[\\s\\u200c]?شنبه|جمعه|ال[إا]ثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|الأحد',
]
const weekday = new RegExp(`(?<!\\p{L})(?:${weekdays.join('|')})(?!\\p{L})`, 'iu')

/** Times of day and calendars. */
const besideDates =
  /\b(?:at|um|à|a las|uhr|[ap]\.?m|[A-Z]{3,4}|UTC[+-]?\d*)\b|(?<!\p{L})(?:ساعت|الساعة|برابر با|مصادف با|مورخ|الموافق|میلادی|شمسی|خورشیدی|م|ه|هـ|ش)(?!\p{L})/giu

type Groups = Record<string, string>
type Parts = readonly [string | undefined, string | undefined, string | undefined]

const patterns: readonly { readonly pattern: RegExp; readonly parts: (groups: Groups) => Parts }[] = [
  { pattern: new RegExp(`(?<![\\d-])${YEAR}-(?<month>\\d\\d)-(?<day>\\d\\d)(?![\\d-])`, 'u'), parts: inDigits },
  { pattern: new RegExp(`(?<!\\d)${DAY} (?:de )?${MONTH},? (?:de |del )?${YEAR}(?!\\d)`, 'iu'), parts: inWords },
  { pattern: new RegExp(`(?<!\\p{L})${MONTH} ${DAY},? ${YEAR}(?!\\d)`, 'iu'), parts: inWords },
  {
    pattern: new RegExp(`(?<![\\d./])(?<first>\\d{1,2})([./-])(?<second>\\d{1,2})\\2${YEAR}(?![\\d/])`, 'u'),
    parts: inEitherOrder,
  },
]

function inDigits(groups: Groups): Parts {
  return [groups['year'], groups['month'], groups['day']]
}

function inWords(groups: Groups): Parts {
  return [groups['year'], String(monthNumbers.get(groups['month']?.toLowerCase() ?? '')), groups['day']]
}

/** Digits of every script that is read here as those of Latin script: in as many code units. */
function withPlainDigits(text: string): string {
  return text.replaceAll(/[٠-٩۰-۹]/g, digit => String(digit.charCodeAt(0) & 0xf))
}

/**
 * Dates to the day in Persian and Arabic, as the engine reads them. Where letters do not tell which of the two it is, and
 * so by which calendar a year is counted, only months that are named count.
 */
function datesInArabicScript(text: string): FoundDate[] {
  if (!/[\p{Script=Arabic}٠-٩]/u.test(text)) return []
  const isPersian = /[پچژگکی]/u.test(text)
  const isArabic = !isPersian && /[يىةأإك]/u.test(text)
  for (const language of isArabic ? ['ar', 'fa'] : ['fa', 'ar']) {
    const isSure = language === 'fa' ? isPersian : isArabic
    const found = datesIn(text, null, language).flatMap(({ from, to, anchor, start, end }): FoundDate[] => {
      const words = withPlainDigits(text.slice(start, end))
      const isNamed = /\p{L}/u.test(words.replace(weekday, ''))
      const [, first, second] = /^\D*(\d{1,2})[./-](\d{1,2})[./-]\d{4}\D*$/u.exec(words) ?? []
      const isDoubtful = Number(first) <= 12 && Number(second) <= 12 && first !== second
      const isRead = from === to && anchor === null && (isNamed || isSure) && !isDoubtful && from >= EARLIEST
      return isRead ? [{ date: from as PartialDate, start, end }] : []
    })
    if (found.length > 0) return found
  }
  return []
}

/** Before it a year is one of a calendar of the moon, which is not read. */
const EARLIEST = '1800'

/** `27/08/2021` can only be in August; `07/08/2021` is July here and August there. */
function inEitherOrder(groups: Groups): Parts {
  const [first, second] = [groups['first'], groups['second']]
  const [a, b] = [Number(first), Number(second)]
  if (a > 12 && b <= 12) return [groups['year'], second, first]
  if ((b > 12 && a <= 12) || a === b) return [groups['year'], first, second]
  return [undefined, undefined, undefined]
}

/** A date that the calendar has, with as many parts as are given; `null` for any other. */
function dateOf([year, month, day]: Parts): PartialDate | null {
  if (year === undefined || Number(year) < 1400) return null
  const parts = [year, month, day].filter(part => part !== undefined).map(part => part.padStart(2, '0'))
  const text = parts.join('-')
  const time = Date.parse(`${text}T00:00:00Z`.replace(/^(\d{4})T/, '$1-01-01T').replace(/^(\d{4}-\d\d)T/, '$1-01T'))
  if (Number.isNaN(time) || !new Date(time).toISOString().startsWith(text)) return null
  return text as PartialDate
}
