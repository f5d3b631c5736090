import { describe, expect, it } from 'vitest'
import { checked } from '../../../tests/support/checkedQuote.ts'
import type { DifferenceKind } from '../records.ts'

describe('a change of substance', () => {
  it.each<[DifferenceKind, string, string, string]>([
    [
      'number',
      'At least 55 sailors were on board that night',
      'At least 50 sailors were on board that night',
      '55 > 50',
    ],
    ['number', 'It rose by 3.2 per cent in one year', 'It rose by 32 per cent in one year', '. > '],
    ['number', 'It rose by 90% in the course of a year', 'It rose by 90 in the course of a year', '% > '],
    ['number', 'It fell to -5 degrees in the harbour', 'It fell to 5 degrees in the harbour', ' - > '],
    ['number', 'They counted seven boats in the harbour', 'They counted eleven boats in the harbour', 'seven > eleven'],
    ['date', 'On August 9, 2016, the tape was published', 'On August 9, 2015, the tape was published', '2016 > 2015'],
    [
      'date',
      'It was published in March by the committee',
      'It was published in August by the committee',
      'March > August',
    ],
    [
      'date',
      'The archive has burned down in 1988, they say',
      'The archive has burned down in 1989, they say',
      '1988 > 1989',
    ],
    ['word', 'In 1974, I was led to the harbour office', 'In 1974, was led to the harbour office', 'I > '],
    ['negation', 'They did not close the harbour that night', 'They did close the harbour that night', 'not > '],
    ['negation', 'They didn’t close the harbour that night', 'They did close the harbour that night', 'didn’t > did'],
    [
      'negation',
      'They close the harbour every single night',
      'They never close the harbour every single night',
      ' > never',
    ],
    [
      'negation',
      'The arrest was unlawful, said the inquiry',
      'The arrest was lawful, said the inquiry',
      'unlawful > lawful',
    ],
    [
      'negation',
      'An unlawful arrest was made at the harbour',
      'lawful arrest was made at the harbour',
      'unlawful > lawful',
    ],
    ['negation', 'He came without the keys of the harbour', 'He came with the keys of the harbour', 'without > with'],
    [
      'negation',
      'Sie haben den Hafen nicht geschlossen, sagte er',
      'Sie haben den Hafen geschlossen, sagte er',
      'nicht > ',
    ],
    [
      'negation',
      'Il a dit que ce n’est pas la vérité du port',
      'Il a dit que c’est la vérité du port',
      'ce n’est pas > c’est',
    ],
    ['negation', 'El puerto no estaba cerrado por la noche', 'El puerto estaba cerrado por la noche', 'no > '],
    ['negation', 'Они не закрыли гавань в ту ночь, сказал он', 'Они закрыли гавань в ту ночь, сказал он', 'не > '],
    ['negation', 'Το λιμάνι δεν έκλεισε εκείνη τη νύχτα', 'Το λιμάνι έκλεισε εκείνη τη νύχτα', 'δεν > '],
    ['negation', 'آنها هرگز بندر را در آن شب نبستند و رفتند', 'آنها بندر را در آن شب نبستند و رفتند', 'هرگز > '],
    ['negation', 'قالوا إنهم لم يغلقوا الميناء في تلك الليلة', 'قالوا إنهم يغلقوا الميناء في تلك الليلة', 'لم > '],
    ['negation', '他们说那天晚上港口没有关闭，船都开走了', '他们说那天晚上港口有关闭，船都开走了', '没 > '],
    ['negation', 'הספינה לא עזבה את הנמל של העיר', 'הספינה עזבה את הנמל של העיר', 'לא > '],
    ['number', 'כי שלושים איש היו בנמל של העיר', 'כי ארבעים איש היו בנמל של העיר', 'שלושים > ארבעים'],
    [
      'negation',
      'जहाज दोपहर में बंदरगाह से नहीं निकला और रात को लौटा',
      'जहाज दोपहर में बंदरगाह से निकला और रात को लौटा',
      'नहीं > ',
    ],
    [
      'hedge',
      'The harbour may have been closed that night',
      'The harbour must have been closed that night',
      'may > must',
    ],
    ['hedge', 'They say nearly all boats left the harbour', 'They say all boats left the harbour', 'nearly > '],
    [
      'name',
      'It was Marta Lindqvist who closed the harbour',
      'It was Marta Lindholm who closed the harbour',
      'Lindqvist > Lindholm',
    ],
    [
      'name',
      'They sailed from Halden to the south coast',
      'They sailed from Corvale to the south coast',
      'Halden > Corvale',
    ],
    [
      'word',
      'They closed the harbour and left the town',
      'They opened the harbour and left the town',
      'closed > opened',
    ],
    ['word', 'They say we’re led to the harbour office', 'They say were led to the harbour office', '’ > '],
    ['word', 'They say he’ll be at the harbour office', 'They say hell be at the harbour office', '’ > '],
    ['word', 'They were led to the harbour; were they', "They were led to the harbour; we're they", " > '"],
    ['word', 'They had to re-sign the whole agreement', 'They had to resign the whole agreement', '- > '],
    ['word', 'They were re-covering the boats of the town', 'They were recovering the boats of the town', '- > '],
    ['word', 'The gas was un-ionised by the harbour plant', 'The gas was unionised by the harbour plant', '- > '],
    ['word', 'The result is now here for all of them', 'The result is nowhere for all of them', '  > '],
    ['word', 'We are happy 😀 to be in the harbour town', 'We are happy 😢 to be in the harbour town', '😀 > 😢 '],
    ['word', 'Harbour: ☑ guilty ☐ not guilty, it is said', 'Harbour: ☐ guilty ☐ not guilty, it is said', ' ☑ >  ☐ '],
    ['negation', '据报道，他没有参加港口的会议，但是派了代表', '他参加港口的会议，但是派了代表', '没有 > '],
    ['ocr', 'The gallows stood near the harbour gate', 'The gaIlows stood near the harbour gate', 'gallows > gaIlows'],
    ['ocr', 'Nobody told him about the harbour gate', 'Nobody told hirn about the harbour gate', 'him > hirn'],
  ])('is called %s: %s', (kind, text, quote, change) => {
    const { outcome, changes } = checked(`It is known. ${text}. And so on.`, quote)
    expect(outcome).toBe('altered')
    expect(changes.map(plain)).toContain(plain(`${kind}: ${change}`))
  })

  it.each(
    (
      're-funded re-fused re-fined re-torted re-tailed re-lated re-minded re-moved re-bate re-posed re-mission re-pealed re-eked ' +
      'dis-ease dis-missed de-tested de-parted co-op co-wed un-ionized un-covered pre-tension pre-occupied pre-vented non-sense ' +
      'anti-bodies ex-pound pro-found mis-sing mis-take out-right over-come under-stood'
    ).split(' '),
  )('is called word where a word may be another one without its hyphen: %s', hyphenated => {
    const joined = hyphenated.replace('-', '')
    for (const [source, quote] of [
      [hyphenated, joined],
      [joined, hyphenated],
    ]) {
      const { outcome, changes } = checked(
        `It is known. They had ${source} it all in the harbour. And so on.`,
        `They had ${quote} it all in the harbour`,
      )
      expect(outcome).toBe('altered')
      expect(changes.map(change => change.split(':')[0])).toEqual(['word'])
    }
  })

  it('is looked at with every other one, and the gravest decides', () => {
    const text = 'They did not close the harbour, and 55 sailors left.'
    expect(checked(text, 'they did close the  harbour … and 50 sailors left')).toMatchObject({ outcome: 'altered' })
    expect(checked(text, 'they did close the  harbour, and 50 sailors left').changes).toEqual([
      'case: T > t',
      'negation: not > ',
      'whitespace:   >   ',
      'number: 55 > 50',
    ])
  })

  it('stays within its sentence, though that before it ends with a number', () => {
    expect(
      checked(
        'The last were led off by 17:40. Forty-one people were treated there.',
        'Forty-two people were treated there',
      ).changes,
    ).toEqual(['number: Forty-one > Forty-two'])
  })

  it('is not made less by a number of the same value, but it is said', () => {
    const { outcome, warnings } = checked(
      'Thirty thousand of them were counted there.',
      '30,000 of them were counted there.',
    )
    expect([outcome, ...warnings]).toEqual(['altered', 'same-value: Thirty thousand'])
  })
})

function plain(change: string): string {
  return change.replace(/\s+/g, ' ')
}
