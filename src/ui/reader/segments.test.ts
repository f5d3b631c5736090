import { expect, test } from 'vitest'
import type { ExcerptId } from '../../domain/id.ts'
import { type DrawnPassage, layPassages, segmentsOf } from './segments.ts'

const passage = (id: string, start: number, end: number): DrawnPassage => ({
  id: id as ExcerptId,
  span: { start, end },
  look: 'supports',
  reason: null,
})

test.each([
  ['a piece without passages is one plain stretch', [], '10-20:'],
  ['a passage cuts its piece in three', [passage('a', 12, 15)], '10-12: 12-15:a0 15-20:'],
  ['a passage over several pieces fills the one between', [passage('a', 2, 40)], '10-20:a0'],
  ['passages elsewhere leave the piece alone', [passage('a', 2, 10), passage('b', 20, 22)], '10-20:'],
  [
    'two that overlap have a line each, and both are under what they share',
    [passage('a', 10, 16), passage('b', 14, 20)],
    '10-14:a0 14-16:a0,b1 16-20:b1',
  ],
  [
    'one inside another begins later and ends earlier',
    [passage('b', 13, 15), passage('a', 10, 20)],
    '10-13:a0 13-15:a0,b1 15-20:a0',
  ],
  [
    'one that begins where another ends takes its line',
    [passage('a', 10, 14), passage('b', 14, 20)],
    '10-14:a0 14-20:b0',
  ],
])('%s', (_, passages, expected) => {
  const segments = segmentsOf({ start: 10, end: 20 }, layPassages(passages))
  const written = segments.map(
    ({ start, end, passages: here }) => `${start}-${end}:${here.map(({ id, lane }) => `${id}${lane}`).join(',')}`,
  )
  expect(written.join(' ')).toBe(expected)
})

test('a passage opens once, however many pieces it runs over', () => {
  const laid = layPassages([passage('a', 12, 30)])
  const [first, second] = [segmentsOf({ start: 10, end: 20 }, laid), segmentsOf({ start: 22, end: 40 }, laid)]
  expect([...first, ...second].flatMap(({ opening }) => opening)).toHaveLength(1)
})

test('a crowd of passages shares the last line', () => {
  const laid = layPassages(['a', 'b', 'c', 'd', 'e'].map(id => passage(id, 0, 10)))
  expect(laid.map(({ lane }) => lane)).toEqual([0, 1, 2, 2, 2])
})
