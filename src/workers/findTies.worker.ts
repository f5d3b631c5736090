import type { TiesFound, TiesToFind } from './findTies.ts'
import { tieFacts } from '../queries/tieFacts.ts'
import { storedOptions } from '../store/live.ts'
import { openedDatabase } from './openedDatabase.ts'
import { breathe, serveSearches } from './serveSearches.ts'
import { readStoredText } from './storedText.ts'
import { TieFinder } from './tieFinder.ts'

const finder = new TieFinder()

serveSearches<TiesToFind, TiesFound, never>((job, _, signal) =>
  finder.find(job, {
    facts: async () => await storedOptions(await openedDatabase(job.store), tieFacts, job.dossierId).queryFn(),
    read: digest => readStoredText(job.store, digest),
    pause: async () => {
      await breathe()
      return signal.aborted
    },
  }),
)
