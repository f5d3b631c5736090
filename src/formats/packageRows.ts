import type { CaseFacts } from '../domain/caseFile.ts'
import { type Contested, contestedIn } from '../domain/contested.ts'
import { applyChange, plain, type Row } from '../domain/fold.ts'
import type { EntryId } from '../domain/id.ts'
import type { Change, Entry } from '../domain/ledger.ts'
import { type Bundle, type Excerpt, type TableName, tableNames } from '../domain/records.ts'
import { idOf } from '../domain/undo.ts'
import { schemaVersion, upgradeChange } from '../domain/upgrades/index.ts'

/** Folds entries in memory, as the store would. By table and id, parted by a space; rows that are not born are there, too. */
export function foldedRows(entries: readonly Entry[]): ReadonlyMap<string, Row> {
  const rows = new Map<string, Row>()
  const folded = new Set<EntryId>()
  for (const entry of entries) {
    for (const change of entry.changes) {
      const today = entry.schema > schemaVersion ? null : upgradeChange(change, entry.schema)
      if (!today || !isOwn(today, entry)) continue
      const key = `${today.table} ${idOf(today)}`
      rows.set(
        key,
        applyChange(rows.get(key), today, entry, id => folded.has(id)),
      )
    }
    folded.add(entry.id)
  }
  return rows
}

/** The records that stand in a dossier by its entries, and on what people disagree so that it decides what counts. */
export function recordsIn(entries: readonly Entry[]): {
  /** With the excerpts that others have taken the place of. */
  readonly bundle: Bundle & Pick<CaseFacts, 'formerExcerpts'>
  readonly contested: Contested
} {
  const rows = [...foldedRows(entries)].filter(([, row]) => row.$.born)
  const of = (table: TableName) => rows.filter(([key]) => key.startsWith(`${table} `)).map(([, row]) => row)
  const tables = tableNames.map(table => [table, of(table)] as const)
  const standing = tables.map(
    ([table, its]) => [table, its.filter(row => row['deletedAt'] === null).map(row => plain(row))] as const,
  )
  const former = of('excerpts').filter(row => row['deletedAt'] !== null)
  return {
    bundle: {
      ...(Object.fromEntries(standing) as unknown as Bundle),
      formerExcerpts: former.map(row => plain(row)) as unknown as Excerpt[],
    },
    contested: contestedIn(Object.fromEntries(tables)),
  }
}

/** An entry speaks for its own dossier only, and names no field that holds a record in its place. */
function isOwn(change: Change, { dossierId }: Entry): boolean {
  if (change.type === 'add') return change.record['dossierId'] === dossierId
  return !['id', 'dossierId', '$'].includes(change.field)
}
