import { compareText } from '../domain/grouped.ts'
import type { DossierId, SourceId } from '../domain/id.ts'
import { plainName } from '../domain/plainName.ts'
import type { Digest, Source } from '../domain/records.ts'
import { standing, type StoredQuery } from '../store/live.ts'

/** What of a source tells whether it is to be compared with another, and where its words are. */
export interface ComparedSource extends Pick<Source, 'captureId' | 'issued'> {
  readonly id: SourceId
  /** Of its present text. */
  readonly digest: Digest
  /** The publisher's name without what typing adds: equal for two that are one; `null` where nobody is named. */
  readonly publisher: string | null
}

/** The sources of a dossier whose texts are compared with one another, in the order of their ids. Manuscripts are not. */
export const comparedSources: StoredQuery<[DossierId], readonly ComparedSource[]> = {
  name: 'compared-sources',
  tables: ['sources', 'texts', 'publishers'],
  async read(db, dossierId) {
    const of = { dossierId }
    const sources: readonly Source[] = standing(await db.sources.where(of).toArray())
    const texts = new Map(standing(await db.texts.where(of).toArray()).map(({ id, digest }) => [id, digest]))
    const names = new Map(
      standing(await db.publishers.where(of).toArray()).map(({ id, name }) => [id, plainName(name) || null]),
    )
    return sources
      .toSorted((a, b) => compareText(a.id, b.id))
      .flatMap(({ id, role, captureId, issued, textId, publisherId }): ComparedSource[] => {
        const digest = texts.get(textId)
        if (role !== 'source' || digest === undefined) return []
        const publisher = publisherId === null ? null : (names.get(publisherId) ?? null)
        return [{ id, captureId, issued, digest, publisher }]
      })
  },
}
