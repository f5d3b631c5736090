import type { ClaimId, FigureId, SourceId } from '../domain/id.ts'
import { inOrder, roundingIdOf } from '../domain/figureLedger/figureIds.ts'
import type { FigureScope, FigureValue, SettledFigure } from '../domain/records.ts'
import { err, ok, type Result } from '../domain/result.ts'
import type { Command } from '../store/run.ts'
import type { Tx } from '../store/tx.ts'

/** A figure as the ledger of a claim has it. */
export interface FigureRef {
  readonly id: FigureId
  /** `null`: the claim's own wording. */
  readonly sourceId: SourceId | null
  /** The words that give it. */
  readonly words: string
}

interface OfFigures {
  readonly claimId: ClaimId
  readonly figures: readonly FigureRef[]
}

export type SettleFiguresProblem =
  | { readonly type: 'claim-not-found' }
  | { readonly type: 'no-scope' }
  | { readonly type: 'no-interval' }

/** Settles what figures are values of: all of the same. */
export const settleScope: Command<OfFigures & { readonly scope: FigureScope }, void, SettleFiguresProblem> = {
  name: 'settle-scope',
  async run(tx, { scope, ...of }) {
    const trimmed = trim(scope)
    if (Object.values(trimmed).every(words => words === '')) return err({ type: 'no-scope' })
    return await settle(tx, of, { scope: trimmed })
  },
}

/** Takes back what figures were settled to be values of: that is open again. */
export const reopenScope: Command<OfFigures, void, SettleFiguresProblem> = {
  name: 'reopen-scope',
  run: async (tx, of) => await settle(tx, of, { scope: null }),
}

/** Corrects the value of a figure that the program misread. `null`: as it is read. */
export const correctFigure: Command<OfFigures & { readonly value: FigureValue | null }, void, SettleFiguresProblem> = {
  name: 'correct-figure',
  async run(tx, { value, ...of }) {
    if (value && !isInterval(value)) return err({ type: 'no-interval' })
    return await settle(tx, of, { value })
  },
}

/** Leaves figures out of all comparisons. */
export const leaveFigureOut: Command<OfFigures, void, SettleFiguresProblem> = {
  name: 'leave-figure-out',
  run: async (tx, of) => await settle(tx, of, { leftOut: true }),
}

/** Takes figures in again that were left out. */
export const takeFigureIn: Command<OfFigures, void, SettleFiguresProblem> = {
  name: 'take-figure-in',
  run: async (tx, of) => await settle(tx, of, { leftOut: false }),
}

interface RoundingInput {
  readonly claimId: ClaimId
  readonly pairs: readonly (readonly [FigureRef, FigureRef])[]
  /** `null`: it is open again. */
  readonly accepted: boolean | null
}

/** Judges, in the acting reviewer's name, whether one of two figures rounds the other. */
export const judgeRounding: Command<RoundingInput, void, { readonly type: 'claim-not-found' }> = {
  name: 'judge-rounding',
  async run(tx, { claimId, pairs, accepted }) {
    if (!(await tx.get('claims', claimId))) return err({ type: 'claim-not-found' })
    const { dossierId, reviewerId } = tx
    for (const [a, b] of pairs) {
      const id = roundingIdOf(dossierId, claimId, a.id, b.id)
      if (accepted === null) await tx.remove('roundings', id)
      else {
        const figureIds = inOrder(a.id, b.id)
        const words = figureIds[0] === a.id ? [a.words, b.words] : [b.words, a.words]
        await tx.put('roundings', { id, dossierId, claimId, figureIds, words, accepted, reviewerId, deletedAt: null })
      }
    }
    return ok()
  },
}

async function settle(
  tx: Tx,
  { claimId, figures }: OfFigures,
  fields: Partial<Pick<SettledFigure, 'scope' | 'value' | 'leftOut'>>,
): Promise<Result<void, SettleFiguresProblem>> {
  if (!(await tx.get('claims', claimId))) return err({ type: 'claim-not-found' })
  const { dossierId, reviewerId } = tx
  for (const ref of figures) {
    const before = (await tx.get('figures', ref.id)) ?? { scope: null, value: null, leftOut: false }
    await tx.put('figures', { ...before, ...fields, ...ref, dossierId, claimId, reviewerId, deletedAt: null })
  }
  return ok()
}

function trim({ what, where, when, how }: FigureScope): FigureScope {
  return { what: what.trim(), where: where.trim(), when: when.trim(), how: how.trim() }
}

function isInterval({ lo, hi }: FigureValue): boolean {
  return Number.isFinite(lo) && lo >= 0 && (hi === null || (Number.isFinite(hi) && hi >= lo))
}
