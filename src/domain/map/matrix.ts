import { type CaseFile, type Discount, discountOf } from '../caseFile.ts'
import { grouped } from '../grouped.ts'
import type { ClaimId, ExcerptId, SourceId } from '../id.ts'
import { originLetters } from '../originLetters.ts'
import type { Fold } from '../origins.ts'
import type { Excerpt, Stance } from '../records.ts'
import { type Assessment, assess } from '../verdict/assess.ts'

/** One claim against all sources. Plain data: it crosses threads. */
export interface MatrixRow {
  readonly claimId: ClaimId
  readonly text: string
  /** What counts on each side. */
  readonly counts: Assessment['counts']
  /** Only sources that bear on the claim, in no order. */
  readonly cells: readonly MatrixCell[]
}

/** All that one source has for one claim. */
export interface MatrixCell {
  readonly sourceId: SourceId
  /** In the order of {@link kindsOfUse}, each once. */
  readonly uses: readonly MatrixUse[]
  /** Of its origin, where for this claim it is another than in the dossier as a whole; else `null`. */
  readonly letter: string | null
}

/** Passages of one source that bear on a claim in one way. */
export interface MatrixUse {
  readonly kind: UseKind
  readonly passages: number
  /** How many of them count. Context and appearances never do. */
  readonly counted: number
  /** Why the others do not, each reason once; empty for context and appearances. */
  readonly discounts: readonly Discount[]
}

/** A stance, or that the claim itself stands there. In the order in which they are shown. */
export const kindsOfUse = ['supports', 'conflicts', 'context', 'appearance'] as const satisfies readonly (
  | Stance
  | 'appearance'
)[]
export type UseKind = (typeof kindsOfUse)[number]

/** Reads rows of a matrix off case files, in their order. `everywhere` is the dossier's own fold. */
export function matrixRowsOf(
  files: Iterable<CaseFile>,
  excerpts: readonly Excerpt[],
  everywhere: Fold,
): readonly MatrixRow[] {
  const byId = new Map(excerpts.map(excerpt => [excerpt.id, excerpt]))
  const usual = originLetters(everywhere)
  const known = new Map<Fold, ReadonlyMap<SourceId, string>>() // most claims share one fold
  const lettersFor = (fold: Fold): ReadonlyMap<SourceId, string> => {
    const letters = known.get(fold) ?? originLetters(everywhere, fold)
    known.set(fold, letters)
    return letters
  }
  return Array.from(files, file => {
    const letters = lettersFor(file.origins.held)
    const own = grouped(passagesOf(file, byId), ({ excerpt }) => excerpt.sourceId)
    return {
      claimId: file.claim.id,
      text: file.claim.text,
      counts: assess(file).counts,
      cells: [...own].map(([sourceId, passages]) => {
        const letter = letters.get(sourceId) ?? null
        return { sourceId, uses: usesOf(passages), letter: letter === usual.get(sourceId) ? null : letter }
      }),
    }
  })
}

/** A passage that bears on a claim, as evidence or because the claim itself stands there. */
export interface Passage {
  readonly excerpt: Excerpt
  readonly kind: UseKind
  /** Why it does not count; `null` where it does, and for an appearance, which never does. */
  readonly discount: Discount | null
}

/** What is evidence by its stance, and what is not but holds the claim as an appearance. */
export function passagesOf(file: CaseFile, excerpts: ReadonlyMap<ExcerptId, Excerpt>): readonly Passage[] {
  const evidence = new Set(file.exhibits.map(({ excerpt }) => excerpt.id))
  return [
    ...file.exhibits.map(exhibit => ({
      excerpt: exhibit.excerpt,
      kind: exhibit.evidence.stance,
      discount: discountOf(file, exhibit),
    })),
    ...file.claim.appearances.flatMap(id => {
      const excerpt = excerpts.get(id)
      if (!excerpt || evidence.has(id)) return []
      return [{ excerpt, kind: 'appearance' as const, discount: null }]
    }),
  ]
}

function usesOf(passages: readonly Passage[]): readonly MatrixUse[] {
  const byKind = grouped(passages, ({ kind }) => kind)
  return kindsOfUse.flatMap(kind => {
    const own = byKind.get(kind)
    if (!own) return []
    const weighs = kind === 'supports' || kind === 'conflicts'
    const discounts = weighs ? own.flatMap(({ discount }) => discount ?? []) : []
    const counted = weighs ? own.length - discounts.length : 0
    return [{ kind, passages: own.length, counted, discounts: [...new Set(discounts)] }]
  })
}
