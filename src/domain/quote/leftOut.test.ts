import { describe, expect, it } from 'vitest'
import { indexOfText } from '../text/textIndex.ts'
import { checkQuote } from './checkQuote.ts'

function warningsAt(text: string, quote: string): readonly string[] {
  const [place] = checkQuote(indexOfText(text), { quote }).places
  expect(place?.check.outcome).toBe('editorial')
  return place?.warnings.map(({ kind, source }) => `${kind}: ${source}`) ?? []
}

describe('a hedge that an ellipsis takes away', () => {
  it.each([
    [
      'primarily',
      'They say the victims were primarily supporters of the town.',
      'the victims were … supporters of the town',
    ],
    ['think', 'I think Lithuania can take the lead in this.', 'I […] Lithuania can take the lead in this'],
    ['perceived', 'The judiciary is widely perceived to lack means.', 'The judiciary is […] to lack means'],
    ['said', 'The captain was said to be the owner of the ships.', 'The captain was … to be the owner of the ships'],
    ['said', 'The captain was said to be the owner of the ships.', 'The captain was … be the owner of the ships'],
    ['seen', 'The captain is seen as a hero by the men of the port.', 'The captain is … a hero by the men of the port'],
    ['suggests', 'All this suggests the fire was set by the guards.', 'All this … the fire was set by the guards'],
    [
      'largely',
      'The harbour of the town was largely destroyed by fire.',
      'The harbour of the town was … destroyed by fire',
    ],
    ['überwiegend', 'Die Opfer waren überwiegend Anhänger der Stadt.', 'Die Opfer waren … Anhänger der Stadt'],
    ['gilt', 'Der Hafen der Stadt gilt als der größte des Landes.', 'Der Hafen der Stadt … der größte des Landes'],
    [
      'principalement',
      'Les victimes étaient principalement des gens du port.',
      'Les victimes étaient … des gens du port',
    ],
    ['creo', 'Yo creo que la ciudad puede tomar el puerto.', 'Yo … la ciudad puede tomar el puerto'],
    ['soprattutto', 'Le vittime erano soprattutto gente della città.', 'Le vittime erano … gente della città'],
    ['преимущественно', 'Жертвы были преимущественно из города на море.', 'Жертвы были … из города на море'],
    ['عمدتا', 'قربانیان عمدتا از مردم این شهر بودند.', 'قربانیان … از مردم این شهر بودند'],
    ['يعتقد', 'كان يعتقد أن الميناء في المدينة مغلق.', 'كان … أن الميناء في المدينة مغلق'],
  ])('is told: %s', (hedge, text, quote) => {
    const [warning, ...more] = warningsAt(text, quote)
    expect(more).toEqual([])
    expect(warning).toMatch(new RegExp(`^hedge: .*${hedge}`, 'u'))
  })

  it.each([
    ['who said it', 'The harbour, the captain said, was closed at noon.', 'The harbour … was closed at noon'],
    ['how they are seen', 'The men seen in the harbour were sailors.', 'The men … were sailors'],
    [
      'what strengthens',
      'There is very strong evidence of a fire in the port.',
      'There is […] evidence of a fire in the port',
    ],
    [
      'what somebody thinks, far from what is kept',
      'The harbour, of which the men in the town have had, as most of us think, all that they need today, was closed.',
      'The harbour … was closed',
    ],
  ])('is not: %s', (_, text, quote) => {
    expect(warningsAt(text, quote)).toEqual([])
  })
})

describe('a number that an ellipsis takes away', () => {
  it.each([
    ['an age', 'The captain, 54, was seen in the port of the town.', 'The captain … was seen in the port of the town'],
    [
      'of an article',
      'The captain spoke on Article 12 of the law of the town.',
      'The captain spoke … of the law of the town',
    ],
    [
      'whose label is kept',
      'The men spoke of Article 12 and of the law of the town.',
      'The men spoke of Article … and of the law of the town',
    ],
    [
      'of a ward',
      'The men of the port in Ward No. 5 were seen by the captain.',
      'The men of the port … were seen by the captain',
    ],
    [
      'of a note',
      'The port of the town was closed [12] by the men of the captain.',
      'The port of the town was closed … by the men of the captain',
    ],
    [
      'a time of day',
      'The port of the town was closed at 5 p.m. by the men of the captain.',
      'The port of the town was closed … by the men of the captain',
    ],
    [
      'a time with its minutes',
      'The port of the town was closed at 17:05 by the men of the captain.',
      'The port of the town was closed … by the men of the captain',
    ],
    [
      'of an article, in French',
      'Ils ont parlé de l’article 12 de la loi de la ville.',
      'Ils ont parlé … de la loi de la ville',
    ],
    ['a month', 'The port of the town, in May, was closed by the men.', 'The port of the town … was closed by the men'],
  ])('is not told where it counts nothing: %s', (_, text, quote) => {
    expect(warningsAt(text, quote)).toEqual([])
  })

  it.each([
    ['no 5', 'There were no 5 men in the port of the town.', 'There were … men in the port of the town'],
    [
      'between commas with what it counts',
      'The men of the port, 54 sailors, were seen by the captain.',
      'The men of the port … were seen by the captain',
    ],
    [
      'of hours',
      'The port of the town was closed for 5 hours by the men of the captain.',
      'The port of the town was closed … by the men of the captain',
    ],
    [
      'behind a name',
      'In the port of Karthos 30 sailors were seen by the captain.',
      'In the port of Karthos … sailors were seen by the captain',
    ],
  ])('is told where it counts: %s', (_, text, quote) => {
    expect(warningsAt(text, quote).filter(warning => warning.startsWith('number'))).toHaveLength(1)
  })
})
