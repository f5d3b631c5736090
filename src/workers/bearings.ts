import { bearingOf, type BearingWords, bearingWords } from '../domain/figures/bearing.ts'
import type { SearchRecord } from '../queries/searchRecords.ts'
import { RecentlyUsed } from './recentlyUsed.ts'
import type { SearchAsk, SearchFound } from './searchDossier.ts'

/** Characters of the sentences whose figures and dates are kept: those of some thousand. */
const MOST_KEPT = 4_000_000
const kept = new RecentlyUsed<BearingWords>(MOST_KEPT)

/**
 * What was found with what its figures and dates say to the claim that was asked for. What is read is kept by the words: after a
 * commit a desk asks for much the same. `pause` lets others in and says whether to stop.
 */
export async function withBearings(
  found: readonly SearchFound[],
  { query, claim }: Pick<SearchAsk, 'query' | 'claim'>,
  records: ReadonlyMap<string, SearchRecord>,
  pause: () => Promise<boolean>,
): Promise<readonly SearchFound[]> {
  if (claim === null) return found
  const own = read(query, null, claim.language)
  const told: SearchFound[] = []
  for (const [nth, one] of found.entries()) {
    if (nth % BREATH === 0 && (await pause())) return found
    const source = one.kind === 'source' ? records.get(one.sourceId) : undefined
    if (one.kind !== 'source' || source?.type !== 'source') told.push(one)
    else told.push({ ...one, bearing: bearingOf(own, read(one.anchor.exact, source.issued, source.language)) })
  }
  return told
}

/** Sentences between two breaths: a millisecond each at most. */
const BREATH = 8

function read(text: string, published: string | null, language: string | null): BearingWords {
  const key = JSON.stringify([language, published, text])
  return kept.get(key) ?? kept.keep(key, bearingWords(text, published, language), () => key.length)
}
