import fc from 'fast-check'
import { expect, it } from 'vitest'
import { compareNames } from '../names/compareNames.ts'
import { NameRelations } from '../names/nameRelations.ts'
import { type Name, namesIn } from '../names/namesIn.ts'
import { isCarried, namePointers, sayingOf } from './namePointers.ts'
import type { Pointer } from './pointer.ts'

/** Names in several forms, of bodies, of relatives and with titles. */
const names = [
  'It was Hassan Rouhani. It was Hassan Rohani, and it was Rohani. They met Ali Khamenei, Ruhollah Khomeini and Khomeini.',
  'They met Sir Edmund Vance, Edmund Vance, Edmund Arthur Vance, E. Vance and Vance. They met Edmond Vance.',
  'It was the High Committee for Trade, the High Commission for Trade, the High Commission for Trades and the HCT.',
  'They met Masha, the sister of Ivan Petrov, Masha, the sister of Karl Petrow, my sister Masha, and Masha. They met Mascha.',
].flatMap(text => namesIn(text, { language: 'en', known: [] }))

const some: fc.Arbitrary<Name[]> = fc
  .array(fc.constantFrom(...names), { maxLength: 12 })
  .map(list => list.map((name, at) => ({ ...name, start: 20 * at, end: 20 * at + 10 })))

it('tells of names that are compared once for all passages what comparing each with each tells', () => {
  expect(new Set(names.map(({ kin }) => JSON.stringify(kin))).size).toBeGreaterThan(2)
  const passages = fc.array(some, { minLength: 2, maxLength: 4 })
  let told = 0
  fc.assert(
    fc.property(passages, lists => {
      const relations = new NameRelations()
      for (const a of lists) {
        for (const b of lists) {
          const found = namePointers(a, b, relations)
          told += found.length
          expect(found).toEqual(plainPointers(a, b))
        }
      }
    }),
    { numRuns: 300 },
  )
  expect(told).toBeGreaterThan(100)
})

/** Every two names, each compared for itself, without those that stand on the other side. */
function plainPointers(a: readonly Name[], b: readonly Name[]): Pointer[] {
  const pairs = a.flatMap(one => b.map(other => ({ one, other, verdict: compareNames(one, other) })))
  const isThere = (name: Name, side: 'one' | 'other'): boolean =>
    pairs.some(pair => pair[side] === name && isCarried(pair.verdict))
  const seen = new Set<string>()
  return pairs.flatMap(({ one, other, verdict }): Pointer[] => {
    const said = sayingOf(verdict)
    const key = `${one.words.join(' ')} ${other.words.join(' ')}`
    if (said === null || isThere(one, 'one') || isThere(other, 'other') || seen.has(key)) return []
    seen.add(key)
    return [{ ...said, weight: 'note', a: one, b: other }]
  })
}
