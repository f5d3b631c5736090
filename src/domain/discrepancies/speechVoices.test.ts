import { expect, it } from 'vitest'
import type { SourceId } from '../id.ts'
import { SpeechBook } from './speechBook.ts'

const words =
  'From the first night of the closing we gave the council the names of those who had crossed, and the council chose to look away'

it.each([
  [
    'with a long office behind the name',
    `“${words},” Mrs. Ines Marrable, the chair of the Standing Council of the Towns on the Eastern Bank, said in her speech.`,
  ],
  ['right before the marks', `(LTO): Mrs. Ines Marrable, “${words},”.`],
  [
    'at the end of the paragraph before',
    `Mrs. Ines Marrable, the chair of the Eastern Bank (CEB) said in her remarks on the crossing:\n\n“${words}.”`,
  ],
])('names who says the words %s', (_, text) => {
  const book = new SpeechBook()
  book.add('source:one' as SourceId, `It rained that year.\n\n${words}.\n\nNobody answered.`, [])
  book.add('source:two' as SourceId, `The crossing was closed.\n\n${text}\n\nIt opened again.`, [])
  const [pair] = book.pairs()
  expect(pair?.places.map(({ speaker, isQuoted }) => [speaker, isQuoted])).toEqual([
    [null, false],
    ['Mrs. Ines Marrable', true],
  ])
})
