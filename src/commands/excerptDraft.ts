import { derivedId, type ExcerptId, type SourceId } from '../domain/id.ts'
import { heldCheck } from '../domain/quote/checkAnchored.ts'
import type { Excerpt } from '../domain/records.ts'
import type { Tx } from '../store/tx.ts'

/** A passage as the reader or the quote search found it: the words given, where they stand, how they compare. */
export type ExcerptDraft = Pick<
  Excerpt,
  'quoted' | 'anchor' | 'check' | 'textId' | 'speaker' | 'through' | 'manner'
> & {
  readonly sourceId: SourceId
}

/**
 * Keeps a passage; the same words at the same place of the same text are one excerpt. What its check says is held to the
 * words of its anchor.
 *
 * @returns its id, or `null` where its source is not there or has another text by now
 */
export async function keepExcerpt(tx: Tx, draft: ExcerptDraft): Promise<ExcerptId | null> {
  const source = await tx.get('sources', draft.sourceId)
  if (!source || source.textId !== draft.textId) return null
  const { start, end } = draft.anchor?.span ?? { start: -1, end: -1 }
  const id = derivedId('excerpt', tx.dossierId, draft.sourceId, draft.textId, start, end, draft.quoted)
  const present = await tx.getAny('excerpts', id)
  await tx.put('excerpts', {
    ...draft,
    check: heldCheck(draft),
    id,
    dossierId: tx.dossierId,
    speaker: draft.speaker ?? present?.speaker ?? null,
    manner: draft.speaker === null && present?.speaker ? present.manner : draft.manner,
    through: draft.through.length > 0 ? draft.through : (present?.through ?? []),
    replaces: present?.replaces ?? null,
    deletedAt: null,
  })
  return id
}
