import { describe, expect, test } from 'vitest'
import { guessFromText } from './guess.ts'
import { firstDate, isDateLine } from './guessDate.ts'
import { isOnlyDate, labelledDateOf } from './labelledDate.ts'

test.each([
  ['Date: 27 August 2021', '2021-08-27'],
  ['Published on Friday, 27 August 2021 at 10:04', '2021-08-27'],
  ['Publié le 27 août 2021', '2021-08-27'],
  ['Date de publication : 27 août 2021', '2021-08-27'],
  ['Fecha: 27 de agosto de 2021', '2021-08-27'],
  ['Veröffentlicht am 27. August 2021', '2021-08-27'],
  ['Datum: 27.8.2021', '2021-08-27'],
  ['تاریخ: ۲۷ اوت ۲۰۲۱', '2021-08-27'],
  ['تاریخ : جمعه ۵ شهریور ۱۴۰۰ ساعت ۱۰:۰۴', '2021-08-27'],
  ['تاریخ انتشار: ۱۴۰۰/۰۶/۰۵', '2021-08-27'],
  ['تاريخ: ۵ شهریور ۱۴۰۰ - ۲۷ اوت ۲۰۲۱', '2021-08-27'],
  ['التاريخ: ٢٧ أغسطس ٢٠٢١', '2021-08-27'],
  ['تاريخ النشر: الجمعة 27 أغسطس 2021', '2021-08-27'],
  ['Date: 7/8/2021', null],
  ['تاریخ: ۷/۸/۲۰۲۱', null],
  ['التاريخ: ١٩ محرم ١٤٤٣', null],
])('"%s" is no title, and tells that it came out at %s', (line, date) => {
  expect(labelledDateOf(line)).toEqual({ date, isIssue: true })
  expect(isOnlyDate(line)).toBe(true)
})

test.each([
  'Retrieved: 27 August 2021',
  'آخرین به‌روزرسانی: ۲۷ اوت ۲۰۲۱',
  'به‌روزرسانی: ۱۴۰۰/۰۶/۰۵',
  'Lindvik: 27 August 2021',
])('"%s" is no title, and does not tell when it came out', line => {
  expect(isOnlyDate(line)).toBe(true)
  expect(labelledDateOf(line)?.isIssue).toBe(false)
})

test.each([
  'Lindvik: ships were turned away on 27 August 2021',
  'The date of the strike: what we know',
  'تاریخ یک قتل عام: گزارش ۱۹۸۸',
  'تاریخ را فراموش نمی‌کنیم',
  'Date night in Lindvik',
])('"%s" may be a title', line => expect(isOnlyDate(line)).toBe(false))

test.each([
  ['۲۷ اوت ۲۰۲۱', '2021-08-27'],
  ['٢٧/٨/٢٠٢١', '2021-08-27'],
  ['۱۴۰۰/۰۶/۰۵', null],
])('a line of digits of other scripts: %s', (line, date) => {
  expect(firstDate(line)?.date ?? null).toBe(date)
  expect(isDateLine(line)).toBe(date !== null)
})

describe('a Persian page', () => {
  const body = 'به گفته شاهدان، در این بندر چهل و یک کشتی بازگردانده شد و هیچ پاسخی از سوی مقامات داده نشد.'

  test.each([
    ['with the date above its title', ['تاریخ: ۵ شهریور ۱۴۰۰', 'گزارش شاهدان از بندر']],
    ['with the date below its title', ['گزارش شاهدان از بندر', 'تاریخ انتشار: جمعه ۲۷ اوت ۲۰۲۱']],
  ])('%s has its first other line for a title, and that date', (_, top) => {
    const { title, issued } = guessFromText([...top, body, body].join('\n\n'))
    expect([title, issued]).toEqual(['گزارش شاهدان از بندر', '2021-08-27'])
  })
})
