import { describe, expect, it } from 'vitest'
import {
  aCaseFile,
  aCheck,
  aDependence,
  anAcceptance,
  anException,
  anExhibit,
  type CaseParts,
  theClaimId,
} from '../../../tests/builders.ts'
import { codes, several } from '../../../tests/support/recommended.ts'
import { newId } from '../id.ts'
import { assess } from './assess.ts'
import type { CautionCode, ChangeCode } from './rule.ts'

describe('what would take a caution away', () => {
  const [a, b] = [anExhibit('supports'), anExhibit('supports')]
  const twins = several(2, 'supports', { publisher: a.publisher })
  const dependences = [aDependence(a.source, b.source, { standing: 'suggested' })]
  const confirmed = dependences.map(tie => ({ ...tie, standing: 'confirmed' as const }))
  const rejected = dependences.map(tie => ({ ...tie, standing: 'rejected' as const }))
  const edited = anExhibit('supports', { excerpt: { check: aCheck('editorial', 'ellipsis') } })
  const release = anExhibit('supports', { source: { kind: 'press-release' }, evidence: { use: 'primary' } })
  const unknown = anExhibit('supports', { publisher: null })
  const named = { ...unknown, publisher: a.publisher, source: { ...unknown.source, publisherId: a.publisher!.id } }
  const withCheck = (outcome: 'absent' | 'altered' | 'verbatim') => ({
    ...a,
    excerpt: { ...a.excerpt, check: aCheck(outcome) },
  })
  const standing = (now: 'retracted' | 'corrected' | 'current') => ({ ...a, source: { ...a.source, standing: now } })

  it.each<[CautionCode, ChangeCode, CaseParts, CaseParts]>([
    ['quotes-absent', 'quoted-exactly', { exhibits: [withCheck('absent')] }, { exhibits: [withCheck('verbatim')] }],
    ['quotes-altered', 'quoted-exactly', { exhibits: [withCheck('altered')] }, { exhibits: [withCheck('verbatim')] }],
    [
      'differences-to-accept',
      'differences-accepted',
      { exhibits: [edited] },
      { exhibits: [{ ...edited, acceptances: [anAcceptance(edited.excerpt)] }] },
    ],
    [
      'earlier-text',
      'found-again',
      { exhibits: [{ ...a, excerpt: { ...a.excerpt, textId: newId('text') } }] },
      { exhibits: [a] },
    ],
    ['documents-folded', 'ties-undone', { exhibits: [a, b], dependences }, { exhibits: [a, b], dependences: rejected }],
    [
      'documents-folded',
      'ties-undone',
      { exhibits: twins },
      { exhibits: twins, exceptions: [anException(a.publisher!.id)] },
    ],
    [
      'suggested-ties',
      'suggestions-settled',
      { exhibits: [a, b], dependences },
      { exhibits: [a, b], dependences: confirmed },
    ],
    ['publishers-unknown', 'publishers-named', { exhibits: [unknown] }, { exhibits: [named] }],
    [
      'appearances',
      'independent-document',
      { exhibits: [a], claim: { appearances: [a.excerpt.id] } },
      { exhibits: [b], claim: { appearances: [a.excerpt.id] } },
    ],
    [
      'interested-primary',
      'disinterested',
      { exhibits: [release] },
      { exhibits: [release], claim: { kind: 'quotation' } },
    ],
    [
      'interested-support',
      'without-stake',
      { exhibits: [{ ...release, evidence: { ...release.evidence, use: 'secondary' } }] },
      { exhibits: [a] },
    ],
    ['retracted-sources', 'source-stands', { exhibits: [standing('retracted')] }, { exhibits: [standing('current')] }],
    [
      'corrected-sources',
      'correction-read',
      { exhibits: [standing('corrected')] },
      { exhibits: [standing('current')] },
    ],
    ['contested-evidence', 'stance-settled', { exhibits: [{ ...a, contested: true }] }, { exhibits: [a] }],
    [
      'contested-speakers',
      'disagreement-settled',
      { exhibits: [a], contested: { speakers: new Map([[a.excerpt.id, ['Ana Moss', null]]]) } },
      { exhibits: [a] },
    ],
    [
      'contested-sources',
      'disagreement-settled',
      { exhibits: [a], contested: { standings: new Map([[a.source.id, ['retracted', 'current']]]) } },
      { exhibits: [a] },
    ],
    [
      'contested-kind',
      'disagreement-settled',
      { exhibits: [a], contested: { claimKinds: new Map([[theClaimId, ['event', 'quotation']]]) } },
      { exhibits: [a] },
    ],
    [
      'contested-standard',
      'disagreement-settled',
      { exhibits: [a], contested: { heldTo: [{ standard: 'strict', thresholds: null }] } },
      { exhibits: [a] },
    ],
  ])('of %s: %s', (code, change, before, after) => {
    const found = assess(aCaseFile(before)).findings.find(finding => finding.code === code)
    expect(found?.wouldChange.map(one => one.code)).toContain(change)
    expect(codes(after)).not.toContain(code)
  })
})
