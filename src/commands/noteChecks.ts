import type { ExcerptId } from '../domain/id.ts'
import type { QuoteCheck } from '../domain/records.ts'
import { ok } from '../domain/result.ts'
import type { Command } from '../store/run.ts'

interface Input {
  readonly excerptId: ExcerptId
  /** As found now, at the excerpt's own place in its own text. */
  readonly check: QuoteCheck
}

/**
 * Notes on excerpts what a new check of their words found. What somebody had accepted of an earlier finding is taken
 * off with it: they saw other differences. Gives how many were noted.
 */
export const noteChecks: Command<readonly Input[], number, never> = {
  name: 'note-checks',
  async run(tx, found) {
    let noted = 0
    for (const { excerptId, check } of found) {
      const excerpt = await tx.get('excerpts', excerptId)
      if (!excerpt) continue
      await tx.put('excerpts', { ...excerpt, check })
      for (const { id } of await tx.where('acceptances', 'excerptId', excerptId)) await tx.remove('acceptances', id)
      noted++
    }
    return ok(noted)
  },
}
