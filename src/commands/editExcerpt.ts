import { sameJson } from '../domain/canonicalJson.ts'
import type { ExcerptId } from '../domain/id.ts'
import type { Excerpt } from '../domain/records.ts'
import { err, ok } from '../domain/result.ts'
import type { Command } from '../store/run.ts'

/** What a person says of an excerpt. Its words never change. */
export type ExcerptSheet = Pick<Excerpt, 'speaker' | 'through' | 'manner'>

interface Input {
  readonly excerptId: ExcerptId
  readonly fields: Partial<ExcerptSheet>
  /** The values that the form started from: nobody's edit is overwritten unseen. */
  readonly seen: ExcerptSheet
}

export type EditExcerptProblem =
  | { readonly type: 'excerpt-not-found' }
  /** Somebody has changed what is said of it while the form was open; here is how it stands now. */
  | { readonly type: 'changed-meanwhile'; readonly now: ExcerptSheet }

/** Says whose words an excerpt gives, through whom they come, and how. */
export const editExcerpt: Command<Input, void, EditExcerptProblem> = {
  name: 'edit-excerpt',
  async run(tx, { excerptId, fields, seen }) {
    const excerpt = await tx.get('excerpts', excerptId)
    if (!excerpt) return err({ type: 'excerpt-not-found' })
    const { speaker, through, manner } = excerpt
    if (!sameJson({ ...seen }, { speaker, through, manner }))
      return err({ type: 'changed-meanwhile', now: { speaker, through, manner } })
    await tx.put('excerpts', { ...excerpt, ...fields })
    return ok()
  },
}

/** Takes an excerpt out, and with it what it was evidence for and where a claim was said to appear. */
export const removeExcerpt: Command<ExcerptId, void, never> = {
  name: 'remove-excerpt',
  async run(tx, excerptId) {
    for (const evidence of await tx.where('evidence', 'excerptId', excerptId)) await tx.remove('evidence', evidence.id)
    for (const claim of await tx.all('claims')) {
      if (!claim.appearances.includes(excerptId)) continue
      await tx.put('claims', { ...claim, appearances: claim.appearances.filter(id => id !== excerptId) })
    }
    await tx.remove('excerpts', excerptId)
    return ok()
  },
}
