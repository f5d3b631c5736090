import { type FindableWords, firmWords, hasForms, hasWords, phraseAt, phraseIn } from './hasWords.ts'
import type { SearchField, SearchQuery } from './query.ts'
import { wordsOf } from './scanWords.ts'
import { type Conditions, type Hit, type QueryTerms, READ_AGAIN, type SearchIndex } from './searchIndex.ts'

/** What a query is answered from. */
export interface Searched<Passage extends ReadPassage> {
  readonly index: SearchIndex
  /** Whether a passage may answer, by whose it is. */
  readonly accepts: (passage: number) => boolean
  /** `null` where its text cannot be read any more: a search still gives the rest. */
  readonly read: (passage: number) => Promise<Passage | null> | Passage | null
  /** The passages of each text or record that may answer, where a query has nothing to rank them by. */
  readonly listed: () => Iterable<Iterable<number>>
  /** Whether nobody waits any more. */
  readonly isStopped: () => boolean
}

/** What a passage has, for its words to be found. */
export interface ReadPassage extends FindableWords {
  readonly title: string
}

/** A passage that answers, and its score; 0 where there was nothing to rank by. */
export interface Answer<Passage extends ReadPassage> extends Hit {
  readonly read: Passage
}

/**
 * The passages that answer a query best, best first; where it only filters, what it keeps, of each text the first passage
 * that is not left out. Gives what it has where nobody waits any more.
 */
export async function answersTo<Passage extends ReadPassage>(
  query: SearchQuery,
  terms: QueryTerms,
  most: number,
  searched: Searched<Passage>,
): Promise<Answer<Passage>[]> {
  return onlyFilters(query, searched.index)
    ? await listed(query, most, searched)
    : await ranked(query, terms, most, searched)
}

/** The names that a query may ask for, where they are known. */
export type Names = Partial<Readonly<Record<SearchField, string>>>

/**
 * Whether names are what the fields of a query ask for, and none of what it leaves out: that leaves out all of a source
 * with such words in its title or in who published it.
 */
export function acceptsNames({ fields, without }: SearchQuery, names: Names): boolean {
  return (
    !without.some(words => isNamedWith(names, words)) &&
    fields.every(({ field, value }) => {
      const name = names[field]
      return name !== undefined && hasWords(name, value)
    })
  )
}

function isNamedWith({ title = '', publisher = '' }: Names, words: string): boolean {
  const has = isPhrase(words)
    ? (name: string) => phraseAt(name, words) !== null
    : (name: string) => hasForms(name, words)
  return wordsOf(words).length > 0 && [title, publisher].some(has)
}

/** Whether there is no word to rank by, and something that tells what to keep. */
function onlyFilters({ words, phrases, without, fields }: SearchQuery, index: SearchIndex): boolean {
  return (fields.length > 0 || without.length > 0) && phrases.length === 0 && index.termsIn(words).length === 0
}

async function listed<Passage extends ReadPassage>(
  query: SearchQuery,
  most: number,
  searched: Searched<Passage>,
): Promise<Answer<Passage>[]> {
  const leftOut = searched.index.passagesWith(termsWithout(query, searched.index))
  const answers: Answer<Passage>[] = []
  for (const passages of searched.listed()) {
    if (searched.isStopped() || answers.length === most) break
    for (const passage of passages) {
      const read = leftOut.has(passage) ? null : await searched.read(passage)
      if (!read || !fits(read, query)) continue
      answers.push({ passage, score: 0, read })
      break
    }
  }
  return answers
}

/** The best by their words, and by how near these stand. */
async function ranked<Passage extends ReadPassage>(
  query: SearchQuery,
  terms: QueryTerms,
  most: number,
  { index, accepts, read, isStopped }: Searched<Passage>,
): Promise<Answer<Passage>[]> {
  const readsEach = query.phrases.length > 0 || query.without.some(isPhrase)
  const wanted = Math.max(most, terms.accented.size > 0 ? READ_FOR_ACCENTS : READ_AGAIN)
  const conditions: Conditions = {
    required: query.phrases.flatMap(phrase => index.termsIn(firmWords(phrase))),
    without: termsWithout(query, index),
    accepts,
  }
  const hits: Hit[] = []
  const byPassage = new Map<number, Passage>()
  for (const hit of index.rank(terms, readsEach ? MOST_READ : wanted, conditions)) {
    if (isStopped() || hits.length === wanted) break
    const passage = await read(hit.passage)
    if (!passage || (readsEach && !fits(passage, query))) continue
    hits.push(hit)
    byPassage.set(hit.passage, passage)
  }
  return index
    .readAgain(terms, hits, passage => byPassage.get(passage) ?? nothing)
    .slice(0, most)
    .flatMap(hit => {
      const passage = byPassage.get(hit.passage)
      return passage ? [{ ...hit, read: passage }] : []
    })
}

const nothing: ReadPassage = { title: '', text: '', captured: '' }

/** So many are read again for words with accents: others of their stems may rank before them. */
const READ_FOR_ACCENTS = 300

/** Passages read at most, to look for a phrase in each. */
const MOST_READ = 2_000

function isPhrase(words: string): boolean {
  return wordsOf(words).length > 1
}

function termsWithout({ without }: SearchQuery, index: SearchIndex): number[] {
  return without.filter(words => !isPhrase(words)).flatMap(words => index.termsIn(words))
}

function fits(passage: FindableWords, { phrases, without }: SearchQuery): boolean {
  return (
    phrases.every(phrase => phraseIn(passage, phrase) !== null) &&
    !without.some(words => isPhrase(words) && phraseIn(passage, words) !== null)
  )
}
