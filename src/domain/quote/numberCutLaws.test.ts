import fc from 'fast-check'
import { expect, it } from 'vitest'
import { checkAt } from './checkAt.ts'
import { countTables } from './countTables.ts'
import { knownLanguages } from './language.ts'
import { hanNumbers } from './hanNumber.ts'
import { cutsMeaning, wholeWordsAround } from './wordCuts.ts'
import { wordTables } from './wordTables.ts'

/** How a language says a number below a million, with the words that the tables have of it. */
interface Saying {
  readonly before: string
  readonly behind: string
  readonly say: (value: number) => string
}

const namesOf = (at: number) => {
  const names = new Map<number, string>()
  for (const [name, value] of knownLanguages[at]?.numbers ?? [])
    if (value !== null && !names.has(value)) names.set(value, name)
  for (const entry of countTables[at]?.words.split(' ') ?? []) {
    const [name = '', value = ''] = entry.split('=')
    if (/^\d+$/.test(value) && !names.has(Number(value))) names.set(Number(value), name)
  }
  return names
}

/** Places of a number parted by a space, with "and" as the language has it. */
function said(
  at: number,
  { tens, hundreds }: { readonly tens: string; readonly hundreds: string },
): (value: number) => string {
  const names = namesOf(at)
  const say = (value: number): string => {
    const known = names.get(value)
    if (known !== undefined && value < 1000 && value !== 100) return known
    if (value < 100) return `${say(value - (value % 10))}${tens}${say(value % 10)}`
    const scale = value < 1000 ? 100 : 1000
    const hundred = names.get(value - (value % 100))
    const head =
      scale === 100 && hundred !== undefined && value >= 200
        ? hundred
        : value < 2 * scale
          ? (names.get(scale) ?? '')
          : `${say(Math.floor(value / scale))} ${names.get(scale) ?? ''}`
    return value % scale === 0 ? head : `${head}${hundreds}${say(value % scale)}`
  }
  return say
}

/** Einundzwanzig, zweihundertdrei: in one word. */
function inGerman(value: number): string {
  const names = namesOf(1)
  const [thousands, rest] = [Math.floor(value / 1000), value % 1000]
  const [hundreds, below] = [Math.floor(rest / 100), rest % 100]
  const tail =
    below < 20 ? (names.get(below) ?? '') : `${names.get(below % 10) ?? ''}und${names.get(below - (below % 10)) ?? ''}`
  const count = (times: number) => (times === 1 ? 'ein' : times < 20 ? (names.get(times) ?? '') : inGerman(times))
  return `${thousands > 0 ? `${count(thousands)}tausend` : ''}${hundreds > 0 ? `${count(hundreds)}hundert` : ''}${below > 0 ? tail : ''}`
}

/** Soixante-dix-sept, quatre-vingt-trois. */
function inFrench(value: number): string {
  const names = namesOf(2)
  const below = (of: number): string => {
    const ten = of - (of % 10)
    if (names.has(of) && of < 70) return names.get(of) ?? ''
    if (ten === 70 || ten === 90) return `${below(ten - 10)}-${below(of - ten + 10)}`
    const head = ten === 80 ? 'quatre-vingt' : (names.get(ten) ?? '')
    return of % 10 === 0 ? head : `${head}-${below(of % 10)}`
  }
  const [thousands, hundreds] = [Math.floor(value / 1000), Math.floor(value / 100) % 10]
  return [
    ...(thousands === 0 ? [] : thousands === 1 ? ['mille'] : [below(thousands), 'mille']),
    ...(hundreds === 0 ? [] : hundreds === 1 ? ['cent'] : [below(hundreds), 'cent']),
    below(value % 100),
  ].join(' ')
}

/** خمسة وعشرون: the unit first, "and" written on. */
function inArabic(value: number): string {
  const names = namesOf(10)
  return `${names.get(value % 10) ?? ''} و${names.get(value - (value % 10)) ?? ''}`
}

const sayings: Readonly<Record<string, Saying>> = {
  English: {
    before: 'The men of the town had ',
    behind: ' of them in it.',
    say: said(0, { tens: '-', hundreds: ' and ' }),
  },
  German: { before: 'In der Stadt und auf dem Fluss waren es ', behind: ' Menschen mit einem Schiff.', say: inGerman },
  French: { before: 'Dans la ville il y avait avec elle ', behind: ' personnes sur le pont.', say: inFrench },
  Arabic: { before: 'قتل في هذا الحزب من المدينة ', behind: ' شخصا مع التي', say: value => inArabic(value % 100) },
  Spanish: {
    before: 'En la ciudad de los hombres murieron ',
    behind: ' personas por el fuego.',
    say: said(3, { tens: ' y ', hundreds: ' ' }),
  },
  Portuguese: {
    before: 'Na cidade que não era do rei morreram ',
    behind: ' pessoas com o fogo.',
    say: said(5, { tens: ' e ', hundreds: ' e ' }),
  },
  Russian: {
    before: 'В этом городе и на реке погибли ',
    behind: ' человек из них.',
    say: said(7, { tens: ' ', hundreds: ' ' }),
  },
  Persian: { before: 'در این شهر و از آن ', behind: ' نفر زخمی شدند.', say: said(9, { tens: ' و ', hundreds: ' و ' }) },
  Turkish: {
    before: 'Bu şehirde daha sonra ',
    behind: ' kişi için geldi.',
    say: said(6, { tens: ' ', hundreds: ' ' }),
  },
}

const tens = [20, 30, 40, 50, 60, 70, 80, 90]
/** Numbers of two words or more, which each language says by its rule alone. */
const values = fc
  .tuple(
    fc.constantFrom(0, 2, 3, 4, 5, 6, 7, 8, 9),
    fc.constantFrom(...tens),
    fc.constantFrom(2, 3, 4, 5, 6, 7, 8, 9),
    fc.constantFrom(0, 1000, 3000, 20_000),
  )
  .map(([hundreds, ten, unit, thousands]) => thousands + hundreds * 100 + ten + unit)

it('has a table for each language', () => {
  expect(countTables).toHaveLength(wordTables.length)
})

it.each(Object.entries(sayings))(
  'a number in words is another at any cut, and whole it is none: %s',
  (_, { before, behind, say }) => {
    fc.assert(
      fc.property(values, value => {
        const words = say(value)
        const text = `${before}${words}${behind}`
        const span = { start: before.length, end: before.length + words.length }
        expect(cutsMeaning(text, { start: 0, end: span.end })).toBe(false)
        expect(cutsMeaning(text, { start: span.start, end: text.length })).toBe(false)
        for (let at = span.start + 1; at < span.end; at++) {
          for (const cut of [
            { start: at, end: text.length },
            { start: 0, end: at },
          ]) {
            const quote = text.slice(cut.start, cut.end)
            expect([quote, checkAt(text, cut, quote).outcome]).toEqual([quote, 'altered'])
          }
          if (/[\s-]/.test(text[at] ?? '') || /[\s-]/.test(text[at - 1] ?? '')) continue
          expect(wholeWordsAround(text, { start: at, end: text.length }).start).toBe(span.start)
          expect(wholeWordsAround(text, { start: 0, end: at }).end).toBe(span.end)
        }
      }),
      { numRuns: 15 },
    )
  },
)

it('a number in Chinese characters is another at any cut, and whole it is none', () => {
  fc.assert(
    fc.property(fc.integer({ min: 11, max: 99_999_999 }), fc.nat(), (value, nth) => {
      const ways = hanNumbers(value)
      const words = ways[nth % ways.length] ?? ''
      const text = `城中有${words}人離開。`
      const [start, end] = [3, 3 + words.length]
      expect(cutsMeaning(text, { start, end })).toBe(false)
      for (let at = start + 1; at < end; at++) {
        expect(checkAt(text, { start: at, end: text.length }, text.slice(at)).outcome).toBe('altered')
        expect(checkAt(text, { start: 0, end: at }, text.slice(0, at)).outcome).toBe('altered')
      }
    }),
    { numRuns: 100 },
  )
})

it('a number in grouped digits is another at any cut, and whole it is none', () => {
  const separators = fc.constantFrom(' ', ',', '.', '\u00a0', '\u2009', '\u202f', "'", '’')
  fc.assert(
    fc.property(fc.integer({ min: 1000, max: 99_999_999 }), separators, (value, separator) => {
      const words = String(value).replace(/\B(?=(?:\d{3})+$)/g, separator)
      const text = `The men of the town had ${words} of them in it.`
      const [start, end] = [24, 24 + words.length]
      expect(cutsMeaning(text, { start, end })).toBe(false)
      for (let at = start + 1; at < end; at++) expect(cutsMeaning(text, { start: at, end: text.length })).toBe(true)
      for (let at = start + 1; at < end; at++) expect(cutsMeaning(text, { start: 0, end: at })).toBe(true)
    }),
    { numRuns: 100 },
  )
})
