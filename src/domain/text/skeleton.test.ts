import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lettersOf, offsetOfLetter, skeletonOf } from './skeleton.ts'

describe('lettersOf', () => {
  it.each([
    ['case and punctuation', 'Don’t—stop, “Now”!', 'dontstopnow'],
    ['line-end and soft hyphens', 'polit-\nical rev\u00adolution', 'politicalrevolution'],
    ['ligatures and wide letters', 'ﬁne ﬄ Ａ１', 'fineffla1'],
    ['accents, composed or not', 'Garcés Garce\u0301s', 'garcesgarces'],
    ['digit groups', '1,000 1\u00a0000', '10001000'],
    ['Arabic and Persian letters, vowels and stretching', 'كتابي کتـابی كِتَابي', 'کتابیکتابیکتابی'],
    ['Korean, composed or not', '한국 ' + '한국'.normalize('NFD'), '한국한국'],
    ['vowel signs, which are letters', 'की कि', 'कीकि'],
    ['characters outside the Basic Multilingual Plane', '𝐀😀𠀀', 'a𠀀'],
  ])('folds %s', (_, text, letters) => {
    expect(lettersOf(text)).toBe(letters)
    expect(skeletonOf(text).letters).toBe(letters)
  })
})

describe('skeletonOf', () => {
  const texts = fc
    .array(fc.constantFrom('a', 'B', ' ', '-', 'ﬃ', 'é', 'e\u0301', '\u00ad', '😀', '𝐀', '한', 'ﷺ', '1', '\n'), {
      maxLength: 400,
    })
    .map(parts => parts.join(''))

  it('finds for every letter the character that it comes from', () => {
    fc.assert(
      fc.property(texts, text => {
        const skeleton = skeletonOf(text)
        expect(skeleton.letters).toBe(lettersOf(text))
        let before = 0
        for (let at = 0; at < text.length; at += text.codePointAt(at)! > 0xffff ? 2 : 1) {
          const letters = lettersOf(String.fromCodePoint(text.codePointAt(at)!))
          for (let i = 0; i < letters.length; i++) expect(offsetOfLetter(skeleton, before + i)).toBe(at)
          before += letters.length
        }
      }),
    )
  })

  it('takes less than three bytes a character', () => {
    const text = 'The ferry left the harbour at noon, and came back. '.repeat(1000)
    const { letters, offsets, skipped } = skeletonOf(text)
    expect(/^[\0-\xff]*$/.test(letters)).toBe(true)
    expect((letters.length + offsets.byteLength + skipped.byteLength) / text.length).toBeLessThan(1)
  })
})
