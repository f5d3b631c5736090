import { stemmer } from 'stemmer'
import { nearnessOf } from './nearness.ts'
import { PostingLists } from './postingLists.ts'
import { scanWords } from './scanWords.ts'
import { stopWords } from './stopWords.ts'
import { WordTable } from './wordTable.ts'

/** A passage that answers a query, by its number; the higher the score the better, on no fixed scale. */
export interface Hit {
  readonly passage: number
  readonly score: number
}

/** What is indexed of a passage. */
export interface PassageWords {
  readonly title: string
  readonly text: string
}

/**
 * Ranks passages for a query by Okapi BM25 (Robertson and Zaragoza, "The Probabilistic Relevance Framework", 2009) over
 * stems (Porter 1980), a title's words weighing {@link TITLE_WEIGHT} times, and then by how near the words stand.
 */
export class SearchIndex {
  private readonly words = new WordTable()
  private readonly terms = new WordTable()
  /** By word, its term; -1 for a word that tells nothing. */
  private termOfWord = new Int32Array(1 << 10)
  private readonly lists = new PostingLists()
  private lengths = new Uint32Array(1 << 8)
  private totalLength = 0
  private count = 0
  private times = new Uint32Array(1 << 10)
  private scores = new Float32Array(0)

  /** How many passages there are. */
  get size(): number {
    return this.count
  }

  /** Adds a passage and gives its number, from 0. */
  add({ title, text }: PassageWords): number {
    const touched: number[] = []
    const length = this.tally(title, TITLE_WEIGHT, touched) + this.tally(text, 1, touched)
    for (const term of touched) {
      this.lists.add(term, this.count, this.times[term] ?? 0)
      this.times[term] = 0
    }
    if (this.count === this.lengths.length) this.lengths = grown(this.lengths)
    this.lengths[this.count] = length
    this.totalLength += length
    return this.count++
  }

  /**
   * The `top` best passages, best first; equal scores in the order of adding. The best {@link READ_AGAIN} and more are
   * read again, for how near to one another they have the query's words; `read` gives a passage's title and text.
   */
  search(query: string, top: number, read: (passage: number) => PassageWords): Hit[] {
    const order: number[] = []
    this.forEachTerm(query, term => order.push(term))
    const weights = new Map(order.map(term => [term, this.idf(term)]))
    const termOf = (letters: Uint16Array, length: number) => this.knownTerm(letters, length)
    const hits = this.byTerms(order, Math.max(top, READ_AGAIN)).map(({ passage, score }) => {
      const { title, text } = read(passage)
      const near = nearnessOf(`${title}\n\n${text}`, termOf, order, weights)
      return { passage, score: score + SENTENCE_SHARE * near.sentence + PAIR_SHARE * near.pairs }
    })
    return hits.toSorted((a, b) => b.score - a.score || a.passage - b.passage).slice(0, top)
  }

  private byTerms(order: readonly number[], top: number): Hit[] {
    if (this.scores.length < this.count) this.scores = new Float32Array(this.lengths.length)
    const { scores, lengths } = this
    scores.fill(0, 0, this.count)
    const average = this.totalLength / this.count
    for (const term of order) {
      const idf = this.idf(term)
      this.lists.forEach(term, (passage, times) => {
        const length = (lengths[passage] ?? 0) / average
        scores[passage] = (scores[passage] ?? 0) + (idf * times * (K1 + 1)) / (times + K1 * (1 - B + B * length))
      })
    }
    return best(scores, this.count, top)
  }

  /** The terms of a query that some passage has, in order. */
  private forEachTerm(query: string, visit: (term: number) => void) {
    scanWords(query, (letters, length) => {
      const term = this.knownTerm(letters, length)
      if (term >= 0) visit(term)
    })
  }

  /** How much a term tells: the rarer the more. */
  private idf(term: number): number {
    const having = this.lists.count(term)
    return Math.log(1 + (this.count - having + 0.5) / (having + 0.5))
  }

  private knownTerm(letters: Uint16Array, length: number): number {
    const word = this.words.find(letters, length)
    if (word >= 0) return this.termOfWord[word] ?? -1
    const stem = stemOf(String.fromCharCode(...letters.subarray(0, length)))
    return this.terms.find(unitsOf(stem), stem.length)
  }

  private tally(text: string, weight: number, touched: number[]): number {
    let length = 0
    scanWords(text, (letters, letterCount) => {
      const term = this.termOf(letters, letterCount)
      if (term < 0) return
      length += weight
      const times = this.times[term] ?? 0
      if (times === 0) touched.push(term)
      this.times[term] = times + weight
    })
    return length
  }

  private termOf(letters: Uint16Array, length: number): number {
    const before = this.words.size
    const word = this.words.add(letters, length)
    if (word < before) return this.termOfWord[word] ?? -1
    if (word === this.termOfWord.length) this.termOfWord = grown(this.termOfWord)
    return (this.termOfWord[word] = this.newTerm(this.words.word(word)))
  }

  private newTerm(word: string): number {
    if (stopWords.has(word)) return -1
    const stem = stemOf(word)
    const term = this.terms.add(unitsOf(stem), stem.length)
    if (term === this.times.length) this.times = grown(this.times)
    return term
  }
}

const TITLE_WEIGHT = 3
/** So many of the best are read again; and how much what is found then weighs against BM25 (chosen on SciFact). */
const READ_AGAIN = 50
const SENTENCE_SHARE = 0.5
const PAIR_SHARE = 0.4
const K1 = 1.2
const B = 0.75

function stemOf(word: string): string {
  return /^[a-z]+$/.test(word) ? stemmer(word) : word
}

function unitsOf(word: string): Uint16Array {
  return Uint16Array.from(word, (_, i) => word.charCodeAt(i))
}

function grown<A extends Int32Array | Uint32Array>(from: A): A {
  const to = new (from.constructor as new (length: number) => A)(from.length * 2)
  to.set(from)
  return to
}

/** The `top` highest scores above 0, highest first: one pass with a small sorted list. */
function best(scores: Float32Array, count: number, top: number): Hit[] {
  const hits: Hit[] = []
  let least = 0
  for (let passage = 0; passage < count; passage++) {
    const score = scores[passage] ?? 0
    if (score <= least) continue
    let at = hits.length
    while (at > 0 && (hits[at - 1]?.score ?? 0) < score) at--
    hits.splice(at, 0, { passage, score })
    if (hits.length > top) hits.pop()
    if (hits.length === top) least = hits.at(-1)?.score ?? 0
  }
  return hits
}
