import { grouped } from '../grouped.ts'
import type { SourceId } from '../id.ts'
import type { Fold } from '../origins.ts'
import type { Source, TieSign } from '../records.ts'
import type { FoundTie } from '../reuse/foundTie.ts'
import type { Naming } from './cueBook.ts'

/** A source that has something in common with others, and what says so. */
export interface Sharer {
  readonly id: SourceId
  readonly sign: TieSign
}
export type SharerPair = readonly [Sharer, Sharer]

/**
 * One of each confirmed origin, the least, each with the next: as few ties as make them one. Where somebody has settled
 * a tie to the one before, with the last before that to which nobody has: rejecting one tie says nothing of the others.
 */
export function inARow(
  sharers: readonly Sharer[],
  fold: Fold,
  isSettled: (one: SourceId, other: SourceId) => boolean,
): SharerPair[] {
  const ordered = sharers.toSorted((one, other) => (one.id < other.id ? -1 : 1))
  const ones = [...grouped(ordered, ({ id }) => fold.originOf(id)?.id ?? id).values()].flatMap(([least]) => least ?? [])
  return ones.flatMap((next, index): SharerPair[] => {
    const before = ones.slice(0, index).findLast(one => !isSettled(one.id, next.id))
    return before ? [[before, next]] : []
  })
}

/** The tie of two sources, with what says so on either side. */
export function tieOf([a, b]: SharerPair, of: Pick<FoundTie, 'kind' | 'claimId' | 'from'>): FoundTie {
  const sourceIds = a.id < b.id ? ([a.id, b.id] as const) : ([b.id, a.id] as const)
  return { ...of, sourceIds, passages: [], signs: a.sign === b.sign ? [a.sign] : [a.sign, b.sign] }
}

/** Ties said in several places, each once with all that says so. */
export function eachOnce(ties: readonly FoundTie[]): FoundTie[] {
  const same = grouped(ties, ({ sourceIds, kind }) => `${kind} ${sourceIds.join(' ')}`)
  return [...same.values()].flatMap(([first, ...more]) => {
    if (!first) return []
    const from = more.every(other => other.from === first.from) ? first.from : null
    return [{ ...first, from, signs: signsOnce([first, ...more].flatMap(({ signs }) => signs)) }]
  })
}

/** Signs without doubles, in an order that does not depend on how they were found. */
export function signsOnce(signs: readonly TieSign[]): readonly TieSign[] {
  const once = grouped(signs, ({ type, sourceId, place, words }) => JSON.stringify([type, sourceId, place, words]))
  return [...once].toSorted(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, [sign]]) => sign ?? [])
}

/** What the sheet of a source or of an excerpt says. */
export function sheetSign(type: TieSign['type'], sourceId: SourceId, words: string): TieSign {
  return { type, sourceId, place: null, words }
}

/** What a source's text says. */
export function textSign(
  type: TieSign['type'],
  { id, textId }: Source,
  { span, words }: Pick<Naming<SourceId>, 'span' | 'words'>,
): TieSign {
  return { type, sourceId: id, place: { textId, span }, words }
}
