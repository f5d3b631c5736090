import type { Span } from '../records.ts'
import { grown } from './typedArrays.ts'
import { type IndexParts, type PassageWords, SearchIndex } from './searchIndex.ts'

/** Something that is searched: a source, an excerpt, a claim. */
export interface Searchable extends Required<Omit<PassageWords, 'text'>> {
  /** The record's id. */
  readonly owner: string
  /** Differs where anything that is indexed differs. */
  readonly stamp: string
  /** For its words to be found, as `withWholeWords` gives it. */
  readonly text: string
  /** Where its passages stand in the text. */
  readonly spans: readonly Span[]
}

/** A passage as the index knows it. */
export interface IndexedPassage {
  readonly owner: string
  readonly span: Span
}

/** A passage index as it is kept, for `structuredClone`. */
export interface PassageIndexParts {
  readonly version: typeof PASSAGE_INDEX_VERSION
  readonly index: IndexParts
  readonly owners: readonly string[]
  readonly stamps: readonly string[]
  /** By passage: the number of its owner, and where it stands. */
  readonly ownerOf: Uint32Array
  readonly starts: Uint32Array
  readonly ends: Uint32Array
}

/** Raised whenever the same texts would give another index: one that is kept of another version is built anew. */
export const PASSAGE_INDEX_VERSION = 2

/** A search index that knows whose its passages are, and where they stand. Texts lie elsewhere. */
export class PassageIndex {
  /** For ranking. What is found is named by number; see {@link passageAt}. */
  index = new SearchIndex()
  private owners: string[] = []
  private stamps: string[] = []
  private numbers = new Map<string, number>()
  private ownerOf: Uint32Array = new Uint32Array(1 << 8)
  private starts: Uint32Array = new Uint32Array(1 << 8)
  private ends: Uint32Array = new Uint32Array(1 << 8)

  /** `null` where the parts are of another version. */
  static of(parts: PassageIndexParts): PassageIndex | null {
    if (parts.version !== PASSAGE_INDEX_VERSION) return null
    const made = new PassageIndex()
    made.index = SearchIndex.of(parts.index)
    made.owners = [...parts.owners]
    made.stamps = [...parts.stamps]
    made.ownerOf = parts.ownerOf
    made.starts = parts.starts
    made.ends = parts.ends
    for (const [number, stamp] of made.stamps.entries()) {
      if (stamp !== GONE) made.numbers.set(made.owners[number] ?? '', number)
    }
    return made
  }

  parts(): PassageIndexParts {
    const { size } = this.index
    return {
      version: PASSAGE_INDEX_VERSION,
      index: this.index.parts(),
      owners: this.owners,
      stamps: this.stamps,
      ownerOf: this.ownerOf.slice(0, size),
      starts: this.starts.slice(0, size),
      ends: this.ends.slice(0, size),
    }
  }

  /** All that is indexed, by owner, with its stamp. */
  contents(): ReadonlyMap<string, string> {
    return new Map([...this.numbers].map(([owner, number]) => [owner, this.stamps[number] ?? '']))
  }

  /** Adds what is searched, in place of what was there of the same owner. */
  put({ owner, stamp, title, byline, text, spans }: Searchable) {
    this.remove(owner)
    const number = this.owners.push(owner) - 1
    this.stamps.push(stamp)
    this.numbers.set(owner, number)
    for (const { start, end } of spans) {
      const passage = this.index.add({ title, byline, text: text.slice(start, end) })
      if (passage >= this.ownerOf.length) {
        this.ownerOf = grown(this.ownerOf)
        this.starts = grown(this.starts)
        this.ends = grown(this.ends)
      }
      this.ownerOf[passage] = number
      this.starts[passage] = start
      this.ends[passage] = end
    }
  }

  /** Has nothing of this owner found any more. */
  remove(owner: string) {
    const number = this.numbers.get(owner)
    if (number === undefined) return
    this.numbers.delete(owner)
    this.stamps[number] = GONE
    for (const passage of this.numbered(number)) this.index.remove(passage)
    if (this.index.size - this.index.standing > Math.max(LEAST_REMOVED, this.index.standing)) this.compact()
  }

  passageAt(passage: number): IndexedPassage {
    return {
      owner: this.owners[this.ownerOf[passage] ?? 0] ?? '',
      span: { start: this.starts[passage] ?? 0, end: this.ends[passage] ?? 0 },
    }
  }

  /** The numbers of an owner's passages, in the order of its text. */
  *passagesOf(owner: string): Generator<number> {
    const number = this.numbers.get(owner)
    if (number !== undefined) yield* this.numbered(number)
  }

  private *numbered(number: number): Generator<number> {
    for (let passage = this.firstOf(number); this.ownerOf[passage] === number && passage < this.index.size; passage++)
      yield passage
  }

  /** Owners' passages follow one another, in the order of the owners' numbers: found by halving. */
  private firstOf(number: number): number {
    let low = 0
    let high = this.index.size
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((this.ownerOf[middle] ?? 0) < number) low = middle + 1
      else high = middle
    }
    return low
  }

  private compact() {
    const present = this.owners.flatMap((owner, number) => (this.stamps[number] === GONE ? [] : [{ owner, number }]))
    const renumbered = new Map(present.map(({ number }, index) => [number, index]))
    let kept = 0
    for (let passage = 0; passage < this.index.size; passage++) {
      const owner = renumbered.get(this.ownerOf[passage] ?? 0)
      if (owner === undefined) continue
      this.ownerOf[kept] = owner
      this.starts[kept] = this.starts[passage] ?? 0
      this.ends[kept] = this.ends[passage] ?? 0
      kept++
    }
    this.index = this.index.compacted()
    this.stamps = present.map(({ number }) => this.stamps[number] ?? '')
    this.owners = present.map(({ owner }) => owner)
    this.numbers = new Map(this.owners.map((owner, number) => [owner, number]))
  }
}

/** The stamp of what was removed. */
const GONE = ''
/** Fewer removed passages are not worth the work of taking them out. */
const LEAST_REMOVED = 2_000
