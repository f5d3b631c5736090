import { grouped } from '../domain/grouped.ts'
import type { DossierId, ExcerptId } from '../domain/id.ts'
import { quoteDiscount, type QuoteDiscount } from '../domain/quote/quoteDiscount.ts'
import type { Acceptance, CapturedText, Claim, Excerpt, Source } from '../domain/records.ts'
import { standing, type StoredQuery } from '../store/live.ts'

/** An excerpt with what it takes to check it, and what hangs on it. */
export interface CheckedExcerpt {
  readonly excerpt: Excerpt
  readonly source: Source
  /** The text it is a passage of; `null` where no record of it is here. */
  readonly text: CapturedText | null
  /** Why it does not stand by what is noted; `null` where it does. */
  readonly noted: NotedFailure | null
  /** Whether somebody has accepted how it differs, and it counts by that. */
  readonly isAccepted: boolean
  /** Claims that it bears on or that appear in it, in their order. */
  readonly claims: readonly Pick<Claim, 'id' | 'text'>[]
}

/**
 * Why an excerpt fails by what is noted of it, the gravest first:
 * its words are not in the source; they differ in substance; a difference waits to be accepted; its source has another
 * text by now.
 */
export type NotedFailure = QuoteDiscount | 'earlier-text'

/** Every excerpt of a dossier's sources, source by source and in the order of their texts. */
export const excerptChecks: StoredQuery<[DossierId], readonly CheckedExcerpt[]> = {
  name: 'excerpt-checks',
  tables: ['sources', 'texts', 'excerpts', 'acceptances', 'evidence', 'claims'],
  async read(db, dossierId) {
    const of = { dossierId }
    const sources: readonly Source[] = standing(await db.sources.where(of).toArray())
    const texts = new Map<string, CapturedText>(
      standing(await db.texts.where(of).toArray()).map(text => [text.id, text]),
    )
    const accepted = grouped(standing(await db.acceptances.where(of).toArray()), ({ excerptId }) => excerptId)
    const excerpts = grouped(standing(await db.excerpts.where(of).toArray()), ({ sourceId }) => sourceId)
    const claimsOf = claimsByExcerpt(
      standing(await db.claims.where(of).toArray()),
      standing(await db.evidence.where(of).toArray()),
    )
    return sources
      .toSorted((a, b) => (a.addedAt < b.addedAt ? -1 : 1))
      .flatMap(source =>
        (excerpts.get(source.id) ?? []).toSorted(byPlace).map(excerpt => {
          const acceptances = accepted.get(excerpt.id) ?? []
          return {
            excerpt,
            source,
            text: texts.get(excerpt.textId) ?? null,
            noted: notedFailure(excerpt, source, acceptances),
            isAccepted: quoteDiscount(excerpt, []) !== null && quoteDiscount(excerpt, acceptances) === null,
            claims: claimsOf.get(excerpt.id) ?? [],
          }
        }),
      )
  },
}

/** The excerpts of a dossier that fail by what is noted of them, and why. */
export const failingExcerpts: StoredQuery<[DossierId], ReadonlyMap<ExcerptId, NotedFailure>> = {
  name: 'failing-excerpts',
  tables: ['sources', 'excerpts', 'acceptances'],
  async read(db, dossierId) {
    const of = { dossierId }
    return failuresIn(
      standing(await db.excerpts.where(of).toArray()),
      standing(await db.sources.where(of).toArray()),
      standing(await db.acceptances.where(of).toArray()),
    )
  },
}

/** Of a few excerpts those that fail, and why: what other excerpts there are is not read. */
export const failingAmong: StoredQuery<[readonly ExcerptId[]], ReadonlyMap<ExcerptId, NotedFailure>> = {
  name: 'failing-among',
  tables: ['sources', 'excerpts', 'acceptances'],
  async read(db, ids) {
    const excerpts = standing(present(await db.excerpts.bulkGet([...ids])))
    const sourceIds = [...new Set(excerpts.map(({ sourceId }) => sourceId))]
    const sources = standing(present(await db.sources.bulkGet(sourceIds)))
    const accepted = standing(await db.acceptances.where('excerptId').anyOf(ids).toArray())
    return failuresIn(excerpts, sources, accepted)
  },
}

function present<T>(rows: readonly (T | undefined)[]): T[] {
  return rows.filter(row => row !== undefined)
}

function failuresIn(
  excerpts: readonly Excerpt[],
  sources: readonly Source[],
  acceptances: readonly Acceptance[],
): ReadonlyMap<ExcerptId, NotedFailure> {
  const sourceById = new Map(sources.map(source => [source.id, source]))
  const accepted = grouped(acceptances, ({ excerptId }) => excerptId)
  return new Map(
    excerpts.flatMap(excerpt => {
      const source = sourceById.get(excerpt.sourceId)
      const failure = source ? notedFailure(excerpt, source, accepted.get(excerpt.id) ?? []) : null
      return failure === null ? [] : [[excerpt.id, failure] as const]
    }),
  )
}

function notedFailure(excerpt: Excerpt, source: Source, accepted: readonly Acceptance[]): NotedFailure | null {
  return quoteDiscount(excerpt, accepted) ?? (excerpt.textId === source.textId ? null : 'earlier-text')
}

function claimsByExcerpt(
  claims: readonly Claim[],
  evidence: readonly { readonly claimId: string; readonly excerptId: string }[],
): ReadonlyMap<string, readonly Pick<Claim, 'id' | 'text'>[]> {
  const byExcerpt = new Map<string, Pick<Claim, 'id' | 'text'>[]>()
  const held = grouped(evidence, ({ claimId }) => claimId)
  for (const { id, text, appearances } of claims.toSorted((a, b) => (a.order < b.order ? -1 : 1))) {
    const excerptIds = new Set<string>([...(held.get(id) ?? []).map(({ excerptId }) => excerptId), ...appearances])
    for (const excerptId of excerptIds) byExcerpt.set(excerptId, [...(byExcerpt.get(excerptId) ?? []), { id, text }])
  }
  return byExcerpt
}

function byPlace(a: Excerpt, b: Excerpt): number {
  return (a.anchor?.span.start ?? Infinity) - (b.anchor?.span.start ?? Infinity) || (a.id < b.id ? -1 : 1)
}
