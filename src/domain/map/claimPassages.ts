import type { CaseFile, Discount } from '../caseFile.ts'
import type { Excerpt, Source } from '../records.ts'
import { wordsOfExcerpt } from '../quote/excerptRead.ts'
import { passagesOf } from './matrix.ts'
import type { DatedPassage } from './timeline.ts'

/** What bears on a claim, with when it was issued. `excerpts` and `sources` hold those that its case file names. */
export function claimPassages(
  file: CaseFile,
  excerpts: readonly Excerpt[],
  sources: readonly Source[],
): readonly DatedPassage[] {
  const sourceById = new Map(sources.map(source => [source.id, source]))
  return passagesOf(file, new Map(excerpts.map(excerpt => [excerpt.id, excerpt]))).flatMap(
    ({ excerpt, kind, discount }) => {
      const source = sourceById.get(excerpt.sourceId)
      if (!source) return []
      const { id, issued, role } = source
      const says = kind === 'appearance' || (kind === 'supports' && !(discount && unsaid.has(discount)))
      return [{ source: { id, issued, role }, kind, words: wordsOfExcerpt(excerpt), says }]
    },
  )
}

/** With these it is not known that the source says so at all. */
const unsaid: ReadonlySet<Discount> = new Set(['absent', 'altered', 'contested'])
