import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { PointerKind, Span } from '../records.ts'
import { type Passage, readPassage } from './passage.ts'
import type { Pointer } from './pointer.ts'
import { pointersBetween } from './pointersBetween.ts'
import { pointersAgainst, uncarriedOf } from './pointersOfClaim.ts'

const shared = join(import.meta.dirname, '../../../../shared')
const hasGold = existsSync(join(shared, 'gold'))
if (!hasGold) console.warn('NOT RUN: discrepancies of the checked articles, which are not beside the checkout')

interface Place extends Span {
  readonly file: string
  readonly text: string
  readonly value: string
}
interface Discrepancy {
  readonly id: string
  readonly kind: string
  readonly a: Place
  readonly b: Place
  readonly expectFlag: 'flag' | 'note' | 'none'
}
interface GoldClaim {
  readonly id: string
  readonly text: string
  readonly excerpts: readonly (Place & { readonly speaker: string; readonly stance: string })[]
  readonly expected: { readonly flags: readonly string[] }
}
interface Gold {
  readonly discrepancies: readonly Discrepancy[]
  readonly claims: readonly GoldClaim[]
}

const emptyGold: Gold = { discrepancies: [], claims: [] }
/** As the articles date themselves. */
const published: Readonly<Record<string, string>> = {
  s0: '2022-12-24',
  s1: '2021-08-27',
  s2: '2017-08-17',
  s3: '2019-07-15',
  s4: '2020-07-24',
}

function reading({ file, text }: Place, speaker: string | null) {
  const passage: Passage = { text, language: 'en', published: published[file] ?? null, speaker }
  return readPassage(passage, [])
}

describe.skipIf(!hasGold)('five checked articles', () => {
  const gold = hasGold ? (JSON.parse(readFileSync(join(shared, 'gold/seed-gold.json'), 'utf8')) as Gold) : emptyGold

  /** Whose words they are, as the checkers say: "Maryam Rajavi, 12 Nov 2012"; nobody's where it is the publisher's own. */
  function speakerOf(pair: Discrepancy, side: Place): string | null {
    const said = pair.kind === 'attribution' && !side.value.startsWith('publisher')
    return said ? (side.value.split(',')[0] ?? null) : null
  }

  it.each(gold.discrepancies)('$id ($kind) is at most a $expectFlag', pair => {
    const found = pointersBetween(reading(pair.a, speakerOf(pair, pair.a)), reading(pair.b, speakerOf(pair, pair.b)))
    const weights = found.map(({ weight }) => weight)
    if (pair.expectFlag === 'flag') expect(weights).toContain('flag')
    else expect(weights).not.toContain('flag')
    if (pair.expectFlag === 'none') expect(found).toEqual([])
  })

  it('has every pair told that is to be noted, but for those that say one thing', () => {
    const quiet = gold.discrepancies.filter(
      pair =>
        pair.expectFlag === 'note' &&
        pointersBetween(reading(pair.a, speakerOf(pair, pair.a)), reading(pair.b, speakerOf(pair, pair.b))).length ===
          0,
    )
    expect(quiet.map(({ id }) => id)).toEqual([])
  })

  /** Which kinds of pointer tell of what the checkers flag. Their other flags are not of words. */
  const told: Readonly<Record<string, PointerKind>> = {
    number_discrepancy: 'number',
    bound_discrepancy: 'number',
    'hedge:reportedly': 'certainty',
  }
  const flagged = gold.claims.flatMap(claim =>
    claim.expected.flags.flatMap(flag => (told[flag] ? [{ ...claim, flag, kind: told[flag] }] : [])),
  )
  it.each(flagged)('the claim $id is flagged for $flag', ({ kind, ...claim }) => {
    expect(pointersOf(claim).map(pointer => pointer.kind)).toContain(kind)
  })

  function pointersOf({ text, excerpts }: GoldClaim): Pointer[] {
    const said = readPassage({ text, language: 'en', published: null, speaker: null }, [])
    const read = excerpts.map(excerpt => ({ reading: reading(excerpt, excerpt.speaker), beside: [excerpt.speaker] }))
    const supports = read.filter((_, at) => excerpts[at]?.stance === 'supports')
    return [
      ...uncarriedOf(said, supports),
      ...read.flatMap(each => pointersAgainst(said, each.reading)),
      ...read.flatMap((one, at) => read.slice(at + 1).flatMap(other => pointersBetween(one.reading, other.reading))),
    ]
  }
})
