/**
 * Heights of the pieces of a text, guessed until they are measured, with their sums at hand (a Fenwick tree: P. Fenwick,
 * "A new data structure for cumulative frequency tables", 1994). In px.
 */
export class Heights {
  readonly count: number
  private readonly heights: Float64Array
  private readonly sums: Float64Array

  constructor(guesses: Float64Array) {
    this.count = guesses.length
    this.heights = guesses
    this.sums = new Float64Array(this.count + 1)
    for (let at = 1; at <= this.count; at++) {
      this.sums[at] = (this.sums[at] ?? 0) + (guesses[at - 1] ?? 0)
      const above = at + (at & -at)
      if (above <= this.count) this.sums[above] = (this.sums[above] ?? 0) + (this.sums[at] ?? 0)
    }
  }

  get total(): number {
    return this.before(this.count)
  }

  of(index: number): number {
    return this.heights[index] ?? 0
  }

  set(index: number, height: number): void {
    const change = height - this.of(index)
    if (change === 0) return
    this.heights[index] = height
    for (let at = index + 1; at <= this.count; at += at & -at) this.sums[at] = (this.sums[at] ?? 0) + change
  }

  /** Of all pieces before `index`. */
  before(index: number): number {
    let sum = 0
    for (let at = index; at > 0; at -= at & -at) sum += this.sums[at] ?? 0
    return sum
  }

  /** The piece that the height `offset` from the top falls in; the last one beyond the end. */
  indexAt(offset: number): number {
    let index = 0
    let left = offset
    for (let step = highestBit(this.count); step > 0; step >>= 1) {
      const next = index + step
      const sum = this.sums[next] ?? Infinity
      if (next <= this.count && sum <= left) {
        index = next
        left -= sum
      }
    }
    return Math.min(index, Math.max(0, this.count - 1))
  }
}

function highestBit(count: number): number {
  return count === 0 ? 0 : 1 << (31 - Math.clz32(count))
}
