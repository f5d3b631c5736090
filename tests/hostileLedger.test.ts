import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import { removeClaims } from '../src/commands/removeClaims.ts'
import {
  type BatchId,
  type ClaimId,
  type DeviceId,
  type DossierId,
  type EntryId,
  newDossierId,
  type ReviewerId,
  type SessionId,
} from '../src/domain/id.ts'
import { type Change, type Entry, MOST_ENTRIES, sealed } from '../src/domain/ledger.ts'
import type { Instant } from '../src/domain/records.ts'
import { ok } from '../src/domain/result.ts'
import { entrySchema } from '../src/domain/entrySchema.ts'
import { actDetail, takeBackState } from '../src/queries/actDetail.ts'
import { historyPage } from '../src/queries/history.ts'
import { type Database, describeDatabase } from '../src/store/database.ts'
import { storedOptions } from '../src/store/live.ts'
import { runCommand, takeBack } from '../src/store/run.ts'
import { takeIn } from '../src/store/takeIn.ts'

// Entries of a package are made by whoever wrote it: each is what its id says, and may say anything.

const actor = { person: 'a', device: 'device:a' as DeviceId, session: 'session:a' as SessionId }
const now = '2024-05-06T07:08:09.000Z' as Instant
let run = 0

describe('a ledger from hostile hands', () => {
  it.each(['constructor', 'toString', 'hasOwnProperty', '__defineGetter__'])(
    'folds fields and tables that are called %s like any other',
    async name => {
      const [db, dossierId] = [await aStore(), newDossierId()]
      const record = { ...aClaim(dossierId), [name]: 'one' }
      const add = anEntry(dossierId, { changes: [{ type: 'add', table: 'claims', record }] })
      const again = anEntry(dossierId, { number: 2, changes: [{ type: 'add', table: 'claims', record }] })
      const set = anEntry(dossierId, {
        number: 3,
        changes: [
          { type: 'set', table: 'claims', id: 'claim:1', field: name, value: 'two', replaces: [add.id, again.id] },
          { type: 'add', table: name, record },
          { type: 'set', table: name, id: 'claim:1', field: name, value: 'two', replaces: [] },
        ],
      })
      for (const order of [
        [set, add, again],
        [again, set],
      ]) {
        expect(await takeIn(db, order)).toMatchObject({ ok: true, value: { refused: [] } })
      }
      expect(Object.entries((await db.claims.get('claim:1' as ClaimId)) ?? {})).toContainEqual([name, 'two'])
    },
  )

  it('lets a dossier be worked on though an entry has a time that there is not', async () => {
    const [db, dossierId] = [await aStore(), newDossierId()]
    const add = anEntry(dossierId, {
      at: '9999-99-99T99:99:99.999Z' as Instant,
      changes: [{ type: 'add', table: 'claims', record: aClaim(dossierId) }],
    })
    await takeIn(db, [add])
    expect(await runCommand({ db, actor, dossierId, now }, removeClaims, ['claim:1' as ClaimId])).toEqual(ok())
    expect(await db.claims.get('claim:1' as ClaimId)).toMatchObject({ deletedAt: now })
  })

  it('numbers its own acts so that they can be read, whatever number an entry in its name has', async () => {
    const [db, dossierId] = [await aStore(), newDossierId()]
    const add = anEntry(dossierId, {
      device: actor.device,
      number: MOST_ENTRIES,
      changes: [{ type: 'add', table: 'claims', record: aClaim(dossierId) }],
    })
    await takeIn(db, [add])
    await runCommand({ db, actor, dossierId, now }, removeClaims, ['claim:1' as ClaimId])
    for (const entry of await db.entries.toArray()) expect(entrySchema.safeParse(entry).success).toBe(true)
  })

  it('shows acts that say they take one another back, and does not go round with them', async () => {
    const [db, dossierId] = [await aStore(), newDossierId()]
    const [one, two] = ['batch:one' as BatchId, 'batch:two' as BatchId]
    const add = anEntry(dossierId, {
      batch: one,
      undoes: two,
      changes: [{ type: 'add', table: 'claims', record: aClaim(dossierId) }],
    })
    const set = (batch: BatchId, undoes: BatchId, number: number, replaced: EntryId): Entry =>
      anEntry(dossierId, {
        batch,
        undoes,
        number,
        changes: [{ type: 'set', table: 'claims', id: 'claim:1', field: 'text', value: batch, replaces: [replaced] }],
      })
    const second = set(two, one, 2, add.id)
    const third = set(one, two, 3, second.id)
    await takeIn(db, [add, second, third])
    const all = { by: null, kind: null, record: null }
    const page = await storedOptions(db, historyPage, dossierId, all, null).queryFn()
    expect(page.items).toHaveLength(2)
    expect(await storedOptions(db, actDetail, dossierId, one, 10).queryFn()).not.toBeNull()
    expect(await storedOptions(db, takeBackState, dossierId, one, 'a').queryFn()).not.toBeNull()
    await takeBack({ db, actor, dossierId, now }, one)
    await takeBack({ db, actor, dossierId, now }, two)
  })
})

async function aStore(): Promise<Database> {
  const db = describeDatabase(`hostile-${++run}`)
  await db.open()
  return db
}

function aClaim(dossierId: DossierId) {
  return { id: 'claim:1', dossierId, text: 'text', claimant: null, deletedAt: null }
}

function anEntry(dossierId: DossierId, fields: Partial<Entry> & { readonly changes: readonly Change[] }): Entry {
  return sealed({
    format: 1,
    dossierId,
    by: 'reviewer:b' as ReviewerId,
    device: 'device:b' as DeviceId,
    session: 'session:b' as SessionId,
    batch: `batch:${fields.number ?? 1}` as BatchId,
    number: 1,
    previous: null,
    at: now,
    command: 'edit-claim',
    undoes: null,
    schema: 1,
    ...fields,
  })
}
