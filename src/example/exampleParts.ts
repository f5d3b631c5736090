import type {
  Affiliation,
  ClaimKind,
  Dependence,
  Dossier,
  Evidence,
  Excerpt,
  PartialDate,
  PublisherKind,
  Source,
  SourceKind,
  Verdict,
} from '../domain/records.ts'

/**
 * The example that the product ships: an invented town, an invented accident, six documents and a manuscript.
 *
 * Plain data in which everything is named by a key; a command turns it into records in the order of the fields.
 */
export interface ExampleDossier {
  readonly title: string
  readonly standard: Dossier['standard']
  readonly publishers: readonly ExamplePublisher[]
  readonly affiliations: readonly ExampleAffiliation[]
  readonly sources: readonly ExampleSource[]
  readonly claims: readonly ExampleClaim[]
  readonly dependences: readonly ExampleDependence[]
  /** Tied before the marks are set. */
  readonly evidence: readonly ExampleEvidence[]
  readonly marks: readonly ExampleMark[]
  /** Tied after the marks are set: the marks of these claims need a re-check. */
  readonly laterEvidence: readonly ExampleEvidence[]
}

export type ExamplePublisherKey =
  | 'town'
  | 'skerrow'
  | 'courier'
  | 'eastbank-post'
  | 'ambulance-control'
  | 'bridges-office'

/** A document that can be evidence. */
export type ExampleDocumentKey =
  | 'press-release'
  | 'wire'
  | 'courier'
  | 'eastbank-post'
  | 'ambulance-log'
  | 'bridges-office'
export type ExampleSourceKey = ExampleDocumentKey | 'manuscript'

export type ExampleClaimKey = 'closure' | 'drop' | 'treated' | 'inspected' | 'quote' | 'warned' | 'ferry'

export interface ExamplePublisher {
  readonly key: ExamplePublisherKey
  readonly name: string
  readonly kind: PublisherKind
}

export interface ExampleAffiliation {
  readonly publishers: readonly [ExamplePublisherKey, ExamplePublisherKey]
  readonly kind: Affiliation['kind']
  readonly standing: Affiliation['standing']
  readonly reason: string
}

export interface ExampleSource {
  readonly key: ExampleSourceKey
  readonly fileName: string
  readonly role: Source['role']
  readonly title: string
  readonly authors: readonly string[]
  readonly publisher: ExamplePublisherKey | null
  readonly issued: PartialDate | null
  readonly url: string | null
  readonly kind: SourceKind
}

export interface ExampleClaim {
  readonly key: ExampleClaimKey
  readonly text: string
  /** The words of the manuscript, exactly and only once there: the claim's first appearance. */
  readonly original: string
  /** `null`: the manuscript's author. */
  readonly claimant: string | null
  readonly claimantPublisher: ExamplePublisherKey | null
  readonly kind: ClaimKind
  /** What the rules recommend in the end, after {@link ExampleDossier.laterEvidence}. */
  readonly expected: Verdict | 'open'
}

export interface ExampleDependence {
  readonly sources: readonly [ExampleDocumentKey, ExampleDocumentKey]
  /** The one that derives from the other; `null` where both have it from a third. */
  readonly from: ExampleDocumentKey | null
  /** `null`: everywhere. */
  readonly claim: ExampleClaimKey | null
  readonly kind: Dependence['kind']
  readonly standing: Dependence['standing']
  readonly reason: string
}

export interface ExampleEvidence {
  readonly claim: ExampleClaimKey
  readonly source: ExampleDocumentKey
  /** As it stands in the extracted text, exactly and only once. */
  readonly exact: string
  /** The words as somebody gave them; `null`: as they stand. Where it differs the quote check names an artefact. */
  readonly quoted: string | null
  readonly stance: Evidence['stance']
  readonly use: Evidence['use']
  readonly speaker: string | null
  readonly manner: Excerpt['manner']
  readonly note: string
}

export interface ExampleMark {
  readonly claim: ExampleClaimKey
  readonly verdict: Verdict
  readonly rationale: string
  /** What the rules recommend at the time of marking. */
  readonly expected: Verdict
}
