/** Keeps those who keep bytes and whoever sweeps them away apart, in all tabs. */
export interface KeepingLock {
  readonly keeping: <T>(work: () => Promise<T>) => Promise<T>
  /** Runs `work` while nobody is keeping; `null`, at once, where somebody is, or where the browser has no locks. */
  readonly alone: <T>(work: () => Promise<T>) => Promise<T | null>
}

/** The lock of the blobs called `name`. Without locks everybody keeps, and nobody is alone. */
export function keepingLock(name: string): KeepingLock {
  const locks = typeof navigator !== 'undefined' && 'locks' in navigator ? navigator.locks : null
  return {
    keeping: async work => (locks ? await locks.request(name, { mode: 'shared' }, work) : await work()),
    alone: async work =>
      locks ? await locks.request(name, { ifAvailable: true }, async lock => (lock ? await work() : null)) : null,
  }
}
