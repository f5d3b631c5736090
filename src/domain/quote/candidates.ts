import type { Span } from '../records.ts'
import { findApproximate, type Approximate } from '../text/approximate.ts'
import { bucketOf, type Fingerprints, gramsOf, GRAM } from '../text/fingerprints.ts'
import type { TextIndex } from '../text/textIndex.ts'

/** A stretch of a skeleton in which the words may begin, and how much speaks for it. */
export interface Candidate {
  /** Where they may begin: `[start, end)` in letters. */
  readonly starts: Span
  readonly weight: number
  /** The same as a share of what a place would have that has all of the words: 0 to about 1. */
  readonly share: number
}

/** A gram in more blocks than this says little; tables and boilerplate have such. */
const MOST_POSTINGS = 400
/** Places tried, the likeliest first: more for a short run of letters, which has few grams to tell them apart. */
const MOST_CANDIDATES = 12
const MOST_CANDIDATES_OF_SHORT = 48
const SHORT = 64
/** A place that far less speaks for than for the likeliest is not it. */
const LEAST_SHARE = 0.3

/**
 * Where words may stand that somebody has changed, the likeliest first: each 8-letter gram of theirs that the text has
 * votes for the place where they would then begin, a rare one more than a frequent one.
 */
function candidatesFor({ letters, fingerprints }: TextIndex, wanted: string): Candidate[] {
  const { blockBits } = fingerprints
  const votes = countVotes(fingerprints, letters.length, wanted)
  const weightFrom = (block: number) => (votes.weights[block] ?? 0) + (votes.weights[block + 1] ?? 0)
  const least = votes.touched.reduce((most, block) => Math.max(most, weightFrom(block)), 0) * LEAST_SHARE
  const candidates: Candidate[] = []
  for (const block of votes.touched) {
    const weight = weightFrom(block)
    if (weight < least) continue
    const starts = { start: block << blockBits, end: (block + 2) << blockBits }
    candidates.push({ starts, weight, share: weight / votes.whole })
  }
  votes.clear()
  candidates.sort((a, b) => b.weight - a.weight)
  const most = wanted.length < SHORT ? MOST_CANDIDATES_OF_SHORT : MOST_CANDIDATES
  const apart: { readonly likeliest: Candidate; starts: Span }[] = []
  for (const candidate of candidates) {
    const { start, end } = candidate.starts
    // Half of a neighbour's starts are its own: the words may begin in either half.
    const near = apart.find(({ likeliest }) => Math.abs(likeliest.starts.start - start) <= 1 << blockBits)
    if (near) near.starts = { start: Math.min(near.starts.start, start), end: Math.max(near.starts.end, end) }
    else if (apart.length < most) apart.push({ likeliest: candidate, starts: candidate.starts })
  }
  return apart.map(({ likeliest, starts }) => ({ ...likeliest, starts }))
}

/** Gives the candidates of words, and those of the words asked for last without counting again. */
export type Candidates = (wanted: string) => readonly Candidate[]

export function rememberedCandidates(index: TextIndex): Candidates {
  let last: { wanted: string; candidates: readonly Candidate[] } | null = null
  return wanted => {
    if (last?.wanted !== wanted) last = { wanted, candidates: candidatesFor(index, wanted) }
    return last.candidates
  }
}

/** The stretch of letters to look through for words of this length that begin at a candidate, with room for changes. */
export function stretchOf({ starts }: Candidate, length: number, slack: number, limit: number): Span {
  return { start: Math.max(0, starts.start - slack), end: Math.min(limit, starts.end + length + slack) }
}

/** Places among the candidates where the letters stand but for at most `mostErrors` edits, the nearest first. */
export function approximatePlaces(
  index: TextIndex,
  candidates: readonly Candidate[],
  wanted: string,
  mostErrors: number,
): Approximate[] {
  const places: Approximate[] = []
  for (const candidate of candidates) {
    const stretch = stretchOf(candidate, wanted.length, mostErrors, index.letters.length)
    for (const place of allIn(index.letters, wanted, stretch, mostErrors)) {
      if (!places.some(known => place.start < known.end && known.start < place.end)) places.push(place)
    }
  }
  return places.toSorted((a, b) => a.errors - b.errors || a.start - b.start)
}

/** The nearest place in a stretch, and those before and after it. */
function allIn(letters: string, wanted: string, { start, end }: Span, mostErrors: number): Approximate[] {
  if (end - start < wanted.length - mostErrors) return []
  const found = findApproximate(wanted, letters.slice(start, end), mostErrors)
  if (found === null) return []
  const place = { start: start + found.start, end: start + found.end, errors: found.errors }
  return [
    place,
    ...allIn(letters, wanted, { start, end: place.start }, mostErrors),
    ...allIn(letters, wanted, { start: place.end, end }, mostErrors),
  ]
}

/** Votes by the block in which the words would begin. One for the whole program: clearing costs what was touched. */
const weights = new Float32Array((1 << 16) + 2)

/** Of all grams of a text, the share that winnowing selects: 2 / (window + 1). */
const SELECTED = 0.4

interface Votes {
  readonly weights: Float32Array
  readonly touched: readonly number[]
  /** What a place would have that has every fingerprint of the words. */
  readonly whole: number
  readonly clear: () => void
}

function countVotes(fingerprints: Fingerprints, textLength: number, wanted: string): Votes {
  const { blockBits, blocks } = fingerprints
  const touched: number[] = []
  const all = Math.ceil(textLength / (1 << blockBits))
  for (const { at, hash } of wanted.length < GRAM ? [] : gramsOf(wanted)) {
    const { from, to } = bucketOf(fingerprints, hash)
    if (from === to || to - from > MOST_POSTINGS) continue
    const weight = Math.log2(1 + all / (to - from))
    for (let i = from; i < to; i++) {
      // The words begin in this block or in the next: rounding down loses less than a block.
      const block = Math.max(0, (((blocks[i] ?? 0) << blockBits) - at) >> blockBits)
      if (weights[block] === 0) touched.push(block)
      weights[block] = (weights[block] ?? 0) + weight
    }
  }
  const clear = () => {
    for (const block of touched) weights[block] = 0
  }
  const whole = Math.max(1, wanted.length - GRAM + 1) * SELECTED * Math.log2(1 + all)
  return { weights, touched, whole, clear }
}
