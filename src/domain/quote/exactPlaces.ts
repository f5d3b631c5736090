import { bucketOf, selectedIn, SURE_RUN } from '../text/fingerprints.ts'
import type { Skeleton } from '../text/skeleton.ts'
import type { TextIndex } from '../text/textIndex.ts'

/** Reading through the text is as quick as looking at so many of its blocks. */
const MOST_BLOCKS = 2000

/**
 * All places where the letters stand in the skeleton, in order, at most `most` of them.
 *
 * With fingerprints only the blocks are read that have the rarest gram of the letters; without, and for what is too
 * short or too frequent, the whole text. Both give the same.
 */
export function exactPlaces(skeleton: Skeleton | TextIndex, wanted: string, most: number): number[] {
  const places: number[] = []
  for (const place of 'fingerprints' in skeleton ? inBlocks(skeleton, wanted) : occurrences(skeleton.letters, wanted)) {
    places.push(place)
    if (places.length === most) break
  }
  return places
}

/** All places where a string stands in another, overlapping ones too; the empty one stands nowhere. */
export function* occurrences(text: string, wanted: string): Generator<number> {
  if (wanted === '') return
  for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + 1)) yield at
}

function* inBlocks({ letters, fingerprints }: TextIndex, wanted: string): Generator<number> {
  const rarest = wanted.length < SURE_RUN ? null : rarestGram({ letters, fingerprints }, wanted)
  if (rarest === null) {
    yield* occurrences(letters, wanted)
    return
  }
  const size = 1 << fingerprints.blockBits
  for (let i = rarest.from; i < rarest.to; i++) {
    const first = (fingerprints.blocks[i] ?? 0) * size - rarest.at
    const from = Math.max(0, first)
    for (const place of occurrences(letters.slice(from, Math.max(0, first + size - 1 + wanted.length)), wanted))
      yield from + place
  }
}

/** The gram in fewest blocks; `null` where even that one is in too many. */
function rarestGram({ fingerprints }: Pick<TextIndex, 'letters' | 'fingerprints'>, wanted: string) {
  let rarest: { at: number; from: number; to: number } | null = null
  for (const { at, hash } of selectedIn(wanted)) {
    const { from, to } = bucketOf(fingerprints, hash)
    if (rarest === null || to - from < rarest.to - rarest.from) rarest = { at, from, to }
  }
  return rarest === null || rarest.to - rarest.from > MOST_BLOCKS ? null : rarest
}
