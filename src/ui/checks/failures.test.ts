import { describe, expect, it } from 'vitest'
import { anExcerpt, aSource } from '../../../tests/builders.ts'
import { anchorAt } from '../../domain/quote/anchor.ts'
import { checkAt } from '../../domain/quote/checkAt.ts'
import type { CheckedExcerpt } from '../../queries/excerptChecks.ts'
import { standingOf } from './failures.ts'

const text = 'The pump ran dry, as nobody denies, at noon. It is not known why.'
const quoted = 'It is … known why.'

describe('what stands with a warning', () => {
  it('is read once for each excerpt', () => {
    const checked = warned()
    expect(standingOf([checked], [], { type: 'cancelled' }).map(({ found }) => found.type)).toEqual(['warned'])
    const reads = readsOfCheck(checked)
    expect(standingOf([checked], [], { type: 'done', found: new Map() })).toHaveLength(1)
    expect(reads()).toBe(0)
  })

  it('is not read while a check runs', () => {
    const checked = warned()
    const reads = readsOfCheck(checked)
    expect(standingOf([checked], [], { type: 'running', share: 0.5 })).toEqual([])
    expect(reads()).toBe(0)
    standingOf([checked], [], { type: 'cancelled' })
    expect(reads()).toBeGreaterThan(0)
  })
})

function warned(): CheckedExcerpt {
  const source = aSource()
  const span = { start: text.indexOf('It is'), end: text.length }
  const excerpt = anExcerpt(source, { quoted, anchor: anchorAt(text, span), check: checkAt(text, span, quoted) })
  return { excerpt, source, text: null, noted: null, isAccepted: false, claims: [] }
}

/** Tells how often the excerpt's check was read since. */
function readsOfCheck({ excerpt }: CheckedExcerpt): () => number {
  const { check } = excerpt
  let reads = 0
  Object.defineProperty(excerpt, 'check', { get: () => (reads++, check) })
  return () => reads
}
