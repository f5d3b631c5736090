import { type ClaimId, derivedId, type EvidenceId, type ExcerptId } from '../domain/id.ts'
import type { Evidence, Stance } from '../domain/records.ts'
import { err, ok, type Result } from '../domain/result.ts'
import type { Command } from '../store/run.ts'
import type { Tx } from '../store/tx.ts'
import { type MakeClaimProblem, makeClaims, type NewClaim } from './addClaims.ts'
import { type ExcerptDraft, keepExcerpt } from './excerptDraft.ts'

interface Input {
  /** A passage to keep, or one that is kept. */
  readonly passage:
    | { readonly type: 'draft'; readonly draft: ExcerptDraft }
    | { readonly type: 'kept'; readonly excerptId: ExcerptId }
  /** A claim that is here, or one to be made in the same act. */
  readonly claim:
    | { readonly type: 'existing'; readonly claimId: ClaimId }
    | { readonly type: 'new'; readonly claim: NewClaim }
  readonly stance: Stance
  readonly use: Evidence['use']
  readonly note: string
}

export interface Attached {
  readonly claimId: ClaimId
  readonly excerptId: ExcerptId
  readonly evidenceId: EvidenceId
}

export type AttachProblem =
  | { readonly type: 'claim-not-found' }
  | { readonly type: 'excerpt-not-found' }
  | MakeClaimProblem
  | { readonly type: 'empty-claim' }
  /** The words are not in the source: they are evidence of nothing. */
  | { readonly type: 'quote-not-found' }
  /** A text under check holds claims and is never evidence. */
  | { readonly type: 'text-under-check' }

/** Holds a passage against a claim, or changes how it is held: excerpt, claim and evidence in one act. */
export const attachEvidence: Command<Input, Attached, AttachProblem> = {
  name: 'attach-evidence',
  async run(tx, { passage, claim, stance, use, note }) {
    if (claim.type === 'new' && claim.claim.text.trim() === '') return err({ type: 'empty-claim' })
    if (passage.type === 'draft' && passage.draft.anchor === null) return err({ type: 'quote-not-found' })
    const excerptId = passage.type === 'draft' ? await keepExcerpt(tx, passage.draft) : passage.excerptId
    const excerpt = excerptId && (await tx.get('excerpts', excerptId))
    if (!excerpt) return err({ type: passage.type === 'draft' ? 'source-not-found' : 'excerpt-not-found' })
    const source = await tx.get('sources', excerpt.sourceId)
    if (!source) return err({ type: 'source-not-found' })
    if (source.role === 'under-check') return err({ type: 'text-under-check' })
    const chosen = await claimFor(tx, claim)
    if (!chosen.ok) return chosen
    const claimId = chosen.value
    const evidenceId = derivedId('evidence', tx.dossierId, claimId, excerpt.id)
    await tx.put('evidence', {
      id: evidenceId,
      dossierId: tx.dossierId,
      claimId,
      excerptId: excerpt.id,
      stance,
      use,
      note,
      deletedAt: null,
    })
    return ok({ claimId, excerptId: excerpt.id, evidenceId })
  },
}

async function claimFor(tx: Tx, claim: Input['claim']): Promise<Result<ClaimId, AttachProblem>> {
  if (claim.type === 'existing') {
    const there = await tx.get('claims', claim.claimId)
    return there ? ok(there.id) : err({ type: 'claim-not-found' })
  }
  const made = await makeClaims(tx, [claim.claim])
  if (!made.ok) return made
  const [claimId] = made.value
  return claimId === undefined ? err({ type: 'empty-claim' }) : ok(claimId)
}
