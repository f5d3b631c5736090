import { foldForSearch } from '../../domain/text/foldForSearch.ts'

/**
 * The options that hold every word of the query, in any order.
 *
 * Those that begin with the query come first, then those with a word that begins so; the
 * rest keep their order. An empty query gives all.
 */
export function matchOptions<T>(query: string, options: readonly T[], textOf: (option: T) => string): readonly T[] {
  const wanted = foldForSearch(query.trim())
  if (wanted === '') return options
  const words = wanted.split(/\s+/)
  return options
    .map(option => ({ option, text: foldForSearch(textOf(option)) }))
    .filter(({ text }) => words.every(word => text.includes(word)))
    .map(({ option, text }) => ({ option, rank: text.startsWith(wanted) ? 0 : text.includes(` ${wanted}`) ? 1 : 2 }))
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ option }) => option)
}
