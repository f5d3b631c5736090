import type { AffiliationId, DependenceId, SourceId } from '../domain/id.ts'
import type { Dependence, Standing } from '../domain/records.ts'
import { err, ok } from '../domain/result.ts'
import type { Command } from '../store/run.ts'

interface Input {
  readonly tie:
    | { readonly type: 'dependence'; readonly id: DependenceId }
    | { readonly type: 'affiliation'; readonly id: AffiliationId }
  /** `suggested` takes a decision back: the tie is open again, and counts until somebody rejects it. */
  readonly standing: Standing
  /**
   * Required to reject: too many origins is a false corroboration. Empty keeps the reason there is, unless it was the
   * rejection's: whoever takes that back, or confirms the tie, takes back its reason.
   */
  readonly reason: string
  /** Which source derives from the other, where the person says so or takes it back by `null`; left out: as it was. */
  readonly from?: SourceId | null
}

export type SettleProblem = { readonly type: 'no-reason' } | { readonly type: 'tie-not-found' }

/**
 * Confirms or rejects a reason to count two sources as one, or opens it again. Until somebody rejects it, it counts
 * (rule I3). Where people disagreed on it, that is settled, also in favour of the standing that is shown; one that still
 * counts, though it was removed elsewhere, stands again.
 */
export const settleTie: Command<Input, void, SettleProblem> = {
  name: 'settle-tie',
  async run(tx, { tie, standing, reason, from }) {
    if (standing === 'rejected' && reason.trim() === '') return err({ type: 'no-reason' })
    if (tie.type === 'dependence') {
      const record = await tx.getAny('dependences', tie.id)
      if (!record) return err({ type: 'tie-not-found' })
      const derivative = from === undefined ? record.from : from
      await tx.put('dependences', {
        ...record,
        from: derivative,
        reason: reason.trim() || reasonKept(record, standing),
        deletedAt: null,
      })
      await tx.settle('dependences', tie.id, 'deletedAt', null)
      await tx.settle('dependences', tie.id, 'standing', standing)
    } else {
      const record = await tx.getAny('affiliations', tie.id)
      if (!record) return err({ type: 'tie-not-found' })
      const kept = reason.trim() || reasonKept(record, standing)
      await tx.put('affiliations', { ...record, reason: kept, deletedAt: null })
      await tx.settle('affiliations', tie.id, 'deletedAt', null)
      await tx.settle('affiliations', tie.id, 'standing', standing)
    }
    return ok()
  },
}

function reasonKept(record: Pick<Dependence, 'reason' | 'standing'>, standing: Standing): string {
  return record.standing === 'rejected' && standing !== 'rejected' ? '' : record.reason
}

/** Takes a tie between two sources out altogether, as if nobody had thought of it. */
export const removeTie: Command<DependenceId, void, never> = {
  name: 'remove-tie',
  async run(tx, id) {
    await tx.remove('dependences', id)
    return ok()
  },
}
