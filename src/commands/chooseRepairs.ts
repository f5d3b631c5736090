import type { SourceId, TextId } from '../domain/id.ts'
import { withChoice } from '../domain/reading/choices.ts'
import type { RepairChoice } from '../domain/records.ts'
import { err, ok } from '../domain/result.ts'
import type { Command } from '../store/run.ts'

interface Input {
  readonly sourceId: SourceId
  /** The text that the person was reading. */
  readonly textId: TextId
  readonly choices: readonly Omit<RepairChoice, 'textId'>[]
}

export type ChooseRepairsProblem =
  | { readonly type: 'source-not-found' }
  /** The source has another text by now than the one that the person was reading. */
  | { readonly type: 'other-text' }
  /** More single choices than an act of the ledger has room for. */
  | { readonly type: 'too-many' }

/** Switches repairs of a source's text on or off, in one act. The text itself stays as it was captured. */
export const chooseRepairs: Command<Input, void, ChooseRepairsProblem> = {
  name: 'choose-repairs',
  async run(tx, { sourceId, textId, choices }) {
    const source = await tx.get('sources', sourceId)
    if (!source) return err({ type: 'source-not-found' })
    if (source.textId !== textId) return err({ type: 'other-text' })
    const repairs = choices.reduce(
      (before, choice) => withChoice(before, { ...choice, textId }),
      source.repairs as RepairChoice[],
    )
    if (repairs.length > MOST_CHOICES) return err({ type: 'too-many' })
    await tx.put('sources', { ...source, repairs })
    return ok()
  },
}

/** Each takes some 150 bytes; they are one field, which stands in one entry of at most 64 KB. */
const MOST_CHOICES = 200
