import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { inventedText } from '../../../tests/support/inventedText.ts'
import { perturbedQuotes } from '../../../tests/support/perturbedQuotes.ts'
import { pick, randomFrom } from '../../../tests/support/random.ts'
import { quotePlaces } from '../quote/checkQuote.ts'
import { findQuote } from '../quote/findQuote.ts'
import {
  type Concordance,
  keepingOnly,
  LEAST_TOLD,
  lettersIn,
  likelyIn,
  namesIn,
  volumeOf,
  volumesOf,
  withVolume,
} from './concordance.ts'
import { lettersOf, skeletonOf } from './skeleton.ts'
import { indexOfText } from './textIndex.ts'

const texts = new Map(Array.from({ length: 40 }, (_, n) => [`text ${n}`, inventedText(12 + n * 3, 300 + n)]))
const letters = new Map([...texts].map(([name, text]) => [name, lettersOf(text)]))

function bind(names: Iterable<string>): Concordance {
  return volumesOf([...names].map(name => ({ name, letters: letters.get(name) ?? '' })))
}

function likely(concordance: Concordance, words: string): string[] {
  return concordance.flatMap(volume => [...likelyIn(volume, lettersOf(words)).keys()]).toSorted()
}

/** What one would find by looking at each text by itself. */
function likelyOneByOne(names: Iterable<string>, words: string): string[] {
  return [...names].flatMap(name => likely(bind([name]), words)).toSorted()
}

function passageOf(text: string, random: () => number, length: number): string {
  const start = Math.floor(random() * Math.max(1, text.length - length))
  return text.slice(start, start + length)
}

describe('a concordance', () => {
  it('has among the likely texts every one that has the letters of words, whatever is around them', () => {
    const word = fc.constantFrom('a', 'ba', 'ferry', 'ж', '港', 'noon', 'aaaaaaa')
    const some = fc.array(word, { maxLength: 60 }).map(parts => parts.join(''))
    const enough = fc.array(word, { minLength: LEAST_TOLD, maxLength: 120 }).map(parts => parts.join(''))
    fc.assert(
      fc.property(some, enough, some, some, (before, words, after, other) => {
        const volume = volumeOf([
          { name: 'other', letters: other },
          { name: 'holder', letters: before + words + after },
          { name: 'end', letters: after },
        ])
        expect(likelyIn(volume, words).has('holder')).toBe(true)
      }),
    )
  })

  it('has among them every text in which captions and page headers stand between the words', () => {
    const random = randomFrom(11)
    for (let n = 0; n < 64; n++) {
      const words = passageOf(pick([...texts.values()], random), random, 80 + Math.floor(random() * 300)).trim()
      const spaces = [...words.matchAll(/ (?=\p{Ll})/gu)].map(({ index }) => index).filter(() => random() < 0.06)
      const held = spaces
        .slice(0, 3)
        .reduceRight((text, at) => `${text.slice(0, at)}\n\n${n} The Harbour Post\n\n${text.slice(at + 1)}`, words)
      const text = `${inventedText(4, n)}\n${held}\n${inventedText(4, n + 1)}`
      if (lettersOf(words).length < LEAST_TOLD || findQuote(skeletonOf(text), { quote: words }).length === 0) continue
      expect(likelyIn(volumeOf([{ name: 'held', letters: lettersOf(text) }]), lettersOf(words)).has('held')).toBe(true)
    }
  })

  it('leaves out no text in which a quote is found, changed as people and machines change quotes', () => {
    const random = randomFrom(12)
    const some = [...texts].slice(0, 10)
    const concordance = bind(some.map(([name]) => name))
    const indexes = new Map(some.map(([name, text]) => [name, indexOfText(text)]))
    const all = some.map(([, text]) => text).join('\n')
    for (const { quote } of perturbedQuotes(all, 51, random, inventedText(200, 999))) {
      if (lettersOf(quote).length < LEAST_TOLD) continue
      const found = [...indexes].filter(([, index]) => quotePlaces(index, { quote }).length > 0).map(([name]) => name)
      expect(likely(concordance, quote)).toEqual(expect.arrayContaining(found))
    }
  }, 60_000)

  it('leaves out nearly all texts that have nothing of the words', () => {
    const random = randomFrom(13)
    const syllables = ['ka', 'mor', 'ti', 'sel', 'dru', 'on', 'vi', 'la', 'nep', 'ro', 'shu', 'ge', 'bal', 'cin', 'ty']
    const word = () => Array.from({ length: 1 + Math.floor(random() * 3) }, () => pick(syllables, random)).join('')
    const prose = Array.from({ length: 50 }, () => Array.from({ length: 1_500 }, word).join(' '))
    const concordance = volumesOf(prose.map((text, n) => ({ name: `${n}`, letters: lettersOf(text) })))
    let opened = 0
    for (let n = 0; n < 50; n++) opened += likely(concordance, passageOf(prose[n] ?? '', random, 300)).length
    expect(opened).toBeLessThan(50 * 3)
  })

  test('says of each text the same, whatever comes, goes and is bound together', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(39), fc.nat(9), fc.boolean()), { maxLength: 25 }),
        fc.nat(),
        (steps, seed) => {
          const random = randomFrom(seed)
          let concordance: Concordance = []
          let present = new Set<string>()
          for (const [from, count, comes] of steps) {
            const names = Array.from({ length: count + 1 }, (_, n) => `text ${(from + n) % 40}`)
            const added = names.filter(name => !present.has(name))
            if (comes) {
              for (const volume of bind(added)) concordance = withVolume(concordance, volume)
              for (const name of added) present.add(name)
            } else {
              present = new Set([...present].filter(name => !names.includes(name)))
              concordance = keepingOnly(concordance, name => present.has(name))
            }
          }
          expect(namesIn(concordance)).toEqual(present)
          const words = passageOf(pick([...texts.values()], random), random, 150)
          expect(likely(concordance, words)).toEqual(likelyOneByOne(present, words))
        },
      ),
      { numRuns: 15 },
    )
  }, 60_000)

  it('has few volumes, however many texts come one by one, and one for each text that fills more', () => {
    let concordance: Concordance = []
    for (let n = 0; n < 64; n++)
      concordance = withVolume(concordance, volumeOf([{ name: `${n}`, letters: 'ferry'.repeat(100) + n }]))
    expect(concordance.length).toBeLessThan(8)
    expect(lettersIn(concordance)).toBeGreaterThan(64 * 500)
    const long = { name: 'long', letters: lettersOf(inventedText(2_000, 5)).repeat(20) }
    concordance = withVolume(concordance, volumeOf([long]))
    expect(concordance.some(volume => likelyIn(volume, long.letters.slice(1_000, 1_200)).has('long'))).toBe(true)
  }, 60_000)
})
