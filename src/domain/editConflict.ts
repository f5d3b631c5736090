import type { Json } from './canonicalJson.ts'
import { contestedFields, type Row, versionsOf } from './fold.ts'
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
  /** Oldest first, edits of a removed record last: the last is the one that screens show. */
  readonly versions: readonly EditVersion[]
}

/** What is settled on a claim's desk, by table: fields of the claim and of all that bears on it. */
export const deskFields = {
  claims: ['text', 'original', 'claimant', 'claimantPublisherId', 'kind', 'tags', 'deletedAt'],
  evidence: ['stance', 'use', 'note', 'deletedAt'],
  excerpts: ['speaker', 'through', 'manner', 'deletedAt'],
  sources: ['kind', 'standing', 'publisherId', 'deletedAt'],
} as const satisfies Partial<Record<TableName, readonly string[]>>
export type DeskTable = keyof typeof deskFields
export type DeskField = (typeof deskFields)[DeskTable][number]

/** Whether a field is settled on the desk of a claim. */
export function isDeskField(table: TableName, field: string): field is DeskField {
  const fields: readonly string[] = isDeskTable(table) ? deskFields[table] : []
  return fields.includes(field)
}

/** The fields of a row that wait to be settled. */
export function conflictsIn(table: TableName, row: Row): readonly EditConflict[] {
  return contestedFields(row).map(field => ({ table, id: row.id, field, versions: versionsOf(row, field) }))
}

function isDeskTable(table: TableName): table is DeskTable {
  return Object.hasOwn(deskFields, table)
}
