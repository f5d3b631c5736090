import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { BatchId } from './id.ts'
import { undoStacks, type UndoableAct } from './undo.ts'

test('the latest acts say what all of them would, or that they cannot tell', () => {
  let told = 0
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 9 }), { maxLength: 40 }), fc.nat({ max: 40 }), (dice, length) => {
      const acts = someActs(dice)
      const recent = undoStacks(acts.slice(-length || acts.length), length >= acts.length)
      if (recent === null) return
      told++
      expect(recent).toEqual(undoStacks(acts, true))
    }),
    { numRuns: 5_000 },
  )
  expect(told).toBeGreaterThan(2_000)
})

test('one act of its own is enough to tell, whatever came before', () => {
  expect(undoStacks([anAct(1, null)], false)).toEqual({ undo: 'batch:1', redo: null })
})

test('an undo of something unseen cannot be told from a redo of something unseen', () => {
  expect(undoStacks([anAct(1, null), anAct(2, 1), anAct(3, 0)], false)).toBeNull()
})

test('taking back an older act from the history is an act of its own, which Undo takes back first', () => {
  const acts = [anAct(1, null), anAct(2, null), anAct(3, 1)]
  expect(undoStacks(acts, true)).toEqual({ undo: 'batch:3', redo: null })
})

/** A low die makes an act, the others undo, redo, or take back something older. */
function someActs(dice: readonly number[]): UndoableAct[] {
  const acts: UndoableAct[] = []
  for (const die of dice) {
    const stacks = undoStacks(acts, true)
    const undoes =
      die < 4 ? null : die < 7 ? stacks?.undo : die < 9 ? stacks?.redo : acts[Math.floor(acts.length / 3)]?.id
    acts.push({ id: `batch:${acts.length}` as BatchId, undoes: undoes ?? null })
  }
  return acts
}

function anAct(id: number, undoes: number | null): UndoableAct {
  return { id: `batch:${id}` as BatchId, undoes: undoes === null ? null : (`batch:${undoes}` as BatchId) }
}
