import { describe, expect, it } from 'vitest'
import { indexOfText } from '../text/textIndex.ts'
import { checkAt } from './checkAt.ts'
import { checkQuote } from './checkQuote.ts'
import { cutsMeaning, wholeWordsAround } from './wordCuts.ts'

function spanIn(text: string, words: string) {
  const start = text.indexOf(words)
  return { start, end: start + words.length }
}

const cuts: readonly (readonly [text: string, quote: string])[] = [
  ['One hundred and five fled from the town by sea.', 'five fled'],
  ['One hundred and five fled from the town by sea.', 'and five fled from the town'],
  ['The cost of it was put at five hundred million.', 'The cost of it was put at five hundred'],
  ['A hundred thousand left the town in the spring.', 'thousand left'],
  ['Half a million left the town in the spring.', 'a million left the town'],
  ['It took them two and a half years of work.', 'It took them two'],
  ['He was born in nineteen eighty-four in the town.', 'eighty-four in the town'],
  ['There were hundreds of thousands of them in it.', 'thousands of them in it'],
  ['They were led by two dozen men of the town.', 'dozen men of the town'],
  ['It was minus five degrees in the harbour.', 'five degrees in the harbour'],
  ['The two point five million of the town left.', 'five million of the town left'],
  ['They counted 3 million of them in the town.', 'million of them in the town'],
  ['They counted in the town of the harbour 3 million', 'They counted in the town of the harbour 3'],
  ['The town of the harbour paid $5 bn for it.', 'The town of the harbour paid $5'],
  ['It rose by 5% in the year of the storm.', 'It rose by 5'],
  ['It rose by 40 per cent in the year of the storm.', 'It rose by 40'],
  ['It rose by forty percent in the year of the storm.', 'It rose by forty'],
  ['The town had sixty of them in the harbour.', 'The town had six'],
  ['La ville a payé deux cent mille euros pour la route.', 'mille euros pour la route'],
  ['La ville a payé deux cent mille euros pour la route.', 'La ville a payé deux cent'],
  ['Les quatre-vingt mille personnes de la ville sont parties.', 'mille personnes de la ville'],
  ['Il y a vingt et un morts dans la ville.', 'un morts dans la ville'],
  ['Des centaines de milliers de gens de la ville', 'milliers de gens de la ville'],
  ['Es waren einundzwanzig Menschen in der Stadt.', 'zwanzig Menschen in der Stadt'],
  ['Es waren einundzwanzig Menschen in der Stadt.', 'zwanzig Menschen'],
  ['Die Stadt zahlte zweihundert Millionen für den Hafen.', 'Millionen für den Hafen'],
  ['Die Stadt zahlte eine halbe Million für den Hafen.', 'Million für den Hafen'],
  ['En la ciudad murieron treinta y cinco personas.', 'cinco personas'],
  ['En la ciudad murieron mil doscientas personas.', 'doscientas personas'],
  ['Sono morte nella città ventidue persone.', 'due persone'],
  ['Morreram na cidade vinte e uma pessoas que não eram de lá.', 'uma pessoas que não eram'],
  ['В городе погибли сто двадцать пять человек.', 'пять человек'],
  ['Στην πόλη πέθαναν εκατόν είκοσι άνθρωποι.', 'είκοσι άνθρωποι'],
  ['Bu şehirde yüz yirmi kişi daha öldü.', 'yirmi kişi daha öldü'],
  ['در این شهر صد و بیست نفر زخمی شدند.', 'بیست نفر زخمی'],
  ['در این شهر صد و بیست نفر زخمی شدند.', 'در این شهر صد'],
  ['در این شهر ۱۲ هزار و ۵۰۰ نفر زخمی شدند.', '۵۰۰ نفر زخمی شدند'],
  ['قتل في المدينة مئة وعشرون شخصا من هذا الحزب.', 'عشرون شخصا من هذا الحزب'],
  ['قتل في المدينة خمسة وعشرون شخصا من هذا الحزب.', 'قتل في المدينة خمسة'],
  ['נהרגו בעיר עשרים וחמש נשים של הכפר.', 'חמש נשים של הכפר'],
  ['शहर में पाँच सौ लोग थे और वे चले गए।', 'सौ लोग थे और वे'],
  ['據報道，另有三十人受傷。', '十人受傷'],
  ['共有一千二百五十名居民離開。', '二百五十名居民'],
  ['大約三分之一的居民離開。', '一的居民離開'],
  ['昨夜零下五度，港口結冰。', '五度，港口結冰'],
  ['共有3千名居民離開。', '千名居民離開'],
  ['In the town there were 12 500 in 1990 and more.', '500 in 1990 and'],
  ['In the spring of it the population was 12 500.', 'the population was 12'],
  ['They put 5 000 kg of it on the ship.', '000 kg'],
  ['They sold 1/3 of it in the harbour.', '3 of it'],
  ['They sold 2 1/2 tons of it in the harbour.', '1/2 tons of it in'],
  ["They sold 12'500 tons of it in the harbour.", '500 tons of it in'],
  ['It rose by .5 percent in the harbour.', '5 percent in the harbour'],
  ['At 10:30 people came to the harbour.', '30 people came to the harbour'],
  ['At noon it fell, then to -12.5 degrees at night.', '12.5 degrees'],
  ['At noon it fell, then to \u22125 degrees at night.', '5 degrees'],
  ['The town had losses of -$3 million in the year.', '$3 million in the year'],
  ['The town had losses of -$3 million in the year.', '3 million in the year'],
  ['The town paid US$5 million for the harbour.', '$5 million for the harbour'],
]

describe('a passage cut out of a number', () => {
  it.each(cuts)('is another number: %s | %s', (text, quote) => {
    const span = spanIn(text, quote)
    expect(span.start).toBeGreaterThan(-1)
    expect(cutsMeaning(text, span)).toBe(true)
    const check = checkAt(text, span, quote)
    expect([check.outcome, check.differences.some(({ kind }) => kind === 'number')]).toEqual(['altered', true])
    const place = checkQuote(indexOfText(text), { quote }).places[0]
    expect(place?.check.outcome).toBe('altered')
    expect(cutsMeaning(text, wholeWordsAround(text, span))).toBe(false)
  })

  it.each([
    ['In the spring of 1990, 500 people of the town left.', '500 people of the town left'],
    ['In 1990 500 people of the town left.', '500 people of the town left'],
    ['On May 12 500 people of the town left.', '500 people of the town left'],
    ['They sold one, two of them left the town.', 'two of them left the town'],
    ['There were between one hundred and five hundred men in it.', 'five hundred men in it'],
    ['There were between one hundred and five hundred men in it.', 'There were between one hundred'],
    ['There were between one thousand and five of them.', 'five of them'],
    ['The town had a hundred. Five of them left.', 'Five of them left'],
    ['The town had a million men in the spring.', 'million men in the spring'],
    ['The men counted 3-5 ships in the harbour.', '5 ships in the harbour'],
    ['The men counted the MiG-21 in the harbour.', '21 in the harbour'],
    ['The town paid 5 dollars for the harbour.', 'The town paid 5'],
    ['Entre vingt et trente personnes de la ville sont parties.', 'trente personnes de la ville'],
    ['In der Stadt war eine Million im Jahr.', 'Million im Jahr'],
    ['In 1990\n120 350\nof the men', 'of the men'],
    ['The men of the town:\n120\n350\n', '350'],
    ['二〇一六年三月，五名居民離開。', '五名居民離開'],
    ['據報道三人死亡，十人受傷。', '十人受傷'],
  ])('is none where the number is whole: %s | %s', (text, quote) => {
    expect(checkAt(text, spanIn(text, quote), quote).outcome).toBe('verbatim')
  })

  it('is told what it is cut out of beside what else differs', () => {
    const text = 'A hundred thousand left the town in the spring.'
    const [place] = checkQuote(indexOfText(text), { quote: 'Thousand left the town' }).places
    expect(place?.check.differences).toMatchObject([
      { kind: 'number', source: 'A hundred', quote: '' },
      { kind: 'case', source: 't', quote: 'T' },
    ])
  })
})
