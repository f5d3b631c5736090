import { expect, it } from 'vitest'
import { alignWords } from './alignWords.ts'
import { wordsIn } from './words.ts'

const wordsOf = (text: string) => wordsIn(text, { start: 0, end: text.length })

it.each([true, false])('lays a whole book beside its copy in the room that the book takes: open %s', open => {
  const book = Array.from({ length: 40_000 }, (_, index) => `word${index % 5000}`)
  const copy = book.toSpliced(20_000, 1, 'other').toSpliced(30_000, 2)
  const changed = alignWords(wordsOf(book.join(' ')), wordsOf(copy.join(' ')), open).filter(({ same }) => !same)
  expect(changed).toEqual([
    { same: false, sourceFrom: 20_000, sourceTo: 20_001, quoteFrom: 20_000, quoteTo: 20_001 },
    { same: false, sourceFrom: 30_000, sourceTo: 30_002, quoteFrom: 30_000, quoteTo: 30_000 },
  ])
})
