import type { PartialDate } from '../domain/records.ts'
import { foldForSearch } from '../domain/text/foldForSearch.ts'
import { firstDate, isDateLine } from './guessDate.ts'

/** A line that gives a date under a label: "Date: 27 August 2021", "تاریخ: ۵ شهریور ۱۴۰۰". */
export interface LabelledDate {
  /** `null` where it could be read in two ways, or not at all. */
  readonly date: PartialDate | null
  /** Whether the label is one for when a document came out, and not for when it was copied or changed. */
  readonly isIssue: boolean
}

/** Reads a line as a labelled date; `null` for any other. A label that is not known has a colon, and nothing but a date behind it. */
export function labelledDateOf(line: string): LabelledDate | null {
  if (line.length > LONGEST) return null
  const [, label = '', value = ''] = withColon.exec(line) ?? []
  const isIssue = issueLabels.has(plain(label))
  // The letters of the label tell by which calendar digits count.
  const told = value === '' ? null : firstDate(line)
  const beside = told && line.slice(line.lastIndexOf(value), told.start) + line.slice(told.end)
  const isDate = isDateLine(value) || (beside !== null && !/\p{L}/u.test(beside))
  if (isDate || (isIssue && /\p{N}/u.test(value))) return { date: told?.date ?? null, isIssue }
  const rest = withoutLabel(line)
  return rest !== null && isDateLine(rest) ? { date: firstDate(rest)?.date ?? null, isIssue: true } : null
}

/** Whether words tell when something was and nothing else: no title is called so. */
export function isOnlyDate(line: string): boolean {
  return isDateLine(line) || labelledDateOf(line) !== null
}

/** Code units; what is longer is running text. */
const LONGEST = 90

const withColon = /^\s*(\p{L}[\p{L}\p{M}\u200c '’-]{0,40}?)\s*[:：]\s*(\S.*)$/u

/** "Published 3 May 2021", "Publié le 3 mai 2021": what stands behind the label and the small words that go with it. */
function withoutLabel(line: string): string | null {
  const words = line.trim().split(/\s+/u)
  const most = Math.min(words.length - 1, MOST_WORDS)
  for (let count = most; count > 0; count--) {
    if (!issueLabels.has(plain(words.slice(0, count).join(' ')))) continue
    const rest = words.slice(count)
    return (smallWords.has(plain(rest[0] ?? '')) ? rest.slice(1) : rest).join(' ')
  }
  return null
}

/** Of a label. */
const MOST_WORDS = 3

function plain(words: string): string {
  return foldForSearch(words).replaceAll('\u200c', ' ').trim().replaceAll(/\s+/g, ' ')
}

const listed = (...lists: readonly string[]): ReadonlySet<string> =>
  new Set(lists.flatMap(list => list.split('|')).map(plain))

/** In the languages whose dates are read here. */
const issueLabels = listed(
  'date|published|posted|issued|released|publication date|date of publication|date published|release date',
  'date de publication|publié|publiée|paru|mis en ligne|fecha|fecha de publicación|publicado|publicada',
  'datum|veröffentlicht|erschienen|erscheinungsdatum|data|pubblicato|data di pubblicazione|data de publicação|gepubliceerd',
  'تاریخ|تاریخ انتشار|زمان انتشار|منتشر شده|انتشار|تاریخ درج|تاریخ خبر',
  'التاريخ|تاريخ النشر|تاريخ نشر|تم النشر|نشر|نُشر',
)
const smallWords = listed('on|le|el|am|il|em|op|at|در|به تاریخ|في|بتاريخ|يوم')
