import { type ClaimId, type DependenceId, derivedId, type SourceId } from '../domain/id.ts'
import type { DependenceKind, Standing } from '../domain/records.ts'
import { err, ok } from '../domain/result.ts'
import type { Command } from '../store/run.ts'

interface Input {
  readonly sourceIds: readonly [SourceId, SourceId]
  /** The derivative, where known. */
  readonly from: SourceId | null
  readonly kind: DependenceKind
  /** The one claim it holds for; `null`: everywhere. */
  readonly claimId: ClaimId | null
  readonly reason: string
  readonly standing: Exclude<Standing, 'rejected'>
  /** The tie that this one stands for from now on; it goes. */
  readonly replaces?: DependenceId
}

export type TieProblem =
  | { readonly type: 'no-reason' }
  | { readonly type: 'same-source' }
  | { readonly type: 'source-not-found' }

/** Says why two sources are not independent. One tie a pair, kind and claim. */
export const tieSources: Command<Input, DependenceId, TieProblem> = {
  name: 'tie-sources',
  async run(tx, { sourceIds: [a, b], from, kind, claimId, reason, standing, replaces }) {
    if (a === b) return err({ type: 'same-source' })
    if (reason.trim() === '') return err({ type: 'no-reason' })
    if (!(await tx.get('sources', a)) || !(await tx.get('sources', b))) return err({ type: 'source-not-found' })
    const sourceIds: [SourceId, SourceId] = a < b ? [a, b] : [b, a]
    const id = derivedId('dependence', tx.dossierId, ...sourceIds, kind, claimId ?? '')
    if (replaces && replaces !== id) await tx.remove('dependences', replaces)
    const known = await tx.get('dependences', id)
    await tx.put('dependences', {
      id,
      dossierId: tx.dossierId,
      sourceIds,
      from,
      claimId,
      kind,
      standing,
      reason: reason.trim(),
      passages: known?.passages ?? [],
      signs: known?.signs ?? [],
      deletedAt: null,
    })
    await tx.settle('dependences', id, 'deletedAt', null)
    return ok(id)
  },
}
