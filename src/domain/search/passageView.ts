import { languageOfWords, plainWord } from '../quote/language.ts'
import type { Edits } from '../reading/projection.ts'
import { readStretch } from '../reading/readStretch.ts'
import type { Span } from '../records.ts'
import { blocksOf } from '../text/blocks.ts'
import { sentencesOf } from '../text/sentences.ts'
import { scanWords } from './scanWords.ts'

/** What is shown of a passage that answers a query. */
export interface PassageView {
  /** The sentence that has most of the query: a span of the source's text. */
  readonly sentence: Span
  /** The words shown, that sentence among them, and where they stand in the source's text. */
  readonly span: Span
  /** The same words as they are read. */
  readonly text: string
  /** The sentence in `text`; `null` where that has not all of it. */
  readonly part: Span | null
  /** The query's words in `text`, in any form. */
  readonly marks: readonly Span[]
  /** How much of the query the passage has, by what its words tell: from 0 to 1. */
  readonly share: number
}

/** What is looked for in a passage. */
export interface Looking {
  /** BCP 47, of the passage. */
  readonly language: string | null
  /** A word's term, as the index has it. */
  readonly termOf: (letters: Uint16Array, length: number) => number
  /** The terms that were asked for, and what each tells. */
  readonly weights: ReadonlyMap<number, number>
  /** Where a phrase that was asked for stands in the passage. */
  readonly phrase: Span | undefined
}

/**
 * Looks at the passage at `span` for the words of a query, and cuts out what is worth showing: the best sentence, which
 * is the phrase's where there is one, and what stands around it. `whole` is the text for its words to be found, with each
 * at its place; `edits` are done to the text where it is read.
 */
export function passageView({ text, whole, edits }: ViewedText, span: Span, looking: Looking): PassageView {
  const weights = telling(looking.weights)
  const passage = whole.slice(span.start, span.end)
  const words = wordsAsked(passage, { ...looking, weights })
  const sentence = bestSentence(passage, { ...looking, weights }, words)
  const shown = around(passage, sentence, words)
  const marked = wordsToMark(passage, looking, words)
  const asked = sumOf(weights.keys(), weights)
  const inText = moved(shown, span.start)
  const isWhole = sentence.start >= shown.start && sentence.end <= shown.end
  return {
    sentence: moved(sentence, span.start),
    span: inText,
    ...asRead(text, edits, inText, {
      part: isWhole ? moved(sentence, span.start) : null,
      marks: marked.filter(({ start, end }) => start >= shown.start && end <= shown.end).map(w => moved(w, span.start)),
    }),
    share: asked === 0 ? 0 : sumOf(new Set(words.map(({ term }) => term)), weights) / asked,
  }
}

/** A text whose passages are looked at. */
export interface ViewedText {
  readonly text: string
  readonly whole: string
  readonly edits: Edits
}

/** What is shown of a stretch as it is read; as it was captured where reading leaves nothing of it. */
function asRead(
  text: string,
  edits: Edits,
  shown: Span,
  { part, marks }: Pick<PassageView, 'part' | 'marks'>,
): Pick<PassageView, 'text' | 'part' | 'marks'> {
  const read = readStretch(text, edits, shown)
  if (read.text.trim() === '') {
    const inShown = (span: Span) => moved(span, -shown.start)
    return { text: text.slice(shown.start, shown.end), part: part && inShown(part), marks: marks.map(inShown) }
  }
  const isThere = ({ start, end }: Span) => start < end
  const readPart = part && read.placeOf(part)
  return {
    text: read.text,
    part: readPart && isThere(readPart) ? readPart : null,
    marks: marks.map(read.placeOf).filter(isThere),
  }
}

/** The query's words in a title, in any form. */
export function titleMarks(title: string, { termOf, weights }: Pick<Looking, 'termOf' | 'weights'>): Span[] {
  return wordsAsked(title, { termOf, weights: telling(weights) }).map(({ start, end }) => ({ start, end }))
}

/** Every word of the query that names something, however many passages have it; where none does, what tells most. */
function wordsToMark(passage: string, looking: Looking, telling: readonly AskedWord[]): readonly AskedWord[] {
  const { common, small } = languageOfWords(passage)
  const naming = wordsAsked(passage, looking).filter(({ start, end }) => {
    const word = plainWord(passage.slice(start, end))
    return !common.has(word) && !small.has(word)
  })
  return naming.length > 0 ? naming : telling
}

/** Code units that a result has room for. */
const ROOM = 320

/** Those that tell something beside the others: nobody looks for the "were" of a sentence. */
function telling(weights: ReadonlyMap<number, number>): ReadonlyMap<number, number> {
  const least = LEAST_TELLING * Math.max(0, ...weights.values())
  return new Map([...weights].filter(([, weight]) => weight >= least))
}

const LEAST_TELLING = 0.3

interface AskedWord extends Span {
  readonly term: number
}

function wordsAsked(passage: string, { termOf, weights }: Pick<Looking, 'termOf' | 'weights'>): AskedWord[] {
  const words: AskedWord[] = []
  scanWords(passage, (letters, length, start, end) => {
    const term = termOf(letters, length)
    if (weights.has(term)) words.push({ term, start, end })
  })
  return words
}

/** The sentence with most of the query, short ones before long ones that have no more; the first where none has any. */
function bestSentence(passage: string, { language, weights, phrase }: Looking, words: readonly AskedWord[]): Span {
  let best: Span = { start: 0, end: passage.length }
  let most = -1
  for (const { start, end } of sentencesOf(passage, blocksOf(passage), language)) {
    const inside = words.filter(word => word.start >= start && word.end <= end)
    const score = sumOf(new Set(inside.map(({ term }) => term)), weights) / (1 + (end - start) / TYPICAL)
    if (phrase && start <= phrase.start && phrase.start < end) return { start, end: Math.max(end, phrase.end) }
    if (score <= most) continue
    most = score
    best = { start, end }
  }
  return best
}

/** Code units after which a sentence's length begins to weigh against it. */
const TYPICAL = 600

/** A sentence with as much around it as there is room for; of a long one, where its words stand thickest. */
function around(passage: string, { start, end }: Span, words: readonly AskedWord[]): Span {
  if (end - start > ROOM) {
    const first = words.find(word => word.start >= start)?.start ?? start
    const from = wordBorder(passage, Math.max(start, Math.min(first - ROOM / 4, end - ROOM)), 1)
    return { start: from, end: Math.max(from, Math.min(end, wordBorder(passage, from + ROOM, -1))) }
  }
  const spare = Math.floor((ROOM - (end - start)) / 2)
  return {
    start: start <= spare ? 0 : Math.min(start, wordBorder(passage, start - spare, 1)),
    end: Math.max(end, wordBorder(passage, end + spare, -1)),
  }
}

/** The nearest border of a word before (-1) or behind (1) a place. */
function wordBorder(text: string, at: number, way: 1 | -1): number {
  let place = Math.min(text.length, Math.max(0, Math.round(at)))
  if (place === 0 || place === text.length) return place
  for (let step = 0; step < LONGEST_WORD; step++, place += way) {
    if (place <= 0 || place >= text.length || /\s/.test(text.charAt(place - 1))) return Math.max(0, place)
  }
  return place
}

const LONGEST_WORD = 40

function sumOf(terms: Iterable<number>, weights: ReadonlyMap<number, number>): number {
  let sum = 0
  for (const term of terms) sum += weights.get(term) ?? 0
  return sum
}

function moved({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by }
}
