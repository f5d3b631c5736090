import { type CaseFile, documentsOf, isClaimants, standingOf, type Discount, type Exhibit } from '../../caseFile.ts'
import { type OriginTie, tieIdOf } from '../../originTies.ts'
import {
  caution,
  fact,
  type CautionCode,
  type ChangeCode,
  type Finding,
  type Rule,
  type RuleId,
  type WouldChange,
} from '../rule.ts'
import { isInterested, tiesAmong, type WeighedCase } from '../weigh.ts'

/** A caution leads nowhere by itself: it says what was not counted, or is counted with a doubt. */
const nothing = (): null => null

/** I1: an excerpt counts only if its quote check allows it. */
export const quoteCheck: Rule = {
  id: 'I1',
  after: 'Wikipedia, failed verification: the source was checked and does not say it',
  uses: ['quoteCheck', 'acceptances', 'textVersion'],
  concludes: nothing,
  examine: weighed => [
    ...caution('I1', 'quotes-absent', discountedFor(weighed, 'absent'), 'quoted-exactly'),
    ...caution('I1', 'quotes-altered', discountedFor(weighed, 'altered'), 'quoted-exactly'),
    ...caution('I1', 'differences-to-accept', discountedFor(weighed, 'difference-to-accept'), 'differences-accepted'),
    ...caution('I1', 'earlier-text', discountedFor(weighed, 'earlier-text'), 'found-again'),
  ],
}

/** I2: documents that are not independent of one another count once. */
export const oneOrigin: Rule = {
  id: 'I2',
  after: 'KSJ Fact-Checking Project handbook; Every Casualty, Standards for Casualty Recording (2016)',
  uses: ['ties', 'publishers'],
  concludes: nothing,
  examine: weighed => [
    ...folded('support', weighed.supports, weighed),
    ...folded('conflict', weighed.conflicts, weighed),
  ],
}

/** I3: in doubt, sources are one; the doubt is shown where the count turns on it. */
export const doubtfulTies: Rule = {
  id: 'I3',
  after: 'Every Casualty, Standards for Casualty Recording (2016): sources independent from one another',
  uses: ['tieStanding', 'publishers', 'edits'],
  concludes: nothing,
  examine({ supports, conflicts, suggestedTies, disputedTies, facts }) {
    const both = [...supports, ...conflicts]
    const counts = {
      suggestedTies: suggestedTies.length,
      supportingOrigins: fact(facts, 'supportingOrigins'),
      supportingIfRejected: fact(facts, 'supportingIfRejected'),
      conflictingOrigins: fact(facts, 'conflictingOrigins'),
      conflictingIfRejected: fact(facts, 'conflictingIfRejected'),
    }
    return [
      ...caution('I3', 'suggested-ties', suggestedTies.length > 0 ? both : [], 'suggestions-settled', counts),
      ...caution('I3', 'contested-ties', disputedTies.length > 0 ? both : [], 'disagreement-settled', {
        count: disputedTies.length,
      }),
      ...aboutDocuments(
        'I3',
        'publishers-unknown',
        both.filter(exhibit => exhibit.publisher === null),
        'publishers-named',
      ),
    ]
  },
}

/** I4: the claimant's own origin never corroborates the claimant's own claim. */
export const claimantsOwn: Rule = {
  id: 'I4',
  after: 'KSJ Fact-Checking Project handbook: who says so, and who else',
  uses: ['claimant', 'publishers', 'ties', 'speakers'],
  concludes: nothing,
  examine: ({ file, supports }) =>
    caution(
      'I4',
      'claimant-own',
      supports.filter(exhibit => isClaimants(file, exhibit, file.origins.held)),
      'another-voice',
    ),
}

/** I5: where the claim itself stands is an appearance, not evidence. */
export const appearance: Rule = {
  id: 'I5',
  after: 'schema.org Claim: appearance',
  uses: ['appearances', 'derivations'],
  concludes: nothing,
  examine: weighed =>
    caution('I5', 'appearances', discountedFor(weighed, 'appearance', 'under-check'), 'independent-document'),
}

/** I6: a press release, or a party to the matter, is first-hand for what was said; for whether it is so it is secondary, and has a stake in it. */
export const interestedParty: Rule = {
  id: 'I6',
  after: 'BBC Editorial Guidelines, section 3; KSJ Fact-Checking Project handbook',
  uses: ['sourceKind', 'publishers', 'use', 'claimKind'],
  concludes: nothing,
  examine({ file, supports, conflicts }) {
    const interested = [...supports, ...conflicts].filter(exhibit => isInterested(file, exhibit))
    const [firstHand, others] = [interested.filter(isFirstHand), interested.filter(isSecondarySupport)]
    return [
      ...aboutDocuments('I6', 'interested-primary', firstHand, 'disinterested'),
      ...aboutDocuments('I6', 'interested-support', others, 'without-stake'),
    ]
  },
}

function isFirstHand({ evidence }: Exhibit): boolean {
  return evidence.use === 'primary'
}

function isSecondarySupport(exhibit: Exhibit): boolean {
  return exhibit.evidence.stance === 'supports' && !isFirstHand(exhibit)
}

/** C1: a source that was taken back does not count; one that was corrected is to be read again. */
export const sourceStanding: Rule = {
  id: 'C1',
  after: 'COPE Retraction Guidelines',
  uses: ['sourceStanding'],
  concludes: nothing,
  examine: weighed => [
    ...aboutDocuments('C1', 'retracted-sources', discountedFor(weighed, 'retracted'), 'source-stands'),
    ...aboutDocuments(
      'C1',
      'corrected-sources',
      [...weighed.supports, ...weighed.conflicts].filter(exhibit => standingOf(exhibit) === 'corrected'),
      'correction-read',
    ),
  ],
}

/** C2: evidence that two people read differently does not count until they settle it; what else they disagree on counts for the least that either says. */
export const contested: Rule = {
  id: 'C2',
  after: 'AVeriTeC: a second annotator checks what the first made of the evidence',
  uses: ['edits'],
  concludes: nothing,
  examine(weighed) {
    const { supports, conflicts, discounted } = weighed
    const { kinds, isStandardContested } = weighed.file
    const counting = [...supports, ...conflicts]
    const bearing = [...counting, ...discounted.map(({ exhibit }) => exhibit)]
    const settled = 'disagreement-settled'
    return [
      ...caution('C2', 'contested-evidence', discountedFor(weighed, 'contested'), 'stance-settled'),
      ...caution(
        'C2',
        'contested-speakers',
        counting.filter(({ disputed }) => disputed !== null && disputed.speakers.length > 1),
        settled,
      ),
      ...aboutDocuments(
        'C2',
        'contested-sources',
        bearing.filter(({ disputed }) => disputed !== null && disputed.kinds.length + disputed.standings.length > 2),
        settled,
      ),
      ...caution('C2', 'contested-kind', kinds.length > 1 ? counting : [], settled, { count: 1 }),
      ...caution('C2', 'contested-standard', isStandardContested ? counting : [], settled, { count: 1 }),
    ]
  },
}

/** A caution that counts documents, not excerpts. */
function aboutDocuments(
  rule: RuleId,
  code: CautionCode,
  exhibits: readonly Exhibit[],
  change: ChangeCode,
): readonly Finding[] {
  return caution(rule, code, exhibits, change, { count: documentsOf(exhibits).size })
}

function discountedFor({ discounted }: WeighedCase, ...reasons: readonly Discount[]): readonly Exhibit[] {
  return discounted.filter(({ because }) => reasons.includes(because)).map(({ exhibit }) => exhibit)
}

function folded(
  side: 'support' | 'conflict',
  exhibits: readonly Exhibit[],
  { file, facts }: WeighedCase,
): readonly Finding[] {
  const documents = fact(facts, `${side}ingDocuments`)
  const origins = fact(facts, `${side}ingOrigins`)
  if (documents <= origins) return []
  const code: CautionCode = side === 'support' ? 'documents-folded' : 'conflicts-folded'
  return caution('I2', code, exhibits, unfolding(exhibits, file), {
    documents,
    origins,
    unnamed: fact(facts, `${side}ingUnnamed`),
  })
}

/** What would have documents of one origin count apart. One file stays one, whoever says what. */
function unfolding(exhibits: readonly Exhibit[], { origins }: CaseFile): readonly WouldChange[] {
  const ties = tiesAmong(exhibits, origins)
  const unknown = documentsOf(exhibits.filter(({ publisher }) => publisher === null)).size
  const changes: WouldChange[] = [
    ...(ties.some(canBeUndone) ? [{ code: 'ties-undone' as const, facts: {} }] : []),
    ...(ties.some(({ type }) => type === 'contested-publisher')
      ? [{ code: 'disagreement-settled' as const, facts: { count: 1 } }]
      : []),
    ...(unknown > 0 ? [{ code: 'publishers-named' as const, facts: { count: unknown } }] : []),
  ]
  return changes.length > 0 ? changes : [{ code: 'another-document', facts: {} }]
}

function canBeUndone(tie: OriginTie): boolean {
  return tie.type === 'dependence' || tieIdOf(tie) !== null
}
