import { describe, expect, it } from 'vitest'
import type { QuoteOutcome } from '../records.ts'
import { checkAt, counts } from './checkAt.ts'

describe('checkAt', () => {
  const text = 'They say 55 people were killed at the harbour.'
  const all = { start: 0, end: text.length }

  it('judges the words against the passage, white space around either left out', () => {
    expect(checkAt(` ${text} `, { start: 0, end: text.length + 2 }, `\n${text}`)).toEqual({
      outcome: 'verbatim',
      differences: [],
    })
  })

  it('names each word that differs', () => {
    const check = checkAt(text, all, 'They say 50 people were hurt at the harbour.')
    expect(check.outcome).toBe('altered')
    expect(check.differences).toMatchObject([
      {
        kind: 'number',
        source: '55',
        sourceSpan: { start: 9, end: 11 },
        quote: '50',
        quoteSpan: { start: 9, end: 11 },
      },
      { kind: 'word', source: 'killed', quote: 'hurt' },
    ])
  })

  it('explains a passage by brackets and marks of omission', () => {
    const check = checkAt(text, all, 'They say 55 people … at the [old] harbour.')
    expect(check.outcome).toBe('editorial')
    expect(check.differences).toMatchObject([
      { kind: 'ellipsis', source: 'were killed' },
      { kind: 'bracket', source: '', quote: '[old]' },
    ])
  })

  it('names a dropped word by the place where it would stand', () => {
    const [difference] = checkAt(text, all, 'They say 55 people were killed at harbour.').differences
    expect(difference).toMatchObject({ kind: 'word', source: 'the', quote: '', quoteSpan: { start: 34, end: 34 } })
  })

  it('does not pass a passage that goes on after the words, or a number cut short', () => {
    expect(checkAt(text, all, 'They say 55 people').outcome).toBe('altered')
    expect(checkAt(text, { start: 10, end: 30 }, '5 people were killed').outcome).toBe('altered')
  })

  it('finds no words in an empty passage', () => {
    expect(checkAt(text, { start: 4, end: 5 }, 'They').outcome).toBe('absent')
    expect(checkAt(text, all, ' ').outcome).toBe('absent')
  })

  it('leaves out the quotation marks that a person typed around the words', () => {
    expect(checkAt(text, all, `“${text}”`).outcome).toBe('verbatim')
  })
})

describe('counts', () => {
  it.each<[QuoteOutcome, boolean]>([
    ['verbatim', true],
    ['artefact', true],
    ['editorial', false],
    ['altered', false],
    ['absent', false],
  ])('%s: %s', (outcome, yes) => {
    expect(counts({ outcome, differences: [] })).toBe(yes)
  })
})
