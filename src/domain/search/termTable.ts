import { stemmer } from 'stemmer'
import { stopWords } from './stopWords.ts'
import { grown } from './typedArrays.ts'
import { type WordParts, WordTable } from './wordTable.ts'

/** A term table as it is kept. */
export interface TermParts {
  readonly words: WordParts
  readonly terms: WordParts
  readonly termOfWord: Int32Array
}

/** Numbers terms, the stems of words, from 0 as they come. Each distinct word is stemmed once. */
export class TermTable {
  private words = new WordTable()
  private terms = new WordTable()
  /** By word, its term; -1 for a word that tells nothing. */
  private termOfWord: Int32Array = new Int32Array(1 << 10)

  static of({ words, terms, termOfWord }: TermParts): TermTable {
    const table = new TermTable()
    table.words = WordTable.of(words)
    table.terms = WordTable.of(terms)
    table.termOfWord = termOfWord
    return table
  }

  parts(): TermParts {
    return {
      words: this.words.parts(),
      terms: this.terms.parts(),
      termOfWord: this.termOfWord.slice(0, this.words.size),
    }
  }

  get size(): number {
    return this.terms.size
  }

  /** The term of a word, added if it is not there yet; -1 for a word that tells nothing. */
  add(letters: Uint16Array, length: number): number {
    const before = this.words.size
    const word = this.words.add(letters, length)
    if (word < before) return this.termOfWord[word] ?? -1
    if (word >= this.termOfWord.length) this.termOfWord = grown(this.termOfWord)
    return (this.termOfWord[word] = this.newTerm(this.words.word(word)))
  }

  /** The term of a word; -1 for one that is not there in any form, or tells nothing. */
  find(letters: Uint16Array, length: number): number {
    const word = this.words.find(letters, length)
    if (word >= 0) return this.termOfWord[word] ?? -1
    const stem = stemOf(stringOf(letters, length))
    return this.terms.find(unitsOf(stem), stem.length)
  }

  /** Whether a word is there in this form. */
  hasWord(word: string): boolean {
    return this.words.find(unitsOf(word), word.length) >= 0
  }

  /** The terms of all words that begin so. */
  beginningWith(beginning: string): number[] {
    const terms = new Set<number>()
    this.words.forEachBeginning(unitsOf(beginning), beginning.length, word => terms.add(this.termOfWord[word] ?? -1))
    terms.delete(-1)
    return [...terms]
  }

  /** Whether a word stands in every passage and tells none from another. */
  tellsNothing(letters: Uint16Array, length: number): boolean {
    return stopWords.has(stringOf(letters, length))
  }

  private newTerm(word: string): number {
    if (stopWords.has(word)) return -1
    const stem = stemOf(word)
    return this.terms.add(unitsOf(stem), stem.length)
  }
}

/** Of English words; of others the word itself. */
function stemOf(word: string): string {
  return /^[a-z]+$/.test(word) ? stemmer(word) : word
}

function stringOf(letters: Uint16Array, length: number): string {
  return String.fromCharCode(...letters.subarray(0, length))
}

function unitsOf(word: string): Uint16Array {
  const units = new Uint16Array(word.length)
  for (let i = 0; i < word.length; i++) units[i] = word.charCodeAt(i)
  return units
}
