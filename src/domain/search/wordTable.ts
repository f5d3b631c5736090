/** A word table as it is kept. The hash table is made again from it. */
export interface WordParts {
  readonly letters: Uint16Array
  readonly starts: Uint32Array
}

/**
 * Numbers words from 0 as they come: an open-addressed hash table over one pool of letters, without a string a word.
 * About 2 bytes a letter and 12 a word.
 */
export class WordTable {
  private letters: Uint16Array = new Uint16Array(1 << 12)
  /** Where the letters of each word begin; one more than there are words. */
  private starts: Uint32Array = new Uint32Array(1 << 10)
  private slots = new Int32Array(1 << 11).fill(EMPTY)
  private count = 0

  static of({ letters, starts }: WordParts): WordTable {
    const table = new WordTable()
    table.count = starts.length - 1
    table.letters = letters
    table.starts = starts
    table.rehash()
    return table
  }

  /** Copies of all that {@link of} needs. */
  parts(): WordParts {
    const starts = this.starts.slice(0, this.count + 1)
    return { letters: this.letters.slice(0, starts.at(-1)), starts }
  }

  get size(): number {
    return this.count
  }

  /** Calls `visit` for every word that begins with `letters`. Looks at all: a few milliseconds for a million. */
  forEachBeginning(letters: Uint16Array, length: number, visit: (number: number) => void) {
    for (let number = 0; number < this.count; number++) {
      const start = this.starts[number] ?? 0
      if ((this.starts[number + 1] ?? 0) - start < length) continue
      let same = 0
      while (same < length && this.letters[start + same] === letters[same]) same++
      if (same === length) visit(number)
    }
  }

  /** The number of a word, added if it is not there yet. */
  add(word: Uint16Array, length: number): number {
    const slot = this.slotOf(word, length)
    const known = this.slots[slot] ?? EMPTY
    if (known !== EMPTY) return known
    this.keep(word, length)
    this.slots[slot] = this.count++
    if (this.count * 2 > this.slots.length) this.rehash()
    return this.count - 1
  }

  /** The number of a word; -1 where it is not there. */
  find(word: Uint16Array, length: number): number {
    return this.slots[this.slotOf(word, length)] ?? EMPTY
  }

  word(number: number): string {
    return String.fromCharCode(...this.letters.subarray(this.starts[number], this.starts[number + 1]))
  }

  private keep(word: Uint16Array, length: number) {
    const start = this.starts[this.count] ?? 0
    if (start + length > this.letters.length)
      this.letters = copied(this.letters, new Uint16Array(Math.max(1 << 12, this.letters.length * 2)))
    if (this.count + 2 > this.starts.length)
      this.starts = copied(this.starts, new Uint32Array(Math.max(1 << 10, this.starts.length * 2)))
    this.letters.set(word.subarray(0, length), start)
    this.starts[this.count + 1] = start + length
  }

  private slotOf(word: Uint16Array, length: number): number {
    const mask = this.slots.length - 1
    let slot = hashOf(word, 0, length) & mask
    while (this.slots[slot] !== EMPTY && !this.isAt(this.slots[slot] ?? EMPTY, word, length)) slot = (slot + 1) & mask
    return slot
  }

  private isAt(number: number, word: Uint16Array, length: number): boolean {
    const start = this.starts[number] ?? 0
    if ((this.starts[number + 1] ?? 0) - start !== length) return false
    for (let i = 0; i < length; i++) if (this.letters[start + i] !== word[i]) return false
    return true
  }

  private rehash() {
    let size = this.slots.length
    while (size < this.count * 2 + 2) size *= 2
    const mask = size - 1
    this.slots = new Int32Array(mask + 1).fill(EMPTY)
    for (let number = 0; number < this.count; number++) {
      let slot = hashOf(this.letters, this.starts[number] ?? 0, this.starts[number + 1] ?? 0) & mask
      while (this.slots[slot] !== EMPTY) slot = (slot + 1) & mask
      this.slots[slot] = number
    }
  }
}

const EMPTY = -1

/** FNV-1a over code units, its high bits brought down. */
function hashOf(letters: Uint16Array, from: number, to: number): number {
  let hash = 0x811c9dc5
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ (letters[i] ?? 0), 0x01000193)
  return hash ^ (hash >>> 15)
}

function copied<A extends Uint16Array | Uint32Array>(from: A, to: A): A {
  to.set(from)
  return to
}
