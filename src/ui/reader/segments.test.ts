import { expect, test } from 'vitest'
import type { ExcerptId } from '../../domain/id.ts'
import { type DrawnPassage, segmentsOf } from './segments.ts'

const passage = (id: string, start: number, end: number): DrawnPassage => ({
  id: id as ExcerptId,
  span: { start, end },
  look: 'supports',
})

test.each([
  ['a block without passages is one plain stretch', [], '10-20:'],
  ['a passage cuts its block in three', [passage('a', 12, 15)], '10-12: 12-15:a 15-20:'],
  ['a passage over several blocks fills the one between', [passage('a', 2, 40)], '10-20:a'],
  ['passages elsewhere leave the block alone', [passage('a', 2, 10), passage('b', 20, 22)], '10-20:'],
  [
    'the later of two that overlap lies on top',
    [passage('a', 10, 16), passage('b', 14, 20)],
    '10-14:a 14-16:b 16-20:b',
  ],
])('%s', (_, passages, expected) => {
  const segments = segmentsOf({ start: 10, end: 20 }, passages)
  expect(segments.map(({ start, end, passage }) => `${start}-${end}:${passage?.id ?? ''}`).join(' ')).toBe(expected)
})
