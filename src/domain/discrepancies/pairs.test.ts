import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readPassage } from './passage.ts'
import type { Pointer } from './pointer.ts'
import { pointersBetween } from './pointersBetween.ts'
import { pointersAgainst, uncarriedOf } from './pointersOfClaim.ts'

interface Pair {
  readonly id: string
  readonly language: string
  readonly as: 'excerpts' | 'claim'
  readonly a: { readonly text: string; readonly speaker: string | null }
  readonly b: { readonly text: string; readonly speaker: string | null }
  readonly expect: Readonly<Record<string, 'flag' | 'note'>>
}
interface Pairs {
  readonly pairs: readonly Pair[]
}

const file = join(import.meta.dirname, '../../../tests/fixtures/discrepancies/pairs.json')
const { pairs } = JSON.parse(readFileSync(file, 'utf8')) as Pairs

function pointersOf({ language, as, a, b }: Pair): Pointer[] {
  const [first, second] = [a, b].map(side => readPassage({ ...side, language, published: '2021-06-01' }, []))
  if (!first || !second) throw new Error('A pair has two sides.')
  if (as === 'excerpts') return pointersBetween(first, second)
  return [...pointersAgainst(first, second), ...uncarriedOf(first, [{ reading: second, beside: [] }])]
}

/** What is shown of a pair: each kind once, by its greatest weight. */
function shown(pair: Pair): Record<string, 'flag' | 'note'> {
  const kinds: Record<string, 'flag' | 'note'> = {}
  for (const { kind, how, weight } of pointersOf(pair)) {
    const name = how === 'like' ? 'like-names' : kind
    if (kinds[name] !== 'flag') kinds[name] = weight
  }
  return kinds
}

describe('75 invented pairs that were written before the rules', () => {
  it('are told as they should be, with few exceptions', () => {
    let [right, wrong, missed, weights] = [0, 0, 0, 0]
    for (const pair of pairs) {
      const found = shown(pair)
      for (const kind of Object.keys(found)) {
        if (kind in pair.expect) right++
        else wrong++
        if (kind in pair.expect && pair.expect[kind] !== found[kind]) weights++
      }
      missed += Object.keys(pair.expect).filter(kind => !(kind in found)).length
    }
    expect(weights).toBe(0)
    expect(right / (right + wrong)).toBeGreaterThan(0.95)
    expect(right / (right + missed)).toBeGreaterThan(0.95)
  })

  it.each(pairs.filter(({ as }) => as === 'excerpts'))('$id says the same from the other side', pair => {
    const { a, b } = pair
    expect(shown({ ...pair, a: b, b: a })).toEqual(shown(pair))
  })
})
