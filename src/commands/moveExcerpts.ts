import { type ClaimId, derivedId, type ExcerptId } from '../domain/id.ts'
import { heldCheck } from '../domain/quote/checkAnchored.ts'
import type { Excerpt, Stance } from '../domain/records.ts'
import type { Tx } from '../store/tx.ts'

/** Where an excerpt goes: a text, its place there, and how its words compare with what stands there. */
export interface MovedTo extends Pick<Excerpt, 'textId' | 'quoted' | 'anchor' | 'check'> {
  /** Whether its sentence says something else there: then it takes nobody's place, and no mark rests on it yet. */
  readonly isNews?: boolean
}

/**
 * Puts an excerpt of another text in the place of one, with its evidence and the claims that appear in it. It bears on
 * each claim as `stances` says, else as before.
 *
 * What was accepted goes along only where the words are the same on both sides, and only the acting reviewer's own:
 * others sign for themselves.
 */
export async function moveExcerpt(
  tx: Tx,
  excerpt: Excerpt,
  { isNews = false, ...to }: MovedTo,
  stances: ReadonlyMap<ClaimId, Stance> = new Map(),
): Promise<ExcerptId> {
  const { start, end } = to.anchor?.span ?? { start: -1, end: -1 }
  const id = derivedId('excerpt', tx.dossierId, excerpt.sourceId, to.textId, start, end, to.quoted)
  await tx.put('excerpts', { ...excerpt, ...to, check: heldCheck(to), id, replaces: isNews ? null : excerpt.id })
  for (const evidence of await tx.where('evidence', 'excerptId', excerpt.id)) {
    const evidenceId = derivedId('evidence', tx.dossierId, evidence.claimId, id)
    const stance = stances.get(evidence.claimId) ?? evidence.stance
    await tx.put('evidence', { ...evidence, id: evidenceId, excerptId: id, stance })
    await tx.remove('evidence', evidence.id)
  }
  if (to.quoted === excerpt.quoted && to.anchor?.exact === excerpt.anchor?.exact)
    await moveAcceptance(tx, excerpt.id, id)
  await tx.remove('excerpts', excerpt.id)
  return id
}

async function moveAcceptance(tx: Tx, from: ExcerptId, to: ExcerptId): Promise<void> {
  const id = derivedId('acceptance', tx.dossierId, from, tx.reviewerId)
  const own = await tx.get('acceptances', id)
  if (!own) return
  await tx.put('acceptances', { ...own, id: derivedId('acceptance', tx.dossierId, to, tx.reviewerId), excerptId: to })
}

/** Has claims appear in the excerpts that took the place of others. */
export async function moveAppearances(tx: Tx, moved: ReadonlyMap<ExcerptId, ExcerptId>): Promise<void> {
  if (moved.size === 0) return
  for (const claim of await tx.all('claims')) {
    if (!claim.appearances.some(id => moved.has(id))) continue
    await tx.put('claims', { ...claim, appearances: claim.appearances.map(id => moved.get(id) ?? id) })
  }
}
