import { canonicalJson } from '../canonicalJson.ts'
import { type Exhibit, speakersOf } from '../caseFile.ts'
import { compareText, grouped } from '../grouped.ts'
import type { EvidenceId } from '../id.ts'
import type { Basis } from '../records.ts'

/**
 * As which evidence a mark knows what there is now: what was carried over unchanged to another text of its source is what
 * it was.
 *
 * Two people may have carried the same evidence to a text each. Both are what it was as long as people say the same of
 * both; where they do not, nobody knows which of them the mark rests on, and neither is.
 */
export function knownAs(
  { evidence }: Pick<Basis, 'evidence'>,
  exhibits: readonly Exhibit[],
): (exhibit: Exhibit) => EvidenceId {
  const earlier = new Map<Exhibit, EvidenceId>()
  for (const exhibit of exhibits) {
    const id = evidence[exhibit.evidence.id] ? undefined : exhibit.earlierIds.find(one => evidence[one])
    if (id) earlier.set(exhibit, id)
  }
  const unclear = new Set(
    [...grouped([...earlier.keys()], exhibit => earlier.get(exhibit))]
      .filter(([, carriers]) => new Set(carriers.map(saidOf)).size > 1)
      .map(([id]) => id),
  )
  return exhibit => {
    const id = earlier.get(exhibit)
    return id === undefined || unclear.has(id) ? exhibit.evidence.id : id
  }
}

/** Whose word it is, as a mark keeps that: a title is no name, and may be put right. */
export function namesIn(exhibit: Exhibit): readonly string[] {
  const names = speakersOf(exhibit).map(speaker => speaker ?? exhibit.publisher?.name ?? '')
  return names.length === 1 ? names : [...new Set(names)].toSorted(compareText)
}

/** All that people say of a piece of evidence and a mark rests on, in one spelling. Whether it counts is another matter: it may be of a text that is read no more. */
function saidOf(exhibit: Exhibit): string {
  const { contested, evidence } = exhibit
  return canonicalJson({ stance: evidence.stance, use: evidence.use, contested, names: namesIn(exhibit) })
}
