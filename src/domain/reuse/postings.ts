/**
 * Where each gram of many texts stands: an open-addressed table from hash to a chain of places, in typed arrays that
 * double as they fill. Adding a text costs what the text is long, whatever is there already.
 */
export class Postings {
  private slots = new Int32Array(1 << 12).fill(EMPTY)
  private slotHashes = new Uint32Array(1 << 12)
  private slotCounts = new Uint16Array(1 << 12)
  private used = 0
  private next = new Int32Array(1 << 12)
  private texts = new Uint32Array(1 << 12)
  private places = new Uint32Array(1 << 12)
  private count = 0

  /** Keeps that `hash` stands at letter `at` of a text; leaves out what already stands in {@link MOST_PLACES} places. */
  add(hash: number, text: number, at: number) {
    if (this.used * 2 >= this.slots.length) this.growSlots()
    const slot = this.slotOf(hash)
    const head = this.slots[slot] ?? EMPTY
    if (head === EMPTY) {
      this.used++
      this.slotHashes[slot] = hash
    }
    const places = this.slotCounts[slot] ?? 0
    if (places >= MOST_PLACES) return
    if (this.count === this.next.length) this.growPlaces()
    this.next[this.count] = head
    this.texts[this.count] = text
    this.places[this.count] = at
    this.slots[slot] = this.count++
    this.slotCounts[slot] = places + 1
  }

  /** Calls `visit` for every place of a gram, the latest added first. */
  forEach(hash: number, visit: (text: number, at: number) => void) {
    let entry = this.slots[this.slotOf(hash)] ?? EMPTY
    while (entry !== EMPTY) {
      visit(this.texts[entry] ?? 0, this.places[entry] ?? 0)
      entry = this.next[entry] ?? EMPTY
    }
  }

  /** The slot of a hash, or the free one where it would go. */
  private slotOf(hash: number): number {
    const mask = this.slots.length - 1
    let slot = hash & mask
    while (this.slots[slot] !== EMPTY && this.slotHashes[slot] !== hash) slot = (slot + 1) & mask
    return slot
  }

  private growSlots() {
    const { slots, slotHashes, slotCounts } = this
    this.slots = new Int32Array(slots.length * 2).fill(EMPTY)
    this.slotHashes = new Uint32Array(slots.length * 2)
    this.slotCounts = new Uint16Array(slots.length * 2)
    for (let old = 0; old < slots.length; old++) {
      if (slots[old] === EMPTY) continue
      const hash = slotHashes[old] ?? 0
      const slot = this.slotOf(hash)
      this.slots[slot] = slots[old] ?? EMPTY
      this.slotHashes[slot] = hash
      this.slotCounts[slot] = slotCounts[old] ?? 0
    }
  }

  private growPlaces() {
    this.next = doubled(this.next, new Int32Array(this.next.length * 2))
    this.texts = doubled(this.texts, new Uint32Array(this.texts.length * 2))
    this.places = doubled(this.places, new Uint32Array(this.places.length * 2))
  }
}

const EMPTY = -1

/** A gram that stands in more places is a table's or a footer's and tells nothing. */
const MOST_PLACES = 300

function doubled<A extends Int32Array | Uint32Array>(from: A, to: A): A {
  to.set(from)
  return to
}
