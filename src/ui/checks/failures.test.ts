import { describe, expect, it, vi } from 'vitest'
import { anExcerpt, aSource } from '../../../tests/builders.ts'
import { anchorAt } from '../../domain/quote/anchor.ts'
import { checkAt } from '../../domain/quote/checkAt.ts'
import { keptWarnings } from '../../domain/quote/keptWarnings.ts'
import type { CheckedExcerpt } from '../../queries/excerptChecks.ts'
import { standingOf } from './failures.ts'

vi.mock(import('../../domain/quote/keptWarnings.ts'), async original => {
  const real = await original()
  return { ...real, keptWarnings: vi.fn(real.keptWarnings) }
})

const text = 'The pump ran dry, as nobody denies, at noon. It is not known why.'
const quoted = 'It is … known why.'

function checked(): CheckedExcerpt {
  const source = aSource()
  const span = { start: text.indexOf('It is'), end: text.length }
  const excerpt = anExcerpt(source, { quoted, anchor: anchorAt(text, span), check: checkAt(text, span, quoted) })
  return { excerpt, source, text: null, noted: null, isAccepted: false, claims: [] }
}

describe('what stands with a warning', () => {
  it('is read once for each excerpt', () => {
    vi.mocked(keptWarnings).mockClear()
    const excerpts = [checked()]
    expect(standingOf(excerpts, [], { type: 'cancelled' }).map(({ found }) => found.type)).toEqual(['warned'])
    expect(standingOf([...excerpts], [], { type: 'done', found: new Map() })).toHaveLength(1)
    expect(keptWarnings).toHaveBeenCalledTimes(1)
  })

  it('is not read while a check runs', () => {
    vi.mocked(keptWarnings).mockClear()
    expect(standingOf([checked()], [], { type: 'running', share: 0.5 })).toEqual([])
    expect(keptWarnings).not.toHaveBeenCalled()
  })
})
