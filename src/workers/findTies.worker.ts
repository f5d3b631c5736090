import { comparedSources } from '../queries/comparedSources.ts'
import { tieFacts } from '../queries/tieFacts.ts'
import { storedOptions } from '../store/live.ts'
import type { TiesToFind } from './findTies.ts'
import { openedDatabase } from './openedDatabase.ts'
import { breathe, serveSearches } from './serveSearches.ts'
import { readStoredText } from './storedText.ts'
import { type ComparedTexts, TieFinder } from './tieFinder.ts'

const finder = new TieFinder()

serveSearches<TiesToFind, ComparedTexts, never>(async ({ store, dossierId }, _, signal) => {
  const db = await openedDatabase(store)
  const sources = await storedOptions(db, comparedSources, dossierId).queryFn()
  return await finder.find(
    { dossierId, sources },
    {
      facts: storedOptions(db, tieFacts, dossierId).queryFn,
      read: digest => readStoredText(store, digest),
      pause: async () => {
        await breathe()
        return signal.aborted
      },
    },
  )
})
