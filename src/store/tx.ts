import { type Json, sameJson } from '../domain/canonicalJson.ts'
import {
  editsUnseen,
  fieldsOf,
  type Head,
  headsOf,
  type Kept,
  plain,
  type Row,
  sawBy,
  versionsOf,
} from '../domain/fold.ts'
import { compareText } from '../domain/grouped.ts'
import type { DossierId, ReviewerId } from '../domain/id.ts'
import type { Change, LooseRecord } from '../domain/ledger.ts'
import type { AnyRecord, Claim, Instant, OrderKey, Records, TableName } from '../domain/records.ts'
import type { Database } from './database.ts'

/** What a command may read: its dossier. Removed records are not there unless asked for by `getAny`. */
export interface Reader {
  get<T extends TableName>(table: T, id: Records[T]['id']): Promise<Records[T] | undefined>
  /** The record though it may have been removed. */
  getAny<T extends TableName>(table: T, id: Records[T]['id']): Promise<Records[T] | undefined>
  /** Records whose indexed field has that value. */
  where<T extends TableName>(table: T, field: keyof Records[T] & string, value: string): Promise<Records[T][]>
  /** All of the dossier's records in a table. */
  all<T extends TableName>(table: T): Promise<Records[T][]>
  /**
   * At most so many of the dossier's claims, removed ones included, in their order: those behind an order key; `null`: the
   * first ones.
   */
  claimsBehind(order: OrderKey | null, most: number): Promise<Claim[]>
  /** The greatest order key of the dossier's claims, removed ones included; `null` where there are none. */
  lastOrder(): Promise<OrderKey | null>
  /** What folding keeps of records whose indexed field had that value before this act, removed ones included. */
  rows<T extends TableName>(table: T, field: keyof Records[T] & string, value: string): Promise<Kept<Records[T]>[]>
  /** What people said before this act that the field is, as `versionsOf` gives it. */
  versions<T extends TableName>(
    table: T,
    id: Records[T]['id'],
    field: keyof Records[T] & string,
  ): Promise<readonly Head[]>
}

/** What a command may do: read, and write so that every write is accounted for. */
export interface Tx extends Reader {
  readonly dossierId: DossierId
  /** The person acting, as this dossier knows them. */
  readonly reviewerId: ReviewerId
  readonly now: Instant
  /** Adds a record, or sets those of its fields that differ. Seen by the reads that follow. */
  put<T extends TableName>(table: T, record: Records[T]): Promise<void>
  /** Sets a field in place of everything that people have set it to, also where the value to keep is the one shown. */
  settle<T extends TableName, F extends keyof Records[T] & string>(
    table: T,
    id: Records[T]['id'],
    field: F,
    value: Records[T][F],
  ): Promise<void>
  /** Removes a record: sets `deletedAt`. Nothing happens where it is not there. */
  remove<T extends TableName>(table: T, id: Records[T]['id']): Promise<void>
}

/** A transaction's face towards a command, and the changes that the command asked for. */
export interface OpenTx {
  readonly tx: Tx
  /** In the order of asking; one record's changes together. */
  readonly changes: () => readonly Change[]
}

/** A record as it was and as it is to be. */
interface Waiting {
  readonly table: TableName
  readonly before: Row | undefined
  readonly after: AnyRecord
  /** Fields that are written though their value stays: it is what settles them. */
  readonly settled: ReadonlySet<string>
}

/** Writes wait until the command has said that it is done: only then do they become an entry and rows. */
export function openTx(db: Database, dossierId: DossierId, reviewerId: ReviewerId, now: Instant): OpenTx {
  const waiting = new Map<string, Waiting>()

  async function getAny<T extends TableName>(table: T, id: Records[T]['id']): Promise<Records[T] | undefined> {
    const written = waiting.get(`${table} ${id}`)
    if (written) return written.after as Records[T]
    const row = (await db.table(table).get(id)) as Row | undefined
    return row?.['dossierId'] === dossierId ? (plain(row) as unknown as Records[T]) : undefined
  }

  async function where<T extends TableName>(table: T, field: string, value: string): Promise<Records[T][]> {
    const rows = (await db.table(table).where(field).equals(value).toArray()) as Row[]
    const isOne = (record: Records[T]): boolean => (record as unknown as LooseRecord)[field] === value
    return withWritten(table, rows, isOne).filter(isThere)
  }

  /** Rows as they are once what waits is written, of which those are `isOne` that a reader asked for. */
  function withWritten<T extends TableName>(
    table: T,
    rows: readonly Row[],
    isOne: (record: Records[T]) => boolean,
  ): Records[T][] {
    const records = new Map(rows.map(row => [row.id, plain(row) as unknown as Records[T]]))
    for (const { table: other, after } of waiting.values()) {
      if (other !== table) continue
      if (isOne(after as Records[T])) records.set(after.id, after as Records[T])
      else records.delete(after.id)
    }
    return [...records.values()]
  }

  /** By index: of thousands of claims only those wanted are read, and as many more as wait to be written in their place. */
  async function claimsBehind(order: OrderKey | null, most: number): Promise<Claim[]> {
    const rows = await db.claims
      .where('[dossierId+order]')
      .between([dossierId, order ?? ''], [dossierId, '\uffff'], order === null)
      .limit(most + waiting.size)
      .toArray()
    return withWritten('claims', rows as unknown as Row[], claim => order === null || claim.order > order)
      .toSorted((a, b) => compareText(a.order, b.order) || compareText(a.id, b.id))
      .slice(0, most)
  }

  async function lastOrder(): Promise<OrderKey | null> {
    const rows = await db.claims
      .where('[dossierId+order]')
      .between([dossierId, ''], [dossierId, '\uffff'])
      .reverse()
      .limit(1 + waiting.size)
      .toArray()
    const orders = withWritten('claims', rows as unknown as Row[], () => true).map(({ order }) => order)
    return orders.toSorted(compareText).at(-1) ?? null
  }

  const tx: Tx = {
    dossierId,
    reviewerId,
    now,
    getAny,
    where,
    get: async (table, id) => {
      const record = await getAny(table, id)
      return record && isThere(record) ? record : undefined
    },
    all: table => where(table, 'dossierId', dossierId),
    claimsBehind,
    lastOrder,
    rows: async (table, field, value) => await db.table(table).where(field).equals(value).toArray(),
    async versions(table, id, field) {
      const row = (await db.table(table).get(id)) as Row | undefined
      return row?.['dossierId'] === dossierId ? versionsOf(row, field) : []
    },
    async put(table, record) {
      if (record.dossierId !== dossierId) throw new Error('A command writes to one dossier.')
      const key = `${table} ${record.id}`
      const present = waiting.get(key)
      const before = present ? present.before : ((await db.table(table).get(record.id)) as Row | undefined)
      waiting.set(key, { table, before, after: record, settled: present?.settled ?? new Set() })
    },
    async settle(table, id, field, value) {
      const record = await getAny(table, id)
      if (!record) return
      await tx.put(table, { ...record, [field]: value })
      const key = `${table} ${id}`
      const write = waiting.get(key)
      if (write) waiting.set(key, { ...write, settled: new Set([...write.settled, field]) })
    },
    async remove(table, id) {
      const record = await tx.get(table, id)
      if (record) await tx.put(table, { ...record, deletedAt: now })
    },
  }
  return {
    tx,
    changes: () => [...waiting.values()].flatMap(changesOf),
  }
}

function isThere(record: { readonly deletedAt: Instant | null }): boolean {
  return record.deletedAt === null
}

/** What it takes to bring the row to the record: everything, or each field that differs with the heads it replaces. */
function changesOf({ table, before, after, settled }: Waiting): Change[] {
  const record = after as unknown as LooseRecord
  if (!before) return [{ type: 'add', table, record }]
  return fieldsOf(record).flatMap((field): Change[] => {
    const value: Json | undefined = record[field]
    const replaces = headsOf(before, field).map(head => head.entry)
    const isOpen = replaces.length > 1 || (field === 'deletedAt' && editsUnseen(before).length > 0)
    const stays = sameJson(before[field] ?? null, value ?? null) && !(settled.has(field) && isOpen)
    if (value === undefined || stays) return []
    return [{ type: 'set', table, id: record.id, field, value, replaces, ...sawBy(table, before, field, value) }]
  })
}
