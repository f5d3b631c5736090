import type { ExcerptId } from '../domain/id.ts'
import type { Excerpt } from '../domain/records.ts'
import { err, ok } from '../domain/result.ts'
import type { Command } from '../store/run.ts'

interface Input {
  readonly excerptId: ExcerptId
  readonly fields: Partial<Pick<Excerpt, 'speaker' | 'through' | 'manner'>>
}

export type EditExcerptProblem = { readonly type: 'excerpt-not-found' }

/** Says whose words an excerpt gives, and through whom they come. The words themselves never change. */
export const editExcerpt: Command<Input, void, EditExcerptProblem> = {
  name: 'edit-excerpt',
  async run(tx, { excerptId, fields }) {
    const excerpt = await tx.get('excerpts', excerptId)
    if (!excerpt) return err({ type: 'excerpt-not-found' })
    await tx.put('excerpts', { ...excerpt, ...fields })
    return ok()
  },
}

/** Takes an excerpt out, and with it what it was evidence for. */
export const removeExcerpt: Command<ExcerptId, void, never> = {
  name: 'remove-excerpt',
  async run(tx, excerptId) {
    for (const evidence of await tx.where('evidence', 'excerptId', excerptId)) await tx.remove('evidence', evidence.id)
    await tx.remove('excerpts', excerptId)
    return ok()
  },
}
