import { describe, expect, it } from 'vitest'
import { checked } from '../../../tests/support/checkedQuote.ts'
import { inventedText } from '../../../tests/support/inventedText.ts'
import { indexOfText } from '../text/textIndex.ts'
import { checkQuote } from './checkQuote.ts'

describe('few words with another stop', () => {
  const text = 'It rained. He saw 17 killed, and the Harbour closed. May left.'
  it.each([
    ['17 killed.', 'editorial', '17 killed,', ['punctuation: , > .']],
    ['“17 killed.”', 'editorial', '17 killed,', ['punctuation: , > .']],
    ['closed,', 'editorial', 'closed.', ['punctuation: . > ,']],
    ['may left.', 'editorial', 'May left.', ['case: M > m']],
    ['7 killed.', 'absent', '', []],
    ['illed.', 'absent', '', []],
  ])('are found like longer ones: %s', (quote, outcome, found, changes) => {
    expect(checked(text, quote)).toMatchObject({ outcome, found, changes })
  })
})

describe('a passage cut out of a word that says the opposite', () => {
  it.each([
    ['whole', 'The judge held that an unlawful arrest was made at the harbour.'],
    ['at a soft hyphen', 'The judge held that an un\u00adlawful arrest was made at the harbour.'],
    ['at a line end', 'The judge held that an un-\nlawful arrest was made at the harbour.'],
  ])('is not that passage: %s', (_, text) => {
    expect(checked(text, 'lawful arrest was made at the harbour').outcome).toBe('altered')
  })

  it('is not that passage where its end denies', () => {
    expect(checked('The men of the harbour did\u00adn’t go there.', 'The men of the harbour did').outcome).not.toBe(
      'verbatim',
    )
  })

  it('is told of where a line end cuts the word', () => {
    expect(
      checked('They will re-\nport to the harbour office at noon.', 'port to the harbour office').warnings,
    ).toEqual(['cut-word: port to the harbour office'])
  })
})

describe('places', () => {
  const text =
    'At noon the old boat came back. At dusk the old boat came back. Meanwhile all was quiet. At dawn the old boat came back.'

  it('are all of the same passage', () => {
    expect(checked(text, 'the old boat came back')).toMatchObject({ outcome: 'verbatim', starts: [8, 40, 97] })
    expect(checked(text, 'the old boot came back').starts).toEqual([8, 40, 97])
  })

  it.each([
    ['prefix', { prefix: 'At dawn ' }, 97],
    ['suffix', { suffix: '. At dawn' }, 8],
    ['hint', { hint: 100 }, 97],
  ])('of a changed quote are chosen among by %s', (_, known, start) => {
    const { starts } = checked(text, 'the old boot came back', known)
    expect(starts[0]).toBe(start === 8 ? 8 : start)
  })

  it('are where the fewest words differ, not where a decoy stands', () => {
    const decoy = '50 women were seen. Much later, they say, 55 women were summoned by the guards at the harbour.'
    expect(checked(decoy, '50 women were summoned by the guards')).toMatchObject({
      found: '55 women were summoned by the guards',
    })
  })

  it('leave out quotation marks typed around the quote', () => {
    const said = 'He noted: “55 women were summoned by the guards,” and left.'
    expect(checked(said, '“50 women were summoned by the guards”').found).toBe('55 women were summoned by the guards')
    expect(checked('55 women were summoned by the guards', '"50 women were summoned by the guards"').changes).toEqual([
      'number: 55 > 50',
    ])
  })

  it('are found over a clause that was dropped without a mark', () => {
    const whole =
      'He wanted to annihilate the movement, just as the Mongols had done with the whole country before, to guarantee his rule.'
    const { outcome, changes } = checked(
      `It is known. ${whole}`,
      'He wanted to annihilate the movement to guarantee his rule.',
    )
    expect([outcome, ...changes]).toEqual([
      'altered',
      'word: , just as the Mongols had done with the whole country before, > ',
    ])
  })

  it('are found at the very beginning and the very end', () => {
    const [first, last] = ['55 women were summoned by the guards', 'the harbour was closed by 12 of them']
    expect(checked(`${first}. Then ${last}`, first.replace('55', '50')).found).toBe(first)
    expect(checked(`${first}. Then ${last}`, last.replace('12', '13')).found).toBe(last)
  })

  it('are found for letters set apart', () => {
    expect(checked('It is a zombie of a harbour town, they say.', 'a z o m b i e of a harbour town').outcome).toBe(
      'artefact',
    )
  })
})

describe('an absent quote', () => {
  it('has the nearest passage, if any', () => {
    const text = 'The ferry left. Most victims of the fire were supporters of the harbour union. It rained.'
    expect(checked(text, 'many of the victims supported the union, it was found')).toMatchObject({
      outcome: 'absent',
      nearest: 'Most victims of the fire were supporters of the harbour union.',
    })
    expect(checked(text, 'A storm sank 12 yachts yesterday')).toMatchObject({ outcome: 'absent', nearest: null })
  })

  it.each(['', '   ', '…', '“”', 'Linus', 'erry left', 'quite unrelated words about nothing in particular'])(
    'is %j',
    quote => {
      expect(checked('The chines of the boat. THE FERRY LEFT.', quote).outcome).toBe('absent')
    },
  )

  it('is what has all the words in another order', () => {
    const text = 'They closed the harbour because nobody came to open the gates of the town.'
    expect(checked(text, 'nobody closed the gates because the town came to open the harbour they of').outcome).toBe(
      'absent',
    )
  })
})

describe('a short quote from which a word was dropped', () => {
  it.each([1, 2, 3])('is altered and not absent, wherever in a text it stands (%i)', seed => {
    const filling = inventedText(160, seed)
    const sentence = 'The regime will not investigate its own crimes.'
    for (let at = 0; at < 64; at++) {
      const lead = filling.slice(at * 40)
      const text = `${lead.slice(lead.indexOf(' ') + 1, 3_000 + at)} ${sentence} ${filling}`
      const report = checkQuote(indexOfText(text), { quote: 'The regime will investigate its own crimes.' })
      expect({ at, outcome: report.places[0]?.check.outcome }).toEqual({ at, outcome: 'altered' })
    }
  })
})
