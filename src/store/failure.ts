/**
 * Why the store did not do what was asked. Nothing of a failed write was kept.
 * - `full`: the browser gives no more room
 * - `blocked`: the browser refuses storage altogether (private window, settings)
 * - `newer-version`: another tab has opened a newer version of the app
 * - `connection-lost`: the browser closed the store under us; reopening may help
 * - `damaged`: what is stored cannot be read
 */
export interface StorageFailure {
  readonly type: 'storage'
  readonly cause: 'full' | 'blocked' | 'newer-version' | 'connection-lost' | 'damaged' | 'unknown'
  /** The browser's own words, for a report. */
  readonly detail: string
}

const causes: Readonly<Record<string, StorageFailure['cause']>> = {
  QuotaExceededError: 'full',
  SecurityError: 'blocked',
  MissingAPIError: 'blocked',
  InvalidAccessError: 'blocked',
  VersionError: 'newer-version',
  VersionChangeError: 'newer-version',
  DatabaseClosedError: 'connection-lost',
  InvalidStateError: 'connection-lost',
  OpenFailedError: 'blocked',
  DataError: 'damaged',
  NotReadableError: 'damaged',
  // The folder of the blobs is gone, as after the site's data were cleared.
  NotFoundError: 'connection-lost',
  UnknownError: 'damaged',
}

/** Names what went wrong by `name` and `inner.name`; Dexie wraps a full disk in an `AbortError`. `null`: not the store's doing. */
export function storageFailure(thrown: unknown): StorageFailure | null {
  for (let error = thrown; error instanceof Error; error = (error as { inner?: unknown }).inner) {
    const cause = causes[error.name]
    if (cause && !(cause === 'blocked' && (error as { inner?: unknown }).inner)) {
      return { type: 'storage', cause, detail: `${error.name}: ${error.message}` }
    }
  }
  if (thrown instanceof Error && /Abort|Dexie|Transaction|Timeout|Bulk|Modify|Constraint/.test(thrown.name)) {
    return { type: 'storage', cause: 'unknown', detail: `${thrown.name}: ${thrown.message}` }
  }
  return null
}

/** The same for what only ever throws when the store refuses: whatever it was, it is the store's doing. */
export function refusalOf(thrown: unknown): StorageFailure {
  return storageFailure(thrown) ?? { type: 'storage', cause: 'unknown', detail: String(thrown) }
}
