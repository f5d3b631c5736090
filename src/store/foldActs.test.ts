import { Dexie } from 'dexie'
import { expect, test } from 'vitest'
import { actsOf } from '../domain/acts.ts'
import type { BatchId, DeviceId, DossierId, ReviewerId, SessionId } from '../domain/id.ts'
import { type Change, type Entry, sealed } from '../domain/ledger.ts'
import type { Instant } from '../domain/records.ts'
import { describeDatabase } from './database.ts'
import { foldAgain } from './foldEntries.ts'
import { takeIn } from './takeIn.ts'

const dossierId = 'd-1' as DossierId

test('an act is one row however its entries arrive', async () => {
  const entries = [1, 2, 3].map(number => anEntry(number, `claim:${number}`))
  for (const order of [entries, entries.toReversed()]) {
    const db = describeDatabase(`acts-${crypto.randomUUID()}`)
    await db.open()
    for (const entry of order) await takeIn(db, [entry])
    expect(await db.acts.toArray()).toEqual(actsOf(entries))
    expect(await db.acts.where('records').equals('claim:2').primaryKeys()).toEqual(['batch:1'])
    await foldAgain(db)
    expect(await db.acts.toArray()).toEqual(actsOf(entries))
    await db.delete()
  }
})

test('a store of before gets its acts when it is opened', async () => {
  const name = `acts-${crypto.randomUUID()}`
  const before = new Dexie(name)
  before.version(1).stores({ entries: 'id, dossierId, batch, [dossierId+session]' })
  const entries = [anEntry(1, 'claim:1'), anEntry(2, 'claim:2')]
  await before.table('entries').bulkAdd(entries)
  before.close()
  const db = describeDatabase(name)
  await db.open()
  expect(await db.acts.toArray()).toEqual(actsOf(entries))
  await db.delete()
})

function anEntry(number: number, id: string): Entry {
  const change: Change = { type: 'add', table: 'claims', record: { id, dossierId, text: id, deletedAt: null } }
  return sealed({
    format: 1,
    dossierId,
    by: 'reviewer:a' as ReviewerId,
    device: 'device:a' as DeviceId,
    session: 'session:a' as SessionId,
    batch: 'batch:1' as BatchId,
    number,
    previous: null,
    at: '2024-03-04T09:15:00.000Z' as Instant,
    command: 'add-claims',
    undoes: null,
    schema: 1,
    changes: [change],
  })
}
