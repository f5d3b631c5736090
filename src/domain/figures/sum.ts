import type { FigureWords } from './words/words.ts'

/** One number word: what it adds, or what it multiplies by. */
export interface Part {
  readonly value: number
  readonly isScale: boolean
}

/** The value of number words, word by word: adds what fits below what is there, multiplies by scales. */
export class Sum {
  readonly #words: FigureWords
  #total = 0
  #group = 0
  #last: Part | null = null
  lastScale = 1

  constructor(words: FigureWords) {
    this.#words = words
  }

  get endsInScale(): boolean {
    return this.#last?.isScale === true
  }

  get value(): number {
    return this.#total + this.#group
  }

  scale(by: number, factor: number) {
    this.#group = factor * by
    this.#last = { value: by, isScale: true }
    this.lastScale = by
    if (by >= 1000) this.#close()
  }

  /** With more words; `null` where they begin another number: "two, three". */
  with(parts: readonly Part[]): Sum | null {
    const next = new Sum(this.#words)
    next.#total = this.#total
    next.#group = this.#group
    next.#last = this.#last
    next.lastScale = this.lastScale
    return parts.every(part => next.#add(part)) ? next : null
  }

  #add(part: Part): boolean {
    const fits = part.isScale ? this.#multiply(part.value) : this.#addBelow(part.value)
    if (fits) this.#last = part
    return fits
  }

  #multiply(by: number): boolean {
    if (this.#total > 0 && this.#group === 0 && this.#last?.isScale === true) {
      // "hundred thousand million" multiplies on; a larger scale behind a smaller one takes all.
      if (by < 1000) this.#group = by
      else this.#total *= by
      return true
    }
    if (by < 1000 && this.#group >= 100) return false
    this.#group = Math.max(1, this.#group) * by
    this.lastScale = by
    if (by >= 1000) this.#close()
    return true
  }

  #addBelow(value: number): boolean {
    const words = this.#words
    if (words.fourTwenties && value === 20 && this.#group % 100 === 4) this.#group += 76
    else if (this.#last !== null && !this.#last.isScale && !fitsBelow(this.#group, value, words.fourTwenties))
      return false
    else this.#group += value
    return true
  }

  #close() {
    this.#total += this.#group
    this.#group = 0
  }
}

/** 40 and 1, 200 and 6, or, where units go first, 5 and 20. */
function fitsBelow(group: number, value: number, twenties: boolean): boolean {
  const tail = group % 100
  if (value >= 100) return false
  if (tail === 0) return group > 0
  if (twenties && tail === 10 && value > 6 && value < 10) return true
  if (twenties && value < 20 && (tail === 60 || tail === 80)) return true
  return value < 10 ? tail % 10 === 0 && tail >= 20 : value >= 20 && value % 10 === 0 && tail < 10
}
