import type { ClaimId, DossierId } from '../domain/id.ts'
import { openClaimBook } from '../queries/claimBook.ts'
import type { ListedClaim } from '../queries/listedClaim.ts'
import type { Database } from '../store/database.ts'
import { type Follower, followBook } from './followBook.ts'
import { trustedUrl } from './trustedUrl.ts'
import address from './claims.worker.ts?worker&url'

/** What the worker is asked once: whose list to follow. */
export interface FollowClaims {
  readonly database: string
  readonly dossierId: DossierId
  /** As `Actor.person`. */
  readonly person: string
}

/** What the worker tells: rows in pieces, then what they are. */
export type ClaimsMessage =
  | { readonly type: 'rows'; readonly rows: readonly ListedClaim[] }
  | { readonly type: 'changed'; readonly whole: boolean; readonly gone: readonly ClaimId[] }
  | { readonly type: 'broke'; readonly reason: string }

/**
 * Follows a dossier's list of claims, read and assessed in a worker of its own: thousands
 * of claims take seconds to read, and typing goes on meanwhile. Where there are no
 * workers, the page reads.
 *
 * @returns a function that stops it and frees its memory
 */
export function followClaims(db: Database, dossierId: DossierId, person: string, follower: Follower): () => void {
  if (typeof Worker === 'undefined') return followBook(db, openClaimBook(db, dossierId, person), follower)
  const worker = new Worker(trustedUrl(address), { type: 'module', name: 'claims' })
  let rows: ListedClaim[] = []
  const onBroken = (reason: unknown): void => {
    worker.terminate()
    follower.onBroken(reason)
  }
  worker.addEventListener('message', ({ data }: MessageEvent<ClaimsMessage>) => {
    if (data.type === 'rows') {
      for (const row of data.rows) rows.push(row)
    } else if (data.type === 'changed') {
      const change = { whole: data.whole, gone: data.gone, rows }
      rows = []
      follower.onChange(change)
    } else onBroken(data.reason)
  })
  worker.addEventListener('error', event => onBroken(event.message))
  const asked: FollowClaims = { database: db.name, dossierId, person }
  worker.postMessage(asked)
  return () => worker.terminate()
}
