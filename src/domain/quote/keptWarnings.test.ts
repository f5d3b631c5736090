import { describe, expect, it } from 'vitest'
import { anchorAt } from './anchor.ts'
import { checkAt } from './checkAt.ts'
import { acceptanceOf, keptWarnings } from './keptWarnings.ts'

const text =
  'The inquiry found that the master was, after a long night, not guilty of the paralegal fire at the harbour.'

function kept(words: string, quoted = words) {
  const start = text.indexOf(words)
  const span = { start, end: start + words.length }
  return { anchor: anchorAt(text, span), quoted, check: checkAt(text, span, quoted) }
}

describe('a kept quote', () => {
  it('that hides a word that denies is accepted with a note alone', () => {
    const hiding = kept('the master was, after a long night, not guilty', 'the master was … guilty')
    expect(hiding.check.outcome).toBe('editorial')
    expect(keptWarnings(hiding)).toMatchObject([{ kind: 'negation', source: 'not' }])
    expect(acceptanceOf(hiding)).toBe('with-note')
  })

  it('whose ellipsis at an end hides a word that denies says so as well', () => {
    const hiding = kept('guilty of the paralegal fire', '… guilty of the paralegal fire')
    const [warning, ...more] = keptWarnings(hiding)
    expect(more).toEqual([])
    expect(warning).toMatchObject({ kind: 'negation', source: 'not' })
    expect(text.slice(warning?.sourceSpan.start, warning?.sourceSpan.end)).toBe('not')
  })

  it('that hides nothing is accepted as it is', () => {
    const edited = kept('The inquiry found that', 'the inquiry found that')
    expect(keptWarnings(edited)).toEqual([])
    expect(acceptanceOf(edited)).toBe('freely')
  })

  it('that begins inside a word says so, without its text, and has nothing to accept', () => {
    const cut = kept('legal fire at the harbour')
    expect(cut.check.outcome).toBe('verbatim')
    expect(keptWarnings(cut)).toMatchObject([{ kind: 'cut-word', source: 'legal fire at the harbour' }])
    expect(acceptanceOf(cut)).toBeNull()
  })

  it('that stands nowhere has nothing to look at', () => {
    const gone = { anchor: null, quoted: 'a … b', check: { outcome: 'absent', differences: [] } } as const
    expect(keptWarnings(gone)).toEqual([])
    expect(acceptanceOf(gone)).toBeNull()
  })
})
