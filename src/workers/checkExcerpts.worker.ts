import type { ExcerptChecked, ExcerptsToCheck } from './checkExcerpts.ts'
import { recheckTexts } from './recheckTexts.ts'
import { breathe, serveSearches } from './serveSearches.ts'
import { readStoredText } from './storedText.ts'

serveSearches<ExcerptsToCheck, readonly ExcerptChecked[], number>((job, report, signal) =>
  recheckTexts(job, {
    read: digest => readStoredText(job.store, digest),
    report,
    pause: async () => {
      await breathe()
      return signal.aborted
    },
  }),
)
