import { type Exhibit, sourceKindsOf } from '../caseFile.ts'
import { grouped } from '../grouped.ts'
import type { Fold } from '../origins.ts'
import { familyOf, type SourceFamily } from './standards.ts'

/** The kinds of source that each origin speaks through. An origin of two kinds stands for one of them at a time. */
export function familiesByOrigin(voices: readonly Exhibit[], fold: Fold): readonly ReadonlySet<SourceFamily>[] {
  return byOrigin(voices, fold).map(familiesIn)
}

/** Of origins that speak through no kind of source: what nobody has said the kind of, or said to be of another than these. */
export function withoutFamily(voices: readonly Exhibit[], fold: Fold): readonly Exhibit[] {
  const kindless = byOrigin(voices, fold).filter(own => familiesIn(own).size === 0)
  return kindless.flat().filter(exhibit => sourceKindsOf(exhibit).every(kind => familyOf(kind) === null))
}

function byOrigin(voices: readonly Exhibit[], fold: Fold): readonly (readonly Exhibit[])[] {
  return [...grouped(voices, ({ source }) => fold.originOf(source.id)).values()]
}

function familiesIn(exhibits: readonly Exhibit[]): ReadonlySet<SourceFamily> {
  return new Set(exhibits.map(familyOfSource).filter(family => family !== null))
}

/** `null` where nobody knows it, or people disagree on it. */
function familyOfSource(exhibit: Exhibit): SourceFamily | null {
  const [family = null, ...others] = sourceKindsOf(exhibit).map(familyOf)
  return others.every(other => other === family) ? family : null
}
