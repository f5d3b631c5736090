import type { FigureValue } from '../domain/map/figureValues.ts'
import { figureWordings } from '../queries/figureWordings.ts'
import { storedOptions } from '../store/live.ts'
import { FigureReader } from './figureReader.ts'
import { openedDatabase } from './openedDatabase.ts'
import type { FiguresToRead } from './readFigures.ts'
import { seldom } from './serveJobs.ts'
import { breathe, serveSearches } from './serveSearches.ts'

const reader = new FigureReader()

serveSearches<FiguresToRead, readonly FigureValue[], number>(async ({ store, dossierId }, report, signal) => {
  const db = await openedDatabase(store)
  const wordings = await storedOptions(db, figureWordings, dossierId).queryFn()
  return await reader.valuesOf(wordings, {
    report: seldom(report),
    pause: async () => {
      await breathe()
      return signal.aborted
    },
  })
})
