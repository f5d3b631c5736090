import type { AnyRecord, TableName } from '../../src/domain/records.ts'
import { ok } from '../../src/domain/result.ts'
import type { Command } from '../../src/store/run.ts'

/** Puts records as they are, as one act. */
export const layOut: Command<readonly (readonly [TableName, AnyRecord])[], void, never> = {
  name: 'lay-out',
  async run(tx, records) {
    for (const [table, record] of records) await tx.put(table, record)
    return ok()
  },
}
