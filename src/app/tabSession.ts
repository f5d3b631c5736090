import type { SessionId } from '../domain/id.ts'

const KEY = 'touchstone.session'

/** What of the browser it takes; a tab's own, but for tests. */
export interface TabSurroundings {
  /** Kept for the tab across its reloads, and copied into its duplicates. */
  readonly storage: Pick<Storage, 'getItem' | 'setItem'>
  /** Shared by all tabs; `null` where the browser has none for this page. */
  readonly locks: LockManager | null
  /** How long the page before a reload may take to let go. */
  readonly patienceMs: number
}

/**
 * This tab's name in the ledger, the same after a reload: its Undo goes on where it was.
 *
 * A duplicated tab starts with a copy of what the first one keeps, its name too. So a tab holds
 * a lock on its name as long as it lives, and one that finds its name taken makes another:
 * two tabs never share an Undo.
 */
export async function tabSession({ storage, locks, patienceMs }: TabSurroundings): Promise<SessionId> {
  const kept = storage.getItem(KEY) as SessionId | null
  if (kept && (locks === null || (await holds(locks, kept, patienceMs)))) return kept
  const session = `session:${crypto.randomUUID()}` as SessionId
  storage.setItem(KEY, session)
  if (locks) await holds(locks, session, patienceMs)
  return session
}

/** The surroundings of the tab that this runs in. */
export function thisTab(): TabSurroundings {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  return {
    storage: sessionStorage,
    locks: 'locks' in navigator ? navigator.locks : null,
    patienceMs: navigation?.type === 'reload' ? 3_000 : 200,
  }
}

/**
 * Takes the lock and keeps it until the page goes; false where somebody else keeps it.
 * It asks a number of times and not until some moment, which a page that is busy loading may miss.
 */
async function holds(locks: LockManager, session: SessionId, patienceMs: number): Promise<boolean> {
  for (let waitedMs = 0; ; waitedMs += PAUSE_MS) {
    if (await takes(locks, session)) return true
    if (waitedMs >= patienceMs) return false
    await new Promise(resolve => setTimeout(resolve, PAUSE_MS))
  }
}

const PAUSE_MS = 25

/** Takes the lock where it is free. */
async function takes(locks: LockManager, session: SessionId): Promise<boolean> {
  return await new Promise((resolve, reject) => {
    const keep = (lock: Lock | null): Promise<never> | null => {
      resolve(lock !== null)
      return lock && new Promise<never>(() => {})
    }
    locks.request(`touchstone ${session}`, { ifAvailable: true }, keep).catch(reject)
  })
}
