import type { SourceId, TextId } from '../domain/id.ts'
import type { CapturedText, Excerpt } from '../domain/records.ts'
import { standing, type StoredQuery } from '../store/live.ts'

/** One text that a source has or had. */
export interface SourceVersion {
  readonly text: CapturedText
  readonly isCurrent: boolean
  /** The file that it was read from, where that is not the one that the source has now; else `null`. */
  readonly otherFile: string | null
  /** The passages that are kept of it. */
  readonly excerpts: readonly Excerpt[]
}

/** All texts read from a source's bytes, and those of its earlier versions that passages were kept of; the current one first. */
export const sourceTexts: StoredQuery<[SourceId], readonly SourceVersion[]> = {
  name: 'source-texts',
  tables: ['sources', 'captures', 'texts', 'excerpts'],
  async read(db, sourceId) {
    const [source] = standing((await db.sources.bulkGet([sourceId])).filter(row => row !== undefined))
    if (!source) return []
    const all = await db.excerpts.where('sourceId').equals(sourceId).toArray()
    const excerpts = standing(all)
    const earlier = await db.texts.bulkGet([...new Set(all.map(({ textId }) => textId))])
    const own = await db.texts.where('captureId').equals(source.captureId).toArray()
    const texts = new Map<TextId, CapturedText>(
      standing([...own, ...earlier.filter(text => text !== undefined)]).map(text => [text.id, text]),
    )
    const captures = await db.captures.bulkGet([...new Set([...texts.values()].map(({ captureId }) => captureId))])
    const files = new Map(captures.flatMap(capture => (capture ? [[capture.id, capture.fileName] as const] : [])))
    return [...texts.values()]
      .map(text => ({
        text,
        isCurrent: text.id === source.textId,
        otherFile: text.captureId === source.captureId ? null : (files.get(text.captureId) ?? ''),
        excerpts: excerpts.filter(({ textId }) => textId === text.id),
      }))
      .toSorted((a, b) => Number(b.isCurrent) - Number(a.isCurrent))
  },
}
