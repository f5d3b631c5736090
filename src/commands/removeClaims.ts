import type { ClaimId } from '../domain/id.ts'
import { ok } from '../domain/result.ts'
import type { Command } from '../store/run.ts'

/** Takes claims off the list. What was held against them stays with them, and comes back with Undo. */
export const removeClaims: Command<readonly ClaimId[], void, never> = {
  name: 'remove-claims',
  async run(tx, claimIds) {
    for (const id of claimIds) await tx.remove('claims', id)
    return ok()
  },
}
