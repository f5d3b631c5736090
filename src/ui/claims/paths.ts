import type { ClaimId, DossierId, SourceId } from '../../domain/id.ts'

/** Where the list of claims is, with one of them on the desk unless that is `null`. */
export function claimsPath(dossierId: DossierId, claimId: ClaimId | null = null): string {
  return `/d/${dossierId}/claims${claimId === null ? '' : `/${encodeURIComponent(claimId)}`}`
}

export function sourcesPath(dossierId: DossierId): string {
  return `/d/${dossierId}/sources`
}

export function sourcePath(dossierId: DossierId, sourceId: SourceId): string {
  return `${sourcesPath(dossierId)}/${encodeURIComponent(sourceId)}`
}
