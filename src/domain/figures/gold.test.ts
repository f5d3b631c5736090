import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Span } from '../records.ts'
import { compareDates, type DateVerdict } from './compareDates.ts'
import { compareFigures, type FigureVerdict } from './compareFigures.ts'
import { datesIn } from './datesIn.ts'
import { figuresIn } from './figuresIn.ts'

const shared = join(import.meta.dirname, '../../../../shared')
const hasGold = existsSync(join(shared, 'gold'))
if (!hasGold) console.warn('NOT RUN: figures and dates of the checked articles, which are not beside the checkout')

interface Place extends Span {
  readonly file: string
}
interface Discrepancy {
  readonly id: string
  readonly kind: string
  readonly a: Place
  readonly b: Place
  readonly expectFlag: Shown
}
/** What a reviewer is shown of a pair: a flag, a note in passing, or nothing. */
type Shown = 'flag' | 'note' | 'none'
interface Gold {
  readonly files: readonly { readonly id: string; readonly name: string }[]
  readonly discrepancies: readonly Discrepancy[]
}

const ofFigures: Readonly<Record<FigureVerdict, Shown>> = {
  equal: 'none',
  'other-scope': 'none',
  compatible: 'note',
  rounding: 'note',
  conflict: 'flag',
}
const ofDates: Readonly<Record<DateVerdict, Shown>> = { equal: 'none', compatible: 'note', apart: 'note' }
const gravity = { none: 0, note: 1, flag: 2 }
const gravest = (all: readonly Shown[]): Shown => all.toSorted((a, b) => gravity[b] - gravity[a])[0] ?? 'none'

describe.skipIf(!hasGold)('figures and dates of five checked articles', () => {
  const gold = hasGold
    ? (JSON.parse(readFileSync(join(shared, 'gold/seed-gold.json'), 'utf8')) as Gold)
    : { files: [], discrepancies: [] }
  const texts = new Map(gold.files.map(file => [file.id, readFileSync(join(shared, 'seeds', file.name), 'utf8')]))
  const pairs = gold.discrepancies.filter(({ kind }) => ['number', 'date', 'age_arithmetic'].includes(kind))

  /** Read in the whole article, as they stand in it. */
  function within<T extends Span>(place: Place, read: (text: string) => readonly T[]): T[] {
    return read(texts.get(place.file) ?? '').filter(({ start, end }) => start >= place.start && end <= place.end)
  }

  function shown({ a, b }: Discrepancy): Shown {
    const [figures, otherFigures] = [a, b].map(place => within(place, text => figuresIn(text, 'en')))
    const [dates, otherDates] = [a, b].map(place => within(place, text => datesIn(text, '2021-01-01', 'en')))
    return gravest([
      ...(figures ?? []).flatMap(one => (otherFigures ?? []).map(other => ofFigures[compareFigures(one, other)])),
      ...(dates ?? []).flatMap(one => (otherDates ?? []).map(other => ofDates[compareDates(one, other)])),
    ])
  }

  it.each(pairs)('$id ($kind) is shown as $expectFlag', pair => {
    expect(shown(pair) === 'flag').toBe(pair.expectFlag === 'flag')
  })
})
