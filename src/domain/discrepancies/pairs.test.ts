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

const { pairs } = pairsIn('pairs.json')
const { pairs: keptApart } = pairsIn('held-out.json')

function pairsIn(file: string): Pairs {
  const path = join(import.meta.dirname, '../../../tests/fixtures/discrepancies', file)
  return JSON.parse(readFileSync(path, 'utf8')) as Pairs
}

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

interface Score {
  /** Kinds that were told and expected. */
  readonly right: number
  readonly precision: number
  readonly recall: number
  /** Of those right, how many had the expected weight. */
  readonly weighed: number
}

function scoreOf(all: readonly Pair[]): Score {
  let [right, wrong, missed, weighed] = [0, 0, 0, 0]
  for (const pair of all) {
    const found = shown(pair)
    for (const kind of Object.keys(found)) {
      if (kind in pair.expect) right++
      else wrong++
      if (pair.expect[kind] === found[kind]) weighed++
    }
    missed += Object.keys(pair.expect).filter(kind => !(kind in found)).length
  }
  return { right, precision: right / (right + wrong), recall: right / (right + missed), weighed }
}

describe('75 invented pairs that were written before the rules, which were then mended by what was missed', () => {
  it('are told as they should be', () => {
    const score = scoreOf(pairs)
    expect(score).toEqual({ right: score.right, precision: 1, recall: 1, weighed: score.right })
  })

  it.each(pairs.filter(({ as }) => as === 'excerpts'))('$id says the same from the other side', pair => {
    const { a, b } = pair
    expect(shown({ ...pair, a: b, b: a })).toEqual(shown(pair))
  })
})

describe('32 invented pairs that were written after the rules, which were not mended by them', () => {
  it('are told about as well', () => {
    const { precision, recall } = scoreOf(keptApart)
    expect(precision).toBeGreaterThan(0.9)
    expect(recall).toBeGreaterThan(0.9)
  })
})
