import { expect, it } from 'vitest'
import type { PartialDate } from '../records.ts'
import { derivationOf, type Sharer } from './derivation.ts'

const words = 'eleven chains were broken'

function aSharer(text: string, issued: string | null = null): Sharer {
  const start = text.indexOf(words)
  return { text, issued: issued as PartialDate | null, spans: [{ start, end: start + words.length }] }
}

const plain = `The office wrote that ${words} on Monday.`
const quoting = `“It is plain that ${words},” the office wrote.`

it.each([
  ['the quoter derives', aSharer(plain), aSharer(quoting), 1, 'quoted'],
  ['the quoter derives, given first', aSharer(quoting), aSharer(plain), 0, 'quoted'],
  ['straight marks are marks', aSharer(`He said: "So ${words}."`), aSharer(plain), 0, 'quoted'],
  ['a quotation that ended before is none', aSharer(`"Well." And ${words}`), aSharer(plain), null, 'nothing'],
  ['the later one derives', aSharer(plain, '2021-03-02'), aSharer(plain, '2021-03-04'), 1, 'issued'],
  ['a year against a day of another year tells', aSharer(plain, '2022'), aSharer(plain, '2021-03-04'), 0, 'issued'],
  [
    'a year against a day of that year tells nothing',
    aSharer(plain, '2021'),
    aSharer(plain, '2021-03-04'),
    null,
    'nothing',
  ],
  ['two signs that agree are both told', aSharer(plain, '2021'), aSharer(quoting, '2022'), 1, 'both'],
  ['two signs that disagree tell nothing', aSharer(plain, '2022'), aSharer(quoting, '2021'), null, 'signs-disagree'],
  ['two quoters tell nothing', aSharer(quoting), aSharer(quoting), null, 'nothing'],
] as const)('%s', (_, first, second, derivative, by) => {
  expect(derivationOf([first, second])).toEqual({ derivative, by })
})
