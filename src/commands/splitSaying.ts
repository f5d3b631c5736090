import { isAboutWords } from '../domain/caseFile.ts'
import { type ClaimId, derivedId, type EvidenceId, newId } from '../domain/id.ts'
import { keysBetween } from '../domain/orderKey.ts'
import type { Claim, Evidence } from '../domain/records.ts'
import { err, ok } from '../domain/result.ts'
import type { Command } from '../store/run.ts'
import type { Tx } from '../store/tx.ts'

interface Input {
  readonly claimId: ClaimId
  /** The wording that was split: nobody's edit is overwritten unseen. */
  readonly seen: string
  /** Its wording from then on: that somebody said it. */
  readonly saying: string
  readonly speaker: string
  /** What they said: the wording of the new claim. */
  readonly said: string
  /** Of the evidence that supports the claim, that which supports what was said too. */
  readonly evidenceIds: readonly EvidenceId[]
}

export type SplitProblem = { readonly type: 'claim-not-found' | 'changed-meanwhile' | 'empty-claim' | 'no-speaker' }

/**
 * Splits a claim in two: that somebody said something keeps its id, its evidence and its marks; what they said becomes
 * a claim of its own right after it, with the speaker for claimant, whose word alone never corroborates it (rule I4).
 *
 * An excerpt that is held against what was said, and of which nobody has said whose words it gives, gives the speaker's.
 */
export const splitSaying: Command<Input, ClaimId, SplitProblem> = {
  name: 'split-saying',
  async run(tx, { claimId, seen, saying, speaker, said, evidenceIds }) {
    const claim = await tx.get('claims', claimId)
    if (!claim) return err({ type: 'claim-not-found' })
    if (claim.text !== seen) return err({ type: 'changed-meanwhile' })
    if (saying.trim() === '' || said.trim() === '') return err({ type: 'empty-claim' })
    if (speaker.trim() === '') return err({ type: 'no-speaker' })
    const id = newId('claim')
    await tx.put('claims', {
      ...claim,
      text: saying.trim(),
      kind: isAboutWords(claim) ? claim.kind : 'attribution',
    })
    await tx.put('claims', {
      ...claim,
      id,
      text: said.trim(),
      original: null,
      claimant: speaker.trim(),
      claimantPublisherId: null,
      kind: 'other',
      saidIn: claimId,
      order: await orderAfter(tx, claim),
      createdAt: tx.now,
    })
    const chosen = new Set(evidenceIds)
    for (const evidence of await tx.where('evidence', 'claimId', claimId)) {
      if (chosen.has(evidence.id) && evidence.stance === 'supports') await holdAgainst(tx, id, evidence, speaker.trim())
    }
    return ok(id)
  },
}

/** Somebody's words are hearsay for what they said, however first-hand they are for that they said it. */
async function holdAgainst(tx: Tx, claimId: ClaimId, { excerptId }: Evidence, speaker: string): Promise<void> {
  const excerpt = await tx.get('excerpts', excerptId)
  if (!excerpt) return
  await tx.put('evidence', {
    id: derivedId('evidence', tx.dossierId, claimId, excerptId),
    dossierId: tx.dossierId,
    claimId,
    excerptId,
    stance: 'supports',
    use: 'secondary',
    note: '',
    deletedAt: null,
  })
  if (excerpt.speaker !== null) return
  const manner = excerpt.manner === 'narrative' ? 'indirect' : excerpt.manner
  await tx.put('excerpts', { ...excerpt, speaker, manner })
}

async function orderAfter(tx: Tx, claim: Claim): Promise<Claim['order']> {
  const [next] = await tx.claimsBehind(claim.order, 1)
  const [order] = keysBetween(claim.order, next?.order ?? null, 1)
  if (order === undefined) throw new Error('There is a key between any two.')
  return order
}
