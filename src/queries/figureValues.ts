import type { DossierId } from '../domain/id.ts'
import { type FigureValue, figureValuesIn } from '../domain/map/figureValues.ts'
import type { Excerpt, Source } from '../domain/records.ts'
import { standing, type StoredQuery } from '../store/live.ts'

/** The values that a dossier's excerpts give, those of most sources first. */
export const figureValues: StoredQuery<[DossierId], readonly FigureValue[]> = {
  name: 'figure-values',
  tables: ['excerpts', 'sources'],
  async read(db, dossierId) {
    const excerpts: readonly Excerpt[] = standing(await db.excerpts.where({ dossierId }).toArray())
    const sources: readonly Source[] = standing(await db.sources.where({ dossierId }).toArray())
    return figureValuesIn(excerpts, new Map(sources.map(({ id, language }) => [id, language])))
  },
}
