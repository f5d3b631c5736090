import { type ClaimId, derivedId, type ExceptionId } from '../domain/id.ts'
import type { Exception } from '../domain/records.ts'
import { err, ok } from '../domain/result.ts'
import type { Command } from '../store/run.ts'

interface Input {
  readonly claimId: ClaimId
  readonly tieId: Exception['tieId']
  readonly reason: string
}

export type SetAsideProblem = { readonly type: 'no-reason' } | { readonly type: 'claim-not-found' }

/** Sets a tie aside for one claim (rule I3): two outlets of one owner, each quoting a different original. */
export const setTieAside: Command<Input, ExceptionId, SetAsideProblem> = {
  name: 'set-tie-aside',
  async run(tx, { claimId, tieId, reason }) {
    if (reason.trim() === '') return err({ type: 'no-reason' })
    if (!(await tx.get('claims', claimId))) return err({ type: 'claim-not-found' })
    const id = derivedId('exception', tx.dossierId, claimId, tieId)
    await tx.put('exceptions', { id, dossierId: tx.dossierId, claimId, tieId, reason: reason.trim(), deletedAt: null })
    return ok(id)
  },
}

/** Lets a tie hold for the claim again. */
export const restoreTie: Command<ExceptionId, void, never> = {
  name: 'set-tie-aside',
  async run(tx, id) {
    await tx.remove('exceptions', id)
    return ok()
  },
}
