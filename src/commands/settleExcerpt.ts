import type { ExcerptId, TextId } from '../domain/id.ts'
import type { Anchor, Excerpt } from '../domain/records.ts'
import { err, ok } from '../domain/result.ts'
import type { Command } from '../store/run.ts'
import { moveAppearances, moveExcerpt } from './moveExcerpts.ts'

interface Input {
  readonly excerptId: ExcerptId
  /** The source's text that the person looked at. */
  readonly seenTextId: TextId
  /** The passage of that text which takes its place; `null`: the words are gone from it. */
  readonly place: (Pick<Excerpt, 'quoted' | 'check'> & { readonly anchor: Anchor }) | null
}

export type SettleExcerptProblem =
  | { readonly type: 'excerpt-not-found' }
  /** The source has another text by now. */
  | { readonly type: 'changed-meanwhile' }

/**
 * Settles where an excerpt of an earlier text stands in the one that its source has now, or that it stands there no
 * more: it is then absent, and counts no longer. The new excerpt says which it replaces.
 */
export const settleExcerpt: Command<Input, ExcerptId, SettleExcerptProblem> = {
  name: 'settle-excerpt',
  async run(tx, { excerptId, seenTextId, place }) {
    const excerpt = await tx.get('excerpts', excerptId)
    const source = excerpt && (await tx.get('sources', excerpt.sourceId))
    if (!excerpt || !source) return err({ type: 'excerpt-not-found' })
    if (source.textId !== seenTextId || excerpt.textId === seenTextId) return err({ type: 'changed-meanwhile' })
    const gone = { quoted: excerpt.quoted, anchor: null, check: { outcome: 'absent', differences: [] } } as const
    const id = await moveExcerpt(tx, excerpt, { ...(place ?? gone), textId: seenTextId })
    await moveAppearances(tx, new Map([[excerptId, id]]))
    return ok(id)
  },
}
