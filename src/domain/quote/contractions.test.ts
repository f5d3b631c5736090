import { describe, expect, it } from 'vitest'
import { checked } from '../../../tests/support/checkedQuote.ts'
import { isContraction } from './contractions.ts'

describe('a contraction', () => {
  it.each([
    ['cannot', "can't"],
    ['can not', 'cannot'],
    ['do not', 'don’t'],
    ['I will', "I'll"],
    ['It’s', 'It is'],
    ['he had', "he'd"],
    ['Let us', "Let's"],
  ])('is the same words: %s, %s', (source, quote) => {
    expect(isContraction(source, quote)).toBe(true)
    expect(isContraction(quote, source)).toBe(true)
  })

  it.each([
    ['cannot', 'can'],
    ['can', "can't"],
    ['will not', "would n't"],
    ['the mayor is', "the mayor's"],
    ["they're", 'they were'],
    ["don't", "don't"],
    ['', ''],
  ])('is not: %s, %s', (source, quote) => expect(isContraction(source, quote)).toBe(false))

  it.each([
    ['I cannot recall any such document', "I can't recall any such document", "cannot > can't"],
    [
      'We do not know who closed the old harbour office',
      "We don't know who closed the old harbour office",
      "do not > don't",
    ],
  ])('is editorial: %s', (text, quote, change) =>
    expect(checked(text, quote)).toMatchObject({ outcome: 'editorial', changes: [`punctuation: ${change}`] }),
  )
})
