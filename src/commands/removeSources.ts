import type { SourceId } from '../domain/id.ts'
import { ok } from '../domain/result.ts'
import type { Command } from '../store/run.ts'

/** Takes sources out. Their excerpts no longer count, marks that rested on them ask for a re-check; Undo brings all back. */
export const removeSources: Command<readonly SourceId[], void, never> = {
  name: 'remove-source',
  async run(tx, sourceIds) {
    for (const id of sourceIds) await tx.remove('sources', id)
    return ok()
  },
}
