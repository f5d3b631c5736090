import { foldForSearch } from '../../domain/text/foldForSearch.ts'

/** Something that is looked for, with what a query is held against. */
export interface Searchable<T> {
  readonly item: T
  /** Folded: what it is called. */
  readonly name: string
  /** Folded: what else it may be known by, its name included. */
  readonly all: string
}

/** Makes an item ready for {@link rankByWords}: once, and not with every key pressed. */
export function searchable<T>(item: T, name: string, alsoKnownBy = ''): Searchable<T> {
  const folded = foldForSearch(name)
  return { item, name: folded, all: alsoKnownBy === '' ? folded : `${folded} ${foldForSearch(alsoKnownBy)}` }
}

/**
 * Those that hold every word of the query, in any order; best first.
 *
 * Best is to be called exactly so, then to begin so, then to hold the query at the start of a
 * word, then to have a word that begins with each of its words; last, to hold them anywhere.
 * Equals keep their order. An empty query gives all as they come.
 */
export function rankByWords<T>(query: string, candidates: readonly Searchable<T>[]): readonly T[] {
  const asked = foldForSearch(query).trim().replace(/\s+/g, ' ')
  if (asked === '') return candidates.map(({ item }) => item)
  const words = asked.split(' ')
  const byRank: T[][] = [[], [], [], [], []]
  for (const candidate of candidates) {
    if (words.every(word => candidate.all.includes(word))) byRank[rankOf(candidate, asked, words)]?.push(candidate.item)
  }
  return byRank.flat()
}

function rankOf({ name, all }: Searchable<unknown>, asked: string, words: readonly string[]): 0 | 1 | 2 | 3 | 4 {
  if (name === asked) return 0
  if (name.startsWith(asked)) return 1
  if (beginsWordIn(name, asked)) return 2
  return words.every(word => beginsWordIn(all, word)) ? 3 : 4
}

function beginsWordIn(text: string, asked: string): boolean {
  for (let at = text.indexOf(asked); at >= 0; at = text.indexOf(asked, at + 1)) {
    if (at === 0 || !/[\p{L}\p{N}]/u.test(text.charAt(at - 1))) return true
  }
  return false
}
