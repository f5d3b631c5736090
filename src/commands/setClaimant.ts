import type { ClaimId, PublisherId } from '../domain/id.ts'
import { err, ok } from '../domain/result.ts'
import type { Command } from '../store/run.ts'

interface Input {
  readonly claimIds: readonly ClaimId[]
  /** `null` or blank: the dossier's own author. */
  readonly claimant: string | null
  /** The claimant's own publisher, whose sources never corroborate the claim (rule I4); `null`: none known. */
  readonly claimantPublisherId: PublisherId | null
}

export type SetClaimantProblem = { readonly type: 'publisher-not-found' }

/** Says of claims who makes them, in one act. Claims that were removed meanwhile are passed over. */
export const setClaimant: Command<Input, void, SetClaimantProblem> = {
  name: 'set-claimant',
  async run(tx, { claimIds, claimant, claimantPublisherId }) {
    if (claimantPublisherId !== null && !(await tx.get('publishers', claimantPublisherId)))
      return err({ type: 'publisher-not-found' })
    for (const id of claimIds) {
      const claim = await tx.get('claims', id)
      if (claim) await tx.put('claims', { ...claim, claimant: claimant?.trim() || null, claimantPublisherId })
    }
    return ok()
  },
}
