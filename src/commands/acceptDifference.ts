import { type AcceptanceId, derivedId, type ExcerptId } from '../domain/id.ts'
import { acceptanceOf } from '../domain/quote/keptWarnings.ts'
import { err, ok } from '../domain/result.ts'
import type { Command } from '../store/run.ts'

interface Input {
  readonly excerptId: ExcerptId
  /** Stays visible. May be blank for what a quoting hand changes; required where that comes with a warning, and for noise of a scan. */
  readonly note: string
}

export type AcceptProblem =
  | { readonly type: 'excerpt-not-found' }
  /** Nothing in the quote waits to be accepted, or it differs in sense, which nobody can accept. */
  | { readonly type: 'not-acceptable' }
  | { readonly type: 'no-note' }

/** Accepts, in the acting reviewer's name, the difference shown between a quote and its source: the quote then counts (rule I1). */
export const acceptDifference: Command<Input, AcceptanceId, AcceptProblem> = {
  name: 'accept-difference',
  async run(tx, { excerptId, note }) {
    const excerpt = await tx.get('excerpts', excerptId)
    if (!excerpt) return err({ type: 'excerpt-not-found' })
    const asked = acceptanceOf(excerpt)
    if (asked === null) return err({ type: 'not-acceptable' })
    if (asked === 'with-note' && note.trim() === '') return err({ type: 'no-note' })
    const id = derivedId('acceptance', tx.dossierId, excerptId, tx.reviewerId)
    await tx.put('acceptances', {
      id,
      dossierId: tx.dossierId,
      excerptId,
      reviewerId: tx.reviewerId,
      note: note.trim(),
      deletedAt: null,
    })
    return ok(id)
  },
}

/** Takes the acting reviewer's own acceptance back. */
export const withdrawAcceptance: Command<ExcerptId, void, never> = {
  name: 'withdraw-acceptance',
  async run(tx, excerptId) {
    await tx.remove('acceptances', derivedId('acceptance', tx.dossierId, excerptId, tx.reviewerId))
    return ok()
  },
}
