import { describe, expect, it } from 'vitest'
import {
  aCheck,
  aDependence,
  anAcceptance,
  anExcerpt,
  anExhibit,
  aSource,
  theInstant,
} from '../../../tests/builders.ts'
import { codes, recommend } from '../../../tests/support/recommended.ts'
import { newId } from '../id.ts'

describe('what counts (I1)', () => {
  const accepted = [anAcceptance(anExcerpt())]
  const silent = [anAcceptance(anExcerpt(), { note: '' })]
  const removed = [anAcceptance(anExcerpt(), { deletedAt: theInstant })]
  it.each([
    ['verbatim', aCheck('verbatim'), [], true],
    ['artefact', aCheck('artefact', 'hyphenation'), [], true],
    ['editorial', aCheck('editorial', 'ellipsis'), [], false],
    ['editorial, accepted', aCheck('editorial', 'ellipsis'), accepted, true],
    ['editorial, acceptance removed', aCheck('editorial', 'ellipsis'), removed, false],
    ['altered by OCR', aCheck('altered', 'ocr'), [], false],
    ['altered by OCR, accepted with a note', aCheck('altered', 'ocr', 'whitespace'), accepted, true],
    ['altered by OCR, accepted without a note', aCheck('altered', 'ocr'), silent, false],
    ['altered in a word too, accepted', aCheck('altered', 'ocr', 'word'), accepted, false],
    ['altered in a digit, accepted', aCheck('altered', 'number'), accepted, false],
    ['absent, accepted', aCheck('absent'), accepted, false],
  ])('%s', (_, check, acceptances, counts) => {
    expect(recommend({ exhibits: [anExhibit('supports', { excerpt: { check }, acceptances })] })).toBe(
      counts ? 'attributed' : 'open',
    )
  })

  it.each([
    ['a retracted source', { source: { standing: 'retracted' as const } }, 'retracted-sources'],
    ['a text under check', { source: { role: 'under-check' as const } }, 'appearances'],
    ['a contested stance', { contested: true }, 'contested-evidence'],
    ['a quote that stands nowhere', { excerpt: { anchor: null } }, 'quotes-absent'],
  ])('not %s, and it says so', (_, parts, code) => {
    const exhibits = [anExhibit('supports', parts)]
    expect(recommend({ exhibits })).toBe('open')
    expect(codes({ exhibits })).toContain(code)
  })

  it('not the passage in which the claim appears, nor a document made from the manuscript (I5)', () => {
    const manuscript = aSource({ role: 'under-check' })
    const found = anExcerpt(manuscript)
    const exhibit = anExhibit('supports')
    const claim = { appearances: [found.id] }
    const facts = { sources: [manuscript], excerpts: [found] }
    const derives = aDependence(manuscript, exhibit.source, { kind: 'reprint', from: exhibit.source.id })
    const elsewhere = { ...derives, claimId: newId('claim') }
    const leads = { ...derives, from: manuscript.id }
    expect(recommend({ claim: { appearances: [exhibit.excerpt.id] }, exhibits: [exhibit] })).toBe('open')
    expect(recommend({ claim, exhibits: [exhibit], ...facts, dependences: [derives] })).toBe('open')
    expect(recommend({ claim, exhibits: [exhibit], ...facts, dependences: [leads] })).toBe('attributed')
    expect(recommend({ claim, exhibits: [exhibit], ...facts, dependences: [elsewhere] })).toBe('attributed')
  })

  it('leaves out evidence, excerpts and sources that were removed', () => {
    for (const part of ['evidence', 'excerpt', 'source'] as const) {
      expect(recommend({ exhibits: [anExhibit('supports', { [part]: { deletedAt: theInstant } })] })).toBe('open')
    }
  })
})
