import { saidIn } from '../domain/figureLedger/figuresAsSaid.ts'
import { grouped } from '../domain/grouped.ts'
import type { DossierId } from '../domain/id.ts'
import type { FigureWording } from '../domain/map/figureValues.ts'
import { typesettingIn } from '../domain/quote/excerptRead.ts'
import { project, spanToReading } from '../domain/reading/projection.ts'
import { standing, type StoredQuery } from '../store/live.ts'

/**
 * The words of a dossier's excerpts that are to be read for figures, with what people say of figures there, for whatever
 * claim, each that is said where they said it for several; what is not in its source is left out.
 */
export const figureWordings: StoredQuery<[DossierId], readonly FigureWording[]> = {
  name: 'figure-wordings',
  tables: ['excerpts', 'sources', 'figures'],
  async read(db, dossierId) {
    const of = { dossierId }
    const [excerpts, sources, figures] = await Promise.all([
      db.excerpts.where(of).toArray(),
      db.sources.where(of).toArray(),
      db.figures.where(of).toArray(),
    ])
    const languages = new Map(standing(sources).map(({ id, language }) => [id, language]))
    const bySource = grouped(
      standing(figures).filter(({ value }) => value !== null),
      ({ sourceId }) => sourceId,
    )
    return standing(excerpts).flatMap(({ sourceId, anchor, check }): FigureWording[] => {
      const language = languages.get(sourceId)
      if (!anchor || language === undefined) return []
      const said = saidIn({ sourceId, text: anchor.exact }, bySource.get(sourceId) ?? [])
      const read = project(anchor.exact, typesettingIn({ anchor, check }))
      const placed = said.map(({ span, value }) => ({ span: spanToReading(read, span), value }))
      return [{ sourceId, words: read.text, language, said: placed.filter(({ span }) => span.start < span.end) }]
    })
  },
}
