import { expect, test } from 'vitest'
import { RecentlyUsed } from './recentlyUsed.ts'

test('what was used longest ago goes first', () => {
  const kept = new RecentlyUsed<string>(10)
  const sizeOf = (value: string) => value.length
  kept.keep('a', 'aaaa', sizeOf)
  kept.keep('b', 'bbbb', sizeOf)
  kept.get('a')
  kept.keep('c', 'cccc', sizeOf)
  expect(['a', 'b', 'c'].map(name => kept.get(name))).toEqual(['aaaa', undefined, 'cccc'])
})

test('what is larger than all the room is handed back and not kept', () => {
  const kept = new RecentlyUsed<string>(3)
  expect(kept.keep('a', 'aaaa', ({ length }) => length)).toBe('aaaa')
  expect(kept.get('a')).toBeUndefined()
})
