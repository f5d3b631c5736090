/** Posting lists as they are kept: typed arrays, no longer than they must be. */
export interface PostingParts {
  readonly pool: Uint8Array
  readonly heads: Uint32Array
  readonly tails: Uint32Array
  readonly limits: Uint32Array
  readonly sizes: Uint16Array
  readonly latest: Uint32Array
  readonly counts: Uint32Array
}

/**
 * For each term, the passages that have it and how often: byte slices that grow as a list does, in one pool (Moffat and
 * Bell, "In situ generation of compressed inverted files", 1995; the slices of Lucene's indexing chain). A passage is
 * kept as its distance from the one before, in 7-bit groups; about 2 bytes a posting.
 */
export class PostingLists {
  private pool = new Uint8Array(1 << 16)
  private used = 0
  /** By term: where its first slice begins; where the next byte goes; where its last slice ends; how large that is. */
  private heads = new Uint32Array(1 << 10)
  private tails = new Uint32Array(1 << 10)
  private limits = new Uint32Array(1 << 10)
  private sizes = new Uint16Array(1 << 10)
  private latest = new Uint32Array(1 << 10)
  private counts = new Uint32Array(1 << 10)

  static of(parts: PostingParts): PostingLists {
    return Object.assign(new PostingLists(), { ...parts, used: parts.pool.length })
  }

  /** Copies of all that {@link of} needs for terms below `terms`. */
  parts(terms: number): PostingParts {
    return {
      pool: this.pool.slice(0, this.used),
      heads: this.heads.slice(0, terms),
      tails: this.tails.slice(0, terms),
      limits: this.limits.slice(0, terms),
      sizes: this.sizes.slice(0, terms),
      latest: this.latest.slice(0, terms),
      counts: this.counts.slice(0, terms),
    }
  }

  /** Passages must come in ascending order. `times` above 255 counts as 255. */
  add(term: number, passage: number, times: number) {
    while (term >= this.heads.length) this.growTerms()
    if (this.sizes[term] === 0) this.open(term)
    let distance = passage - (this.latest[term] ?? 0)
    while (distance > 0x7f) {
      this.write(term, (distance & 0x7f) | 0x80)
      distance >>>= 7
    }
    this.write(term, distance)
    this.write(term, Math.min(times, 255))
    this.latest[term] = passage
    this.counts[term] = (this.counts[term] ?? 0) + 1
  }

  /** How many passages have a term. */
  count(term: number): number {
    return this.counts[term] ?? 0
  }

  /** Calls `visit` for every passage that has the term, in ascending order. */
  forEach(term: number, visit: (passage: number, times: number) => void) {
    const { pool } = this
    let left = this.count(term)
    if (left === 0) return
    let at = this.heads[term] ?? 0
    let size = FIRST_SIZE
    let limit = at + size - LINK
    let passage = 0
    const read = (): number => {
      if (at === limit) {
        at = readLink(pool, limit)
        size = nextSize(size)
        limit = at + size - LINK
      }
      return pool[at++] ?? 0
    }
    while (left-- > 0) {
      let byte = read()
      let distance = byte & 0x7f
      for (let shift = 7; byte > 0x7f; shift += 7) {
        byte = read()
        distance |= (byte & 0x7f) << shift
      }
      passage += distance
      visit(passage, read())
    }
  }

  private open(term: number) {
    const start = this.allot(FIRST_SIZE)
    this.heads[term] = start
    this.tails[term] = start
    this.limits[term] = start + FIRST_SIZE - LINK
    this.sizes[term] = FIRST_SIZE
  }

  private write(term: number, byte: number) {
    let tail = this.tails[term] ?? 0
    const limit = this.limits[term] ?? 0
    if (tail === limit) {
      const size = nextSize(this.sizes[term] ?? FIRST_SIZE)
      tail = this.allot(size)
      writeLink(this.pool, limit, tail)
      this.limits[term] = tail + size - LINK
      this.sizes[term] = size
    }
    this.pool[tail] = byte
    this.tails[term] = tail + 1
  }

  private allot(size: number): number {
    const start = this.used
    this.used += size
    if (this.used > this.pool.length) {
      const grown = new Uint8Array(Math.max(this.used, this.pool.length + (this.pool.length >> 1)))
      grown.set(this.pool)
      this.pool = grown
    }
    return start
  }

  private growTerms() {
    const length = Math.max(1 << 10, this.heads.length * 2)
    this.heads = copied(this.heads, new Uint32Array(length))
    this.tails = copied(this.tails, new Uint32Array(length))
    this.limits = copied(this.limits, new Uint32Array(length))
    this.sizes = copied(this.sizes, new Uint16Array(length))
    this.latest = copied(this.latest, new Uint32Array(length))
    this.counts = copied(this.counts, new Uint32Array(length))
  }
}

/** Bytes of the address of the next slice, at the end of each. */
const LINK = 4
/** Most terms stand in one passage or two. */
const FIRST_SIZE = 10
const LARGEST_SIZE = 2048

function nextSize(size: number): number {
  return Math.min(LARGEST_SIZE, size * 2)
}

function readLink(pool: Uint8Array, at: number): number {
  return (
    ((pool[at] ?? 0) | ((pool[at + 1] ?? 0) << 8) | ((pool[at + 2] ?? 0) << 16) | ((pool[at + 3] ?? 0) << 24)) >>> 0
  )
}

function writeLink(pool: Uint8Array, at: number, address: number) {
  pool[at] = address
  pool[at + 1] = address >>> 8
  pool[at + 2] = address >>> 16
  pool[at + 3] = address >>> 24
}

function copied<A extends Uint32Array | Uint16Array>(from: A, to: A): A {
  to.set(from)
  return to
}
