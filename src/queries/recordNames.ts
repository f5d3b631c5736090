import { plain, type Row } from '../domain/fold.ts'
import type { LooseRecord } from '../domain/ledger.ts'
import { type TableName, tableNames } from '../domain/records.ts'
import type { Database } from '../store/database.ts'

/** A record by the table that keeps it. */
export interface RecordRef {
  readonly table: TableName
  readonly id: string
}

/** Records that were read, removed ones included, and the words by which people know them. */
export interface NamedRecords {
  readonly record: (id: string) => LooseRecord | undefined
  /** A claim by its wording, a source by its title, a tie by the two that it ties; none for one that is not here. */
  readonly names: (id: string) => readonly string[]
}

/** Reads records and, through at most three steps, those by which they are named: evidence by its claim and its source. */
export async function readNamed(db: Database, refs: readonly RecordRef[]): Promise<NamedRecords> {
  const records = new Map<string, LooseRecord>()
  let wanted = refs
  for (let step = 0; step <= 3 && wanted.length > 0; step++) {
    const found = await readRecords(
      db,
      wanted.filter(({ id }) => !records.has(id)),
    )
    for (const { record } of found) records.set(record.id, record)
    wanted = found.flatMap(({ record }) => namedBy(record))
  }
  const record = (id: string): LooseRecord | undefined => records.get(id)
  return { record, names: id => namesOf(id, record) }
}

/** The table of a record, by its id; `null` for one of another version. */
export function tableOf(id: string): TableName | null {
  return tableNames.find(table => id.startsWith(prefixes[table])) ?? null
}

/** What the ids of a table's records begin with. */
export const prefixes: Readonly<Record<TableName, string>> = {
  dossiers: 'd-',
  reviewers: 'reviewer:',
  publishers: 'publisher:',
  affiliations: 'affiliation:',
  captures: 'capture:',
  texts: 'text:',
  sources: 'source:',
  excerpts: 'excerpt:',
  acceptances: 'acceptance:',
  claims: 'claim:',
  evidence: 'evidence:',
  dependences: 'dependence:',
  exceptions: 'exception:',
  asides: 'aside:',
  figures: 'figure:',
  roundings: 'rounding:',
  marks: 'mark:',
}

/** References to the records that ids name. */
export function refsTo(ids: readonly string[]): RecordRef[] {
  return [...new Set(ids)].flatMap(id => {
    const table = tableOf(id)
    return table ? [{ table, id }] : []
  })
}

interface Found {
  readonly table: TableName
  readonly record: LooseRecord
}

async function readRecords(db: Database, refs: readonly RecordRef[]): Promise<Found[]> {
  const found: Found[] = []
  for (const table of new Set(refs.map(ref => ref.table))) {
    const ids = refs.filter(ref => ref.table === table).map(ref => ref.id)
    const rows = (await db.table(table).bulkGet([...new Set(ids)])) as (Row | undefined)[]
    for (const row of rows) if (row) found.push({ table, record: plain(row) as LooseRecord })
  }
  return found
}

/** Fields that refer to what a record is named by. */
const namingFields = ['sourceIds', 'publisherIds', 'claimId', 'excerptId', 'sourceId', 'captureId'] as const

function namedBy(record: LooseRecord): RecordRef[] {
  return refsTo(namingFields.flatMap(field => idsIn(record[field])))
}

/** The ids that a value is or lists. */
export function idsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(idsIn)
  return typeof value === 'string' && tableOf(value) !== null ? [value] : []
}

/** Fields that hold a record's own words, the first that has any. */
const wordFields = ['title', 'name', 'text', 'fileName', 'quoted', 'words'] as const

function namesOf(id: string, record: NamedRecords['record']): readonly string[] {
  const found = record(id)
  if (!found) return []
  const words = wordFields.map(field => found[field]).find(value => typeof value === 'string' && value !== '')
  if (typeof words === 'string') return [words]
  const differing = found['words']
  if (Array.isArray(differing)) return [differing.join(' · ')]
  const field = namingFields.find(name => idsIn(found[name]).length > 0)
  const names = field ? idsIn(found[field]).flatMap(named => namesOf(named, record).slice(0, 1)) : []
  const [excerpt] = idsIn(found['excerptId'])
  const sources = field === 'claimId' && excerpt ? idsIn(record(excerpt)?.['sourceId']) : []
  return [...names, ...sources.flatMap(source => namesOf(source, record))]
}
