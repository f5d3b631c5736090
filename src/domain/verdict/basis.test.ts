import { describe, expect, it } from 'vitest'
import {
  aCaseFile,
  aCheck,
  aDependence,
  aMark,
  anAcceptance,
  anExhibit,
  aPublisher,
  aSource,
  type CaseParts,
} from '../../../tests/builders.ts'
import type { SourceId } from '../id.ts'
import type { Mark } from '../records.ts'
import { assess } from './assess.ts'
import { basisOf, isStale, whatMoved } from './basis.ts'

function marked(parts: CaseParts): Mark {
  const file = aCaseFile(parts)
  return aMark({ basis: basisOf(file, assess(file)) })
}

describe('whatMoved', () => {
  const [a, b] = [anExhibit('supports'), anExhibit('supports', { excerpt: { check: aCheck('editorial', 'ellipsis') } })]
  const before = { exhibits: [a, b] }
  const added = anExhibit('conflicts')
  const [c, context] = [anExhibit('supports'), anExhibit('context')]

  it.each<[string, CaseParts, object[], CaseParts?]>([
    ['nothing', before, []],
    ['evidence added', { exhibits: [a, b, added] }, [{ code: 'evidence-added', evidenceIds: [added.evidence.id] }]],
    ['evidence removed', { exhibits: [b] }, [{ code: 'evidence-removed', evidenceIds: [a.evidence.id] }]],
    [
      'a stance turned',
      { exhibits: [{ ...a, evidence: { ...a.evidence, stance: 'conflicts' } }, b] },
      [{ code: 'stance-turned', evidenceIds: [a.evidence.id] }],
    ],
    [
      'a use changed',
      { exhibits: [{ ...a, evidence: { ...a.evidence, use: 'primary' } }, b] },
      [{ code: 'use-changed', evidenceIds: [a.evidence.id] }],
    ],
    [
      'a difference accepted',
      { exhibits: [a, { ...b, acceptances: [anAcceptance(b.excerpt)] }] },
      [{ code: 'count-changed', evidenceIds: [b.evidence.id] }],
    ],
    [
      'a source retracted',
      { exhibits: [{ ...a, source: { ...a.source, standing: 'retracted' } }, b] },
      [{ code: 'count-changed', evidenceIds: [a.evidence.id] }],
    ],
    [
      'a stance contested',
      { exhibits: [{ ...a, contested: true }, b] },
      [{ code: 'count-changed', evidenceIds: [a.evidence.id] }],
    ],
    [
      'two sources tied',
      { exhibits: [a, c], dependences: [aDependence(a.source, c.source)] },
      [{ code: 'origin-changed', evidenceIds: [a.evidence.id, c.evidence.id].toSorted() }],
      { exhibits: [a, c] },
    ],
    ['two sources tied of which one does not count', { ...before, dependences: [aDependence(a.source, b.source)] }, []],
    ['context added', { exhibits: [a, b, context] }, []],
    ['evidence removed that did not count', { exhibits: [a] }, []],
    [
      'evidence turned that does not count',
      { exhibits: [a, { ...b, evidence: { ...b.evidence, stance: 'conflicts' } }] },
      [],
    ],
    ['another standard', { ...before, standard: 'strict' }, [{ code: 'standard-changed', evidenceIds: [] }]],
    ['another wording', { ...before, claim: { text: 'It closed.' } }, [{ code: 'text-changed', evidenceIds: [] }]],
  ])('%s', (_, after, moved, start = before) => {
    expect(whatMoved(marked(start), aCaseFile(after))).toEqual(moved)
    expect(isStale(marked(start), aCaseFile(after))).toBe(moved.length > 0)
  })

  it('is unmoved by a source that joins an origin and has no part in the claim', () => {
    const echo = aSource({ id: 'source:0' as SourceId, publisherId: a.publisher!.id })
    expect(whatMoved(marked(before), aCaseFile({ ...before, sources: [echo] }))).toEqual([])
  })

  it('is moved by a publisher named', () => {
    const unknown = anExhibit('supports', { publisher: null })
    const publisher = aPublisher()
    const named = { ...unknown, publisher, source: { ...unknown.source, publisherId: publisher.id } }
    expect(whatMoved(marked({ exhibits: [a, unknown] }), aCaseFile({ exhibits: [a, named] }))).toEqual([
      { code: 'origin-changed', evidenceIds: [] },
    ])
  })

  it('is moved by who makes the claim, where an origin is independent no longer, and tells that beside another wording', () => {
    const claim = { text: 'It closed.', claimantPublisherId: a.publisher!.id }
    expect(whatMoved(marked(before), aCaseFile({ ...before, claim })).map(({ code }) => code)).toEqual([
      'text-changed',
      'independence-changed',
    ])
  })

  it('is moved by words that are given to another speaker', () => {
    const claim = { kind: 'quotation' as const }
    const by = (speaker: string) => ({ ...c, excerpt: { ...c.excerpt, speaker } })
    const start = { claim, exhibits: [{ ...a, excerpt: { ...a.excerpt, speaker: 'Ana Moss' } }, by('A. Moss')] }
    const after = { ...start, exhibits: [start.exhibits[0]!, by('Ben Orr')] }
    expect(whatMoved(marked(start), aCaseFile(after))).toEqual([{ code: 'speakers-changed', evidenceIds: [] }])
  })

  it('is moved by whatever makes the rules decide otherwise', () => {
    const two = [anExhibit('supports'), anExhibit('supports')] as const
    const other = { ...two[0], source: { ...two[0].source, kind: 'court-record' as const } }
    const standard = 'casualty-recorder' as const
    expect(whatMoved(marked({ exhibits: two, standard }), aCaseFile({ exhibits: [other, two[1]], standard }))).toEqual([
      { code: 'recommendation-changed', evidenceIds: [] },
    ])
  })
})
