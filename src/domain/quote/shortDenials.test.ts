import { describe, expect, it } from 'vitest'
import { checked } from '../../../tests/support/checkedQuote.ts'

describe('a denial in a short quote', () => {
  it.each([
    ['I will not resign, she said.', 'I will … resign', 'not'],
    ['I will not withdraw.', 'I will … withdraw', 'not'],
    ['I shall not testify.', 'I shall … testify', 'not'],
    ['I can never testify.', 'I can … testify', 'never'],
    ['I will no longer testify.', 'I will … testify', 'no'],
    ["I don't recall testifying.", 'I … recall testifying', "don't"],
    ['I cannot testify here.', 'I … testify here', 'cannot'],
    ['A man will not testify.', 'A man will … testify', 'not'],
    ['Le mot: I will not testify.', 'I will … testify', 'not'],
  ])('that an ellipsis takes out of "%s" is warned of', (text, quote, word) =>
    expect(checked(text, quote)).toMatchObject({ outcome: 'editorial', warnings: [`negation: ${word}`] }),
  )

  it.each([
    ['I will not withdraw.', 'I will withdraw', 'not > '],
    ['You will not withdraw.', 'You will withdraw', 'not > '],
    ['I will withdraw my offer.', 'I will not withdraw my offer', ' > not'],
    ['I will never withdraw my offer.', 'I will withdraw my offer', 'never > '],
    ['I see no objection at all.', 'I see objection at all', 'no > '],
    ['I cannot recall any such document', 'I can recall any such document', 'cannot > can'],
    ['I can recall any such document', 'I cannot recall any such document', 'can > cannot'],
    ['I can recall any such document', "I can't recall any such document", "can > can't"],
    ['I didn’t recall any such document', 'I did recall any such document', 'didn’t > did'],
  ])('that is gone from or new in "%s" is named', (text, quote, change) =>
    expect(checked(text, quote)).toMatchObject({ outcome: 'altered', changes: [`negation: ${change}`] }),
  )

  it.each([
    ['Os navios ficam no porto da cidade.', 'Os navios ficam … porto da cidade.'],
    [
      'Die Leute waren damals in großer Not und baten um Hilfe.',
      'Die Leute waren damals in großer … und baten um Hilfe.',
    ],
    ['L’article no 12 de la loi est en vigueur.', 'L’article … de la loi est en vigueur.'],
  ])('is none of a word that another language has: %s', (text, quote) =>
    expect(checked(text, quote).warnings.filter(warning => warning.startsWith('negation'))).toEqual([]),
  )
})
