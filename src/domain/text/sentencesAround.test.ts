import { expect, it } from 'vitest'
import { FARTHEST, sentencesAround } from './sentencesAround.ts'

function around(text: string, words: string): string {
  const start = text.indexOf(words)
  const { start: from, end } = sentencesAround(text, { start, end: start + words.length })
  return text.slice(from, end)
}

const text =
  'The ferry\n\nOn Monday Mr. Lind took the ferry. Nobody, he says,\nsaw it leave! It came back after dark.\n\nThe end of it'

it.each([
  ['saw it', 'Nobody, he says,\nsaw it leave!'],
  ['Lind took', 'On Monday Mr. Lind took the ferry.'],
  ['leave! It came', 'Nobody, he says,\nsaw it leave! It came back after dark.'],
  ['after dark.\n\nThe end', 'It came back after dark.\n\nThe end of it'],
  ['ferry\n', 'The ferry\n'],
  [
    'saw it leave! It came back after dark.\n\nThe end',
    'Nobody, he says,\nsaw it leave! It came back after dark.\n\nThe end of it',
  ],
])('gives the sentences of %j whole', (words, whole) => {
  expect(around(text, words)).toBe(whole)
})

it.each([
  ['lines that were never broken to fit a page', `Heading\n${'A long line it was. '.repeat(9)}\nOther news`, 'Heading'],
  ['a bullet', 'Heading\n• the first\n• the second', 'Heading'],
  ['blank lines of Windows', 'Heading\r\n\r\nthe first', 'Heading'],
])('ends a sentence without a stop at %s', (_, lines, whole) => {
  expect(around(lines, 'Head').trim()).toBe(whole)
})

it('holds the lines of wrapped print together, however they are broken', () => {
  expect(around('He denied that\nMr. Lind\ntook it. So be it.', 'took it')).toBe('He denied that\nMr. Lind\ntook it.')
})

it('goes no further than a sentence may be long', () => {
  const table = 'cell '.repeat(3000)
  expect(around(`${table}here ${table}`, 'here')).toHaveLength(2 * FARTHEST + 4)
})
