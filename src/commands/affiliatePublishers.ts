import { type AffiliationId, derivedId, type PublisherId } from '../domain/id.ts'
import type { Affiliation } from '../domain/records.ts'
import { err, ok } from '../domain/result.ts'
import type { Command } from '../store/run.ts'

interface Input {
  readonly publisherIds: readonly [PublisherId, PublisherId]
  readonly kind: Affiliation['kind']
  readonly reason: string
}

export type AffiliationProblem =
  | { readonly type: 'no-reason' }
  | { readonly type: 'same-publisher' }
  | { readonly type: 'publisher-not-found' }

/** Declares that two publishers are not two voices. One declaration a pair and kind: a second one changes its reason. */
export const affiliatePublishers: Command<Input, AffiliationId, AffiliationProblem> = {
  name: 'affiliate-publishers',
  async run(tx, { publisherIds: [a, b], kind, reason }) {
    if (a === b) return err({ type: 'same-publisher' })
    if (reason.trim() === '') return err({ type: 'no-reason' })
    if (!(await tx.get('publishers', a)) || !(await tx.get('publishers', b)))
      return err({ type: 'publisher-not-found' })
    const publisherIds: [PublisherId, PublisherId] = a < b ? [a, b] : [b, a]
    const id = derivedId('affiliation', tx.dossierId, ...publisherIds, kind)
    await tx.put('affiliations', {
      id,
      dossierId: tx.dossierId,
      publisherIds,
      kind,
      reason: reason.trim(),
      standing: 'confirmed',
      deletedAt: null,
    })
    return ok(id)
  },
}
