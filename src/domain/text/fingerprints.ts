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
export const MOST_BLOCK_BITS = 16
/** Smaller blocks would say no more: a place is looked at with this much around it anyway. */
export const LEAST_BLOCK_BITS = 6
/** At least so many letters to a bucket, at most twice as many: with four fingerprints in ten letters, eight to sixteen. */
const LETTERS_PER_BUCKET = 20

/** Indexes the letters of a skeleton. Linear; meanwhile takes 6 bytes for each fingerprint more than it gives. */
export function fingerprintsOf(letters: string): Fingerprints {
  const blockBits = Math.max(LEAST_BLOCK_BITS, bitsFor(letters.length) - MOST_BLOCK_BITS)
  const bucketBits = Math.max(4, bitsFor(letters.length / LETTERS_PER_BUCKET + 1) - 1)
  return fingerprintsOfAll([letters], { blockBits, bucketBits })
}

/** Indexes several skeletons, each from the block on after the last of the one before. Together they have at most 2^16 blocks. */
export function fingerprintsOfAll(
  skeletons: readonly string[],
  { blockBits, bucketBits }: Pick<Fingerprints, 'blockBits' | 'bucketBits'>,
): Fingerprints {
  const all = skeletons.reduce((sum, { length }) => sum + length, 0)
  const selected = new SelectedBlocks(all, blockBits, bucketBits)
  let first = 0
  for (const letters of skeletons) {
    const from = first << blockBits
    winnow(letters, GRAM, WINDOW, (at, hash) => selected.add(from + at, hash))
    first += blocksOf(letters.length, blockBits)
  }
  return { blockBits, bucketBits, ...selected.byBucket() }
}

/** How many blocks so many letters take up. */
export function blocksOf(letters: number, blockBits: number): number {
  return Math.ceil(letters / (1 << blockBits))
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
  let slot = -1
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
    slot = slot + 1 === window ? 0 : slot + 1
    recent[slot] = hash
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

/** Fingerprints in the order of the text, and then by bucket: a counting sort. */
class SelectedBlocks {
  private buckets: Uint32Array
  private blocks: Uint16Array
  private count = 0
  private readonly starts: Uint32Array<ArrayBuffer>
  /** The block that each bucket had last, plus one. */
  private readonly last: Uint32Array
  private readonly blockBits: number
  private readonly bucketShift: number

  constructor(letters: number, blockBits: number, bucketBits: number) {
    this.buckets = new Uint32Array(Math.ceil(letters / 2) + 1)
    this.blocks = new Uint16Array(this.buckets.length)
    this.starts = new Uint32Array((1 << bucketBits) + 1)
    this.last = new Uint32Array(1 << bucketBits)
    this.blockBits = blockBits
    this.bucketShift = 32 - bucketBits
  }

  add(at: number, hash: number) {
    const bucket = hash >>> this.bucketShift
    const block = at >>> this.blockBits
    if (this.last[bucket] === block + 1) return
    this.last[bucket] = block + 1
    if (this.count === this.buckets.length) this.grow()
    this.buckets[this.count] = bucket
    this.blocks[this.count] = block
    this.count++
    this.starts[bucket + 1] = (this.starts[bucket + 1] ?? 0) + 1
  }

  byBucket(): Pick<Fingerprints, 'starts' | 'blocks'> {
    const { starts } = this
    for (let bucket = 1; bucket < starts.length; bucket++)
      starts[bucket] = (starts[bucket] ?? 0) + (starts[bucket - 1] ?? 0)
    const blocks = new Uint16Array(this.count)
    const next = starts.slice(0, -1)
    for (let i = 0; i < this.count; i++) {
      const bucket = this.buckets[i] ?? 0
      const to = next[bucket] ?? 0
      blocks[to] = this.blocks[i] ?? 0
      next[bucket] = to + 1
    }
    return { starts, blocks }
  }

  /** A text that repeats a letter many times has a fingerprint at each. */
  private grow() {
    const [buckets, blocks] = [this.buckets, this.blocks]
    this.buckets = new Uint32Array(buckets.length * 2)
    this.blocks = new Uint16Array(blocks.length * 2)
    this.buckets.set(buckets)
    this.blocks.set(blocks)
  }
}
