import { describe, expect, it } from 'vitest'
import { sentencesOf } from './sentences.ts'

function split(text: string, language?: string): string[] {
  return sentencesOf(text, undefined, language).map(({ start, end }) => text.slice(start, end))
}

describe('sentencesOf', () => {
  it.each<[string, string[]]>([
    ['titles', ['Mr. Ito met Mrs. Vega and Gen. Okoro.', 'Dr. Lind did not.']],
    ['initials', ['J. R. Marsh signed it.', 'So did A. Poe.']],
    ['abbreviated names', ['The U.N. Security Council met in the U.S. State Department.', 'It adjourned.']],
    ['an abbreviation that ends a sentence', ['They live in the U.S.', 'The others left.']],
    ['decimals and numbered things', ['It rose by 3.5 per cent in No. 4 and Fig. 2.', 'No.', 'We deny it.']],
    ['a year at the end', ['It opened in 1988.', '30 people came.']],
    ['months', ['On Jan. 5 it rained.', 'Then it stopped.']],
    ['quotes that end a sentence', ['She said: “We knew.”', '“Nobody asked us.”', 'He left.']],
    ['a question inside a sentence', ['“How are we to go on?” he asked.', 'Nobody knew.']],
    ['times', ['At 5 p.m. the doors closed.', 'At 6 a.m. they opened.']],
    ['an omission', ['They waited… and waited.', 'Then...', 'They left.']],
    ['Persian', ['چه کسی آمد؟', 'هیچ کس نیامد۔', 'پایان.']],
    ['Chinese', ['他来了。', '她说：“走吧！”', '好']],
    ['Hindi', ['वह आया।', 'वह गया।']],
  ])('keeps together what belongs together: %s', (_, sentences) => {
    const joined = sentences.join(/[。！]/.test(sentences[0] ?? '') ? '' : ' ')
    expect(split(joined)).toEqual(sentences)
  })

  it('takes a heading, an item and a wrapped paragraph each for what it is', () => {
    const text =
      'What we know\n\n• One ship sank.\n• Two did not\n\nThe ferry left at noon. It came\nback before the storm. Good.'
    expect(split(text)).toEqual([
      'What we know',
      '• One ship sank.',
      '• Two did not',
      'The ferry left at noon.',
      'It came\nback before the storm.',
      'Good.',
    ])
  })

  it('does not take the number of an item for a sentence', () => {
    expect(split('1. The ship sank.')).toEqual(['1. The ship sank.'])
  })

  it('gives positions in the whole text for a stretch of it', () => {
    const text = 'One. Two. Three.'
    expect(sentencesOf(text, { start: 5, end: 16 })).toEqual([
      { start: 5, end: 9 },
      { start: 10, end: 16 },
    ])
  })

  it('reads German ordinals where it is told that the text is German', () => {
    expect(split('Am 3. Oktober kam Hr. Vogt z.B. nicht. Das fiel auf.', 'de-AT')).toEqual([
      'Am 3. Oktober kam Hr. Vogt z.B. nicht.',
      'Das fiel auf.',
    ])
  })
})
