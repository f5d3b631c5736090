import type { Span } from '../records.ts'
import { hanNumerals } from './hanNumber.ts'

/**
 * Whether all numbers that a stretch has are of days, months or years in Chinese: 星期二, 三月二日, also where it has a part
 * of one; `null` where it has none.
 */
export function areHanDays(text: string, { start, end }: Span): boolean | null {
  const from = Math.max(0, start - LONGEST)
  const days = [...text.slice(from, end + LONGEST).matchAll(day)].map(({ 0: found, index }) => ({
    start: from + index,
    end: from + index + found.length,
  }))
  let hasAny = false
  for (let at = start; at < end; at++) {
    if (!numeral.test(text[at] ?? '')) continue
    if (!days.some(each => each.start <= at && at < each.end)) return false
    hasAny = true
  }
  return hasAny ? true : null
}

/** Code units of the longest day that is read. */
const LONGEST = 6

const numeral = new RegExp(`[${hanNumerals}\\p{Nd}]`, 'u')
const day = new RegExp(
  `(?:星期|[周週]|[礼禮]拜)[一二三四五六日天]|(?:[${hanNumerals}]{1,3}|\\p{Nd}{1,2})[月日号號]|(?:[〇零一二三四五六七八九]{4}|\\p{Nd}{4})年`,
  'gu',
)
