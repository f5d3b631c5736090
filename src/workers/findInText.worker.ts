import { type Edits, projectPacked } from '../domain/reading/projection.ts'
import type { FoundPlaces, WordsToFind } from './findInText.ts'
import { findPlaces } from './findPlaces.ts'
import { breathe, serveSearches } from './serveSearches.ts'
import { readStoredText } from './storedText.ts'

/** The text looked through last: the next key looks through it again. */
let open: { readonly digest: string; readonly edits: Edits; readonly captured: string; readonly text: string } | null =
  null

serveSearches<WordsToFind, boolean, FoundPlaces>(async ({ store, digest, edits, query }, report, signal) => {
  if (open?.digest !== digest || !isSame(open.edits, edits)) {
    const captured = open?.digest === digest ? open.captured : await readStoredText(store, digest)
    open = { digest, edits, captured, text: projectPacked(captured, edits).text }
  }
  let all = true
  for (const found of findPlaces(open.text, query)) {
    if (found.places.length > 0) report(found.places)
    all = !found.more
    await breathe()
    if (signal.aborted) return false
  }
  return all
})

/** One place of a text has one repair: edits of the same places are the same. */
function isSame(a: Edits, b: Edits): boolean {
  return (
    a.count === b.count &&
    a.starts.every((start, index) => start === b.starts[index]) &&
    a.ends.every((end, index) => end === b.ends[index])
  )
}
