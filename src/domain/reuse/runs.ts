/** Equal letters in two texts: `letters[a.. a+length)` of the one are `letters[b.. b+length)` of the other. */
export interface Run {
  readonly a: number
  readonly b: number
  readonly length: number
}

/** Runs that follow one another in both texts with little between: one passage, used twice. In order, not overlapping. */
export type Chain = readonly [Run, ...Run[]]

/** So many letters may stand between two runs of one passage: a changed word, a clause put in or left out. */
export const MOST_BETWEEN = 40

/** What continues a passage beyond a change may be shorter than what starts one. */
const LEAST_AFTER = 10

/** The longest equal run through two places; `null` where the letters there differ (two grams of one hash). */
export function runThrough(a: string, b: string, atA: number, atB: number, least: number): Run | null {
  let end = 0
  while (atA + end < a.length && atB + end < b.length && a.charCodeAt(atA + end) === b.charCodeAt(atB + end)) end++
  if (end < least) return null
  let before = 0
  while (before < atA && before < atB && a.charCodeAt(atA - before - 1) === b.charCodeAt(atB - before - 1)) before++
  return { a: atA - before, b: atB - before, length: before + end }
}

/** Joins runs, ordered by where they begin in `a`, into passages, and looks for the short runs beside them. */
export function chainsOf(a: string, b: string, runs: readonly Run[]): Chain[] {
  const chains: Run[][] = []
  let open: Run[][] = []
  for (const run of runs) {
    open = open.filter(chain => run.a - endOf(chain).a <= MOST_BETWEEN * 2)
    const chain = open.find(one => follows(endOf(one), run))
    if (chain) chain.push(clipped(endOf(chain), run))
    else {
      const started = [run]
      chains.push(started)
      open.push(started)
    }
  }
  return completedOnce(a, b, chains.filter(isChain))
}

/** A chain that another has grown over is no passage of its own. */
function completedOnce(a: string, b: string, chains: readonly Chain[]): Chain[] {
  const done: Chain[] = []
  for (const chain of chains) {
    if (done.some(other => holds(other, chain))) continue
    // A text beside itself is left as it is: what goes on after a repeat may be the repeat again.
    done.push(a === b ? chain : completed(a, b, chain))
  }
  return done
}

function holds(outer: Chain, inner: Chain): boolean {
  const [from, to] = [outer[0], endOf(outer)]
  const [start, end] = [inner[0], endOf(inner)]
  return from.a <= start.a && to.a >= end.a && from.b <= start.b && to.b >= end.b
}

/** Letters that the two passages have in common. */
export function lettersIn(chain: Chain): number {
  return chain.reduce((sum, run) => sum + run.length, 0)
}

function isChain(runs: Run[]): runs is [Run, ...Run[]] {
  return runs.length > 0
}

interface Ends {
  readonly a: number
  readonly b: number
}

function endOf(chain: readonly Run[]): Ends {
  const last = chain.at(-1)
  return last ? { a: last.a + last.length, b: last.b + last.length } : { a: 0, b: 0 }
}

/** Whether a run goes on where another ended: after it in both texts, and near. It may bite into it by a few letters. */
function follows(end: Ends, run: Run): boolean {
  const overlap = Math.max(0, end.a - run.a, end.b - run.b)
  return overlap < run.length - LEAST_AFTER && run.a - end.a <= MOST_BETWEEN && run.b - end.b <= MOST_BETWEEN
}

function clipped(end: Ends, { a, b, length }: Run): Run {
  const by = Math.max(0, end.a - a, end.b - b)
  return { a: a + by, b: b + by, length: length - by }
}

/** Adds the runs too short to have a fingerprint: between the runs of a chain, before its first and after its last. */
function completed(a: string, b: string, [first, ...rest]: Chain): Chain {
  const runs: [Run, ...Run[]] = [first]
  for (const run of rest) {
    fill(a, b, runs, run.a, run.b)
    runs.push(run)
  }
  fill(a, b, runs, a.length, b.length)
  const before = [...goingBack(a, b, first)].toReversed()
  const [head, ...tail] = before
  return head ? [head, ...tail, ...runs] : runs
}

function fill(a: string, b: string, runs: Run[], untilA: number, untilB: number) {
  for (;;) {
    const end = endOf(runs)
    const found = nextRun(a, b, end, untilA, untilB)
    if (!found) return
    runs.push(found)
  }
}

/** The nearest equal run after a change, within {@link MOST_BETWEEN} letters in both texts. */
function nextRun(a: string, b: string, from: Ends, untilA: number, untilB: number): Run | null {
  const endA = Math.min(untilA, from.a + MOST_BETWEEN + LEAST_AFTER)
  const endB = Math.min(untilB, from.b + MOST_BETWEEN + LEAST_AFTER)
  const near = b.slice(from.b, endB)
  for (let at = from.a; at + LEAST_AFTER <= endA; at++) {
    const offset = near.indexOf(a.slice(at, at + LEAST_AFTER))
    if (offset < 0) continue
    const inB = from.b + offset
    let length = LEAST_AFTER
    while (at + length < untilA && inB + length < untilB && a.charCodeAt(at + length) === b.charCodeAt(inB + length))
      length++
    return { a: at, b: inB, length }
  }
  return null
}

/** Equal runs before the first one, the nearest first. */
function* goingBack(a: string, b: string, first: Run): Generator<Run> {
  let { a: endA, b: endB } = first
  for (;;) {
    const startA = Math.max(0, endA - MOST_BETWEEN - LEAST_AFTER)
    const startB = Math.max(0, endB - MOST_BETWEEN - LEAST_AFTER)
    const near = b.slice(startB, endB)
    let found: Run | null = null
    for (let at = endA - LEAST_AFTER; at >= startA && !found; at--) {
      const offset = near.lastIndexOf(a.slice(at, at + LEAST_AFTER))
      if (offset >= 0) found = backwards(a, b, at, startB + offset)
    }
    if (!found) return
    yield found
    endA = found.a
    endB = found.b
  }
}

function backwards(a: string, b: string, atA: number, atB: number): Run {
  let before = 0
  while (before < atA && before < atB && a.charCodeAt(atA - before - 1) === b.charCodeAt(atB - before - 1)) before++
  return { a: atA - before, b: atB - before, length: before + LEAST_AFTER }
}
