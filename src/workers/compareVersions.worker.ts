import { type Reanchored, reanchor } from '../domain/quote/reanchor.ts'
import { indexOfText, type TextIndex } from '../domain/text/textIndex.ts'
import type { GivenText, VersionsToCompare } from './compareVersions.ts'
import { RecentlyUsed } from './recentlyUsed.ts'
import { serveSearches } from './serveSearches.ts'
import { readStoredText } from './storedText.ts'

/** Code units of the texts that are kept prepared, while passages are settled one after the other. */
const KEPT_LENGTH = 40_000_000
const prepared = new RecentlyUsed<TextIndex>(KEPT_LENGTH)

serveSearches<VersionsToCompare, readonly Reanchored[], never>(async ({ store, before, after, anchors }) =>
  reanchor(anchors, await indexOf(store, before), await indexOf(store, after)),
)

async function indexOf(store: string, given: GivenText): Promise<TextIndex> {
  if ('text' in given) return indexOfText(given.text)
  const known = prepared.get(given.digest)
  if (known) return known
  const index = indexOfText(await readStoredText(store, given.digest))
  return prepared.keep(given.digest, index, ({ text }) => text.length)
}
