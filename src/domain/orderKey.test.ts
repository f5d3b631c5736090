import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { keyBetween, keysBetween } from './orderKey.ts'
import type { OrderKey } from './records.ts'

describe('keyBetween', () => {
  it('keeps any list in order, wherever one inserts', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), { maxLength: 200 }),
        places => {
          const list: OrderKey[] = []
          for (const place of places) {
            const at = Math.floor(place * (list.length + 1))
            list.splice(at, 0, keyBetween(list[at - 1] ?? null, list[at] ?? null))
          }
          expect(list).toEqual([...new Set(list)].toSorted())
        },
      ),
    )
  })

  it.each([
    ['the end', (list: OrderKey[]) => keyBetween(list.at(-1) ?? null, null), 5],
    ['the start', (list: OrderKey[]) => keyBetween(null, list.at(-1) ?? null), 5],
    [
      'one place',
      (list: OrderKey[]) => keyBetween(list[0] ?? null, list.at(-1) === list[0] ? null : (list.at(-1) ?? null)),
      4000,
    ],
  ])('stays short when 20,000 are put at %s', (_, next, longest) => {
    const list: OrderKey[] = []
    for (let count = 0; count < 20_000; count++) list.push(next(list))
    expect(new Set(list).size).toBe(20_000)
    expect(Math.max(...list.map(key => key.length))).toBeLessThanOrEqual(longest)
  })

  it('comes straight after the first where two people chose one place', () => {
    const key = keyBetween(null, null)
    const next = keyBetween(key, null)
    const between = keyBetween(key, key)
    expect([key, between, next]).toEqual([key, between, next].toSorted())
    expect(between).not.toBe(key)
  })

  it('never ends a fraction in zero, before which nothing would fit', () => {
    const first = keyBetween(null, null)
    let before: OrderKey | null = null
    for (let count = 0; count < 200; count++) before = keyBetween(first, before)
    expect(before).not.toMatch(/^a0.*0$/u)
  })
})

it('gives many keys at once, in order and between', () => {
  fc.assert(
    fc.property(fc.nat(300), count => {
      const [low, high] = keysBetween(null, null, 2)
      const keys = keysBetween(low ?? null, high ?? null, count)
      expect([low, ...keys, high]).toEqual([...new Set([low, ...keys, high])].toSorted())
      expect(keys).toHaveLength(count)
    }),
  )
})
