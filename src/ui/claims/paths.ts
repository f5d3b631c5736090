import type { ClaimId, DossierId, SourceId } from '../../domain/id.ts'

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
