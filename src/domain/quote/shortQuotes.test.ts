import { describe, expect, it } from 'vitest'
import { checked } from '../../../tests/support/checkedQuote.ts'

describe('a short quote that is changed', () => {
  it.each([
    ['They said so. We won’t go. It was over.', 'We wont go', 'We won’t go', 'editorial', 'punctuation: ’ > '],
    ['The priest said: Let us pray. Then it was over.', 'Let US pray', 'Let us pray', 'editorial', 'case: us > US'],
    ['Ce n’est rien, l’État paiera.', "l'Etat", 'l’État', 'editorial', 'diacritics: É > E'],
    ['By Friday 3.000 left the town.', '3,000 left', '3.000 left', 'altered', 'number: . > ,'],
    ['據報3人死亡，17人受傷，另有兩人失蹤。', '3人死亡，18人受傷', '3人死亡，17人受傷', 'altered', 'number: 17 > 18'],
    [
      '記者查詢時，市政府未否認這些數字，也未回應。',
      '市政府否認這些數字',
      '市政府未否認這些數字',
      'altered',
      'negation: 未 > ',
    ],
    ['市政府否認這些數字，也未回應。', '市政府未否認這些數字', '市政府否認這些數字', 'altered', 'negation:  > 未'],
    [
      'He told them: I am innocent. Then it was over.',
      'I am inocent',
      'I am innocent',
      'altered',
      'word: innocent > inocent',
    ],
    ['In 1974 there were 22 people in it.', '23 people', '22 people', 'altered', 'number: 22 > 23'],
  ])('is found in %s: %s', (text, quote, found, outcome, change) => {
    const is = checked(text, quote)
    expect(is).toMatchObject({ found, outcome, starts: [text.indexOf(found)] })
    expect(is.changes).toContain(change)
  })

  it.each([
    ['where a word is cut', 'They gathered apples of all kinds.', 'Her apples'],
    ['where two letters differ', 'The priest said: Let us pray.', 'Let us stay'],
    ['where a short word is another', 'The priest said: Let us pray.', 'Let us play'],
    ['where few words are left', 'It is clearly so.', 'as clearly'],
    ['where few letters are left', 'They were ill.', 'They are ill'],
    ['with hardly a word', 'They had a may tree.', 'May'],
    ['inside a number', '據報13人死亡，17人受傷。', '3人死亡，18人受'],
  ])('is absent %s', (_, text, quote) => expect(checked(text, quote).outcome).toBe('absent'))

  it('is found with a mark of omission within one sentence', () => {
    const text = 'We will not fail. He said that we will wait. Others fail.'
    expect(checked(text, 'We will … fail')).toMatchObject({
      outcome: 'editorial',
      found: 'We will not fail',
      changes: ['ellipsis: not > …'],
      warnings: ['negation: not'],
    })
    expect(checked(text, 'wait … fail').outcome).toBe('absent')
  })

  it('is looked for no further where it stands', () => {
    const text = 'Let us play. They said: Let us pray.'
    expect(checked(text, 'Let us pray')).toMatchObject({ outcome: 'verbatim', starts: [text.indexOf('Let us pray')] })
    expect(checked(text, 'let us pray')).toMatchObject({ outcome: 'editorial', starts: [text.indexOf('Let us pray')] })
  })
})
