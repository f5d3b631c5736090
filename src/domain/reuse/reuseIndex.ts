import type { Span } from '../records.ts'
import { winnow } from '../text/fingerprints.ts'
import { foldAt, offsetOfLetter, type Skeleton } from '../text/skeleton.ts'
import { Postings } from './postings.ts'
import { type Chain, chainsOf, lettersIn, type Run, runThrough } from './runs.ts'
import { wholeWords } from './wholeWords.ts'

/** Words that stand in two texts, or twice in one. */
export interface SharedPassage {
  /** The text that was there first, by its number, and where in it. */
  readonly earlier: { readonly text: number; readonly span: Span }
  readonly later: { readonly text: number; readonly span: Span }
  /** Letters and digits that both have, in order; what was changed between does not count. */
  readonly letters: number
}

/**
 * Finds what texts have in common with those before them, passage by passage, by winnowed fingerprints coarser than
 * those that quotes are found by (Schleimer et al. 2003): any 31 equal letters in a row are found.
 * One more text costs what that text is long.
 */
export class ReuseIndex {
  private readonly skeletons: Skeleton[] = []
  private readonly postings = new Postings()

  /** Texts are numbered from 0 in the order of adding. */
  get size(): number {
    return this.skeletons.length
  }

  /** Adds a text and gives every passage of at least `least` letters that it shares with those before, or repeats. */
  add(skeleton: Skeleton, least: number = LEAST_LETTERS): SharedPassage[] {
    const number = this.skeletons.push(skeleton) - 1
    const seeds = this.seedsOf(skeleton.letters, number)
    return [...seeds].flatMap(([text, pairs]) => this.passagesWith(text, number, pairs, least))
  }

  /** In how many texts the better half of a passage's fingerprints stand. */
  textsWith(passage: SharedPassage): number {
    return this.textsHaving(passage).length
  }

  /** Those texts, by their numbers. */
  textsHaving({ later }: SharedPassage): readonly number[] {
    const skeleton = this.skeletons[later.text]
    if (!skeleton) return []
    const hits = new Map<number, number>()
    let grams = 0
    winnow(lettersWithin(skeleton.text, later.span), GRAM, WINDOW, (_, hash) => {
      grams++
      const seen = new Set<number>()
      this.postings.forEach(hash, text => seen.add(text))
      for (const text of seen) hits.set(text, (hits.get(text) ?? 0) + 1)
    })
    return [...hits].filter(([, count]) => count * 2 >= grams).map(([text]) => text)
  }

  /** For each text with grams in common, places in it and in the new one, by turns. */
  private seedsOf(letters: string, number: number): Map<number, number[]> {
    const seeds = new Map<number, number[]>()
    winnow(letters, GRAM, WINDOW, (at, hash) => {
      this.postings.forEach(hash, (text, place) => {
        const pairs = seeds.get(text)
        if (pairs) pairs.push(at, place)
        else seeds.set(text, [at, place])
      })
      this.postings.add(hash, number, at)
    })
    return seeds
  }

  private passagesWith(text: number, number: number, pairs: readonly number[], least: number): SharedPassage[] {
    const earlier = this.skeletons[text]
    const later = this.skeletons[number]
    if (!earlier || !later) return []
    const runs = runsFrom(pairs, later.letters, earlier.letters)
    return chainsOf(later.letters, earlier.letters, runs).flatMap(chain => {
      const letters = lettersIn(chain)
      if (letters < least) return []
      const spans = spansOf(chain, later, earlier)
      if (text === number && spans.earlier.end > spans.later.start) return []
      return [{ earlier: { text, span: spans.earlier }, later: { text: number, span: spans.later }, letters }]
    })
  }
}

const GRAM = 20
const WINDOW = 12

/** Fewer letters are a figure of speech. */
const LEAST_LETTERS = 40

/** Maximal equal runs through the places where grams agree, each once, ordered by where they begin in the new text. */
function runsFrom(pairs: readonly number[], later: string, earlier: string): Run[] {
  const runs: Run[] = []
  const reached = new Map<number, number>() // by diagonal, how far in the new text
  for (let i = 0; i < pairs.length; i += 2) {
    const at = pairs[i] ?? 0
    const place = pairs[i + 1] ?? 0
    if ((reached.get(at - place) ?? -1) >= at + GRAM) continue
    const run = runThrough(later, earlier, at, place, GRAM)
    if (!run) continue
    reached.set(at - place, run.a + run.length)
    runs.push(later === earlier ? apart(run) : run)
  }
  return runs.toSorted((one, other) => one.a - other.a || one.b - other.b)
}

/** A repeat within one text ends where it begins again. */
function apart({ a, b, length }: Run): Run {
  return { a, b, length: Math.min(length, a - b) }
}

function spansOf(chain: Chain, later: Skeleton, earlier: Skeleton): { later: Span; earlier: Span } {
  const [first] = chain
  const last = chain.at(-1) ?? first
  return {
    later: wholeWords(later.text, spanOfLetters(later, first.a, last.a + last.length)),
    earlier: wholeWords(earlier.text, spanOfLetters(earlier, first.b, last.b + last.length)),
  }
}

function spanOfLetters(skeleton: Skeleton, from: number, to: number): Span {
  const end = offsetOfLetter(skeleton, to - 1)
  return { start: offsetOfLetter(skeleton, from), end: end + foldAt(skeleton.text, end).width }
}

function lettersWithin(text: string, { start, end }: Span): string {
  let letters = ''
  for (let at = start; at < end;) {
    const folded = foldAt(text, at)
    letters += folded.letters
    at += folded.width
  }
  return letters
}
