import type { Exhibit } from '../caseFile.ts'
import type { EvidenceId } from '../id.ts'
import type { Verdict } from '../records.ts'
import type { WeighedCase } from './weigh.ts'

/**
 * A question put to a case file. Rules for what counts (I) give cautions, rules for
 * where a claim stands (S) conclude; S rules never conclude two at a time.
 */
export interface Rule {
  readonly id: RuleId
  /** The published standard that it puts into code. */
  readonly after: string
  /** All that it looks at. An S rule concludes from these facts of a case alone. */
  readonly uses: readonly RuleInput[]
  /** What follows from its facts alone: anybody can redo it by hand. `null`: nothing. */
  readonly concludes: (facts: Facts) => Recommendation | null
  /** What it finds; empty where it has nothing to say. Pure. */
  readonly examine: (weighed: WeighedCase) => readonly Finding[]
}

/** Those of the product's rules, and `C1`, `C2`, `C3` for sources, evidence and figures that are themselves in doubt. */
export type RuleId = 'I1' | 'I2' | 'I3' | 'I4' | 'I5' | 'I6' | 'C1' | 'C2' | 'C3' | 'S0' | 'S1' | 'S2' | 'S3' | 'S4'

/** What rules look at: facts that {@link Finding} names, and what records say. */
export type RuleInput = CountInput | RecordInput
/** `thresholds`: all that a dossier's standard asks for. */
export type CountInput =
  | 'supportingDocuments'
  | 'conflictingDocuments'
  | 'originsConcerned'
  | 'inconsistentOrigins'
  | 'rivalSpeakers'
  | 'figureConflicts'
  | 'figureConflictsInside'
  | 'independentOrigins'
  | 'primaryOrigins'
  | 'kinds'
  | 'thresholds'
export type RecordInput =
  | 'quoteCheck'
  | 'acceptances'
  | 'textVersion'
  | 'ties'
  | 'tieStanding'
  | 'publishers'
  | 'claimant'
  | 'speakers'
  | 'appearances'
  | 'derivations'
  | 'use'
  | 'sourceKind'
  | 'claimKind'
  | 'sourceStanding'
  | 'edits'
  | 'figures'

/** What the rules warrant; `open`: nothing yet. */
export type Recommendation = Verdict | 'open'

/** What one rule finds in a case: codes and numbers; `messages/` has the sentences. */
export interface Finding {
  readonly rule: RuleId
  readonly code: FindingCode
  /** Where it leads; `null` for a caution, which leads nowhere. */
  readonly concludes: Recommendation | null
  /** The numbers it turned on. With them and the rule, anyone can redo it. */
  readonly facts: Facts
  /** Names that its sentence needs, e.g. whose word an attributed claim is. */
  readonly names: Readonly<Record<string, string>>
  /** The evidence it rests on. */
  readonly rests: readonly EvidenceId[]
  /** What would lead elsewhere, nearest first; for a caution, what would take it away. */
  readonly wouldChange: readonly WouldChange[]
}

export type Facts = Readonly<Record<string, number>>

export interface WouldChange {
  readonly code: ChangeCode
  readonly facts: Facts
  /** Only once the conflict is gone as well. */
  readonly onceUndisputed?: true
}

export type FindingCode = CautionCode | ConclusionCode
export type CautionCode =
  | 'quotes-absent'
  | 'quotes-altered'
  | 'differences-to-accept'
  | 'earlier-text'
  | 'documents-folded'
  | 'conflicts-folded'
  | 'suggested-ties'
  | 'contested-ties'
  | 'publishers-unknown'
  | 'claimant-own'
  | 'appearances'
  | 'interested-primary'
  | 'interested-support'
  | 'retracted-sources'
  | 'corrected-sources'
  | 'contested-evidence'
  | 'contested-speakers'
  | 'contested-sources'
  | 'contested-kind'
  | 'contested-standard'
  | 'figures-to-settle'
  /** What supports the claim gives figures that exclude its own. */
  | 'claim-figures'
  /** What supports the claim gives another day than it. */
  | 'claim-dates'
export type ConclusionCode =
  | 'no-evidence'
  | 'nothing-counts'
  | 'origins-conflict'
  | 'internally-inconsistent'
  /** Documents of nobody known disagree: one voice or two, nobody can tell. */
  | 'unknown-conflict'
  /** The words of a claim about words are given to different speakers. */
  | 'attribution-conflict'
  | 'figures-conflict'
  /** All of it within one origin. */
  | 'figures-inconsistent'
  | 'corroborated'
  | 'attributed'
  | 'only-conflicts'

export type ChangeCode =
  | 'support-counts'
  | 'support-found'
  | 'differences-accepted'
  | 'more-origins'
  | 'first-hand'
  | 'more-origins-first-hand'
  | 'another-kind'
  | 'another-kind-first-hand'
  | 'other-kinds'
  | 'other-kinds-first-hand'
  | 'of-kinds'
  | 'of-kinds-first-hand'
  | 'kinds-set'
  | 'publishers-named'
  | 'suggestions-rejected'
  | 'one-speaker'
  | 'undisputed-attributed'
  | 'undisputed-corroborated'
  | 'conflict-found'
  /** A tie between origins that stand apart, or one speaker behind them. */
  | 'origins-tied'
  /** Figures that seem to exclude one another settled to be of one thing. */
  | 'figures-settled'
  | 'figures-parted'
  | 'sides-agree'
  | 'conflict-withdrawn'
  | 'quoted-exactly'
  | 'found-again'
  | 'ties-undone'
  | 'another-document'
  | 'suggestions-settled'
  | 'disagreement-settled'
  | 'another-voice'
  | 'independent-document'
  | 'disinterested'
  | 'without-stake'
  | 'source-stands'
  | 'correction-read'
  | 'stance-settled'
  | 'scope-settled'
  | 'claim-figures-agree'
  | 'claim-dates-agree'

/** A number among a finding's facts; 0 where it has none of that name. */
export function fact(facts: Facts, name: string): number {
  return facts[name] ?? 0
}

export function idsOf(exhibits: readonly Exhibit[]): readonly EvidenceId[] {
  return exhibits.map(exhibit => exhibit.evidence.id)
}

/** A finding that leads nowhere by itself; none where `exhibits` is empty. Facts count the exhibits unless they say otherwise. */
export function caution(
  rule: RuleId,
  code: CautionCode,
  exhibits: readonly Exhibit[],
  changes: ChangeCode | readonly WouldChange[],
  given: Facts = {},
): readonly Finding[] {
  if (exhibits.length === 0) return []
  const facts = { count: exhibits.length, ...given }
  const wouldChange =
    typeof changes === 'string' ? [{ code: changes, facts: { count: fact(facts, 'count') } }] : changes
  return [{ rule, code, concludes: null, facts, names: {}, rests: idsOf(exhibits), wouldChange }]
}
