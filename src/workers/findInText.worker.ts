import type { FoundPlaces, WordsToFind } from './findInText.ts'
import { findPlaces } from './findPlaces.ts'
import { breathe, serveSearches } from './serveSearches.ts'
import { readStoredText } from './storedText.ts'

/** The text looked through last: the next key looks through it again. */
let open: { readonly digest: string; readonly text: string } | null = null

serveSearches<WordsToFind, boolean, FoundPlaces>(async ({ store, digest, query }, report, signal) => {
  if (open?.digest !== digest) open = { digest, text: await readStoredText(store, digest) }
  let all = true
  for (const found of findPlaces(open.text, query)) {
    if (found.places.length > 0) report(found.places)
    all = !found.more
    await breathe()
    if (signal.aborted) return false
  }
  return all
})
