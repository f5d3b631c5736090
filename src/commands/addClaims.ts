import { type ClaimId, type ExcerptId, newId, type PublisherId } from '../domain/id.ts'
import { keysBetween } from '../domain/orderKey.ts'
import type { Claim, ClaimKind } from '../domain/records.ts'
import { err, ok, type Result } from '../domain/result.ts'
import { tidyTags } from '../domain/tags.ts'
import type { Command } from '../store/run.ts'
import type { Tx } from '../store/tx.ts'
import { type ExcerptDraft, keepExcerpt } from './excerptDraft.ts'

/** A claim to be made, with the passage in which it stands, if it stands in one. */
export interface NewClaim {
  readonly text: string
  readonly original: string | null
  readonly claimant: string | null
  readonly claimantPublisherId: PublisherId | null
  readonly kind: ClaimKind
  readonly appearance: ExcerptDraft | null
  readonly tags?: readonly string[]
}

export type AddClaimProblem = { readonly type: 'empty-claim' } | MakeClaimProblem

/** A passage's source, or a claimant's publisher, was removed meanwhile. */
export type MakeClaimProblem = { readonly type: 'source-not-found' | 'publisher-not-found' }

/** Adds claims at the end of the list, in the order given. */
export const addClaims: Command<readonly NewClaim[], readonly ClaimId[], AddClaimProblem> = {
  name: 'add-claims',
  async run(tx, claims) {
    if (claims.some(claim => claim.text.trim() === '')) return err({ type: 'empty-claim' })
    return await makeClaims(tx, claims)
  },
}

/** The ids of the claims made, in the order given. */
export async function makeClaims(
  tx: Tx,
  claims: readonly NewClaim[],
): Promise<Result<readonly ClaimId[], MakeClaimProblem>> {
  for (const { claimantPublisherId } of claims) {
    if (claimantPublisherId !== null && !(await tx.get('publishers', claimantPublisherId)))
      return err({ type: 'publisher-not-found' })
  }
  const orders = keysBetween(await tx.lastOrder(), null, claims.length)
  const ids: ClaimId[] = []
  for (const [index, { appearance, ...draft }] of claims.entries()) {
    const excerptId = appearance && (await keepExcerpt(tx, appearance))
    if (appearance && !excerptId) return err({ type: 'source-not-found' })
    const id = newId('claim')
    await tx.put('claims', claimRecord(tx, id, draft, excerptId ? [excerptId] : [], orders[index]))
    ids.push(id)
  }
  return ok(ids)
}

function claimRecord(
  tx: Tx,
  id: ClaimId,
  draft: Omit<NewClaim, 'appearance'>,
  appearances: readonly ExcerptId[],
  order: Claim['order'] | undefined,
): Claim {
  if (order === undefined) throw new Error('There is a key for every claim.')
  return {
    ...draft,
    id,
    dossierId: tx.dossierId,
    text: draft.text.trim(),
    saidIn: null,
    appearances,
    order,
    tags: tidyTags(draft.tags ?? []),
    createdAt: tx.now,
    deletedAt: null,
  }
}
