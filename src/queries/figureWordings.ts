import { figureIdOf, type FigurePlace } from '../domain/figureLedger/figureIds.ts'
import type { SaidFigure } from '../domain/figureLedger/figuresAsSaid.ts'
import { grouped } from '../domain/grouped.ts'
import type { DossierId } from '../domain/id.ts'
import type { FigureWording } from '../domain/map/figureValues.ts'
import type { SettledFigure } from '../domain/records.ts'
import { standing, type StoredQuery } from '../store/live.ts'

/**
 * The words of a dossier's excerpts that are to be read for figures, with what people say of figures there, for whatever
 * claim; what is not in its source is left out.
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
    return standing(excerpts).flatMap(({ sourceId, anchor }): FigureWording[] => {
      const language = languages.get(sourceId)
      if (!anchor || language === undefined) return []
      const said = saidIn({ sourceId, text: anchor.exact }, bySource.get(sourceId) ?? [])
      return [{ sourceId, words: anchor.exact, language, said }]
    })
  },
}

/** What is said of figures of this whole wording; of a place that people settled for several claims, each that is said. */
function saidIn(wording: Omit<FigurePlace, 'span'>, figures: readonly SettledFigure[]): SaidFigure[] {
  return figures.flatMap(({ id, dossierId, claimId, words, span, value }) => {
    if (span === null || value === null || wording.text.slice(span.start, span.end) !== words) return []
    return figureIdOf(dossierId, claimId, { ...wording, span }) === id ? [{ span, value }] : []
  })
}
