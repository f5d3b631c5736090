import type { FigurePair } from '../figureLedger/figureConflicts.ts'
import type { Fold } from '../origins.ts'
import type { CaseFile, Exhibit } from '../caseFile.ts'
import type { Facts, WouldChange } from './rule.ts'

/** Two exhibits whose figures exclude one another. */
export type ExhibitPair = readonly [Exhibit, Exhibit]

/** Those pairs of which both sides are among the exhibits. */
export function pairsAmong(pairs: readonly FigurePair[], exhibits: readonly Exhibit[]): readonly ExhibitPair[] {
  if (pairs.length === 0) return []
  const byId = new Map(exhibits.map(exhibit => [exhibit.evidence.id, exhibit]))
  return pairs.flatMap(([a, b]): ExhibitPair[] => {
    const [one, other] = [byId.get(a), byId.get(b)]
    return one && other ? [[one, other]] : []
  })
}

/** How many pairs of excerpts conflict in their figures, and how many of them within one origin. */
export function figureFacts(pairs: readonly ExhibitPair[], fold: Fold): Facts {
  return {
    figureConflicts: pairs.length,
    figureConflictsInside: pairs.filter(pair => isOneVoice(pair, fold)).length,
  }
}

/** What settling figures of what counts that seem to exclude one another would come to; nothing where nobody has read them. */
export function onceFiguresSettled(
  { openFigures }: Pick<CaseFile, 'openFigures'>,
  counting: readonly Exhibit[],
): readonly WouldChange[] {
  const count = pairsAmong(openFigures, counting).length
  return count === 0 ? [] : [{ code: 'figures-settled', facts: { count } }]
}

/** Documents of nobody known are folded in doubt: whether they are one voice nobody can tell. */
function isOneVoice([a, b]: ExhibitPair, fold: Fold): boolean {
  if (a.source.id === b.source.id) return true
  const isKnown = a.publisher !== null && b.publisher !== null
  return isKnown && fold.originOf(a.source.id) === fold.originOf(b.source.id)
}
