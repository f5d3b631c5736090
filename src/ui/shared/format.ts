import { isPartialDate } from '../../domain/partialDate.ts'
import type { PartialDate } from '../../domain/records.ts'

/** Dates, numbers and sizes as one language writes them. Times are shown in the machine's own zone. */
export interface Format {
  /** `4 March 2024` */
  readonly date: (instant: string) => string
  /** `4 Mar 2024, 12:04` */
  readonly dateTime: (instant: string) => string
  /** `12:04` */
  readonly time: (instant: string) => string
  /** `2021`, `March 2021` or `9 March 2021`: no more than is known, in no time zone. */
  readonly partialDate: (date: PartialDate) => string
  /** `12,400` */
  readonly number: (value: number) => string
  /** A share from 0 to 1 as `42%`. */
  readonly percent: (share: number) => string
  /** `1.4 MB`, counted in thousands as file managers do. */
  readonly bytes: (bytes: number) => string
  /** A length of time, to the unit that matters: `40 seconds`, `3 minutes`, `2 hours`. */
  readonly duration: (milliseconds: number) => string
  /** `A, B and C` */
  readonly list: (items: readonly string[]) => string
}

/** Makes the formatter of a language, a BCP 47 tag. `en` is written the British way, day before month. */
export function formatOf(language: string, timeZone?: string): Format {
  const locale = language === 'en' ? 'en-GB' : language
  const zone = timeZone === undefined ? {} : { timeZone }
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long', ...zone })
  const dateTime = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', ...zone })
  const time = new Intl.DateTimeFormat(locale, { timeStyle: 'short', ...zone })
  const number = new Intl.NumberFormat(locale)
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 })
  const list = new Intl.ListFormat(locale, { type: 'conjunction' })
  return {
    date: instant => written(date, instant),
    dateTime: instant => written(dateTime, instant),
    time: instant => written(time, instant),
    partialDate: value => writtenPartialDate(locale, value),
    number: value => number.format(value),
    percent: share => percent.format(share),
    bytes: bytes => writtenBytes(locale, bytes),
    duration: milliseconds => writtenDuration(locale, milliseconds),
    list: items => list.format(items),
  }
}

/** What cannot be read as a date is shown as it stands: hiding it would hide a fault of the source. */
function written(format: Intl.DateTimeFormat, instant: string): string {
  const at = new Date(instant)
  return Number.isNaN(at.getTime()) ? instant : format.format(at)
}

const partialDateStyles = [
  { year: 'numeric' },
  { year: 'numeric', month: 'long' },
  { year: 'numeric', month: 'long', day: 'numeric' },
] as const satisfies readonly Intl.DateTimeFormatOptions[]

/** A day that no month has is shown as it stands: a clock would go on to the next month. */
function writtenPartialDate(locale: string, value: string): string {
  if (!isPartialDate(value)) return value
  const known = value.split('-')
  const style = partialDateStyles[known.length - 1]
  const [year = '', month = '01', day = '01'] = known
  return written(new Intl.DateTimeFormat(locale, { ...style, timeZone: 'UTC' }), `${year}-${month}-${day}T00:00:00Z`)
}

const byteUnits = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const

function writtenBytes(locale: string, bytes: number): string {
  const power = bytes < 1000 ? 0 : Math.min(byteUnits.length - 1, Math.floor(Math.log10(bytes) / 3))
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: byteUnits[power] ?? 'byte',
    unitDisplay: power === 0 ? 'long' : 'short',
    maximumFractionDigits: power < 2 ? 0 : 1,
  }).format(bytes / 1000 ** power)
}

function writtenDuration(locale: string, milliseconds: number): string {
  const seconds = Math.max(1, Math.round(milliseconds / 1000))
  const [value, unit] =
    seconds < 60
      ? ([seconds, 'second'] as const)
      : seconds < 3600
        ? ([Math.round(seconds / 60), 'minute'] as const)
        : ([Math.round(seconds / 3600), 'hour'] as const)
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(value)
}
