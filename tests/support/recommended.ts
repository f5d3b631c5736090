import { assess } from '../../src/domain/verdict/assess.ts'
import type { Exhibit } from '../../src/domain/caseFile.ts'
import { aCaseFile, anExhibit, type CaseParts } from '../builders.ts'

/** What the rules recommend on a case. */
export function recommend(parts: CaseParts) {
  return assess(aCaseFile(parts)).recommendation
}

/** What the rules find in a case. */
export function codes(parts: CaseParts) {
  return assess(aCaseFile(parts)).findings.map(finding => finding.code)
}

/** Exhibits of one make, each of a publisher of its own unless given one. */
export function several(count: number, ...args: Parameters<typeof anExhibit>): Exhibit[] {
  return Array.from({ length: count }, () => anExhibit(...args))
}
