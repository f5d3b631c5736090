import { describe, expect, it } from 'vitest'
import {
  aCaseFile,
  aCheck,
  aDependence,
  aMark,
  anAcceptance,
  anEvidence,
  anExcerpt,
  anExhibit,
  aPublisher,
  aSource,
  type CaseParts,
} from '../../../tests/builders.ts'
import type { Json } from '../canonicalJson.ts'
import type { Exhibit } from '../caseFile.ts'
import type { SourceId } from '../id.ts'
import type { Mark, Stance } from '../records.ts'
import { upgradeChange } from '../upgrades/index.ts'
import { assess } from './assess.ts'
import { basisOf, isStale, whatMoved } from './basis.ts'

function marked(parts: CaseParts): Mark {
  const file = aCaseFile(parts)
  return aMark({ basis: basisOf(file, assess(file)) })
}

describe('whatMoved', () => {
  const [a, b] = [anExhibit('supports'), anExhibit('supports', { excerpt: { check: aCheck('editorial', 'ellipsis') } })]
  const before = { exhibits: [a, b] }
  const later = aSource()
  /** As `a`, in another text of its source. */
  function carried(stance: Stance): Exhibit {
    const source = { ...a.source, textId: later.textId }
    const excerpt = { ...anExcerpt(source), replaces: a.excerpt.id }
    return { ...a, source, excerpt, evidence: anEvidence(excerpt, stance) }
  }
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
      'evidence carried over unchanged to a new version of its source',
      { exhibits: [carried('supports'), b], formerExcerpts: [a.excerpt] },
      [],
    ],
    [
      'evidence carried over, and its stance turned',
      { exhibits: [carried('conflicts'), b], formerExcerpts: [a.excerpt] },
      [{ code: 'stance-turned', evidenceIds: [a.evidence.id] }],
    ],
    [
      'evidence carried over from an excerpt that nobody knows any more',
      { exhibits: [carried('supports'), b] },
      [
        { code: 'evidence-added', evidenceIds: [carried('supports').evidence.id] },
        { code: 'evidence-removed', evidenceIds: [a.evidence.id] },
      ],
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
    const evidenceIds = [unknown.evidence.id]
    expect(whatMoved(marked({ exhibits: [a, unknown] }), aCaseFile({ exhibits: [a, named] }))).toEqual([
      { code: 'voice-changed', evidenceIds, voices: [{ before: [''], after: [publisher.name] }] },
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

  const by = (speaker: string | null) => ({ ...c, excerpt: { ...c.excerpt, speaker } })
  const quotation = { kind: 'quotation' as const }
  const moss = { ...a, excerpt: { ...a.excerpt, speaker: 'Ana Moss' } }

  it('is moved by the word of another, whatever the claim is about', () => {
    for (const claim of [{}, quotation]) {
      const start = { claim, exhibits: [moss, by('A. Moss')] }
      const after = { claim, exhibits: [moss, by('Ben Orr')] }
      const voices = [{ before: ['A. Moss'], after: ['Ben Orr'] }]
      expect(whatMoved(marked(start), aCaseFile(after))).toEqual([
        { code: 'voice-changed', evidenceIds: [c.evidence.id], voices },
      ])
    }
  })

  it('is moved by a speaker named or taken away, told once where it is the same for several', () => {
    const [one, other] = [moss, { ...moss, ...by('Ana Moss'), publisher: moss.publisher }]
    const source = { ...other.source, publisherId: moss.publisher!.id }
    const silent = [one, { ...other, source }].map(exhibit => ({
      ...exhibit,
      excerpt: { ...exhibit.excerpt, speaker: null },
    }))
    const [moved] = whatMoved(marked({ exhibits: [one, { ...other, source }] }), aCaseFile({ exhibits: silent }))
    expect(moved).toMatchObject({
      code: 'voice-changed',
      voices: [{ before: ['Ana Moss'], after: [moss.publisher!.name] }],
    })
    expect(moved?.evidenceIds).toHaveLength(2)
  })

  it('is unmoved by a name that is typed otherwise', () => {
    expect(whatMoved(marked({ exhibits: [by('Ana Moss')] }), aCaseFile({ exhibits: [by(' ana  MOSS')] }))).toEqual([])
  })

  it('is moved once people disagree on a speaker, and again once that is settled otherwise', () => {
    const contested = { speakers: new Map([[c.excerpt.id, ['Ana Moss', null]]]) }
    const [start, doubt] = [{ exhibits: [by('Ana Moss')] }, { exhibits: [by(null)], contested }]
    const [before, after] = [['Ana Moss'], ['Ana Moss', c.publisher!.name]]
    expect(whatMoved(marked(start), aCaseFile(doubt))).toMatchObject([{ voices: [{ before, after }] }])
    expect(whatMoved(marked(doubt), aCaseFile(start))).toMatchObject([{ voices: [{ before: after, after: before }] }])
    expect(whatMoved(marked(doubt), aCaseFile(doubt))).toEqual([])
  })

  it('is moved by a source that was corrected, and not by its correction being read', () => {
    const corrected = { exhibits: [{ ...a, source: { ...a.source, standing: 'corrected' as const } }] }
    expect(whatMoved(marked({ exhibits: [a] }), aCaseFile(corrected))).toEqual([
      { code: 'source-corrected', evidenceIds: [a.evidence.id] },
    ])
    expect(whatMoved(marked(corrected), aCaseFile({ exhibits: [a] }))).toEqual([])
  })

  it('is of a mark of before only what marks kept then', () => {
    const start = { claim: quotation, exhibits: [moss, by('A. Moss')] }
    const { evidence, ...rest } = marked(start).basis
    const kept = Object.entries(evidence).map(([id, { stance, use, counted, origin }]) => [
      id,
      { stance, use, counted, origin },
    ])
    const before = { ...rest, evidence: Object.fromEntries(kept) } as unknown as Json
    const upgraded = upgradeChange(
      { type: 'set', table: 'marks', id: 'mark:1', field: 'basis', value: before, replaces: [] },
      7,
    )
    const mark = { basis: (upgraded?.type === 'set' ? upgraded.value : null) as unknown as Mark['basis'] }
    const corrected = { ...by('Ana M. Moss'), source: { ...c.source, standing: 'corrected' as const } }
    expect(whatMoved(mark, aCaseFile({ ...start, exhibits: [moss, corrected] }))).toEqual([])
    expect(whatMoved(mark, aCaseFile({ ...start, exhibits: [moss, by('Ben Orr')] }))).toEqual([
      { code: 'speakers-changed', evidenceIds: [] },
    ])
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
