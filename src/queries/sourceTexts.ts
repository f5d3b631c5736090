import type { SourceId } from '../domain/id.ts'
import type { CapturedText, Excerpt } from '../domain/records.ts'
import { standing, type StoredQuery } from '../store/live.ts'

/** One text that was read from a source's bytes. */
export interface SourceVersion {
  readonly text: CapturedText
  readonly isCurrent: boolean
  /** The passages that are kept of it. */
  readonly excerpts: readonly Excerpt[]
}

/** All texts that were read from a source's bytes, the current one first. */
export const sourceTexts: StoredQuery<[SourceId], readonly SourceVersion[]> = {
  name: 'source-texts',
  tables: ['sources', 'texts', 'excerpts'],
  async read(db, sourceId) {
    const [source] = standing((await db.sources.bulkGet([sourceId])).filter(row => row !== undefined))
    if (!source) return []
    const texts = standing(await db.texts.where('captureId').equals(source.captureId).toArray())
    const excerpts = standing(await db.excerpts.where('sourceId').equals(sourceId).toArray())
    return texts
      .map(text => ({
        text,
        isCurrent: text.id === source.textId,
        excerpts: excerpts.filter(({ textId }) => textId === text.id),
      }))
      .toSorted((a, b) => Number(b.isCurrent) - Number(a.isCurrent))
  },
}
