import fc from 'fast-check'
import { expect, it } from 'vitest'
import { mostMatched } from './mostMatched.ts'

const drawn = fc.array(fc.uniqueArray(fc.nat(4), { maxLength: 4 }), { maxLength: 6 })

it('gives as many sets an item of their own as trying all ways does', () => {
  fc.assert(
    fc.property(drawn, lists => {
      expect(mostMatched(setsOf(lists))).toBe(byTryingAll(lists, new Set()))
    }),
  )
})

it('does not depend on the order of sets and items', () => {
  fc.assert(
    fc.property(drawn, lists => {
      const turned = lists.toReversed().map(list => list.toReversed())
      expect(mostMatched(setsOf(turned))).toBe(mostMatched(setsOf(lists)))
    }),
  )
})

function setsOf(lists: readonly number[][]): readonly ReadonlySet<number>[] {
  return lists.map(list => new Set(list))
}

function byTryingAll([first, ...others]: readonly number[][], taken: ReadonlySet<number>): number {
  if (!first) return 0
  const given = first.filter(item => !taken.has(item)).map(item => 1 + byTryingAll(others, new Set([...taken, item])))
  return Math.max(byTryingAll(others, taken), ...given)
}
