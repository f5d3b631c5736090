import { hyphened, withoutHyphens } from './hasWords.ts'
import { nearnessOf } from './nearness.ts'
import { accentedWord, hasAccents, hasSameAccents } from './accents.ts'
import { type PostingParts, PostingLists } from './postingLists.ts'
import { scanWords, wordsOf } from './scanWords.ts'
import { TermTable, type TermParts } from './termTable.ts'
import { grown } from './typedArrays.ts'

/** A passage that answers a query, by its number; the higher the score the better, on no fixed scale. */
export interface Hit {
  readonly passage: number
  readonly score: number
}

/** What is indexed of a passage. */
export interface PassageWords {
  readonly title: string
  /** Who published or said it: words that find it, and weigh no more than its own. */
  readonly byline?: string
  readonly text: string
}

/** The terms of a query that some passage has. */
export interface QueryTerms {
  /** In the query's order, a word that is said twice twice. */
  readonly order: readonly number[]
  /** How much each tells, those that begin with an unfinished word among them. */
  readonly weights: ReadonlyMap<number, number>
  /** Words that were asked for with accents, as they were: what has them so tells more than what has others of their term. */
  readonly accented: ReadonlyMap<number, string>
}

/** Which passages may answer. */
export interface Conditions {
  /** Terms that a passage must have, all of them. */
  readonly required: readonly number[]
  /** Terms of which it may have none. */
  readonly without: readonly number[]
  readonly accepts: (passage: number) => boolean
}

/** An index as it is kept, for `structuredClone`. */
export interface IndexParts {
  readonly terms: TermParts
  readonly lists: PostingParts
  readonly lengths: Uint32Array
  readonly removed: Uint8Array
}

/**
 * Ranks passages for a query by Okapi BM25 (Robertson and Zaragoza, "The Probabilistic Relevance Framework", 2009) over
 * stems (Porter 1980), a title's words weighing {@link TITLE_WEIGHT} times, and then by how near the words stand.
 *
 * Adding appends. Removing only marks: a removed passage is found no more and counts for nothing, so that the index
 * ranks as one that never had it; {@link SearchIndex.compacted} frees its room.
 */
export class SearchIndex {
  private terms = new TermTable()
  private lists = new PostingLists()
  private lengths: Uint32Array = new Uint32Array(1 << 8)
  private removed: Uint8Array = new Uint8Array(1 << 8)
  private count = 0
  private removedCount = 0
  private totalLength = 0
  private times = new Uint32Array(1 << 10)
  private scores = new Float32Array(0)

  static of({ terms, lists, lengths, removed }: IndexParts): SearchIndex {
    const index = new SearchIndex()
    index.terms = TermTable.of(terms)
    index.lists = PostingLists.of(lists)
    index.lengths = lengths
    index.removed = removed
    index.count = lengths.length
    for (let passage = 0; passage < lengths.length; passage++) {
      if (removed[passage] === 1) index.removedCount++
      else index.totalLength += lengths[passage] ?? 0
    }
    return index
  }

  parts(): IndexParts {
    return {
      terms: this.terms.parts(),
      lists: this.lists.parts(this.terms.size),
      lengths: this.lengths.slice(0, this.count),
      removed: this.removed.slice(0, this.count),
    }
  }

  /** How many passages were added; the next gets this number. */
  get size(): number {
    return this.count
  }

  /** How many of them are still there. */
  get standing(): number {
    return this.count - this.removedCount
  }

  /** Adds a passage and gives its number, from 0. */
  add({ title, byline = '', text }: PassageWords): number {
    const touched: number[] = []
    const length =
      this.tally(title, TITLE_WEIGHT, touched) + this.tally(byline, 1, touched) + this.tally(text, 1, touched)
    for (const term of touched) {
      this.lists.add(term, this.count, this.times[term] ?? 0)
      this.times[term] = 0
    }
    if (this.count >= this.lengths.length) {
      this.lengths = grown(this.lengths)
      this.removed = grown(this.removed)
    }
    this.lengths[this.count] = length
    this.totalLength += length
    return this.count++
  }

  remove(passage: number) {
    if (passage >= this.count || this.removed[passage] === 1) return
    this.removed[passage] = 1
    this.removedCount++
    this.totalLength -= this.lengths[passage] ?? 0
  }

  /** The same index without what was removed; passages keep their order and are numbered anew. */
  compacted(): SearchIndex {
    const index = new SearchIndex()
    index.terms = this.terms
    const numbers = new Uint32Array(this.count)
    for (let passage = 0; passage < this.count; passage++) {
      if (this.removed[passage] === 1) continue
      numbers[passage] = index.count
      if (index.count >= index.lengths.length) {
        index.lengths = grown(index.lengths)
        index.removed = grown(index.removed)
      }
      index.lengths[index.count++] = this.lengths[passage] ?? 0
    }
    index.totalLength = this.totalLength
    for (let term = 0; term < this.terms.size; term++) {
      this.lists.forEach(term, (passage, times) => {
        if (this.removed[passage] === 0) index.lists.add(term, numbers[passage] ?? 0, times)
      })
    }
    return index
  }

  /**
   * The `top` best passages, best first; equal scores in the order of adding. The best {@link READ_AGAIN} and more are
   * read again, for how near to one another they have the query's words; `read` gives a passage's title and text.
   */
  search(query: string, top: number, read: (passage: number) => PassageWords): Hit[] {
    const terms = this.termsOf(query, false)
    return this.readAgain(terms, this.rank(terms, Math.max(top, READ_AGAIN), null), read).slice(0, top)
  }

  /** With `isUnfinished`, the last word also stands for the words that begin with it. */
  termsOf(typed: string, isUnfinished: boolean): QueryTerms {
    const query = this.withWordsWhole(typed)
    const order: number[] = []
    const accented = new Map<number, string>()
    scanWords(query, (letters, length, start, end) => {
      const term = this.terms.find(letters, length)
      if (term < 0) return
      order.push(term)
      const word = accentedWord(query, start, end)
      if (hasAccents(word)) accented.set(term, word)
    })
    const weights = new Map(order.map(term => [term, this.tells(this.having(term))]))
    const last = isUnfinished ? wordsOf(query).at(-1) : undefined
    if (last !== undefined && last.length >= LEAST_BEGINNING) {
      const begun = this.terms
        .beginningWith(last)
        .filter(term => !weights.has(term) && this.having(term) > 0)
        .toSorted((a, b) => this.having(b) - this.having(a))
        .slice(0, MOST_BEGUN)
      const having = begun.reduce((sum, term) => sum + this.having(term), 0)
      for (const term of begun) weights.set(term, this.tells(Math.min(having, this.standing)))
    }
    return { order, weights, accented }
  }

  /** A query in which words that a hyphen parts are one, where no passage has all of the parts and some has the whole: "mas-sacre". */
  private withWordsWhole(query: string): string {
    const isThere = (words: string) => wordsOf(words).every(word => this.terms.hasWord(word))
    return query.replaceAll(hyphened, word => {
      const whole = withoutHyphens(word)
      return !isThere(word) && isThere(whole) ? whole : word
    })
  }

  /** The terms of words that a passage has or has not; -1 for a word that no passage has, none for one that tells nothing. */
  termsIn(words: string): number[] {
    const terms: number[] = []
    scanWords(words, (letters, length) => {
      if (!this.terms.tellsNothing(letters, length)) terms.push(this.terms.find(letters, length))
    })
    return terms
  }

  /** The passages that have any of some terms. */
  passagesWith(terms: readonly number[]): ReadonlySet<number> {
    const having = new Set<number>()
    for (const term of terms) this.lists.forEach(term, passage => having.add(passage))
    return having
  }

  /** The term of a word as {@link scanWords} gives it; -1 where no passage has it or it tells nothing. */
  readonly termOf = (letters: Uint16Array, length: number): number => this.terms.find(letters, length)

  /** The `top` best by their terms alone. */
  rank({ order, weights }: QueryTerms, top: number, conditions: Conditions | null): Hit[] {
    const { scores, count } = this.emptyScores()
    const average = this.totalLength / Math.max(1, this.standing)
    const { lengths } = this
    const inOrder = new Set(order)
    const scored = [...order, ...[...weights.keys()].filter(term => !inOrder.has(term))]
    for (const term of scored) {
      const weight = (weights.get(term) ?? 0) * (K1 + 1)
      this.lists.forEach(term, (passage, times) => {
        const length = (lengths[passage] ?? 0) / average
        scores[passage] = (scores[passage] ?? 0) + (weight * times) / (times + K1 * (1 - B + B * length))
      })
    }
    if (this.removedCount > 0) for (let i = 0; i < count; i++) if (this.removed[i] === 1) scores[i] = 0
    if (conditions) this.clear(scores, conditions)
    return best(scores, count, top, conditions?.accepts ?? null)
  }

  /**
   * Hits in the order that how near they have the words puts them in. A query of two words is asked for as a whole:
   * what has more of them stands before what has one of them often.
   */
  readAgain(
    { order, weights, accented }: QueryTerms,
    hits: readonly Hit[],
    read: (passage: number) => PassageWords,
  ): Hit[] {
    const isShort = new Set(order).size <= WHOLE_WORDS
    return hits
      .map(({ passage, score }) => {
        const { title, text } = read(passage)
        const near = nearnessOf(`${title}\n\n${text}`, this.termOf, order, weights)
        const nearer =
          score + SENTENCE_SHARE * near.sentence + PAIR_SHARE * near.pairs + this.asAccented(text, accented, weights)
        return { passage, score: nearer, had: isShort ? near.words : 0 }
      })
      .toSorted((a, b) => b.had - a.had || b.score - a.score || a.passage - b.passage)
  }

  /** What a text gains by words that it has with the accents that were asked for: more than any other can weigh. */
  private asAccented(text: string, accented: QueryTerms['accented'], weights: QueryTerms['weights']): number {
    const same = new Set<number>()
    if (accented.size === 0) return 0
    scanWords(text, (letters, length, start, end) => {
      const term = this.terms.find(letters, length)
      const asked = accented.get(term)
      if (asked !== undefined && !same.has(term) && hasSameAccents(asked, accentedWord(text, start, end)))
        same.add(term)
    })
    return [...same].reduce((sum, term) => sum + ACCENTS_SHARE * (weights.get(term) ?? 0), 0)
  }

  private emptyScores() {
    if (this.scores.length < this.count) this.scores = new Float32Array(this.lengths.length)
    this.scores.fill(0, 0, this.count)
    return { scores: this.scores, count: this.count }
  }

  private clear(scores: Float32Array, { required, without }: Conditions) {
    for (const term of without) this.lists.forEach(term, passage => (scores[passage] = 0))
    const wanted = [...new Set(required)].slice(0, 255)
    if (wanted.length === 0) return
    const seen = new Uint8Array(this.count)
    for (const [i, term] of wanted.entries()) {
      this.lists.forEach(term, passage => {
        if (seen[passage] === i) seen[passage] = i + 1
      })
    }
    for (let passage = 0; passage < this.count; passage++) if (seen[passage] !== wanted.length) scores[passage] = 0
  }

  /** How many passages have a term. */
  private having(term: number): number {
    if (this.removedCount === 0) return this.lists.count(term)
    let having = 0
    this.lists.forEach(term, passage => {
      if (this.removed[passage] === 0) having++
    })
    return having
  }

  /** How much a term tells that so many passages have: the rarer the more. */
  private tells(having: number): number {
    return Math.log(1 + (this.standing - having + 0.5) / (having + 0.5))
  }

  private tally(text: string, weight: number, touched: number[]): number {
    let length = 0
    scanWords(text, (letters, letterCount) => {
      const term = this.terms.add(letters, letterCount)
      if (term < 0) return
      length += weight
      while (term >= this.times.length) this.times = grown(this.times)
      const times = this.times[term] ?? 0
      if (times === 0) touched.push(term)
      this.times[term] = times + weight
    })
    return length
  }
}

const TITLE_WEIGHT = 3
/** So many of the best are read again; and how much what is found then weighs against BM25 (chosen on SciFact). */
export const READ_AGAIN = 50
const SENTENCE_SHARE = 0.5
const PAIR_SHARE = 0.4
/** A word weighs at most K1 + 1 times what it tells, and half of that again in its sentence. */
const ACCENTS_SHARE = 4
/** Words of a query that is asked for as a whole; more are a sentence, in which no word is needed (chosen on SciFact). */
const WHOLE_WORDS = 2
const K1 = 1.2
const B = 0.75
/** Letters of an unfinished word below which too much begins with it. */
const LEAST_BEGINNING = 2
/** Words that begin with an unfinished one and are looked for, those of most passages first. */
const MOST_BEGUN = 40

/** The `top` highest scores above 0, highest first: one pass with a small sorted list. */
function best(scores: Float32Array, count: number, top: number, accepts: ((passage: number) => boolean) | null): Hit[] {
  const hits: Hit[] = []
  let least = 0
  for (let passage = 0; passage < count; passage++) {
    const score = scores[passage] ?? 0
    if (score <= least || accepts?.(passage) === false) continue
    let at = hits.length
    while (at > 0 && (hits[at - 1]?.score ?? 0) < score) at--
    hits.splice(at, 0, { passage, score })
    if (hits.length > top) hits.pop()
    if (hits.length === top) least = hits.at(-1)?.score ?? 0
  }
  return hits
}
