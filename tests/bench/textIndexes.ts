import { findQuote } from '../../src/domain/quote/findQuote.ts'
import { skeletonOf } from '../../src/domain/text/skeleton.ts'
import { bytesOf, withFingerprints } from '../../src/domain/text/textIndex.ts'
import { type Bench, duration, leastOf, type Row } from './bench.ts'
import { fiveMegabytes } from './texts.ts'

/** Building an index: time, and bytes held beside the text. */
export const textIndexes: Bench = {
  name: 'indexes',
  run: () => {
    const five = fiveMegabytes()
    return [
      ...rowsOf('5 MB', five, '4 s for 20 MB'),
      ...rowsOf('20 MB', five.repeat(4).slice(0, 20e6), '4 s'),
      ...rowsOf('5 MB, Latin letters only', five.replaceAll(/[^\0-\xff]/g, ''), '4 s for 20 MB'),
      ...rowsOf('2 MB, Persian', sentences('کشتی ظهر از بندر بیرون رفت و پس از تاریکی بازگشت. ', 2e6), ''),
      ...rowsOf('2 MB, Chinese', chinese(2e6), ''),
    ]
  },
}

function rowsOf(name: string, text: string, goal: string): Row[] {
  const skeleton = leastOf(2, () => skeletonOf(text))
  const index = leastOf(2, () => withFingerprints(skeleton.value))
  const quote = text.slice(text.length - 400, text.length - 200).replaceAll(' ', '\n')
  const found = leastOf(2, () => findQuote(skeleton.value, { quote }))
  return [
    {
      measure: `${name}: artefact check possible after`,
      value: duration(skeleton.ms),
      ...(name === '20 MB' ? { goal: '<= 1 s' } : {}),
    },
    { measure: `${name}: such a check`, value: `${duration(found.ms)}, ${found.value.length} places` },
    {
      measure: `${name}: whole index`,
      value: duration(skeleton.ms + index.ms),
      ...(goal === '' ? {} : { goal: `<= ${goal}` }),
    },
    { measure: `${name}: bytes a character`, value: (bytesOf(index.value) / text.length).toFixed(2), goal: '<= 3' },
  ]
}

function sentences(sentence: string, length: number): string {
  return Array.from({ length: Math.ceil(length / (sentence.length + 6)) }, (_, n) => `${n * 7919} ${sentence}`).join('')
}

/** Three thousand characters in no order: the worst case, for every one of them is a letter. */
function chinese(length: number): string {
  let state = 1
  return Array.from({ length }, (_, n) => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff
    return n % 12 === 11 ? '，' : String.fromCharCode(0x4e00 + ((state >> 8) % 3000))
  }).join('')
}
