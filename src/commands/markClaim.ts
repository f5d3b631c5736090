import { caseFilesOf, type CaseFile } from '../domain/caseFile.ts'
import { contestedIn } from '../domain/contested.ts'
import { type ClaimId, derivedId, type MarkId } from '../domain/id.ts'
import type { Acceptance, Excerpt, Verdict } from '../domain/records.ts'
import { err, ok } from '../domain/result.ts'
import { assess } from '../domain/verdict/assess.ts'
import { basisOf } from '../domain/verdict/basis.ts'
import { standardOf } from '../domain/verdict/thresholds.ts'
import type { Command } from '../store/run.ts'
import type { Tx } from '../store/tx.ts'

interface Input {
  readonly claimId: ClaimId
  readonly verdict: Verdict
  /** May be blank only where the verdict is what the rules recommend. */
  readonly rationale: string
}

export type MarkProblem =
  | { readonly type: 'claim-not-found' }
  /** The verdict departs from the recommendation, and nobody has said why. */
  | { readonly type: 'no-rationale' }

/** Signs a verdict on a claim, on the case as it stands in this transaction. A reviewer's second mark replaces the first. */
export const markClaim: Command<Input, MarkId, MarkProblem> = {
  name: 'mark-claim',
  async run(tx, { claimId, verdict, rationale }) {
    const file = await caseFileIn(tx, claimId)
    if (!file) return err({ type: 'claim-not-found' })
    const assessment = assess(file)
    if (verdict !== assessment.recommendation && rationale.trim() === '') return err({ type: 'no-rationale' })
    const id = markIdOf(tx, claimId)
    await tx.put('marks', {
      id,
      dossierId: tx.dossierId,
      claimId,
      reviewerId: tx.reviewerId,
      verdict,
      rationale: rationale.trim(),
      basis: basisOf(file, assessment),
      markedAt: tx.now,
      deletedAt: null,
    })
    return ok(id)
  },
}

/** Takes the acting reviewer's own mark off a claim: for them it is open again. */
export const clearMark: Command<ClaimId, void, never> = {
  name: 'clear-mark',
  async run(tx, claimId) {
    await tx.remove('marks', markIdOf(tx, claimId))
    return ok()
  },
}

function markIdOf(tx: Tx, claimId: ClaimId): MarkId {
  return derivedId('mark', tx.dossierId, claimId, tx.reviewerId)
}

/** Reads what the desk reads: of other claims nothing, and of excerpts only this claim's. */
async function caseFileIn(tx: Tx, claimId: ClaimId): Promise<CaseFile | null> {
  const [claim, dossier] = [await tx.get('claims', claimId), await tx.get('dossiers', tx.dossierId)]
  if (!claim || !dossier) return null
  const evidence = await tx.where('evidence', 'claimId', claimId)
  const excerptIds = [...new Set([...evidence.map(({ excerptId }) => excerptId), ...claim.appearances])]
  const contested = contestedIn({
    dossiers: await tx.rows('dossiers', 'id', tx.dossierId),
    excerpts: (await Promise.all(excerptIds.map(id => tx.rows('excerpts', 'id', id)))).flat(),
    claims: await tx.rows('claims', 'id', claimId),
    evidence: await tx.rows('evidence', 'claimId', claimId),
    sources: await tx.rows('sources', 'dossierId', tx.dossierId),
    publishers: await tx.rows('publishers', 'dossierId', tx.dossierId),
    affiliations: await tx.rows('affiliations', 'dossierId', tx.dossierId),
    dependences: await tx.rows('dependences', 'dossierId', tx.dossierId),
    exceptions: await tx.rows('exceptions', 'claimId', claimId),
    figures: await tx.rows('figures', 'claimId', claimId),
    roundings: await tx.rows('roundings', 'claimId', claimId),
  })
  const excerpts: Excerpt[] = []
  const acceptances: Acceptance[] = []
  for (const id of excerptIds) {
    const excerpt = await tx.get('excerpts', id)
    if (!excerpt) continue
    excerpts.push(excerpt)
    acceptances.push(...(await tx.where('acceptances', 'excerptId', id)))
  }
  const facts = {
    claims: [claim],
    evidence,
    excerpts,
    acceptances,
    marks: [],
    sources: await tx.all('sources'),
    publishers: await tx.all('publishers'),
    affiliations: await tx.all('affiliations'),
    dependences: await tx.all('dependences'),
    exceptions: await tx.where('exceptions', 'claimId', claimId),
    figures: await tx.where('figures', 'claimId', claimId),
    roundings: await tx.where('roundings', 'claimId', claimId),
  }
  return caseFilesOf(facts, standardOf(dossier, contested.heldTo), contested).get(claimId) ?? null
}
