import type { AsideId, ClaimId } from '../domain/id.ts'
import type { Aside } from '../domain/records.ts'
import { err, ok } from '../domain/result.ts'
import type { Command } from '../store/run.ts'

interface Input {
  /** Of each place that tells the same, as `asideIdOf` has it for the words that it is about. */
  readonly ids: readonly AsideId[]
  readonly claimId: ClaimId | null
  readonly kind: Aside['kind']
  readonly words: Aside['words']
  readonly reason: string
}

export type SetPointerAsideProblem = { readonly type: 'no-reason' } | { readonly type: 'claim-not-found' }

/** Sets a pointer to a difference aside, in the acting reviewer's name. It sets no stance and no mark. */
export const setPointerAside: Command<Input, void, SetPointerAsideProblem> = {
  name: 'set-pointer-aside',
  async run(tx, { ids, claimId, kind, words, reason }) {
    if (reason.trim() === '') return err({ type: 'no-reason' })
    if (claimId !== null && !(await tx.get('claims', claimId))) return err({ type: 'claim-not-found' })
    const { dossierId, reviewerId } = tx
    for (const id of ids) {
      await tx.put('asides', {
        id,
        dossierId,
        claimId,
        kind,
        words,
        reviewerId,
        settled: null,
        reason: reason.trim(),
        deletedAt: null,
      })
    }
    return ok()
  },
}

interface Likeness extends Pick<Aside, 'kind' | 'words'> {
  readonly id: AsideId
  readonly settled: NonNullable<Aside['settled']>
}

/** Settles, in the acting reviewer's name, whether names or sayings of the dossier are one: they are not asked about again. It merges nothing. */
export const settleLikeness: Command<Likeness, void, never> = {
  name: 'settle-likeness',
  async run(tx, { id, kind, words, settled }) {
    const { dossierId, reviewerId } = tx
    await tx.put('asides', {
      id,
      dossierId,
      claimId: null,
      kind,
      words,
      reviewerId,
      settled,
      reason: '',
      deletedAt: null,
    })
    return ok()
  },
}

/** Has pointers shown again that were set aside, or settled. */
export const showPointerAgain: Command<readonly AsideId[], void, never> = {
  name: 'show-pointer-again',
  async run(tx, ids) {
    for (const id of ids) await tx.remove('asides', id)
    return ok()
  },
}
