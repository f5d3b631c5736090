import { sameJson } from '../domain/canonicalJson.ts'
import type { EditedField } from '../domain/editConflict.ts'
import type { EntryId } from '../domain/id.ts'
import { err, ok } from '../domain/result.ts'
import type { Command } from '../store/run.ts'

interface Input {
  readonly edited: EditedField
  /** One of the versions there are, or other words, for a field of words. */
  readonly choice:
    | { readonly type: 'version'; readonly entry: EntryId }
    | { readonly type: 'written'; readonly text: string }
  /** The entries whose versions the person saw: one that came later is not settled unseen. */
  readonly seen: readonly EntryId[]
}

export type SettleEditProblem =
  | { readonly type: 'record-not-found' }
  /** The versions are others by now: somebody settled it, or wrote one more. */
  | { readonly type: 'changed-meanwhile' }
  /** A claim cannot be without words, nor what is known by its name without one. */
  | { readonly type: 'empty' }

/** Settles a field that several people changed without seeing one another's change. Every version stays in the ledger. */
export const settleEdit: Command<Input, void, SettleEditProblem> = {
  name: 'settle-edit',
  async run(tx, { edited: { table, id, field }, choice, seen }) {
    const record = await tx.getAny(table, id as never) // which table's id and fields these are is known to the caller alone
    const isGone = record === undefined || (record.deletedAt !== null && field !== 'deletedAt')
    if (isGone) return err({ type: 'record-not-found' })
    const versions = await tx.versions(table, id as never, field as never)
    const ids = versions.map(({ entry }) => entry)
    if (!sameJson(ids.toSorted(), [...seen].toSorted())) return err({ type: 'changed-meanwhile' })
    const chosen =
      choice.type === 'version' ? versions.find(({ entry }) => entry === choice.entry)?.value : choice.text.trim()
    if (chosen === undefined) return err({ type: 'changed-meanwhile' })
    if (chosen === '' && requiredWords.has(`${table} ${field}`)) return err({ type: 'empty' })
    const kept = chosen === '' && namelessByNull.has(`${table} ${field}`) ? null : chosen
    await tx.settle(table, id as never, field as never, kept as never)
    return ok()
  },
}

const requiredWords: ReadonlySet<string> = new Set([
  'claims text',
  'sources title',
  'publishers name',
  'dossiers title',
])
/** Fields that say by `null` that there is nobody and nothing. */
const namelessByNull: ReadonlySet<string> = new Set(['claims original', 'claims claimant', 'excerpts speaker'])
