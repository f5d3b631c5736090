import type { AffiliationId, CaptureId, ClaimId, DependenceId, PublisherId, SourceId } from './id.ts'
import type { Affiliation, Dependence, Exception, Standing } from './records.ts'

/** One reason why sources of an origin are not independent, with the records that say so. */
export type OriginTie =
  | { readonly type: 'same-publisher'; readonly publisherId: PublisherId; readonly sourceIds: readonly SourceId[] }
  /** Nobody has said who published these, so nobody can say that they are two voices. */
  | { readonly type: 'no-publisher'; readonly sourceIds: readonly SourceId[] }
  /** People name different publishers for one source: it goes with the sources of each. */
  | {
      readonly type: 'contested-publisher'
      readonly sourceId: SourceId
      readonly publisherIds: readonly PublisherId[]
    }
  /** One file, kept as several sources because it was published in several places. */
  | { readonly type: 'same-bytes'; readonly captureId: CaptureId; readonly sourceIds: readonly SourceId[] }
  /** Two publisher records of one name, as two reviewers may have made them. */
  | { readonly type: 'same-name'; readonly publisherIds: readonly [PublisherId, PublisherId] }
  | {
      readonly type: 'affiliation'
      readonly affiliationId: AffiliationId
      readonly publisherIds: readonly [PublisherId, PublisherId]
      readonly kind: Affiliation['kind']
      /** Whether it is a suggestion of which nothing tells but that two names may be forms of one. */
      readonly isPerhaps: boolean
      readonly standing: Standing
      readonly reason: string
    }
  | {
      readonly type: 'dependence'
      readonly dependenceId: DependenceId
      readonly sourceIds: readonly [SourceId, SourceId]
      /** The derivative, where known. */
      readonly from: SourceId | null
      /** The one claim it holds for; `null`: everywhere. */
      readonly claimId: ClaimId | null
      readonly kind: Dependence['kind']
      /** Whether it is a suggestion of which nothing tells but that two names may be forms of one. */
      readonly isPerhaps: boolean
      readonly standing: Standing
      readonly reason: string
    }

/** Whether a tie is only suggested: its origin may turn out to be several. */
export function isSuggested(tie: OriginTie): boolean {
  return (tie.type === 'affiliation' || tie.type === 'dependence') && tie.standing === 'suggested'
}

/** Derivative and original, where a tie knows them. */
export function derivationIn(tie: OriginTie): readonly [SourceId, SourceId] | null {
  if (tie.type !== 'dependence' || tie.from === null) return null
  const original = tie.sourceIds.find(id => id !== tie.from)
  return original === undefined ? null : [tie.from, original]
}

/** Whether people disagree on a tie; `contested` are the records, by id, on which they do. */
export function isContestedTie(tie: OriginTie, contested: ReadonlySet<string>): boolean {
  if (tie.type === 'contested-publisher') return true
  return contested.has(
    tie.type === 'affiliation' ? tie.affiliationId : tie.type === 'dependence' ? tie.dependenceId : '',
  )
}

/** What an exception names to set a tie aside for one claim; `null` for a tie that cannot be, or holds for one claim anyhow. */
export function tieIdOf(tie: OriginTie): Exception['tieId'] | null {
  switch (tie.type) {
    case 'same-publisher':
      return tie.publisherId
    case 'affiliation':
      return tie.affiliationId
    case 'dependence':
      return tie.claimId === null ? tie.dependenceId : null
    case 'no-publisher':
    case 'contested-publisher':
    case 'same-bytes':
    case 'same-name':
      return null
  }
}

/** Whether it is a suggestion of which nothing tells but that two names may be forms of one. */
export function isByForms({ standing, signs }: Pick<Dependence | Affiliation, 'standing' | 'signs'>): boolean {
  return standing === 'suggested' && signs.length > 0 && signs.every(({ type }) => type === 'name-form')
}

/** The sources or publishers that a tie joins. */
export function nodesOf(tie: OriginTie): readonly string[] {
  if (tie.type === 'contested-publisher') return [tie.sourceId, ...tie.publisherIds]
  return 'sourceIds' in tie ? tie.sourceIds : tie.publisherIds
}
