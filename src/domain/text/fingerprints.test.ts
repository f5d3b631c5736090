import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exactPlaces } from '../quote/exactPlaces.ts'
import { fingerprintsOf, selectedIn, SURE_RUN } from './fingerprints.ts'
import { skeletonOf } from './skeleton.ts'
import { bytesOf, indexOfText, transferablesOf } from './textIndex.ts'

const letters = fc
  .array(fc.constantFrom('a', 'b', 'ba', 'ж', 'ferry', 'harbour'), { maxLength: 300 })
  .map(parts => parts.join(''))

describe('fingerprints', () => {
  it('are shared by all texts that share a run of letters', () => {
    fc.assert(
      fc.property(letters, letters, letters, (before, run, after) => {
        fc.pre(run.length >= SURE_RUN)
        const inText = new Set(selectedIn(before + run + after).map(({ at }) => at - before.length))
        for (const { at } of selectedIn(run)) expect(inText.has(at)).toBe(true)
      }),
    )
  })

  it('find every place that reading through the text finds', () => {
    fc.assert(
      fc.property(letters, fc.nat(), fc.integer({ min: 1, max: 40 }), (text, from, length) => {
        const skeleton = skeletonOf(text.repeat(3))
        const start = from % (text.length + 1)
        const wanted = skeleton.letters.slice(start, start + length)
        fc.pre(wanted !== '')
        const indexed = { ...skeleton, fingerprints: fingerprintsOf(skeleton.letters) }
        expect(exactPlaces(indexed, wanted, 1000)).toEqual(exactPlaces(skeleton, wanted, 1000))
      }),
    )
  })

  it.each([
    ['English', 'The ferry left the harbour at noon, and came back after dark. '],
    ['Russian', 'Паром вышел из гавани в полдень и вернулся после наступления темноты. '],
    ['Persian', 'کشتی ظهر از بندر بیرون رفت و پس از تاریکی بازگشت. '],
  ])('take with the skeleton less than three bytes a character in %s', (_, sentence) => {
    const numbered = Array.from({ length: 20_000 }, (_unused, n) => `${n * 7919} ${sentence}`).join('')
    expect(bytesOf(indexOfText(numbered)) / numbered.length).toBeLessThan(3)
  })

  it('pass from thread to thread', () => {
    const index = indexOfText('The ferry left the harbour at noon, and came back after dark.')
    const received = structuredClone(index, { transfer: transferablesOf(index) })
    expect(exactPlaces(received, 'harbouratnoon', 10)).toEqual([15])
    expect(index.offsets).toHaveLength(0)
  })
})
