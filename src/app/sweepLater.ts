import type { Store } from '../store/openStore.ts'

/** Out of the way of whatever somebody starts the app for. */
const AFTER_MS = 60_000

/** Takes away bytes that nothing names, once the app has run for a while. What cannot be swept now is swept at a later start. */
export function sweepLater(store: Store): void {
  const sweep = async (): Promise<void> => {
    const { sweepBlobs } = await import('../store/blobs/sweepBlobs.ts')
    await sweepBlobs(store, Date.now())
  }
  setTimeout(() => void sweep().catch(() => undefined), AFTER_MS)
}
