import type { EntityTable } from 'dexie'
import { type ActRow, actsOf, joinedActs } from '../domain/acts.ts'
import type { Entry } from '../domain/ledger.ts'

/** Brings the acts up to entries that have not been folded into them yet, inside the caller's transaction. */
export async function foldActs(acts: EntityTable<ActRow, 'id'>, entries: readonly Entry[]): Promise<void> {
  const made = actsOf(entries)
  const there = await acts.bulkGet(made.map(act => act.id))
  await acts.bulkPut(made.map((act, index) => joined(there[index], act)))
}

function joined(there: ActRow | undefined, act: ActRow): ActRow {
  return there ? joinedActs(there, act) : act
}
