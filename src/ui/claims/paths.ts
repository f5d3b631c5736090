import type { ClaimId, DossierId, SourceId } from '../../domain/id.ts'
import type { Excerpt, Source } from '../../domain/records.ts'
import type { RuleId } from '../../domain/verdict/rule.ts'

/** Where the list of claims is, with one of them on the desk unless that is `null`. `search` keeps the list's view. */
export function claimsPath(dossierId: DossierId, claimId: ClaimId | null = null, search = ''): string {
  return `/d/${dossierId}/claims${claimId === null ? '' : `/${encodeURIComponent(claimId)}`}${search}`
}

export function sourcesPath(dossierId: DossierId): string {
  return `/d/${dossierId}/sources`
}

export function sourcePath(dossierId: DossierId, sourceId: SourceId): string {
  return `${sourcesPath(dossierId)}/${encodeURIComponent(sourceId)}`
}

/** Where the publisher of sources is named, with these chosen. */
export function namingPath(dossierId: DossierId, sourceIds: Iterable<SourceId>): string {
  const params = new URLSearchParams([...sourceIds].map(id => ['unnamed', id]))
  return `${sourcesPath(dossierId)}?${params}`
}

/** The reader at a source, with the claim carried along: what is selected there is held against it. */
export function readerPath(dossierId: DossierId, sourceId: SourceId, claimId: ClaimId): string {
  return `${sourcePath(dossierId, sourceId)}?claim=${encodeURIComponent(claimId)}`
}

/** Who depends on whom, as it holds for a claim. */
export function originsPath(dossierId: DossierId, claimId: ClaimId): string {
  return `/d/${dossierId}/origins?view=graph&claim=${encodeURIComponent(claimId)}`
}

/** Which source had a claim first. */
export function timelinePath(dossierId: DossierId, claimId: ClaimId): string {
  return `/d/${dossierId}/origins?view=timeline&claim=${encodeURIComponent(claimId)}`
}

/** What has the reader go to a passage; `null` where the text shown has it in no known place. */
export function placeIn({ textId }: Source, { textId: of, anchor, quoted }: Excerpt) {
  return of === textId && anchor ? { passage: { span: anchor.span, quoted } } : null
}

/** The page of rules, at one of them. */
export function rulePath(dossierId: DossierId, rule: RuleId): string {
  return `/d/${dossierId}/rules#${rule}`
}
