import type { Json } from './canonicalJson.ts'
import { contestedFields, headsOf, type Row } from './fold.ts'
import type { EntryId } from './id.ts'
import type { Instant, TableName } from './records.ts'

/** One field of one record. */
export interface EditedField {
  readonly table: TableName
  readonly id: string
  readonly field: string
}

/** What one person set a field to without having seen what others set it to. */
export interface EditVersion {
  readonly entry: EntryId
  readonly at: Instant
  readonly value: Json
}

/** A field that several people changed at the same time, and that nobody has settled. */
export interface EditConflict extends EditedField {
  /** Oldest first: the last is the one that screens show. */
  readonly versions: readonly EditVersion[]
}

/** The fields of a row that wait to be settled. */
export function conflictsIn(table: TableName, row: Row): readonly EditConflict[] {
  return contestedFields(row).map(field => ({ table, id: row.id, field, versions: headsOf(row, field) }))
}
