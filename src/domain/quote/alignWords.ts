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
 * go on after it; the steps then cover only what is the quote's. Time and room: words of the longer times by how many the
 * two differ.
 */
export function alignWords(source: readonly Word[], quote: readonly Word[], open: boolean): Step[] {
  const table = new Table(source, quote, open)
  return stepsOf(source, quote, table, open)
}

/** A letter that agrees counts 1. */
const CHANGED = -0.6
const ADDED = -0.5
const EACH_ADDED = -1
const UNLIKE = -0.9
/** A word in brackets is the quoter's, unless it stands right here. */
const BRACKETED = 1
const DROPPED_FIRST = -2
const DROPPED_NEXT = -0.5
/** Like enough to be the same word misread or swapped; below this two words have nothing in common. */
export const LEAST_LIKENESS = 0.4
/** Letters set apart, "z o m b i e". */
const MOST_JOINED = 24

/** Words that the one text may be ahead of the other by, beyond what their lengths make it. */
const BAND = 12
/** Likenesses of pairs of words that there is room for: 16 MB. Of longer texts each is worked out when it is asked for. */
const MOST_REMEMBERED = 4_000_000

class Table {
  /** Cells of a row: one for no word of the quote, and those of the band. */
  private readonly width: number
  /** Words that the source may be ahead of the quote by, and behind. */
  private readonly mostAhead: number
  private readonly mostBehind: number
  /** How the best alignment of the first i words of the source and j of the quote ends: words of each, 256 apart. */
  readonly moves: Uint16Array
  /** Whether dropping began at this word. */
  readonly beginsDrop: Uint8Array
  /** Its score. */
  private readonly scores: Float32Array
  /** The best score of those that end by dropping a word of the source. */
  private readonly dropping: Float32Array
  private readonly source: readonly Word[]
  private readonly quote: readonly Word[]
  /** Likeness of each pair of different words, by their numbers; -1 where it has not been asked for. */
  private readonly likenesses: Float32Array
  private readonly sourceIds: Uint32Array
  private readonly quoteIds: Uint32Array

  constructor(source: readonly Word[], quote: readonly Word[], open: boolean) {
    this.source = source
    this.quote = quote
    this.width = Math.min(quote.length, Math.abs(source.length - quote.length) + 2 * BAND + 1) + 1
    this.mostAhead = Math.max(0, source.length - quote.length) + BAND
    this.mostBehind = Math.max(0, quote.length - source.length) + BAND
    const ids = new Map<string, number>()
    this.sourceIds = Uint32Array.from(source, ({ letters }) => idOf(letters, ids))
    this.quoteIds = Uint32Array.from(quote, ({ letters }) => idOf(letters, ids))
    const pairs = (quote.length + 1) * ids.size
    this.likenesses = new Float32Array(pairs > MOST_REMEMBERED ? 0 : pairs).fill(-1)
    const size = (source.length + 1) * this.width
    this.scores = new Float32Array(size).fill(-Infinity)
    this.dropping = new Float32Array(size).fill(-Infinity)
    this.moves = new Uint16Array(size)
    this.beginsDrop = new Uint8Array(size)
    this.scores[0] = 0
    for (let i = 0; i <= source.length; i++) {
      if (open) this.scores[i * this.width] = 0
      else if (i > 0) this.drop(i, 0)
      const to = this.bandEnd(i)
      for (let j = this.bandStart(i); j <= to; j++) this.fill(i, j)
    }
  }

  /** The cell of the first i words of the source and j of the quote; -1 where that is out of the band. */
  cell(i: number, j: number): number {
    if (j === 0) return i * this.width
    const from = this.bandStart(i)
    return j < from || j > this.bandEnd(i) ? -1 : i * this.width + 1 + j - from
  }

  scoreAt(i: number, j: number): number {
    const cell = this.cell(i, j)
    return cell === -1 ? -Infinity : (this.scores[cell] ?? -Infinity)
  }

  private bandStart(i: number): number {
    return Math.max(1, i - this.mostAhead)
  }

  private bandEnd(i: number): number {
    return Math.min(this.quote.length, i + this.mostBehind)
  }

  private fill(i: number, j: number) {
    const quoteWord = this.quote[j - 1]
    if (quoteWord === undefined) return
    this.offer(i, j, 0, 1, quoteWord.bracketed ? 0 : ADDED * quoteWord.letters.length + EACH_ADDED)
    const sourceWord = this.source[i - 1]
    if (sourceWord === undefined) return
    this.offer(i, j, 1, 1, this.pairScore(i, j, sourceWord.letters, quoteWord.letters))
    this.join(i, j, sourceWord.letters, quoteWord)
    this.drop(i, j)
  }

  /**
   * One word of the one side for several of the other, where together they have its letters, or nearly. Nearly is not
   * enough for words in brackets, which may stand for anything: "a [lawful]" is not "unlawful"; nor where one of two is
   * that word by itself: "I was" is one more than "was". Numbers of a date are one.
   */
  private join(i: number, j: number, sourceLetters: string, quoteWord: Word) {
    const { letters: quoteLetters } = quoteWord
    for (let taken = 2, joined = sourceLetters; taken <= MOST_JOINED && taken <= i; taken++) {
      const before = this.source[i - taken]?.letters ?? ''
      if (before.length + joined.length > quoteLetters.length + 1) break
      joined = before + joined
      const score = joinedScore(joined, quoteLetters, sourceLetters, taken, quoteWord.bracketed)
      if (score !== null) this.offer(i, j, taken, 1, score)
      else if (taken > 2 && !quoteLetters.endsWith(joined)) break
    }
    let bracketed = quoteWord.bracketed
    for (let taken = 2, joined = quoteLetters; taken <= MOST_JOINED && taken <= j; taken++) {
      const before = this.quote[j - taken]?.letters ?? ''
      if (before.length + joined.length > sourceLetters.length + 1) break
      joined = before + joined
      bracketed ||= this.quote[j - taken]?.bracketed ?? false
      const score = joinedScore(joined, sourceLetters, quoteLetters, taken, bracketed)
      if (score !== null) this.offer(i, j, 1, taken, score)
      else if (taken > 2 && !sourceLetters.endsWith(joined)) break
    }
  }

  private drop(i: number, j: number) {
    const at = this.cell(i, j)
    const above = this.cell(i - 1, j)
    const first = this.scoreAt(i - 1, j) + DROPPED_FIRST
    const next = (above === -1 ? -Infinity : (this.dropping[above] ?? -Infinity)) + DROPPED_NEXT
    this.beginsDrop[at] = first >= next ? 1 : 0
    this.dropping[at] = Math.max(first, next)
    if ((this.dropping[at] ?? 0) > (this.scores[at] ?? 0)) {
      this.scores[at] = this.dropping[at] ?? 0
      this.moves[at] = DROP
    }
  }

  private offer(i: number, j: number, fromSource: number, fromQuote: number, score: number) {
    const at = this.cell(i, j)
    const total = this.scoreAt(i - fromSource, j - fromQuote) + score
    if (total <= (this.scores[at] ?? 0)) return
    this.scores[at] = total
    this.moves[at] = fromSource * 256 + fromQuote
  }

  private pairScore(i: number, j: number, a: string, b: string): number {
    const id = this.sourceIds[i - 1] ?? 0
    if (id === this.quoteIds[j - 1]) return this.quote[j - 1]?.bracketed ? BRACKETED : sameScore(a)
    const at = id * (this.quote.length + 1) + j
    const known = this.likenesses[at] ?? -1
    if (known !== -1) return changeScore(known, a, b)
    const likeness = likenessOf(a, b)
    this.likenesses[at] = likeness
    return changeScore(likeness, a, b)
  }
}

function idOf(letters: string, ids: Map<string, number>): number {
  const known = ids.get(letters)
  if (known === undefined) ids.set(letters, ids.size)
  return known ?? ids.size - 1
}

/** A character that is a word by itself says as much as two letters, so that 他 is looked for behind 没有, too. */
function sameScore(letters: string): number {
  return letters.length === 1 && letters.charCodeAt(0) >= FIRST_UNSPACED ? 2 : letters.length
}

/** The first of the scripts that write no space between words. */
const FIRST_UNSPACED = 0xe00

/** What several words, of which `last` is the last, score for one; `null` where they are not like it. */
function joinedScore(joined: string, letters: string, last: string, taken: number, bracketed: boolean): number | null {
  if (joined === letters) return (bracketed ? BRACKETED : joined.length) - 0.01
  if (bracketed || taken > 2 || !isNearly(likenessOf(joined, letters)) || isOneOfTwo(joined, letters, last)) return null
  return changeScore(likenessOf(joined, letters), joined, letters) - 0.01
}

/** Whether one of two words is `letters`, and the other a word more. */
function isOneOfTwo(joined: string, letters: string, last: string): boolean {
  const first = joined.slice(0, -last.length)
  return (last === letters && !isNumber(first)) || (first === letters && !isNumber(last))
}

function isNumber(letters: string): boolean {
  return letters.charCodeAt(0) <= NINE
}

const NINE = 0x39

/** A word that has nothing of the one it stands for costs a little less than if it had been added. */
function changeScore(likeness: number, source: string, quote: string): number {
  if (likeness < LEAST_LIKENESS) return ADDED * quote.length + UNLIKE
  return (likeness + CHANGED * (1 - likeness)) * Math.max(source.length, quote.length)
}

const DROP = 0xffff

function isNearly(likeness: number): boolean {
  return likeness >= 0.75
}

/**
 * Share of letters that two words have in common, 1 - edits / letters of the longer; 0 where that cannot be a half, or
 * where they agree neither at the beginning nor at the end.
 */
export function likenessOf(a: string, b: string): number {
  if (a === b) return 1
  const longest = Math.max(a.length, b.length)
  if (Math.abs(a.length - b.length) * 2 > longest || !agreeAtAnEnd(a, b)) return 0
  return 1 - editsBetween(a, b) / longest
}

function agreeAtAnEnd(a: string, b: string): boolean {
  return (
    a.charCodeAt(0) === b.charCodeAt(0) ||
    a.charCodeAt(1) === b.charCodeAt(1) ||
    a.charCodeAt(a.length - 1) === b.charCodeAt(b.length - 1)
  )
}

/** One row of the table of edits, kept from call to call: longer words are rare, and get a row of their own. */
const shortRow = new Uint16Array(64)

function editsBetween(a: string, b: string): number {
  const row = b.length < shortRow.length ? shortRow : new Uint16Array(b.length + 1)
  for (let j = 0; j <= b.length; j++) row[j] = j
  for (let i = 1; i <= a.length; i++) {
    let diagonal = i - 1
    row[0] = i
    for (let j = 1; j <= b.length; j++) {
      const above = row[j] ?? 0
      const change = diagonal + (a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1)
      row[j] = Math.min(change, above + 1, (row[j - 1] ?? 0) + 1)
      diagonal = above
    }
  }
  return row[b.length] ?? 0
}

function stepsOf(source: readonly Word[], quote: readonly Word[], table: Table, open: boolean): Step[] {
  const { moves, beginsDrop } = table
  const steps: Step[] = []
  let i = open ? bestEnd(table, source.length, quote.length) : source.length
  let j = quote.length
  const first = open ? source.length : 0
  while (j > 0 || i > first) {
    const move = moves[table.cell(i, j)] ?? 0
    if (move === DROP) {
      let from = i
      while (beginsDrop[table.cell(from, j)] === 0) from--
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

function bestEnd(table: Table, sourceLength: number, quoteLength: number): number {
  let best = 0
  for (let i = 1; i <= sourceLength; i++) if (table.scoreAt(i, quoteLength) > table.scoreAt(best, quoteLength)) best = i
  return best
}

function lettersOf(words: readonly Word[], from: number, to: number): string {
  let letters = ''
  for (let i = from; i < to; i++) letters += words[i]?.letters ?? ''
  return letters
}
