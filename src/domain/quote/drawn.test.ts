import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkAt } from './checkAt.ts'
import { drawnQuote, drawnSource } from './drawn.ts'

const source = 'On Monday 41 people were admitted to hos-\npitals after the closure.'

describe('a quote drawn beside its source', () => {
  it('sets what extraction did apart from what a hand changed', () => {
    const quoted = '41 people were treated to hospitals after'
    const span = { start: source.indexOf('41'), end: source.indexOf(' the closure') }
    const { differences } = checkAt(source, span, quoted)
    const found = drawnQuote(quoted, differences).flatMap(piece =>
      piece.type === 'difference' ? [[piece.gravity, piece.words, piece.difference.source]] : [],
    )
    expect(found).toContainEqual(['substance', 'treated', 'admitted'])
    expect(found.filter(([gravity]) => gravity === 'artefact')).toHaveLength(1)
  })

  it('puts every word of either side into one piece, whatever the differences claim', () => {
    const span = fc.tuple(fc.nat(30), fc.nat(30)).map(([start, length]) => ({ start, end: start + length }))
    const difference = fc.record({
      kind: fc.constantFrom('word', 'whitespace', 'bracket'),
      source: fc.string(),
      sourceSpan: span,
      quote: fc.string(),
      quoteSpan: span,
    } as const)
    fc.assert(
      fc.property(fc.string(), fc.nat(20), fc.array(difference), (words, start, differences) => {
        const joined = (pieces: readonly { readonly words: string }[]) => pieces.map(piece => piece.words).join('')
        expect(joined(drawnQuote(words, differences))).toBe(words)
        expect(joined(drawnSource(words, start, differences))).toBe(words)
      }),
    )
  })
})
