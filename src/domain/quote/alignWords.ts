import type { Word } from './words.ts'

/**
 * One step through two rows of words: words `[sourceFrom, sourceTo)` of the source stand where the quote has
 * `[quoteFrom, quoteTo)`. `same`: letter by letter, whatever the spaces between; else changed, dropped or added.
 */
export interface Step {
  readonly same: boolean
  readonly sourceFrom: number
  readonly sourceTo: number
  readonly quoteFrom: number
  readonly quoteTo: number
}

/**
 * Lays the words of a quote beside those of its source so that most letters agree.
 *
 * Needleman and Wunsch (1970) over words, with affine gaps (Gotoh 1982) for words that the quote drops, and with steps
 * that take several words for one (polit- ical, z o m b i e). Where `open`, the source may begin before the quote and
 * go on after it; the steps then cover only what is the quote's. Time and room: words of the one times of the other.
 */
export function alignWords(source: readonly Word[], quote: readonly Word[], open: boolean): Step[] {
  const table = new Table(source, quote, open)
  return stepsOf(source, quote, table, open)
}

/** A letter that agrees counts 1. */
const CHANGED = -0.6
const ADDED = -0.5
const EACH_ADDED = -1
const DROPPED_FIRST = -2
const DROPPED_NEXT = -0.5
/** Like enough to be the same word misread or swapped; below this two words have nothing in common. */
const LEAST_LIKENESS = 0.4
/** Letters set apart, "z o m b i e". */
const MOST_JOINED = 24

class Table {
  readonly width: number
  /** The best score of an alignment that ends with the first i words of the source and j of the quote. */
  readonly scores: Float32Array
  /** The best of those that end by dropping a word of the source. */
  readonly dropping: Float32Array
  /** How it was reached: words taken from the source, times 256, and from the quote. */
  readonly moves: Uint16Array
  /** Whether dropping began at this word. */
  readonly beginsDrop: Uint8Array
  private readonly likenesses = new Map<string, number>()

  private readonly source: readonly Word[]
  private readonly quote: readonly Word[]

  constructor(source: readonly Word[], quote: readonly Word[], open: boolean) {
    this.source = source
    this.quote = quote
    this.width = quote.length + 1
    const size = (source.length + 1) * this.width
    this.scores = new Float32Array(size).fill(-Infinity)
    this.dropping = new Float32Array(size).fill(-Infinity)
    this.moves = new Uint16Array(size)
    this.beginsDrop = new Uint8Array(size)
    this.scores[0] = 0
    for (let i = 0; i <= source.length; i++) {
      if (open) this.scores[i * this.width] = 0
      else if (i > 0) this.drop(i, 0)
      for (let j = 1; j < this.width; j++) this.fill(i, j)
    }
  }

  private fill(i: number, j: number) {
    const quoteWord = this.quote[j - 1]
    if (quoteWord === undefined) return
    this.offer(i, j, 0, 1, quoteWord.bracketed ? 0 : ADDED * quoteWord.letters.length + EACH_ADDED)
    const sourceWord = this.source[i - 1]
    if (sourceWord === undefined) return
    this.offer(i, j, 1, 1, this.score(sourceWord.letters, quoteWord.letters))
    this.join(i, j, sourceWord.letters, quoteWord.letters)
    this.drop(i, j)
  }

  /** One word of the one side for several of the other, where together they have its letters, or nearly. */
  private join(i: number, j: number, sourceLetters: string, quoteLetters: string) {
    for (let taken = 2, joined = sourceLetters; taken <= MOST_JOINED && taken <= i; taken++) {
      joined = (this.source[i - taken]?.letters ?? '') + joined
      if (joined.length > quoteLetters.length + 1) break
      if (joined === quoteLetters || (taken === 2 && isNearly(this.likeness(joined, quoteLetters))))
        this.offer(i, j, taken, 1, this.score(joined, quoteLetters) - 0.01)
      else if (taken > 2 && !quoteLetters.endsWith(joined)) break
    }
    for (let taken = 2, joined = quoteLetters; taken <= MOST_JOINED && taken <= j; taken++) {
      joined = (this.quote[j - taken]?.letters ?? '') + joined
      if (joined.length > sourceLetters.length + 1) break
      if (joined === sourceLetters || (taken === 2 && isNearly(this.likeness(joined, sourceLetters))))
        this.offer(i, j, 1, taken, this.score(sourceLetters, joined) - 0.01)
      else if (taken > 2 && !sourceLetters.endsWith(joined)) break
    }
  }

  private drop(i: number, j: number) {
    const at = i * this.width + j
    const above = at - this.width
    const first = (this.scores[above] ?? -Infinity) + DROPPED_FIRST
    const next = (this.dropping[above] ?? -Infinity) + DROPPED_NEXT
    this.beginsDrop[at] = first >= next ? 1 : 0
    this.dropping[at] = Math.max(first, next)
    if ((this.dropping[at] ?? 0) > (this.scores[at] ?? 0)) {
      this.scores[at] = this.dropping[at] ?? 0
      this.moves[at] = DROP
    }
  }

  private offer(i: number, j: number, fromSource: number, fromQuote: number, score: number) {
    const at = i * this.width + j
    const total = (this.scores[(i - fromSource) * this.width + j - fromQuote] ?? -Infinity) + score
    if (total <= (this.scores[at] ?? 0)) return
    this.scores[at] = total
    this.moves[at] = fromSource * 256 + fromQuote
  }

  private score(a: string, b: string): number {
    if (a === b) return a.length
    const longest = Math.max(a.length, b.length)
    const likeness = this.likeness(a, b)
    return likeness < LEAST_LIKENESS ? CHANGED * longest : (likeness + CHANGED * (1 - likeness)) * longest
  }

  private likeness(a: string, b: string): number {
    if (a === b) return 1
    const key = `${a} ${b}`
    const known = this.likenesses.get(key)
    if (known !== undefined) return known
    const likeness = likenessOf(a, b)
    this.likenesses.set(key, likeness)
    return likeness
  }
}

const DROP = 0xffff

function isNearly(likeness: number): boolean {
  return likeness >= 0.75
}

/** Share of letters that two words have in common, 1 - edits / letters of the longer; 0 where that cannot be a half. */
export function likenessOf(a: string, b: string): number {
  const longest = Math.max(a.length, b.length)
  if (longest === 0) return 1
  if (Math.abs(a.length - b.length) * 2 > longest) return 0
  return 1 - editsBetween(a, b) / longest
}

function editsBetween(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1)
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}

function stepsOf(source: readonly Word[], quote: readonly Word[], table: Table, open: boolean): Step[] {
  const { width, moves, beginsDrop } = table
  const steps: Step[] = []
  let i = open ? bestEnd(table, source.length) : source.length
  let j = quote.length
  while (j > 0 || (!open && i > 0)) {
    const move = moves[i * width + j] ?? 0
    if (move === DROP) {
      let from = i
      while (beginsDrop[from * width + j] === 0) from--
      steps.push({ same: false, sourceFrom: from - 1, sourceTo: i, quoteFrom: j, quoteTo: j })
      i = from - 1
      continue
    }
    const [fromSource, fromQuote] = [move >> 8, move & 255]
    const same = fromSource > 0 && lettersOf(source, i - fromSource, i) === lettersOf(quote, j - fromQuote, j)
    steps.push({ same, sourceFrom: i - fromSource, sourceTo: i, quoteFrom: j - fromQuote, quoteTo: j })
    i -= fromSource
    j -= fromQuote
  }
  return steps.reverse()
}

function bestEnd({ scores, width }: Table, sourceLength: number): number {
  let best = 0
  for (let i = 1; i <= sourceLength; i++) {
    if ((scores[i * width + width - 1] ?? 0) > (scores[best * width + width - 1] ?? 0)) best = i
  }
  return best
}

function lettersOf(words: readonly Word[], from: number, to: number): string {
  let letters = ''
  for (let i = from; i < to; i++) letters += words[i]?.letters ?? ''
  return letters
}
