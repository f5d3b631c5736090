/**
 * Which stretches of letters a text has, and about where: winnowed 8-letter grams of its skeleton (Schleimer, Wilkerson
 * and Aiken, "Winnowing: local algorithms for document fingerprinting", 2003), each kept with the blocks that it stands
 * in and not its exact position (block addressing: Manber and Wu, "GLIMPSE", 1994; 2 bytes instead of 4).
 *
 * Any run of {@link SURE_RUN} letters that two texts share gives both at least one fingerprint in common; there is no
 * word boundary in it, and no language. About 1 byte a letter.
 */
export interface Fingerprints {
  /** A block has 2^blockBits letters. */
  readonly blockBits: number
  /** A bucket is the top bits of a gram's hash: 32 - bucketBits are left out. */
  readonly bucketBits: number
  /** Where in `blocks` the blocks of each bucket begin; one more than there are buckets. */
  readonly starts: Uint32Array<ArrayBuffer>
  /** Block numbers, ascending within a bucket, each once. */
  readonly blocks: Uint16Array<ArrayBuffer>
}

export const GRAM = 8
const WINDOW = 4

/** Letters that two texts must have in common to share a fingerprint for sure. */
export const SURE_RUN = GRAM + WINDOW - 1

/** Blocks are numbered in 16 bits. */
const MOST_BLOCK_BITS = 16
/** Smaller blocks would say no more: a place is looked at with this much around it anyway. */
const LEAST_BLOCK_BITS = 6
/** At least so many letters to a bucket, at most twice as many: with four fingerprints in ten letters, eight to sixteen. */
const LETTERS_PER_BUCKET = 20

/** Indexes the letters of a skeleton. Linear, two passes, without a copy. */
export function fingerprintsOf(letters: string): Fingerprints {
  const blockBits = Math.max(LEAST_BLOCK_BITS, bitsFor(letters.length) - MOST_BLOCK_BITS)
  const bucketBits = Math.max(4, bitsFor(letters.length / LETTERS_PER_BUCKET + 1) - 1)
  const starts = countBlocks(letters, blockBits, bucketBits)
  return { blockBits, bucketBits, starts, blocks: fillBlocks(letters, blockBits, bucketBits, starts) }
}

/** Which part of `blocks` holds the blocks that may have a gram of this hash: `[from, to)`. */
export function bucketOf({ starts, bucketBits }: Fingerprints, hash: number): { from: number; to: number } {
  const bucket = hash >>> (32 - bucketBits)
  return { from: starts[bucket] ?? 0, to: starts[bucket + 1] ?? 0 }
}

/** A gram that a text is known by. */
export interface Selected {
  /** Its first letter. */
  readonly at: number
  readonly hash: number
}

/** The fingerprints of a short run of letters, in order; those that every longer text with the same run selects, too. */
export function selectedIn(letters: string): Selected[] {
  const selected: Selected[] = []
  winnow(letters, GRAM, WINDOW, (at, hash) => selected.push({ at, hash }))
  return selected
}

/**
 * Grams of a run of letters that may have been damaged: what they may still have in common with a text. All of a short
 * run; of a long one those of a narrower window, among which are all that the text has selected.
 */
export function gramsOf(letters: string): Selected[] {
  const grams: Selected[] = []
  winnow(letters, GRAM, letters.length < LONG_RUN ? 1 : WINDOW - 1, (at, hash) => grams.push({ at, hash }))
  return grams
}

const LONG_RUN = 64

/**
 * Calls `select` for each gram that is the least by hash, the last of equals, in some window of `window` grams. The
 * choice depends on nothing outside the window, so equal runs select equal grams.
 */
export function winnow(
  letters: string,
  gram: number,
  window: number,
  select: (at: number, hash: number) => void,
): void {
  const last = letters.length - gram
  const dropFactor = power(BASE, gram)
  const recent = new Uint32Array(window)
  let rolling = 0
  let least = -1
  let leastHash = 0
  let chosen = -1
  for (let i = 0; i < Math.min(gram - 1, letters.length); i++)
    rolling = (Math.imul(rolling, BASE) + letters.charCodeAt(i)) | 0
  for (let at = 0; at <= last; at++) {
    rolling = (Math.imul(rolling, BASE) + letters.charCodeAt(at + gram - 1)) | 0
    if (at > 0) rolling = (rolling - Math.imul(letters.charCodeAt(at - 1), dropFactor)) | 0
    const hash = mixed(rolling)
    recent[at % window] = hash
    if (least === -1 || hash <= leastHash) {
      least = at
      leastHash = hash
    } else if (least <= at - window) {
      least = at - window + 1
      leastHash = recent[least % window] ?? 0
      for (let other = least + 1; other <= at; other++) {
        const otherHash = recent[other % window] ?? 0
        if (otherHash <= leastHash) {
          least = other
          leastHash = otherHash
        }
      }
    }
    if (at >= window - 1 && least !== chosen) {
      chosen = least
      select(least, leastHash)
    }
  }
}

/** An odd multiplier for the rolling hash of Karp and Rabin, here modulo 2^32. */
const BASE = 0x01000193

function power(base: number, exponent: number): number {
  let result = 1
  for (let i = 0; i < exponent; i++) result = Math.imul(result, base)
  return result
}

/** Spreads a rolling hash, whose low bits are poor, over all 32 bits (the finish of MurmurHash3). */
function mixed(rolling: number): number {
  let hash = rolling ^ (rolling >>> 16)
  hash = Math.imul(hash, 0x85ebca6b)
  hash ^= hash >>> 13
  hash = Math.imul(hash, 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

function bitsFor(count: number): number {
  return count <= 1 ? 0 : Math.ceil(Math.log2(count))
}

function countBlocks(letters: string, blockBits: number, bucketBits: number): Uint32Array<ArrayBuffer> {
  const starts = new Uint32Array((1 << bucketBits) + 1)
  const lastBlock = new Int32Array(1 << bucketBits).fill(-1)
  winnow(letters, GRAM, WINDOW, (at, hash) => {
    const bucket = hash >>> (32 - bucketBits)
    const block = at >>> blockBits
    if (lastBlock[bucket] === block) return
    lastBlock[bucket] = block
    starts[bucket + 1] = (starts[bucket + 1] ?? 0) + 1
  })
  for (let bucket = 1; bucket < starts.length; bucket++)
    starts[bucket] = (starts[bucket] ?? 0) + (starts[bucket - 1] ?? 0)
  return starts
}

function fillBlocks(
  letters: string,
  blockBits: number,
  bucketBits: number,
  starts: Uint32Array,
): Uint16Array<ArrayBuffer> {
  const blocks = new Uint16Array(starts.at(-1) ?? 0)
  const next = starts.slice(0, -1)
  winnow(letters, GRAM, WINDOW, (at, hash) => {
    const bucket = hash >>> (32 - bucketBits)
    const to = next[bucket] ?? 0
    const block = at >>> blockBits
    if (to > (starts[bucket] ?? 0) && blocks[to - 1] === block) return
    blocks[to] = block
    next[bucket] = to + 1
  })
  return blocks
}
