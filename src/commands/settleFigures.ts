import { sameJson } from '../domain/canonicalJson.ts'
import { figureIdOf, type FigurePlace, inOrder, roundingIdOf } from '../domain/figureLedger/figureIds.ts'
import { wordingOf } from '../domain/figureLedger/figureRow.ts'
import { sortOf } from '../domain/figureLedger/figureSort.ts'
import type { ClaimId, FigureId, SourceId } from '../domain/id.ts'
import type { FigureScope, FigureSort, FigureValue, SaidValue, SettledFigure, Span } from '../domain/records.ts'
import { err, ok, type Result } from '../domain/result.ts'
import type { Command } from '../store/run.ts'
import type { Tx } from '../store/tx.ts'

/** A figure as the ledger of a claim has it. */
export interface FigureRef {
  readonly id: FigureId
  /** `null`: the claim's own wording. */
  readonly sourceId: SourceId | null
  /** The words that give it, and where they stand in the whole wording. */
  readonly words: string
  readonly span: Span
}

interface OfFigures {
  readonly claimId: ClaimId
  readonly figures: readonly FigureRef[]
}

export type SettleFiguresProblem =
  | { readonly type: 'claim-not-found' }
  | { readonly type: 'no-scope' }
  | { readonly type: 'no-interval' }
  /** Its kind of value needs a unit: which money, which measure, which time. */
  | { readonly type: 'no-unit' }
  /** Somebody has settled one of them otherwise since the form was filled. */
  | { readonly type: 'changed-meanwhile' }
export type SayFigureProblem =
  | SettleFiguresProblem
  /** They are in no excerpt of the claim's evidence, nor in its wording. */
  | { readonly type: 'words-not-there' }
  /** A person says already that they are a figure. */
  | { readonly type: 'said-already' }

interface ScopeInput extends OfFigures {
  readonly scope: FigureScope
  /** What each was settled to be a value of when the form was filled. */
  readonly seen: readonly (FigureScope | null)[]
}

/** Settles what figures are values of: all of the same. */
export const settleScope: Command<ScopeInput, void, SettleFiguresProblem> = {
  name: 'settle-scope',
  async run(tx, { scope, seen, ...of }) {
    const trimmed = trim(scope)
    if (isEmpty(trimmed)) return err({ type: 'no-scope' })
    for (const [index, { id }] of of.figures.entries())
      if (!(await isAsSeen(tx, id, 'scope', seen[index] ?? null))) return err({ type: 'changed-meanwhile' })
    return await settle(tx, of, { scope: trimmed })
  },
}

/** Takes back what figures were settled to be values of: that is open again. */
export const reopenScope: Command<OfFigures, void, SettleFiguresProblem> = {
  name: 'reopen-scope',
  run: async (tx, of) => await settle(tx, of, { scope: null }),
}

interface CorrectInput {
  readonly claimId: ClaimId
  readonly figure: FigureRef
  /** `null`: as it is read. */
  readonly value: SaidValue | null
  /** What a person said that it is when the form was filled. */
  readonly seen: SaidValue | null
}

/** Corrects a figure that the program misread, or that a person said otherwise. */
export const correctFigure: Command<CorrectInput, void, SettleFiguresProblem> = {
  name: 'correct-figure',
  async run(tx, { claimId, figure, value, seen }) {
    if (value && !isInterval(value)) return err({ type: 'no-interval' })
    if (value?.sort && !isSort(value.sort)) return err({ type: 'no-unit' })
    if (!(await isAsSeen(tx, figure.id, 'value', seen))) return err({ type: 'changed-meanwhile' })
    return await settle(tx, { claimId, figures: [figure] }, { value })
  },
}

interface SayInput {
  readonly claimId: ClaimId
  readonly place: FigurePlace
  readonly value: FigureValue & { readonly sort: FigureSort }
  /** `null`: what it is a value of is open. */
  readonly scope: FigureScope | null
}

/** Says that words of the claim or of an excerpt of its evidence are a figure, which the program does not read. */
export const sayFigure: Command<SayInput, FigureId, SayFigureProblem> = {
  name: 'say-figure',
  async run(tx, { claimId, place, value, scope }) {
    const { sourceId, text, span } = place
    const words = text.slice(span.start, span.end)
    if (!(await tx.get('claims', claimId))) return err({ type: 'claim-not-found' })
    if (!isInterval(value)) return err({ type: 'no-interval' })
    if (!isSort(value.sort)) return err({ type: 'no-unit' })
    if (!/[\p{L}\p{N}]/u.test(words) || !(await isWording(tx, claimId, place))) return err({ type: 'words-not-there' })
    const id = figureIdOf(tx.dossierId, claimId, place)
    if ((await tx.get('figures', id))?.value?.sort) return err({ type: 'said-already' })
    const trimmed = scope && trim(scope)
    const figures = [{ id, sourceId, words, span }]
    const fields = { value, scope: trimmed === null || isEmpty(trimmed) ? null : trimmed, leftOut: false }
    const settled = await settle(tx, { claimId, figures }, fields)
    return settled.ok ? ok(id) : settled
  },
}

/** Takes back that words are a figure, with all that was settled of it. */
export const unsayFigure: Command<FigureId, void, never> = {
  name: 'unsay-figure',
  async run(tx, id) {
    await tx.remove('figures', id)
    return ok()
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

/** Whether the whole text is the claim's own wording, or an excerpt of that source which is evidence for or against it. */
async function isWording(tx: Tx, claimId: ClaimId, { sourceId, text }: FigurePlace): Promise<boolean> {
  if (sourceId === null) return (await tx.get('claims', claimId))?.text === text
  for (const { excerptId } of await tx.where('evidence', 'claimId', claimId)) {
    const excerpt = await tx.get('excerpts', excerptId)
    if (excerpt?.sourceId === sourceId && wordingOf(excerpt) === text) return true
  }
  return false
}

/** Of what was removed the form may have seen what it was, or nothing. */
async function isAsSeen<F extends 'scope' | 'value'>(
  tx: Tx,
  id: FigureId,
  field: F,
  seen: SettledFigure[F],
): Promise<boolean> {
  const record = await tx.getAny('figures', id)
  const now = record?.[field] ?? null
  return sameJson(now, seen) || ((record?.deletedAt ?? null) !== null && seen === null)
}

function trim({ what, where, when, how }: FigureScope): FigureScope {
  return { what: what.trim(), where: where.trim(), when: when.trim(), how: how.trim() }
}

function isEmpty(scope: FigureScope): boolean {
  return Object.values(scope).every(words => words === '')
}

function isSort(sort: FigureSort): boolean {
  return sameJson(sortOf(sort.kind, sort.unit ?? ''), sort)
}

function isInterval({ lo, hi }: FigureValue): boolean {
  return Number.isFinite(lo) && lo >= 0 && (hi === null || (Number.isFinite(hi) && hi >= lo))
}
