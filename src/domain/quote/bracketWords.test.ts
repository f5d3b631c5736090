import { describe, expect, it } from 'vitest'
import { indexOfText } from '../text/textIndex.ts'
import { anchorAt } from './anchor.ts'
import { checkQuote } from './checkQuote.ts'
import { acceptanceOf, keptWarnings } from './keptWarnings.ts'
import { meaningChanges } from './meaningChanges.ts'

function warned(sentence: string, quote: string): readonly string[] {
  const text = `It rained. ${sentence} Then it went on.`
  const [place] = checkQuote(indexOfText(text), { quote }).places
  expect(place?.check.outcome).toBe('editorial')
  if (!place) return []
  const told = place.warnings.map(({ kind, source }) => `${kind}: ${source}`)
  const kept = { anchor: anchorAt(text, place.span), quoted: quote, check: place.check }
  expect(keptWarnings(kept).map(({ kind, source }) => `${kind}: ${source}`)).toEqual(told)
  expect(acceptanceOf(kept)).toBe(told.length > 0 ? 'with-note' : 'freely')
  return told
}

describe('a bracket that changes what is said', () => {
  it.each([
    [
      'other-number: four',
      'The ferry took four pilots to the old quay.',
      'The ferry took [two] pilots to the old quay',
    ],
    ['added-number: ', 'The pilots of the town wept.', 'The pilots [of 90,000 people] of the town wept'],
    ['added-number: ', 'All the pilots left the old quay.', 'All [but three of] the pilots left the old quay'],
    ['added-number: they', 'They say they left the old quay.', 'They say [12 of them] left the old quay'],
    ['number: 45', 'The ferry took 45 pilots to the quay.', 'The ferry took [the] pilots to the quay'],
    ['added-hedge: ', 'The guards beat the pilots at the quay.', 'The guards beat [some of] the pilots at the quay'],
    ['added-hedge: ', 'The guards beat the pilots at the quay.', 'The guards [allegedly] beat the pilots at the quay'],
    ['added-hedge: ', 'The guards beat the pilots at the quay.', '[Allegedly] the guards beat the pilots at the quay'],
    ['added-hedge: all', 'The guards beat all pilots at the quay.', 'The guards beat [few] pilots at the quay'],
    ['hedge: some', 'The guards beat some pilots at the quay.', 'The guards beat [the] pilots at the quay'],
    ['hedge: about', 'The guards beat about 30 pilots at the quay.', 'The guards beat [the] 30 pilots at the quay'],
    [
      'added-number: ',
      'The ferry left. The quay was empty.',
      'The ferry left. [Nine men drowned.] The quay was empty.',
    ],
    [
      'added-sentence: ',
      'The ferry left. The quay was empty.',
      'The ferry left. [The guards fled.] The quay was empty.',
    ],
    ['other-words: pilots', 'The ferry took 45 pilots to the quay.', 'The ferry took 45 [smugglers] to the quay'],
    ['other-words: beat', 'The guards beat the pilots at the quay.', 'The guards [drowned] the pilots at the quay'],
    ['other-words: March', 'The ferry left the quay in March that year.', 'The ferry left the quay in [May] that year'],
    ['other-words: harmless', 'It was a harmless game of the pilots.', 'It was a [harmful] game of the pilots'],
    ['other-words: pilotes', 'Le bac a pris des pilotes dans le port.', 'Le bac a pris des [douaniers] dans le port'],
    [
      'other-words: Lotsen',
      'Die Fähre hat die Lotsen in den Hafen gebracht.',
      'Die Fähre hat die [Zöllner] in den Hafen gebracht',
    ],
    ['other-words: лоцманов', 'Они видели лоцманов в старой гавани.', 'Они видели [таможенников] в старой гавани'],
    ['other-words: 渔民', '他们说31名渔民在港口的夜里离开了。', '他们说31名[船长]在港口的夜里离开了'],
  ])('warns: %s', (warning, sentence, quote) => {
    expect(warned(sentence, quote)).toEqual([warning])
  })

  it.each([
    ['a pronoun', 'He gave it to them on the quay.', '[The pilot] gave [the lamp] to [the guards] on the quay'],
    ['a pronoun', 'In 1974, I was led to the old quay.', 'In 1974, [Ada Berg] was led to the old quay'],
    ['a pronoun', 'Elle a parlé avec lui dans le port.', 'Elle a parlé avec [le pilote] dans le port'],
    ['a pronoun', 'Sie haben ihn in dem Hafen gesehen, sagte er.', 'Sie haben [den Lotsen] in dem Hafen gesehen'],
    ['a pronoun', 'آنها او را در بندر این شهر دیدند و رفتند.', 'آنها [ناخدا] را در بندر این شهر دیدند و رفتند'],
    ['a possessive', 'They say my lamp was on the old quay.', 'They say [Ada Berg’s] lamp was on the old quay'],
    ['a description', 'They say the pilot left the old quay.', 'They say [Ada Berg] left the old quay'],
    ['a tense', 'They say he goes to the quay each night.', 'They say he [went] to the quay each night'],
    ['a tense', 'They say he will go to the old quay.', 'They say he [would] go to the old quay'],
    ['a tense', 'They say he closes the old quay.', 'They say he close[d] the old quay'],
    ['a number', 'They say 30 pilots left the old quay.', 'They say [thirty] pilots left the old quay'],
    ['“sic”', 'They left the old kay at noon that day.', 'They left the old kay [sic] at noon that day'],
    ['what explains', 'The RPU left the old quay at noon.', 'The RPU [the pilots’ union] left the old quay at noon'],
    ['what explains', 'They were tried by a court of the town.', 'They were tried by a [military] court of the town'],
    ['a rule', 'They say it closed the old quay.', 'They say [Article 12] closed the old quay'],
    ['a stage direction', 'We left the quay. It was empty.', 'We left the quay. [Long applause.] It was empty.'],
  ])('is silent about %s', (_, sentence, quote) => {
    expect(warned(sentence, quote)).toEqual([])
  })

  it('is a change of a passage that had such a bracket', () => {
    expect(meaningChanges('They took 45 [pilots] to the quay', 'They took 45 smugglers to the quay')).toMatchObject([
      { kind: 'word', before: '[pilots]', now: 'smugglers' },
    ])
  })
})

describe('a bracket at an end of a quote', () => {
  it.each([
    ['other-words: the pilots', 'They left by order of the pilots.', 'They left by order of [Berg]'],
    [
      'other-words: the guards',
      'They lost two of their lamps to the guards.',
      'They lost two of their lamps to [thieves]',
    ],
    ['other-number: 477 pilots', 'That night the town dismissed 477 pilots.', 'That night the town dismissed [9,000]'],
    ['other-words: the pilots', 'That night the town dismissed the pilots.', 'That night the town dismissed [9,000]'],
    ['other-name: Pilot Sedlak', 'We know. Pilot Sedlak left the old quay.', '[Berg] left the old quay'],
    ['other-words: The pilot', 'The pilot left the old quay at noon.', '[Berg] left the old quay at noon'],
    ['other-words: his brother', 'They left by order of his brother.', 'They left by order of [thieves]'],
    ['other-words: this guard', 'They left by order of this guard.', 'They left by order of [smugglers]'],
    ['other-words: guard', 'They left by order of this guard.', 'They left by order of [thieves]'],
    ['added-hedge: of', 'They beat the pilots of the quay.', 'They beat the pilots [or some]'],
    ['added-number: ', 'They say he beat the pilots of the quay. We wept.', 'he beat the pilots of the quay [30 men]'],
    [
      'other-words: the pilots of the quay',
      'They left by order of the pilots of the quay and wept.',
      'They left by order of [Berg] … and wept',
    ],
  ])('is held against what the source has there: %s', (warning, sentence, quote) => {
    expect(warned(sentence, quote)).toEqual([warning])
  })

  it.each([
    ['a pronoun', 'They left by order of him at noon.', 'They left by order of [Berg]'],
    ['a pronoun', 'The pilot wept. He left the old quay.', '[Berg] left the old quay'],
    ['words that the source has there', 'They left by order of Pilot Berg.', 'They left by order of [Berg]'],
    ['a number that the source has there', 'The town dismissed 30 pilots.', 'The town dismissed [thirty]'],
    ['another form', 'They say that closing the old quay helped.', '[closed] the old quay'],
    [
      'what is added where the sentence ends',
      'They left the old quay. It rained.',
      'They left the old quay [of Corvale].',
    ],
    ['what is added before it begins', 'It rained. Pilots left the old quay.', '[That night] pilots left the old quay'],
    ['a capital', 'They say the pilots left the quay.', '[T]he pilots left the quay'],
  ])('is silent about %s', (_, sentence, quote) => {
    expect(warned(sentence, quote)).toEqual([])
  })
})
