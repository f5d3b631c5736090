import { type AffiliationId, derivedId, type PublisherId } from '../domain/id.ts'
import type { Affiliation, AffiliationKind } from '../domain/records.ts'
import { err, ok } from '../domain/result.ts'
import type { Command } from '../store/run.ts'
import type { Tx } from '../store/tx.ts'

interface Input {
  readonly publisherIds: readonly [PublisherId, PublisherId]
  readonly kind: AffiliationKind
  readonly reason: string
  /** The declaration that this one stands for from now on; it goes. */
  readonly replaces?: AffiliationId
}

export type AffiliationProblem =
  | { readonly type: 'no-reason' }
  | { readonly type: 'same-publisher' }
  | { readonly type: 'publisher-not-found' }

/** Declares that two publishers are not two voices. One declaration a pair and kind: a second one changes its reason. */
export const affiliatePublishers: Command<Input, AffiliationId, AffiliationProblem> = {
  name: 'affiliate-publishers',
  async run(tx, { publisherIds: [a, b], kind, reason, replaces }) {
    if (a === b) return err({ type: 'same-publisher' })
    if (reason.trim() === '') return err({ type: 'no-reason' })
    if (!(await tx.get('publishers', a)) || !(await tx.get('publishers', b)))
      return err({ type: 'publisher-not-found' })
    const declared = { publisherIds: [a, b], kind, reason: reason.trim(), standing: 'confirmed' } as const
    const id = await declareAffiliation(tx, declared, 'set')
    if (replaces && replaces !== id) await tx.remove('affiliations', replaces)
    return ok(id)
  },
}

/** Takes a declared affiliation back; the publishers are two voices again. */
export const removeAffiliation: Command<AffiliationId, void, never> = {
  name: 'remove-affiliation',
  async run(tx, id) {
    await tx.remove('affiliations', id)
    return ok()
  },
}

/** Writes an affiliation where its pair and kind say. One that stands there is `set` anew, or `keep`s what it says. */
export async function declareAffiliation(
  tx: Tx,
  declared: Pick<Affiliation, 'publisherIds' | 'kind' | 'reason' | 'standing'>,
  ifThere: 'set' | 'keep',
): Promise<AffiliationId> {
  const [a, b] = declared.publisherIds
  const publisherIds: [PublisherId, PublisherId] = a < b ? [a, b] : [b, a]
  const { kind, reason, standing } = declared
  const id = derivedId('affiliation', tx.dossierId, ...publisherIds, kind)
  const known = await tx.get('affiliations', id)
  if (ifThere === 'keep' && known) return id
  await tx.put('affiliations', {
    id,
    dossierId: tx.dossierId,
    publisherIds,
    kind,
    reason,
    standing,
    signs: known?.signs ?? [],
    deletedAt: null,
  })
  await tx.settle('affiliations', id, 'deletedAt', null)
  return id
}
