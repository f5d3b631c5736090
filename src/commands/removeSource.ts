import type { SourceId } from '../domain/id.ts'
import { ok } from '../domain/result.ts'
import type { Command } from '../store/run.ts'

/** Takes a source out. Its excerpts no longer count, marks that rested on them ask for a re-check; Undo brings all back. */
export const removeSource: Command<SourceId, void, never> = {
  name: 'remove-source',
  async run(tx, sourceId) {
    await tx.remove('sources', sourceId)
    return ok()
  },
}
