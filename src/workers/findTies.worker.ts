import type { TiesFound, TiesToFind } from './findTies.ts'
import { breathe, serveSearches } from './serveSearches.ts'
import { readStoredText } from './storedText.ts'
import { TieFinder } from './tieFinder.ts'

const finder = new TieFinder()

serveSearches<TiesToFind, TiesFound, never>((job, _, signal) =>
  finder.find(job, {
    read: digest => readStoredText(job.store, digest),
    pause: async () => {
      await breathe()
      return signal.aborted
    },
  }),
)
