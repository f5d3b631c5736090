import { describe, expect, it } from 'vitest'
import { anchorAt, CONTEXT_LENGTH } from './anchor.ts'

describe('anchorAt', () => {
  it('keeps the words and what stands around them', () => {
    const text = 'The ferry left the harbour at noon.'
    expect(anchorAt(text, { start: 4, end: 9 })).toEqual({
      exact: 'ferry',
      prefix: 'The ',
      suffix: ' left the harbour at noon.',
      span: { start: 4, end: 9 },
    })
  })

  it('keeps no half of a character in its context', () => {
    const text = `😀${'a'.repeat(CONTEXT_LENGTH - 1)}X${'b'.repeat(CONTEXT_LENGTH - 1)}😀`
    const at = text.indexOf('X')
    const { prefix, suffix } = anchorAt(text, { start: at, end: at + 1 })
    expect(prefix).toBe('a'.repeat(CONTEXT_LENGTH - 1))
    expect(suffix).toBe('b'.repeat(CONTEXT_LENGTH - 1))
  })
})
