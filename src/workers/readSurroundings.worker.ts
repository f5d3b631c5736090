import { type Surroundings, surroundingsOf } from '../domain/quote/surroundings.ts'
import type { PassageToRead } from './readSurroundings.ts'
import { RecentlyUsed } from './recentlyUsed.ts'
import { serveSearches } from './serveSearches.ts'
import { readStoredText } from './storedText.ts'

/** Code units of the texts that are kept while the passages of a desk are read one after the other. */
const KEPT_LENGTH = 20_000_000
const kept = new RecentlyUsed<string>(KEPT_LENGTH)

serveSearches<PassageToRead, Surroundings, never>(async ({ store, digest, span }) =>
  surroundingsOf(kept.get(digest) ?? kept.keep(digest, await readStoredText(store, digest), text => text.length), span),
)
