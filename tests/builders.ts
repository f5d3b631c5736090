import { caseFilesOf, type CaseFacts, type CaseFile, type Exhibit } from '../src/domain/caseFile.ts'
import { type Contested, nothingContested } from '../src/domain/contested.ts'
import { derivedId, newId, type ClaimId, type DossierId, type SourceId } from '../src/domain/id.ts'
import { emptyBundle } from '../src/domain/records.ts'
import type {
  Acceptance,
  Affiliation,
  Aside,
  Bundle,
  Capture,
  CapturedText,
  Claim,
  Dependence,
  Difference,
  DifferenceKind,
  Digest,
  Dossier,
  Evidence,
  Exception,
  Excerpt,
  Instant,
  Mark,
  OrderKey,
  Publisher,
  QuoteOutcome,
  Reviewer,
  Rounding,
  SettledFigure,
  Source,
  StandardId,
  Stance,
} from '../src/domain/records.ts'
import { sha256Hex } from '../src/domain/sha256.ts'
import { standards } from '../src/domain/verdict/standards.ts'

// Builders make a valid record; a test names only what it is about. Ids that derive
// from other ids derive here too; the rest are fresh.

/** The dossier that every builder's record belongs to unless told otherwise. */
export const theDossierId = 'd-00000000-0000-4000-8000-000000000001' as DossierId
/** The claim that exhibits bear on unless told otherwise. */
export const theClaimId = 'claim:00000000-0000-4000-8000-000000000001' as ClaimId
/** When everything was made unless told otherwise. */
export const theInstant = '2024-03-04T09:15:00.000Z' as Instant

const kept = { dossierId: theDossierId, deletedAt: null } as const

export function aDossier(fields: Partial<Dossier> = {}): Dossier {
  return {
    id: theDossierId,
    ...kept,
    title: 'The bridge',
    standard: 'newsroom',
    createdAt: theInstant,
    thresholds: null,
    invented: false,
    ...fields,
  }
}

export function aReviewer(fields: Partial<Reviewer> = {}): Reviewer {
  return { id: newId('reviewer'), ...kept, name: 'Ada', ...fields }
}

/** Its name is its own: two publishers of one name count as one. */
export function aPublisher(fields: Partial<Publisher> = {}): Publisher {
  const id = fields.id ?? newId('publisher')
  return { id, ...kept, name: `Publisher ${id.slice(-6)}`, kind: 'outlet', ...fields }
}

export function anAffiliation(a: Publisher, b: Publisher, fields: Partial<Affiliation> = {}): Affiliation {
  const publisherIds = inOrder(a.id, b.id)
  const reason = 'Their imprints name one owner.'
  const { kind = 'same-owner' } = fields
  return {
    id: derivedId('affiliation', theDossierId, ...publisherIds, kind),
    ...kept,
    publisherIds,
    kind,
    reason,
    signs: [],
    standing: 'confirmed',
    ...fields,
  }
}

export function aCapture(fields: Partial<Capture> = {}): Capture {
  const digest = fields.digest ?? aDigest()
  return {
    id: derivedId('capture', theDossierId, digest),
    ...kept,
    digest,
    mediaType: 'text/plain',
    bytes: 28,
    fileName: 'bridge.txt',
    capturedAt: theInstant,
    ...fields,
  }
}

export function aText(capture: Capture = aCapture(), fields: Partial<CapturedText> = {}): CapturedText {
  const digest = fields.digest ?? aDigest()
  return {
    id: derivedId('text', theDossierId, capture.id, 'plain-text@1', digest),
    ...kept,
    captureId: capture.id,
    digest,
    structure: null,
    extractor: 'plain-text@1',
    encoding: 'utf-8',
    encodingGuessed: false,
    language: 'en',
    length: 28,
    ...fields,
  }
}

/** Of nobody known, unless given a `publisherId`. */
export function aSource(fields: Partial<Source> = {}): Source {
  const capture = aCapture()
  const captureId = fields.captureId ?? capture.id
  return {
    id: derivedId('source', theDossierId, captureId, 0),
    ...kept,
    role: 'source',
    title: 'The bridge is closed',
    authors: [],
    publisherId: null,
    issued: null,
    accessed: null,
    url: null,
    language: 'en',
    kind: 'article',
    reliability: null,
    standing: 'current',
    guessed: [],
    publisherHint: null,
    repairs: [],
    captureId,
    textId: derivedId('text', theDossierId, captureId, 'plain-text@1', capture.digest),
    addedAt: theInstant,
    ...fields,
  }
}

/** Word for word, unless given another `check`: see {@link aCheck}. */
export function anExcerpt(source: Source = aSource(), fields: Partial<Excerpt> = {}): Excerpt {
  const quoted = fields.quoted ?? 'The bridge closed on Monday.'
  const anchor = { exact: quoted, prefix: '', suffix: '', span: { start: 0, end: quoted.length } }
  return {
    id: derivedId('excerpt', theDossierId, source.id, source.textId, 0, quoted.length, quoted),
    ...kept,
    sourceId: source.id,
    textId: source.textId,
    quoted,
    anchor,
    check: aCheck('verbatim'),
    speaker: null,
    through: [],
    manner: 'narrative',
    replaces: null,
    ...fields,
  }
}

/** A quote check with one difference of each kind named. */
export function aCheck(outcome: QuoteOutcome, ...kinds: readonly DifferenceKind[]): Excerpt['check'] {
  const span = { start: 0, end: 1 }
  const differences = kinds.map((kind): Difference => ({
    kind,
    source: 'a',
    sourceSpan: span,
    quote: 'b',
    quoteSpan: span,
  }))
  return { outcome, differences }
}

export function anAcceptance(excerpt: Excerpt, fields: Partial<Acceptance> = {}): Acceptance {
  const reviewerId = fields.reviewerId ?? newId('reviewer')
  const id = derivedId('acceptance', theDossierId, excerpt.id, reviewerId)
  return { id, ...kept, excerptId: excerpt.id, reviewerId, note: 'Seen against the original.', ...fields }
}

export function aClaim(fields: Partial<Claim> = {}): Claim {
  return {
    id: newId('claim'),
    ...kept,
    text: 'The bridge closed on Monday.',
    original: null,
    claimant: null,
    claimantPublisherId: null,
    kind: 'event',
    saidIn: null,
    appearances: [],
    order: 'a0' as OrderKey,
    tags: [],
    createdAt: theInstant,
    ...fields,
  }
}

export function anEvidence(excerpt: Excerpt, stance: Stance = 'supports', fields: Partial<Evidence> = {}): Evidence {
  const claimId = fields.claimId ?? theClaimId
  const id = derivedId('evidence', theDossierId, claimId, excerpt.id)
  return { id, ...kept, claimId, excerptId: excerpt.id, stance, use: 'secondary', note: '', ...fields }
}

/** What an exhibit is made of. `publisher: null` is a source of nobody known. */
export interface ExhibitParts {
  readonly publisher?: Publisher | null
  readonly source?: Partial<Source>
  readonly excerpt?: Partial<Excerpt>
  readonly evidence?: Partial<Evidence>
  readonly acceptances?: readonly Acceptance[]
  readonly contested?: boolean
}

/** An exhibit that counts, by a publisher of its own unless given one: independent of every other. */
export function anExhibit(stance: Stance = 'supports', parts: ExhibitParts = {}): Exhibit {
  const publisher = parts.publisher === undefined ? aPublisher() : parts.publisher
  const source = aSource({ publisherId: publisher?.id ?? null, ...parts.source })
  const excerpt = anExcerpt(source, parts.excerpt)
  const evidence = anEvidence(excerpt, stance, parts.evidence)
  const acceptances = (parts.acceptances ?? []).map(acceptance => ({ ...acceptance, excerptId: excerpt.id }))
  const contested = parts.contested ?? false
  return {
    evidence,
    excerpt,
    source,
    publisher,
    acceptances,
    contested,
    disputed: null,
    ofParty: publisher?.kind === 'party',
    derived: false,
    earlierIds: [],
  }
}

export function aDependence(a: { id: SourceId }, b: { id: SourceId }, fields: Partial<Dependence> = {}): Dependence {
  const sourceIds = inOrder(a.id, b.id)
  const { kind = 'reprint', claimId = null } = fields
  return {
    id: derivedId('dependence', theDossierId, ...sourceIds, kind, claimId ?? ''),
    ...kept,
    sourceIds,
    from: null,
    claimId,
    kind,
    standing: 'confirmed',
    reason: 'The same sentences in the same order.',
    passages: [],
    signs: [],
    ...fields,
  }
}

export function anException(tieId: Exception['tieId'], fields: Partial<Exception> = {}): Exception {
  return {
    id: derivedId('exception', theDossierId, fields.claimId ?? theClaimId, tieId),
    ...kept,
    claimId: theClaimId,
    tieId,
    reason: 'Each quotes an original of its own.',
    ...fields,
  }
}

export function anAside(fields: Partial<Aside> = {}): Aside {
  const { claimId = theClaimId, kind = 'number', words = ['50', '55'] } = fields
  return {
    id: derivedId('aside', theDossierId, claimId ?? '', kind, ...words),
    ...kept,
    claimId,
    kind,
    words,
    reviewerId: newId('reviewer'),
    settled: null,
    reason: 'They speak of two nights.',
    ...fields,
  }
}

export function aSettledFigure(fields: Partial<SettledFigure> = {}): SettledFigure {
  return {
    id: newId('figure'),
    ...kept,
    claimId: theClaimId,
    sourceId: newId('source'),
    words: '50',
    span: { start: 0, end: 2 },
    scope: { what: 'prisoners', where: '', when: '', how: '' },
    value: null,
    leftOut: false,
    reviewerId: newId('reviewer'),
    ...fields,
  }
}

export function aRounding(fields: Partial<Rounding> = {}): Rounding {
  const figureIds = fields.figureIds ?? inOrder(newId('figure'), newId('figure'))
  return {
    id: derivedId('rounding', theDossierId, ...figureIds),
    ...kept,
    claimId: theClaimId,
    figureIds,
    words: ['30,000', '31,200'],
    accepted: true,
    reviewerId: newId('reviewer'),
    ...fields,
  }
}

export function aMark(fields: Partial<Mark> = {}): Mark {
  const { claimId = theClaimId, reviewerId = newId('reviewer') } = fields
  return {
    id: derivedId('mark', theDossierId, claimId, reviewerId),
    ...kept,
    claimId,
    reviewerId,
    verdict: 'attributed',
    rationale: '',
    basis: {
      recommended: 'attributed',
      rule: 'S3',
      facts: {},
      standard: 'newsroom',
      text: 'The bridge closed on Monday.',
      evidence: {},
      figures: [],
    },
    markedAt: theInstant,
    ...fields,
  }
}

/** A claim's exhibits with the ties between their sources. Sources and publishers are those of the exhibits, and `facts`. */
export interface CaseParts extends Partial<CaseFacts> {
  readonly claim?: Partial<Claim>
  readonly exhibits?: readonly Exhibit[]
  readonly standard?: StandardId
  readonly contested?: Partial<Contested>
}

/** The case file of {@link theClaimId}, joined as the store joins it. */
export function aCaseFile({
  claim,
  exhibits = [],
  standard = 'newsroom',
  contested,
  ...facts
}: CaseParts = {}): CaseFile {
  const stances = new Set(exhibits.filter(exhibit => exhibit.contested).map(exhibit => exhibit.evidence.id))
  const file = caseFilesOf(caseFacts(aClaim({ id: theClaimId, ...claim }), exhibits, facts), standards[standard], {
    ...nothingContested,
    stances,
    ...contested,
  }).get(theClaimId)
  if (!file) throw new Error('The claim under test stands.')
  return file
}

/** The records of one claim's case. */
export function caseFacts(claim: Claim, exhibits: readonly Exhibit[], facts: Partial<CaseFacts> = {}): CaseFacts {
  const of = <T extends { readonly id: string }>(...records: readonly T[]): readonly T[] => [
    ...new Map(records.map(record => [record.id, record])).values(),
  ]
  return {
    claims: [claim, ...(facts.claims ?? [])],
    evidence: of(...exhibits.map(exhibit => exhibit.evidence), ...(facts.evidence ?? [])),
    excerpts: of(...exhibits.map(exhibit => exhibit.excerpt), ...(facts.excerpts ?? [])),
    acceptances: of(...exhibits.flatMap(exhibit => exhibit.acceptances), ...(facts.acceptances ?? [])),
    sources: of(...exhibits.map(exhibit => exhibit.source), ...(facts.sources ?? [])),
    publishers: of(...exhibits.flatMap(exhibit => exhibit.publisher ?? []), ...(facts.publishers ?? [])),
    affiliations: facts.affiliations ?? [],
    dependences: facts.dependences ?? [],
    exceptions: facts.exceptions ?? [],
    marks: facts.marks ?? [],
    figures: facts.figures ?? [],
    roundings: facts.roundings ?? [],
    formerExcerpts: facts.formerExcerpts ?? [],
  }
}

export function aBundle(fields: Partial<Bundle> = {}): Bundle {
  return { ...emptyBundle, dossiers: [aDossier()], ...fields }
}

/** A digest of nothing in particular, never the same twice. */
export function aDigest(): Digest {
  return sha256Hex(crypto.randomUUID()) as Digest
}

function inOrder<T extends string>(a: T, b: T): readonly [T, T] {
  return a < b ? [a, b] : [b, a]
}
