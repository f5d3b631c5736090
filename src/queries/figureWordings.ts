import type { DossierId } from '../domain/id.ts'
import type { FigureWording } from '../domain/map/figureValues.ts'
import { standing, type StoredQuery } from '../store/live.ts'

/** The words of a dossier's excerpts that are to be read for figures; what is not in its source is left out. */
export const figureWordings: StoredQuery<[DossierId], readonly FigureWording[]> = {
  name: 'figure-wordings',
  tables: ['excerpts', 'sources'],
  async read(db, dossierId) {
    const of = { dossierId }
    const [excerpts, sources] = await Promise.all([db.excerpts.where(of).toArray(), db.sources.where(of).toArray()])
    const languages = new Map(standing(sources).map(({ id, language }) => [id, language]))
    return standing(excerpts).flatMap(({ sourceId, anchor }): FigureWording[] => {
      const language = languages.get(sourceId)
      return !anchor || language === undefined ? [] : [{ sourceId, words: anchor.exact, language }]
    })
  },
}
