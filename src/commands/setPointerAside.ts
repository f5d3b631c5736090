import { type AsideId, type ClaimId } from '../domain/id.ts'
import type { Aside } from '../domain/records.ts'
import { err, ok } from '../domain/result.ts'
import type { Command } from '../store/run.ts'

interface Input {
  /** As `asideIdOf` has it for the words that the pointer is about. */
  readonly id: AsideId
  readonly claimId: ClaimId | null
  readonly kind: Aside['kind']
  readonly words: Aside['words']
  readonly reason: string
}

export type SetPointerAsideProblem = { readonly type: 'no-reason' } | { readonly type: 'claim-not-found' }

/** Sets a pointer to a difference aside, in the acting reviewer's name. It sets no stance and no mark. */
export const setPointerAside: Command<Input, AsideId, SetPointerAsideProblem> = {
  name: 'set-pointer-aside',
  async run(tx, { id, claimId, kind, words, reason }) {
    if (reason.trim() === '') return err({ type: 'no-reason' })
    if (claimId !== null && !(await tx.get('claims', claimId))) return err({ type: 'claim-not-found' })
    const { dossierId, reviewerId } = tx
    await tx.put('asides', { id, dossierId, claimId, kind, words, reviewerId, reason: reason.trim(), deletedAt: null })
    return ok(id)
  },
}

/** Has a pointer shown again that was set aside. */
export const showPointerAgain: Command<AsideId, void, never> = {
  name: 'show-pointer-again',
  async run(tx, id) {
    await tx.remove('asides', id)
    return ok()
  },
}
