import { grouped } from '../domain/grouped.ts'
import type { DossierId, SourceId, TextId } from '../domain/id.ts'
import { quoteDiscount, type QuoteDiscount } from '../domain/quote/quoteDiscount.ts'
import type { Capture, CapturedText, Claim, Evidence, Excerpt, Publisher, Source } from '../domain/records.ts'
import type { Database } from '../store/database.ts'
import { standing, type StoredQuery } from '../store/live.ts'

/** All that the reader shows of one source besides its words. */
export interface SourceReader {
  readonly source: Source
  readonly capture: Capture
  readonly text: CapturedText
  readonly publisher: Publisher | null
  /** The passages kept of this text, in its order; those that were not found come last. */
  readonly excerpts: readonly KeptExcerpt[]
  /** Every claim of the dossier, in its order, to choose from. */
  readonly claims: readonly ClaimChoice[]
  /** Earlier texts of the source that passages are kept of. */
  readonly earlierTexts: ReadonlyMap<TextId, CapturedText['digest']>
  /** The texts of the dossier's other sources. */
  readonly others: readonly OtherText[]
}

/** A passage with the claims that it is held against and those that occur in it. */
export interface KeptExcerpt {
  readonly excerpt: Excerpt
  /** Why it counts for no claim; `null` where nothing here keeps it from counting. */
  readonly discount: QuoteDiscount | 'retracted' | null
  readonly evidence: readonly { readonly evidence: Evidence; readonly claim: ClaimChoice }[]
  readonly appears: readonly ClaimChoice[]
}

export type ClaimChoice = Pick<Claim, 'id' | 'text'>

export interface OtherText {
  readonly sourceId: SourceId
  readonly title: string
  readonly role: Source['role']
  readonly textId: TextId
  readonly digest: CapturedText['digest']
}

/** One source as the reader needs it; `null` where it, its capture or its text is not there. */
export const sourceReader: StoredQuery<[DossierId, SourceId], SourceReader | null> = {
  name: 'source-reader',
  tables: ['sources', 'captures', 'texts', 'publishers', 'excerpts', 'acceptances', 'evidence', 'claims'],
  async read(db, dossierId, sourceId) {
    const source = stands(await db.sources.get(sourceId))
    if (!source || source.dossierId !== dossierId) return null
    const capture = stands(await db.captures.get(source.captureId))
    const text = stands(await db.texts.get(source.textId))
    if (!capture || !text) return null
    const publisher = source.publisherId && stands(await db.publishers.get(source.publisherId))
    const claims = standing(await db.claims.where('dossierId').equals(dossierId).toArray()).toSorted((a, b) =>
      a.order < b.order ? -1 : 1,
    )
    const excerpts = await keptExcerpts(db, source, claims)
    return {
      source,
      capture,
      text,
      publisher: publisher || null,
      excerpts,
      earlierTexts: await earlierTexts(db, source, excerpts),
      claims: claims.map(choiceOf),
      others: await otherTexts(db, dossierId, sourceId),
    }
  },
}

async function keptExcerpts(db: Database, source: Source, claims: readonly Claim[]): Promise<KeptExcerpt[]> {
  const excerpts = standing(await db.excerpts.where('sourceId').equals(source.id).toArray())
  const ids = excerpts.map(({ id }) => id)
  const evidence = standing(await db.evidence.where('excerptId').anyOf(ids).toArray())
  const accepted = standing(await db.acceptances.where('excerptId').anyOf(ids).toArray())
  const acceptances = grouped(accepted, ({ excerptId }) => excerptId)
  const isRetracted = source.standing === 'retracted'
  const claimsById = new Map(claims.map(claim => [claim.id, claim]))
  return excerpts
    .toSorted((a, b) => placeOf(a) - placeOf(b))
    .map(excerpt => ({
      excerpt,
      discount: isRetracted ? 'retracted' : quoteDiscount(excerpt, acceptances.get(excerpt.id) ?? []),
      evidence: evidence.flatMap(item => {
        const claim = item.excerptId === excerpt.id ? claimsById.get(item.claimId) : undefined
        return claim ? [{ evidence: item, claim: choiceOf(claim) }] : []
      }),
      appears: claims.filter(({ appearances }) => appearances.includes(excerpt.id)).map(choiceOf),
    }))
}

async function earlierTexts(
  db: Database,
  { textId }: Source,
  excerpts: readonly KeptExcerpt[],
): Promise<SourceReader['earlierTexts']> {
  const ids = new Set(excerpts.map(({ excerpt }) => excerpt.textId).filter(id => id !== textId))
  const texts = await db.texts.bulkGet([...ids])
  return new Map(texts.flatMap(text => (text ? [[text.id, text.digest] as const] : [])))
}

async function otherTexts(db: Database, dossierId: DossierId, sourceId: SourceId): Promise<OtherText[]> {
  const texts = new Map((await db.texts.where('dossierId').equals(dossierId).toArray()).map(text => [text.id, text]))
  return standing(await db.sources.where('dossierId').equals(dossierId).toArray()).flatMap(
    ({ id, title, role, textId }) => {
      const text = texts.get(textId)
      return text && id !== sourceId ? [{ sourceId: id, title, role, textId, digest: text.digest }] : []
    },
  )
}

function stands<T extends { readonly deletedAt: unknown }>(row: T | undefined): Omit<T, '$'> | undefined {
  return row && standing([row])[0]
}

function choiceOf({ id, text }: Claim): ClaimChoice {
  return { id, text }
}

function placeOf({ anchor }: Excerpt): number {
  return anchor?.span.start ?? Infinity
}
