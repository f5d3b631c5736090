import type { ClaimId, DossierId, SourceId } from '../../domain/id.ts'

/** Where a source is read. */
export function sourcePath(dossierId: DossierId, sourceId: SourceId): string {
  return `/d/${dossierId}/sources/${encodeURIComponent(sourceId)}`
}

/** The desk of a claim. */
export function claimPath(dossierId: DossierId, claimId: ClaimId): string {
  return `/d/${dossierId}/claims/${encodeURIComponent(claimId)}`
}

/** Who depends on whom, as it holds for one claim. */
export function claimOriginsPath(dossierId: DossierId, claimId: ClaimId): string {
  return `/d/${dossierId}/origins?claim=${encodeURIComponent(claimId)}`
}
