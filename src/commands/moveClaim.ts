import type { ClaimId } from '../domain/id.ts'
import { keyBetween } from '../domain/orderKey.ts'
import { err, ok } from '../domain/result.ts'
import type { Command } from '../store/run.ts'

interface Input {
  readonly claimId: ClaimId
  /** The claim that it comes to stand after; `null`: first. */
  readonly after: ClaimId | null
}

export type MoveProblem = { readonly type: 'claim-not-found' }

/** Moves a claim in the list. */
export const moveClaim: Command<Input, void, MoveProblem> = {
  name: 'move-claim',
  async run(tx, { claimId, after }) {
    const claims = (await tx.all('claims')).toSorted((a, b) => (a.order < b.order ? -1 : 1))
    const claim = claims.find(({ id }) => id === claimId)
    const others = claims.filter(({ id }) => id !== claimId)
    const place = after === null ? 0 : others.findIndex(({ id }) => id === after) + 1
    if (!claim || (after !== null && place === 0)) return err({ type: 'claim-not-found' })
    const order = keyBetween(others[place - 1]?.order ?? null, others[place]?.order ?? null)
    await tx.put('claims', { ...claim, order })
    return ok()
  },
}
