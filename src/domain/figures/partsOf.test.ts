import { describe, expect, it } from 'vitest'
import { figuresIn } from './figuresIn.ts'
import { partsOf } from './partsOf.ts'

/** `11 of 26` for each part, in its order; `11 of -` where the text does not count the whole. */
function parts(text: string, language = 'en'): string[] {
  const figures = figuresIn(text, language)
  const found = partsOf(text, language, figures)
  const words = ({ start, end }: { readonly start: number; readonly end: number }): string => text.slice(start, end)
  return figures.flatMap(figure => {
    const part = found.get(figure)
    return part === undefined ? [] : [`${words(figure)} of ${part.whole === null ? '-' : words(part.whole)}`]
  })
}

type Case = readonly [text: string, ...expected: string[]]

const english: readonly Case[] = [
  ['26 people were killed, of whom 11 were children, 12 women and 3 men.', '11 of 26', '12 of 26', '3 of 26'],
  ['26 people were killed, including 12 women and at least 3 children.', '12 of 26', 'at least 3 of 26'],
  ['The raid killed 26, among them the mayor and 12 guards.', '12 of 26'],
  ['41 miners died, 12 of them from one village.', '12 of 41'],
  ['41 people died, 12 women among them.', '12 of 41'],
  ['He named 41 dead, 12 of whom were soldiers, 5 of them officers.', '12 of 41', '5 of 41'],
  ['Twelve of the 26 victims were women.', 'Twelve of 26'],
  ['They arrested 40 men. Of these, 30 were shot and 10 fled.', '30 of 40', '10 of 40'],
  ['Among the 26 dead were 12 women.', '12 of 26'],
  ['Of the 26 people killed, 11 were children and 12 were women.', '11 of 26', '12 of 26'],
  ['Of 26 people killed, 11 were children, 12 women.', '11 of 26', '12 of 26'],
  ['Eleven children were among the 26 people killed.', 'Eleven of 26'],
  ['More than 2,000 hectares burned, of which 300 hectares were forest.', '300 of More than 2,000'],
  ['The £20m budget includes £5m for roads.', '£5m of £20m'],
  ['26 people in 4 villages died, including 3 children.', '3 of 26'],
  ['There were 26 people: 14 women and 12 men.', '14 of 26', '12 of 26'],
  ['11 children, 12 women and 3 men, 26 people in all, were buried.', '11 of 26', '12 of 26', '3 of 26'],
  ['They killed 5 people and wounded 3 more, including 2 nurses.', '2 of 3'],
  ['including 12 women and 3 children', '12 of -', '3 of -'],
]
const whole: readonly string[] = [
  '26 people were killed and 40 were injured.',
  '26 people were killed, most of whom were children, and 12 houses burned.',
  '12 women, 8 men and 4 children died.',
  'They held 26 protests, including in 12 cities.',
  'A panel of 12 heard of the deaths of those 3 men.',
  'They killed 40 men in a year, including the massacre of 30 prisoners.',
  'Of course 26 people died, and 11 children came.',
  'Many of them were held for 3 years.',
  'Half of the 26 victims were women.',
  'Officials, including the mayor, say 55 people died.',
  'Many officials, among them the mayor, report 55 dead.',
]
const others: Readonly<Record<string, readonly Case[]>> = {
  fr: [
    ['41 personnes ont été tuées, dont 12 enfants et 3 femmes.', '12 of 41', '3 of 41'],
    ['41 personnes ont été tuées, dont 12 enfants, et 20 blessées.', '12 of 41'],
  ],
  es: [
    ['Murieron 41 personas, entre ellas 12 niños y 3 mujeres.', '12 of 41', '3 of 41'],
    ['Detuvieron a 41 personas, 12 de ellas mujeres.', '12 of 41'],
  ],
  de: [
    ['Es starben 41 Menschen, darunter 12 Kinder und 3 Frauen.', '12 of 41', '3 of 41'],
    ['Von 41 Häftlingen starben zwölf; zwölf von ihnen waren Frauen.', 'zwölf of 41'],
  ],
  fa: [
    ['۴۱ نفر کشته شدند، از جمله ۱۲ زن و ۳ کودک.', '۱۲ of ۴۱', '۳ of ۴۱'],
    ['۴۱ نفر کشته شدند که ۱۲ نفر از آنها زن بودند.', '۱۲ of ۴۱'],
  ],
  ar: [['قتل ٤١ شخصا، بينهم ١٢ امرأة و٣ أطفال.', '١٢ of ٤١', '٣ of ٤١']],
}

describe('parts of a whole', () => {
  it.each(english)('are told in: %s', (text, ...expected) => expect(parts(text)).toEqual(expected))

  it.each(whole)('are none in: %s', text => expect(parts(text)).toEqual([]))

  it('end where the next number has a verb of its own, or is more than the whole has left', () => {
    expect(parts('26 people were killed, including 3 children, and 12 people were injured.')).toEqual(['3 of 26'])
    expect(parts('26 people were killed, 3 of them children, and 12 were injured.')).toEqual(['3 of 26'])
    expect(parts('26 people died, including 12 women and 40 goats.')).toEqual(['12 of 26'])
  })
})

describe.each(Object.entries(others))('parts of a whole in %s', (language, cases) => {
  it.each(cases)('%s', (text, ...expected) => expect(parts(text, language)).toEqual(expected))
})
