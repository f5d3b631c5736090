import { describe, expect, it } from 'vitest'
import { checked } from '../../../tests/support/checkedQuote.ts'
import { inventedText } from '../../../tests/support/inventedText.ts'

describe('an editorial change by an ellipsis', () => {
  it('warns where an ellipsis hides that somebody denies', () => {
    const text = 'The minister said that he did not know of the closing of the harbour.'
    expect(checked(text, 'The minister said that he … know of the closing').warnings).toEqual(['negation: not'])
    expect(
      checked('She denied that he had closed the harbour at all.', 'She … had closed the harbour at all').warnings,
    ).toEqual(['attitude: denied'])
    const twice = 'They were not told and not asked who closed the old harbour office at noon.'
    expect(checked(twice, 'They were [not sure] who closed the old harbour office at noon').warnings).toEqual([
      'negation: not',
    ])
    expect(
      checked(
        'The boat was seen by the captain of the port.',
        'The boat was seen by [the owner, who was not there, and] the captain',
      ).warnings,
    ).toEqual(['negation: '])
  })

  it.each([
    ['number: 30', 'The army killed 30 prisoners in the yard that night.', 'The army killed … prisoners in the yard'],
    ['number: 30,000', 'More than 30,000 political prisoners were hanged.', '… political prisoners were hanged.'],
    [
      'number: thirty thousand',
      'They hanged thirty thousand prisoners in the town.',
      'They hanged [...] prisoners in the town.',
    ],
    [
      'number: 9',
      'The ship, with 9 boats and a crew of sailors, lay in the harbour.',
      'The ship … lay in the harbour.',
    ],
    [
      'hedge: more than',
      'They say that more than 300 men were in the harbour.',
      'They say that … 300 men were in the harbour.',
    ],
    [
      'hedge: at least',
      'They say that at least 300 men were in the harbour.',
      'They say that ... 300 men were in the harbour.',
    ],
    ['hedge: at least', 'They say that at least 300 men were in the harbour.', '… 300 men were in the harbour.'],
    [
      'hedge: no fewer than',
      'They say that no fewer than 300 men were in the harbour.',
      'They say that … 300 men were in the harbour.',
    ],
    [
      'hedge: or more',
      'There were 300 men or more in the harbour of the town.',
      'There were 300 men … in the harbour of the town.',
    ],
    [
      'hedge: nearly',
      'The fire nearly destroyed the harbour of the town.',
      'The fire … destroyed the harbour of the town.',
    ],
    [
      'hedge: may',
      'The army may have destroyed the harbour of the town.',
      'The army … destroyed the harbour of the town.',
    ],
    [
      'hedge: allegedly',
      'The army allegedly destroyed the harbour of the town.',
      'The army [...] destroyed the harbour of the town.',
    ],
    [
      'attitude: alleged',
      'The alleged murderer of the captain was seen in the port.',
      'The … murderer of the captain was seen in the port.',
    ],
    [
      'hedge: plus de',
      'Ils ont vu plus de 300 personnes dans le port de la ville.',
      'Ils ont vu … 300 personnes dans le port de la ville.',
    ],
    [
      'hedge: mindestens',
      'Sie haben mindestens 300 Menschen im Hafen der Stadt gesehen.',
      'Sie haben … 300 Menschen im Hafen der Stadt gesehen.',
    ],
    ['hedge: לפחות', 'הם אמרו כי לפחות 300 איש היו בנמל של העיר.', 'הם אמרו כי … 300 איש היו בנמל של העיר.'],
    [
      'hedge: حدود',
      'آنها گفتند که حدود ۳۰۰ نفر در بندر این شهر بودند.',
      'آنها گفتند که … ۳۰۰ نفر در بندر این شهر بودند.',
    ],
  ])('warns of what an ellipsis takes from the words beside it: %s', (warning, text, quote) => {
    expect(checked(text, quote)).toMatchObject({ outcome: 'editorial', warnings: [warning] })
  })

  it.each([
    [
      'a whole sentence',
      'The harbour was closed. Some 300 men wept. They left.',
      'The harbour was closed. … They left.',
    ],
    ['a year', 'The harbour, built in 1971, was closed at noon.', 'The harbour … was closed at noon.'],
    ['a rank', 'On the 28th day the harbour was closed at noon.', 'On the … day the harbour was closed at noon.'],
    [
      'whole sentences',
      'The harbour was closed. Some 300 men of 12 ships may have wept. They left the town.',
      'The harbour was closed … They left the town.',
    ],
    [
      'the far end of a sentence',
      'The harbour was closed by the guards of the town, all 300 of them, it seems. They left the town.',
      'The harbour was closed by the guards … They left the town.',
    ],
    [
      'a date',
      'The harbour of the town, which was built on 12 June 1973, was closed at noon.',
      'The harbour of the town … was closed at noon.',
    ],
    [
      'a clause that speaks of itself',
      'The harbour, which would over the years become the largest of them, was closed at noon.',
      'The harbour … was closed at noon.',
    ],
    [
      'one',
      'They say that one of the men closed the harbour of the town.',
      'They say that … men closed the harbour of the town.',
    ],
    [
      'what follows the quote',
      'The men closed the harbour of the town, with 300 guards, at most.',
      'The men closed the harbour of the town …',
    ],
  ])('is silent where it takes %s', (_, text, quote) => {
    expect(checked(text, quote)).toMatchObject({ outcome: 'editorial', warnings: [] })
  })

  it('warns where an ellipsis at an end of the quote leaves out of the sentence that somebody denies', () => {
    const text = 'Nobody was there. The court found him not guilty of the crime in the harbour, but hardly innocent.'
    expect(checked(text, '… guilty of the crime in the harbour').warnings).toEqual(['negation: not'])
    expect(checked(text, '[...] The court found him not guilty of the crime').warnings).toEqual([])
    expect(checked(text, 'guilty of the crime in the harbour ...').warnings).toEqual([
      'negation: hardly',
      'cut-off: not',
    ])
    expect(
      checked('他没有参加港口的会议，但是派了代表。会议很长。', '……参加港口的会议，但是派了代表').warnings,
    ).toEqual(['negation: 没'])
    const general = 'It is known. They denied that Gen. Smith had closed the harbour of the town.'
    expect(checked(general, '… had closed the harbour of the town').warnings).toEqual(['attitude: denied'])
  })

  it('takes an ellipsis of the source for its own', () => {
    const text = 'I wonder... we all wonder about the harbour.'
    expect(checked(text, 'I wonder... we all wonder')).toMatchObject({ outcome: 'verbatim' })
    expect(checked(text, 'I wonder … we all wonder')).toMatchObject({ outcome: 'artefact' })
  })

  it('does not skip more than a page, nor to a part that is not there', () => {
    const text = `They closed the harbour. ${inventedText(60, 4)} The town was empty.`
    expect(checked(text, 'They closed the harbour … The town was empty.').outcome).toBe('absent')
    expect(checked(text, 'They closed the harbour … and ate the whales of the sea').outcome).toBe('absent')
  })
})
