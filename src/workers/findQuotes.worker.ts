import type { TextId } from '../domain/id.ts'
import { indexOfText, type TextIndex } from '../domain/text/textIndex.ts'
import type { QuoteProgress, QuoteSearch } from './findQuotes.ts'
import { RecentlyUsed } from './recentlyUsed.ts'
import { searchTexts } from './searchTexts.ts'
import { breathe, serveSearches } from './serveSearches.ts'
import { readStoredText } from './storedText.ts'

/** Code units of the texts that are kept prepared: about three times as many bytes. */
const KEPT_LENGTH = 80_000_000
const prepared = new RecentlyUsed<TextIndex>(KEPT_LENGTH)

serveSearches<QuoteSearch, readonly TextId[], QuoteProgress>((search, report, signal) =>
  searchTexts(search, {
    report,
    pause: async () => {
      await breathe()
      return signal.aborted
    },
    prepare: async digest =>
      prepared.get(digest) ??
      prepared.keep(digest, indexOfText(await readStoredText(search.store, digest)), ({ text }) => text.length),
  }),
)
