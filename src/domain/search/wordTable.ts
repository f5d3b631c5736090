/**
 * Numbers words from 0 as they come: an open-addressed hash table over one pool of letters, without a string a word.
 * About 2 bytes a letter and 12 a word.
 */
export class WordTable {
  private letters = new Uint16Array(1 << 12)
  /** Where the letters of each word begin; one more than there are words. */
  private starts = new Uint32Array(1 << 10)
  private slots = new Int32Array(1 << 11).fill(EMPTY)
  private count = 0

  get size(): number {
    return this.count
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
      this.letters = doubled(this.letters, new Uint16Array(this.letters.length * 2))
    if (this.count + 2 > this.starts.length) this.starts = doubled(this.starts, new Uint32Array(this.starts.length * 2))
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
    const mask = this.slots.length * 2 - 1
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

function doubled<A extends Uint16Array | Uint32Array>(from: A, to: A): A {
  to.set(from)
  return to
}
