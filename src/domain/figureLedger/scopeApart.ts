import { type ComparableDate, compareDates } from '../figures/compareDates.ts'
import { datesIn } from '../figures/datesIn.ts'
import type { FigureScope } from '../records.ts'
import { foldForSearch } from '../text/foldForSearch.ts'
import { sameWords } from './compareRows.ts'
import type { FigureRow } from './figureRow.ts'

/** A part of the scopes of two figures in which they differ, with the words of each; empty where one says nothing of it. */
export interface PartApart {
  readonly part: keyof FigureScope
  readonly words: readonly [string, string]
}

/** What of a figure tells of its scope. */
type Scoped = Pick<FigureRow, 'scope' | 'proposed' | 'proposedDate'>

/**
 * In what two figures may be values of two things. As a person settled of both, in whatever words; where somebody has
 * still to settle it, in the place and the time that the words of both tell, if neither is within the other.
 */
export function partsApart(a: Scoped, b: Scoped): readonly PartApart[] {
  if (a.scope !== null && b.scope !== null) {
    const [one, other] = [a.scope, b.scope]
    return parts.filter(part => !sameWords(one[part], other[part])).map(part => apart(part, one[part], other[part]))
  }
  const [one, other] = [a.scope ?? a.proposed, b.scope ?? b.proposed]
  return [
    ...(areOtherPlaces(one.where, other.where) ? [apart('where', one.where, other.where)] : []),
    ...(areOtherTimes(a, b) ? [apart('when', one.when, other.when)] : []),
  ]
}

const parts: readonly (keyof FigureScope)[] = ['what', 'where', 'when', 'how']

function apart(part: keyof FigureScope, one: string, other: string): PartApart {
  return { part, words: [one, other] }
}

/** "Evin Prison" is no other place than "Evin", as far as words tell. */
function areOtherPlaces(one: string, other: string): boolean {
  const [first, second] = [wordsOf(one), wordsOf(other)]
  const isWithin = (some: readonly string[], all: readonly string[]): boolean => some.every(word => all.includes(word))
  return first.length > 0 && second.length > 0 && !isWithin(first, second) && !isWithin(second, first)
}

function wordsOf(place: string): readonly string[] {
  return (
    foldForSearch(place)
      .match(/[\p{L}\p{N}]+/gu)
      ?.filter(word => !articles.has(word)) ?? []
  )
}

const articles: ReadonlySet<string> = new Set([
  'the',
  'la',
  'le',
  'les',
  'el',
  'los',
  'las',
  'der',
  'die',
  'das',
  'den',
])

/** Dates that have no day in common. */
function areOtherTimes(a: Scoped, b: Scoped): boolean {
  const [one, other] = [timeOf(a), timeOf(b)]
  return one !== null && other !== null && compareDates(one, other) === 'apart'
}

function timeOf({ scope, proposedDate }: Scoped): ComparableDate | null {
  return scope === null ? proposedDate : (datesIn(scope.when, null, null)[0] ?? null)
}
