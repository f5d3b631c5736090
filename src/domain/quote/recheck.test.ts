import { describe, expect, it } from 'vitest'
import type { QuoteCheck } from '../records.ts'
import { anchorAt } from './anchor.ts'
import { checkAt } from './checkAt.ts'
import { recheck } from './recheck.ts'

const text = 'On Monday 41 people were treated. Nobody was killed.'
const verbatim: QuoteCheck = { outcome: 'verbatim', differences: [] }

describe('an excerpt checked again', () => {
  it('stands as noted where the text still says so', () => {
    expect(recheck(text, excerpt('41 people', '41 people', verbatim))).toEqual({ type: 'as-noted' })
    const altered = checkAt(text, anchorOf('41 people').span, '14 people')
    expect(recheck(text, excerpt('41 people', '14 people', altered))).toEqual({ type: 'as-noted' })
  })

  it('is not there where the stored text has other words at its place', () => {
    const before = excerpt('41 people', '41 people', verbatim)
    expect(recheck(text.replace('41', '14'), before)).toEqual({ type: 'not-there' })
  })

  it('is never taken at its word: a digit changed in a quote noted as verbatim is found', () => {
    expect(recheck(text, excerpt('41 people', '14 people', verbatim))).toMatchObject({
      type: 'otherwise',
      check: { outcome: 'altered' },
    })
  })

  it('that never stood anywhere stays as it is noted', () => {
    const absent = { quoted: 'forty', anchor: null, check: { outcome: 'absent', differences: [] } } as const
    expect(recheck(text, absent)).toEqual({ type: 'as-noted' })
  })
})

function excerpt(words: string, quoted: string, check: QuoteCheck) {
  return { quoted, anchor: anchorOf(words), check }
}

function anchorOf(words: string) {
  const start = text.indexOf(words)
  return anchorAt(text, { start, end: start + words.length })
}
