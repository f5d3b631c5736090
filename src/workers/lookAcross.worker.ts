import { findAcross } from './findAcross.ts'
import type { AcrossToLook, FoundAcross } from './lookAcross.ts'
import { breathe, serveSearches } from './serveSearches.ts'
import { readStoredText } from './storedText.ts'

serveSearches<AcrossToLook, FoundAcross, number>((job, report, signal) =>
  findAcross(job, {
    read: digest => readStoredText(job.store, digest),
    report,
    pause: async () => {
      await breathe()
      return signal.aborted
    },
  }),
)
