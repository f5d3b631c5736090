import { compareText } from '../domain/grouped.ts'
import type { ClaimId } from '../domain/id.ts'
import { keysBetween } from '../domain/orderKey.ts'
import type { Claim } from '../domain/records.ts'
import { err, ok } from '../domain/result.ts'
import type { Command } from '../store/run.ts'

interface Input {
  /** In whatever order: they keep the one in which they stand. */
  readonly claimIds: readonly ClaimId[]
  /** The claim that they come to stand after, not one of them; `null`: first. */
  readonly after: ClaimId | null
}

export type MoveProblem = { readonly type: 'claim-not-found' }

/** Moves claims to one place of the list. Only theirs are the order keys that change. */
export const moveClaims: Command<Input, void, MoveProblem> = {
  name: 'move-claim',
  async run(tx, { claimIds, after }) {
    const wanted = new Set(claimIds)
    const found = await Promise.all([...wanted].map(id => tx.get('claims', id)))
    const moving = found.filter(claim => claim !== undefined).toSorted(byOrder)
    const before = after === null ? null : await tx.get('claims', after)
    if (moving.length === 0 || before === undefined || (before && wanted.has(before.id)))
      return err({ type: 'claim-not-found' })
    const behind = await tx.claimsBehind(before?.order ?? null, moving.length + 1)
    const next = behind.find(({ id }) => !wanted.has(id))
    const orders = keysBetween(before?.order ?? null, next?.order ?? null, moving.length)
    for (const [index, claim] of moving.entries()) {
      const order = orders[index]
      if (order !== undefined) await tx.put('claims', { ...claim, order })
    }
    return ok()
  },
}

function byOrder(a: Claim, b: Claim): number {
  return compareText(a.order, b.order) || compareText(a.id, b.id)
}
