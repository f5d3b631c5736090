import { offices } from '../names/nameWords.ts'
import { phrasesIn } from '../text/phrases.ts'
import type { Difference } from '../records.ts'
import { contentWordsIn, isFormOf, withoutFormsOf, wordsOf } from './contentWords.ts'
import { everyPhrase } from './denials.ts'
import { isMonth, without } from './kindOfChange.ts'
import { type Language, plainWord } from './language.ts'
import { commonWords } from './leftOverHyphen.ts'
import { isNamingNumber } from './namingNumber.ts'
import { isNumber, valueOf } from './numberValue.ts'
import { beginsSentence } from './sentenceEdges.ts'

/**
 * How a bracket changes what is said:
 * - `added-number`, `added-hedge`, `added-sentence`: it brings in a number, how sure or how many, a sentence of its own
 * - `number`, `hedge`: it takes out one that the source has there
 * - `other-words`: it tells something else than the words in whose place it stands
 */
export type BracketTurn = 'added-number' | 'added-hedge' | 'added-sentence' | 'number' | 'hedge' | 'other-words'

/**
 * How a bracket changes the sense of what it stands for; `null` where it does not: a name or a description for a pronoun,
 * a name for a description, another form of a word, words that explain, "[sic]".
 */
export function bracketTurn({ kind, source, quote, quoteSpan }: Difference, quoted: string, language: Language) {
  if (kind !== 'bracket') return null
  const given: Given = {
    source,
    inside: insideOf(quote),
    before: quoted.slice(0, quoteSpan.start),
    after: quoted.slice(quoteSpan.end),
    opensSentence: beginsSentence(quoted, quoteSpan.start),
  }
  return numberTurn(given, language) ?? hedgeTurn(given, language) ?? sentenceTurn(given) ?? wordTurn(given, language)
}

interface Given {
  /** What the source has in the bracket's place. */
  readonly source: string
  readonly inside: string
  /** What the quote has beside the bracket. */
  readonly before: string
  readonly after: string
  readonly opensSentence: boolean
}

/** The words of a quote's brackets, with letters beside them that a bracket completes: "close[d]". */
export function insideOf(bracket: string): string {
  return bracket.replace(/[[\]]/g, '')
}

function numberTurn({ source, inside }: Given, language: Language): BracketTurn | null {
  const [theirs, ours] = [source, inside].map(words => countsIn(words, language))
  if (theirs === ours) return null
  return theirs ? 'number' : hasNumber(source, language) ? null : 'added-number'
}

/** Whether a stretch has a number that counts or dates, and does not just name: no "Article 12", no "one". */
function countsIn(words: string, language: Language): boolean {
  let at = 0
  return wordsOf(words).some(word => {
    const start = words.indexOf(word, at)
    at = start + word.length
    return (
      isNumber(word, language) && valueOf(word, language) !== 1 && !isNamingNumber(words, { start, end: at }, language)
    )
  })
}

function hasNumber(words: string, language: Language): boolean {
  return wordsOf(words).some(word => isNumber(word, language))
}

function hedgeTurn({ source, inside, before, after }: Given, language: Language): BracketTurn | null {
  // "no fewer than" and "at least" are one.
  if (phrasesIn(source, everyPhrase).length > 0 || phrasesIn(inside, everyPhrase).length > 0) return null
  const [theirs, ours] = [source, inside].map(words => hedgesIn(words, before, after, language))
  const isOther = (hedge: string, others: readonly string[] = []) => !others.some(other => isFormOf(hedge, other))
  if (ours?.some(hedge => isOther(hedge, theirs))) return 'added-hedge'
  return theirs?.some(hedge => isOther(hedge, ours)) ? 'hedge' : null
}

/** Words that say how sure or how many; those that do so beside a number alone, only there. */
function hedgesIn(words: string, before: string, after: string, language: Language): readonly string[] {
  const all = wordsOf(words)
  const beside = [wordsOf(before).at(-1) ?? '', ...all, wordsOf(after)[0] ?? '']
  return all.filter((word, at) => {
    const plain = plainWord(word)
    if (isMonth(word, language)) return false // "in May"
    const isOfNumbers = language.numberHedges.has(plain)
    if (!isOfNumbers) return language.hedges.has(plain)
    return beside.slice(at, at + REACH).some(near => isNumber(near, language))
  })
}

/** A word, the one before it and two behind it: "more than 300". */
const REACH = 4

const LEAST_OF_SENTENCE = 3

/** A sentence put in between those of the source: "[They had been warned.]", not "[Laughter.]". */
function sentenceTurn({ source, inside }: Given): BracketTurn | null {
  const isSentence = /[.!?。！？۔؟]["'”’»)]*\s*$/u.test(inside) && wordsOf(inside).length >= LEAST_OF_SENTENCE
  return source.trim() === '' && isSentence ? 'added-sentence' : null
}

/** "[soldiers]" for "civilians": words that tell something, for others that do, none of them a name. */
function wordTurn({ source, inside, opensSentence }: Given, language: Language): BracketTurn | null {
  const [theirs, ours] = [source, inside].map(words => contentWordsIn(words, language))
  if (theirs === undefined || ours === undefined || without(theirs, ours).length === 0) return null
  const isTold = (word: string) => isPlain(word, opensSentence, language)
  const [gone, added] = [withoutFormsOf(theirs, ours).filter(isTold), withoutFormsOf(ours, theirs).filter(isTold)]
  const isOffice = (word: string) => offices.has(plainWord(word))
  return gone.length > 0 && added.some(word => !isOffice(word)) ? 'other-words' : null
}

/** Whether a word is no name, as far as its capital tells. */
function isPlain(word: string, opensSentence: boolean, language: Language): boolean {
  if (!/^\p{Lu}/u.test(word) || language.nounsHaveCapitals || isMonth(word, language)) return true
  return opensSentence && commonWords.has(word.toLowerCase())
}
