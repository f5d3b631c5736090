import type { ClaimId } from '../domain/id.ts'
import type { Claim } from '../domain/records.ts'
import { sameJson } from '../domain/canonicalJson.ts'
import { err, ok } from '../domain/result.ts'
import { tidyTags } from '../domain/tags.ts'
import type { Command } from '../store/run.ts'

/** What a person writes of a claim. */
export type ClaimSheet = Pick<Claim, 'text' | 'original' | 'claimant' | 'claimantPublisherId' | 'kind' | 'tags'>

interface Input {
  readonly claimId: ClaimId
  readonly fields: Partial<ClaimSheet>
  /** The values that the form started from: nobody's edit is overwritten unseen. */
  readonly seen: Partial<ClaimSheet>
}

export type EditClaimProblem =
  | { readonly type: 'claim-not-found' }
  | { readonly type: 'empty-claim' }
  | { readonly type: 'publisher-not-found' }
  /** Somebody has changed the claim while the form was open; here is how it stands now. */
  | { readonly type: 'changed-meanwhile'; readonly now: ClaimSheet }

/** Sets fields of a claim. */
export const editClaim: Command<Input, void, EditClaimProblem> = {
  name: 'edit-claim',
  async run(tx, { claimId, fields, seen }) {
    const claim = await tx.get('claims', claimId)
    if (!claim) return err({ type: 'claim-not-found' })
    if (fields.text?.trim() === '') return err({ type: 'empty-claim' })
    const publisherId = fields.claimantPublisherId ?? null
    const isNamedNow = publisherId !== null && publisherId !== claim.claimantPublisherId
    if (isNamedNow && !(await tx.get('publishers', publisherId))) return err({ type: 'publisher-not-found' })
    const moved = Object.entries(seen).some(([field, value]) => !sameJson(claim[field as keyof ClaimSheet], value))
    if (moved) return err({ type: 'changed-meanwhile', now: claim })
    const { text, tags } = { ...claim, ...fields }
    await tx.put('claims', { ...claim, ...fields, text: text.trim(), tags: tidyTags(tags) })
    return ok()
  },
}
