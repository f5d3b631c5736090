import { z } from '../domain/zod.ts'
import type { Change, Entry } from '../domain/ledger.ts'
import { type TableName, tableNames } from '../domain/records.ts'
import { recordSchemas } from '../domain/schemas.ts'
import { schemaVersion, upgradeChange } from '../domain/upgrades/index.ts'

/**
 * Whether an entry leaves every record of a known kind in the shape that its version promises. A ledger forgets
 * nothing: a source without authors that is taken in once would break the screens of its dossier for good.
 *
 * Fields and tables that are not known pass, and so does all of a later version: they are kept and not shown.
 */
export function fitsRecords({ schema, changes }: Pick<Entry, 'schema' | 'changes'>): boolean {
  if (schema > schemaVersion) return true
  return changes.every(change => {
    const today = upgradeChange(change, schema)
    return today === null || !isTable(today.table) || fits(today, fieldsOf(today.table))
  })
}

type Fields = ReadonlyMap<string, z.ZodType>

function fits(change: Change, fields: Fields): boolean {
  if (change.type === 'set') return fields.get(change.field)?.safeParse(change.value).success ?? true
  const record = new Map(Object.entries(change.record))
  return [...fields].every(([field, schema]) => schema.safeParse(record.get(field)).success)
}

const fieldsByTable = new Map<TableName, Fields>(
  tableNames.map(table => {
    const schema: unknown = recordSchemas[table]
    if (!(schema instanceof z.ZodObject)) throw new Error('A record is an object.')
    return [table, new Map<string, z.ZodType>(Object.entries<z.ZodType>(schema.shape))]
  }),
)

function fieldsOf(table: TableName): Fields {
  return fieldsByTable.get(table) ?? new Map()
}

function isTable(table: string): table is TableName {
  return (tableNames as readonly string[]).includes(table)
}
