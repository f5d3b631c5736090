/** One thing that is measured. A new one is a file that exports this and a line in `main.ts`. */
export interface Bench {
  /** As it is named to `npm run bench -- name`. */
  readonly name: string
  readonly run: () => readonly Row[]
}

/** A line of the table: ratios within one run decide, times are told along with them. */
export interface Row {
  readonly measure: string
  readonly value: string
  /** What it was to be, where something was asked of it. */
  readonly goal?: string
}

/**
 * Milliseconds of processor time that `work` takes, its collector's and compiler's threads with it, and what it gives.
 * For what is held against a limit in seconds: other programs of a shared machine do not count.
 */
export function processorTimed<T>(work: () => T): { readonly ms: number; readonly value: T } {
  const before = process.cpuUsage()
  const value = work()
  const { user, system } = process.cpuUsage(before)
  return { ms: (user + system) / 1000, value }
}

/** Milliseconds that `work` takes, and what it gives. */
export function timed<T>(work: () => T): { readonly ms: number; readonly value: T } {
  const start = performance.now()
  const value = work()
  return { ms: performance.now() - start, value }
}

/** The least of several runs: the one that other programs of the machine disturbed least. */
export function leastOf<T>(runs: number, work: () => T): { readonly ms: number; readonly value: T } {
  const all = Array.from({ length: runs }, () => timed(work)).toSorted((a, b) => a.ms - b.ms)
  const [least] = all
  if (least === undefined) throw new Error('There is at least one run.')
  return least
}

export function times(ratio: number): string {
  return `${ratio < 10 ? ratio.toFixed(1) : Math.round(ratio)} x`
}

export function percent(part: number, whole: number): string {
  return whole === 0 ? 'none' : `${((100 * part) / whole).toFixed(2)} %`
}

export function duration(ms: number): string {
  return ms < 10 ? `${ms.toFixed(2)} ms` : ms < 10_000 ? `${Math.round(ms)} ms` : `${(ms / 1000).toFixed(1)} s`
}
