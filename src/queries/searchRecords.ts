import type { ClaimId, DossierId, EntryId, ExcerptId, PublisherId, SourceId, TextId } from '../domain/id.ts'
import type {
  CapturedText,
  Claim,
  Digest,
  Excerpt,
  PartialDate,
  RepairChoice,
  Source,
  Span,
} from '../domain/records.ts'
import type { Database } from '../store/database.ts'
import { standing } from '../store/live.ts'

/** What of a dossier can be searched, with what a search may ask of it. */
export type SearchRecord = SearchedSource | SearchedExcerpt | SearchedClaim

export interface SearchedSource {
  readonly type: 'source'
  readonly id: SourceId
  readonly title: string
  readonly authors: readonly string[]
  /** Empty where nobody has said. */
  readonly publisher: string
  /** BCP 47. */
  readonly language: string | null
  readonly issued: PartialDate | null
  /** Its text lies beside, by this; `null` where the text is not there. */
  readonly digest: Digest | null
  readonly textId: TextId
  /** The blocks of its text, by digest; `null` where those are of its lines. */
  readonly structure: Digest | null
  /** What a person chose among the repairs of that text. */
  readonly choices: readonly RepairChoice[]
  /** Sorts sources as they came. */
  readonly order: string
}
export interface SearchedExcerpt {
  readonly type: 'excerpt'
  readonly id: ExcerptId
  readonly sourceId: SourceId
  readonly words: string
  readonly speaker: string
  /** Where it stands in its source's present text; `null` where it does not. */
  readonly span: Span | null
}
export interface SearchedClaim {
  readonly type: 'claim'
  readonly id: ClaimId
  readonly text: string
  readonly original: string
  readonly claimant: string
  /** Sorts claims as the dossier has them. */
  readonly order: string
}

/** What came, changed or went. */
export interface SearchChange {
  /** Nothing else is there. */
  readonly whole: boolean
  readonly records: readonly SearchRecord[]
  readonly gone: readonly string[]
}

/** Reads all that can be searched of a dossier; with `added`, only what those entries touched. `null`: all. */
export async function readSearchRecords(
  db: Database,
  dossierId: DossierId,
  added: readonly EntryId[] | null,
): Promise<SearchChange> {
  return await db.transaction('r', [...tables], async () =>
    added === null ? await readAll(db, dossierId) : await readTouched(db, dossierId, added),
  )
}

const tables = ['entries', 'dossiers', 'sources', 'texts', 'publishers', 'excerpts', 'claims'] as const

async function readAll(db: Database, dossierId: DossierId): Promise<SearchChange> {
  const of = { dossierId }
  const dossier = await db.dossiers.get(dossierId)
  if (!dossier || dossier.deletedAt !== null) return { whole: true, records: [], gone: [] }
  const sources = standing(await db.sources.where(of).toArray())
  const excerpts = standing(await db.excerpts.where(of).toArray())
  const claims = standing(await db.claims.where(of).toArray())
  const texts = new Map((await db.texts.where(of).toArray()).map(text => [text.id, text]))
  const publishers = new Map(standing(await db.publishers.where(of).toArray()).map(({ id, name }) => [id, name]))
  const bySource = new Map(sources.map(source => [source.id, source]))
  return {
    whole: true,
    records: [
      ...sources.map(source =>
        sourceRecord(source, publishers.get(source.publisherId ?? ('' as PublisherId)), texts.get(source.textId)),
      ),
      ...excerpts.flatMap(excerpt => excerptRecord(excerpt, bySource.get(excerpt.sourceId))),
      ...claims.map(claimRecord),
    ],
    gone: [],
  }
}

async function readTouched(db: Database, dossierId: DossierId, added: readonly EntryId[]): Promise<SearchChange> {
  const entries = (await db.entries.bulkGet([...added])).filter(entry => entry?.dossierId === dossierId)
  const touched = new Map<string, Set<string>>()
  for (const change of entries.flatMap(entry => entry?.changes ?? [])) {
    const id = change.type === 'add' ? change.record.id : change.id
    touched.set(change.table, (touched.get(change.table) ?? new Set()).add(id))
  }
  if (touched.has('dossiers')) return await readAll(db, dossierId)
  const ids = <T extends string>(table: string): T[] => [...(touched.get(table) ?? [])] as T[]

  const ofPublishers = await db.sources.where('publisherId').anyOf(ids<PublisherId>('publishers')).primaryKeys()
  const sourceIds = [...new Set([...ids<SourceId>('sources'), ...ofPublishers])]
  const ofSources = await db.excerpts.where('sourceId').anyOf(sourceIds).primaryKeys()
  const excerptIds = [...new Set([...ids<ExcerptId>('excerpts'), ...ofSources])]
  const claimIds = ids<ClaimId>('claims')

  const records: SearchRecord[] = []
  for (const source of present(await db.sources.bulkGet(sourceIds))) {
    const publisher = source.publisherId === null ? undefined : await db.publishers.get(source.publisherId)
    const text = await db.texts.get(source.textId)
    records.push(sourceRecord(source, publisher?.deletedAt === null ? publisher.name : '', text))
  }
  for (const excerpt of present(await db.excerpts.bulkGet(excerptIds))) {
    const [source] = present([await db.sources.get(excerpt.sourceId)])
    records.push(...excerptRecord(excerpt, source))
  }
  records.push(...present(await db.claims.bulkGet(claimIds)).map(claimRecord))
  const there = new Set<string>(records.map(({ id }) => id))
  return { whole: false, records, gone: [...sourceIds, ...excerptIds, ...claimIds].filter(id => !there.has(id)) }
}

function present<T extends { readonly deletedAt: unknown }>(rows: readonly (T | undefined)[]): Omit<T, '$'>[] {
  return standing(rows.filter(row => row !== undefined))
}

function sourceRecord(
  { id, title, authors, language, issued, textId, repairs, addedAt }: Source,
  publisher = '',
  text?: Pick<CapturedText, 'digest' | 'structure'>,
): SearchedSource {
  return {
    type: 'source',
    id,
    title,
    authors,
    publisher,
    language,
    issued,
    digest: text?.digest ?? null,
    textId,
    structure: text?.structure ?? null,
    choices: repairs.filter(choice => choice.textId === textId),
    order: `${addedAt} ${id}`,
  }
}

function excerptRecord(
  { id, anchor, quoted, speaker, textId }: Excerpt,
  source: Source | undefined,
): SearchedExcerpt[] {
  if (!source) return []
  const span = anchor && textId === source.textId ? anchor.span : null
  return [{ type: 'excerpt', id, sourceId: source.id, words: anchor?.exact ?? quoted, speaker: speaker ?? '', span }]
}

function claimRecord({ id, text, original, claimant, order }: Claim): SearchedClaim {
  return {
    type: 'claim',
    id,
    text,
    original: original === null || original === text ? '' : original,
    claimant: claimant ?? '',
    order: `${order} ${id}`,
  }
}
