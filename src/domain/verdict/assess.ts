import type { CaseFile } from '../caseFile.ts'
import type { Facts, Finding, Recommendation, Rule, RuleId } from './rule.ts'
import { attributed } from './rules/attributed.ts'
import {
  appearance,
  claimantsOwn,
  contested,
  doubtfulTies,
  interestedParty,
  oneOrigin,
  quoteCheck,
  sourceStanding,
} from './rules/cautions.ts'
import { corroborated } from './rules/corroborated.ts'
import { disputed } from './rules/disputed.ts'
import { onlyConflicts } from './rules/onlyConflicts.ts'
import { open } from './rules/open.ts'
import { openFigures } from './rules/openFigures.ts'
import { talliesIn, weigh, type Tally } from './weigh.ts'

/** What the rules make of a claim, and why. Derived from its case file; never stored. Plain data. */
export interface Assessment {
  readonly recommendation: Recommendation
  /** The finding that decided. */
  readonly deciding: Finding
  /** All findings, cautions too, in the order of {@link rules}. */
  readonly findings: readonly Finding[]
  /** What counts on each side. */
  readonly counts: { readonly supports: Tally; readonly conflicts: Tally }
}

/** In order of precedence: of several that conclude, the first decides. */
export const rules: readonly Rule[] = [
  disputed,
  onlyConflicts,
  corroborated,
  attributed,
  open,
  quoteCheck,
  oneOrigin,
  doubtfulTies,
  claimantsOwn,
  appearance,
  interestedParty,
  sourceStanding,
  contested,
  openFigures,
]

/** Recommends where a claim stands. A reviewer's mark is what counts; this is what it is held against. */
export function assess(file: CaseFile): Assessment {
  const weighed = weigh(file)
  const findings = rules.flatMap(rule => rule.examine(weighed))
  const deciding = findings.find(finding => finding.concludes !== null)
  if (!deciding?.concludes) throw new Error('Some rule concludes for every case.')
  return {
    recommendation: deciding.concludes,
    deciding,
    findings,
    counts: talliesIn(weighed.facts),
  }
}

/** The rule of an id that a finding names. */
export function ruleOf(id: RuleId): Rule {
  const rule = rules.find(one => one.id === id)
  if (!rule) throw new Error('Every finding is of a rule that is listed.')
  return rule
}

/** What a rule concludes from a finding's facts alone; `null`: nothing, as every caution, or no such rule. */
export function concludes(ruleId: string, facts: Facts): Recommendation | null {
  return rules.find(rule => rule.id === ruleId)?.concludes(facts) ?? null
}
