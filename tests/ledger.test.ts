import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson, type Json } from '../src/domain/canonicalJson.ts'
import { type Head, headsOf, plain, type Row } from '../src/domain/fold.ts'
import {
  type BatchId,
  type DeviceId,
  type DossierId,
  type EntryId,
  newDossierId,
  type ReviewerId,
  type SessionId,
} from '../src/domain/id.ts'
import { type Change, type Entry, type LooseRecord, sealed } from '../src/domain/ledger.ts'
import type { Instant } from '../src/domain/records.ts'
import { idOf } from '../src/domain/undo.ts'
import { describeDatabase } from '../src/store/database.ts'
import type { Database } from '../src/store/database.ts'
import { foldAgain } from '../src/store/foldEntries.ts'
import { takeIn } from '../src/store/takeIn.ts'

const PEOPLE = 4
const EDITED = ['text', 'claimant', 'kind']
const FIELDS = [...EDITED, 'deletedAt']
const FOREIGN = newDossierId()
let run = 0

async function aStore(): Promise<Database> {
  const db = describeDatabase(`ledger-${++run}`)
  await db.open()
  return db
}

describe('the fold of a ledger', () => {
  it('gives one state for every order, grouping and repetition of delivery, equal to a brute-force fold', async () => {
    let orders = 0
    await fc.assert(
      fc.asyncProperty(history(), fc.infiniteStream(fc.nat()), async (entries, dice) => {
        const wanted = bruteForce(entries)
        for (let delivery = 0; delivery < 2; delivery++) {
          const db = await aStore()
          for (const batch of delivered([...entries, ...intruders(entries)], dice)) await takeIn(db, batch)
          expect(await stateOf(db, entries)).toEqual(wanted)
          await foldAgain(db)
          expect(await stateOf(db, entries)).toEqual(wanted)
          expect(await db.entries.count()).toBe(entries.length + intruders(entries).length)
          await db.delete()
          orders++
        }
      }),
      { numRuns: 100 },
    )
    expect(orders).toBeGreaterThanOrEqual(100)
  }, 120_000)

  it('shows a record only when the entry that adds it has come', async () => {
    const dossierId = newDossierId()
    const add = anEntry(dossierId, 0, 1, null, [
      { type: 'add', table: 'claims', record: aRecord(dossierId, 'claim:1') },
    ])
    const set = anEntry(dossierId, 0, 2, add.id, [
      { type: 'set', table: 'claims', id: 'claim:1', field: 'text', value: 'later', replaces: [add.id] },
    ])
    const db = await aStore()
    await takeIn(db, [set])
    expect(await db.claims.count()).toBe(0)
    await takeIn(db, [add])
    expect(await db.claims.get('claim:1' as never)).toMatchObject({ text: 'later', claimant: 'claimant 0' })
  })

  it('keeps what it does not know, and passes it on', async () => {
    const dossierId = newDossierId()
    const change: Change = { type: 'add', table: 'holograms', record: { id: 'hologram:1', dossierId, depth: 3 } }
    const entry = anEntry(dossierId, 0, 1, null, [change])
    const db = await aStore()
    const report = await takeIn(db, [entry])
    expect(report).toMatchObject({ ok: true, value: { added: 1 } })
    expect(await db.entries.get(entry.id)).toEqual(entry)
  })

  it('keeps what a later version has made of a record, and shows none of it', async () => {
    const dossierId = newDossierId()
    const add = anEntry(dossierId, 0, 1, null, [
      { type: 'add', table: 'claims', record: aRecord(dossierId, 'claim:1') },
    ])
    const { id: _, ...set } = anEntry(dossierId, 0, 2, add.id, [
      {
        type: 'set',
        table: 'claims',
        id: 'claim:1',
        field: 'text',
        value: ['words', 'in', 'parts'],
        replaces: [add.id],
      },
    ])
    const later = sealed({ ...set, schema: 99 })
    const db = await aStore()
    await takeIn(db, [add, later])
    expect(await db.claims.get('claim:1' as never)).toMatchObject({ text: 'text 0' })
    expect(await db.entries.get(later.id)).toEqual(later)
  })

  it('lets no entry write into another dossier', async () => {
    const [mine, theirs] = [newDossierId(), newDossierId()]
    const add = anEntry(mine, 0, 1, null, [{ type: 'add', table: 'claims', record: aRecord(mine, 'claim:1') }])
    const intruder = anEntry(theirs, 1, 1, null, [
      { type: 'set', table: 'claims', id: 'claim:1', field: 'text', value: 'taken over', replaces: [add.id] },
      { type: 'add', table: 'claims', record: { ...aRecord(theirs, 'claim:1'), text: 'taken over' } },
      { type: 'add', table: 'claims', record: { ...aRecord(mine, 'claim:2'), text: 'slipped in' } },
    ])
    const db = await aStore()
    await takeIn(db, [add])
    await takeIn(db, [intruder])
    expect(await db.claims.toArray()).toMatchObject([{ id: 'claim:1', text: 'text 0', dossierId: mine }])
  })

  it('lets no entry of another dossier wait for a record to write into', async () => {
    const [mine, theirs] = [newDossierId(), newDossierId()]
    const add = anEntry(mine, 0, 1, null, [{ type: 'add', table: 'claims', record: aRecord(mine, 'claim:1') }])
    const own = anEntry(mine, 0, 2, add.id, [
      { type: 'set', table: 'claims', id: 'claim:1', field: 'kind', value: 'date', replaces: [add.id] },
    ])
    const intruder = anIntruder(theirs, 'claim:1', [add.id, own.id])
    for (const order of [
      [intruder, own, add],
      [own, intruder, add],
      [add, own, intruder],
    ]) {
      for (const deliveries of [order.map(entry => [entry]), [order]]) {
        const db = await aStore()
        for (const delivery of deliveries) await takeIn(db, delivery)
        expect(await stateOf(db, [add, own])).toEqual(bruteForce([add, own]))
        expect(await db.claims.get('claim:1' as never)).toMatchObject({ text: 'text 0', kind: 'date', dossierId: mine })
        await db.delete()
      }
    }
  })

  it('refuses an entry that is not what its id says, and takes the others', async () => {
    const dossierId = newDossierId()
    const sound = anEntry(dossierId, 0, 1, null, [
      { type: 'add', table: 'claims', record: aRecord(dossierId, 'claim:1') },
    ])
    const forged = { ...anEntry(dossierId, 1, 1, null, []), at: '2020-01-01T00:00:00.000Z' as Instant }
    const db = await aStore()
    expect(await takeIn(db, [sound, forged])).toEqual({
      ok: true,
      value: { added: 1, alreadyThere: 0, refused: [forged.id] },
    })
  })
})

/** What every machine must show: each field's heads are the sets that no entry replaces, the latest on top. */
function bruteForce(entries: readonly Entry[]): Record<string, unknown> {
  const state: Record<string, Record<string, unknown>> = {}
  for (const [id, field] of keysOf(entries)) {
    const sets = entries.flatMap(entry =>
      entry.changes.flatMap(change => {
        if (idOf(change) !== id) return []
        if (change.type === 'add') return [{ entry: entry.id, at: entry.at, value: change.record[field] as Json }]
        const { value, saw } = change
        return change.field === field ? [{ entry: entry.id, at: entry.at, value, ...(saw && { saw }) }] : []
      }),
    )
    const replaced = new Set(
      entries.flatMap(entry =>
        entry.changes.flatMap(c => (c.type === 'set' && c.id === id && c.field === field ? c.replaces : [])),
      ),
    )
    const heads = sets
      .filter(set => !replaced.has(set.entry))
      .toSorted((a, b) => (a.at + a.entry < b.at + b.entry ? -1 : 1))
    state[id] = { ...state[id], [field]: { shown: heads.at(-1)?.value, heads } }
  }
  for (const fields of Object.values(state) as Record<string, { shown: unknown; heads: readonly Head[] }>[]) {
    const removed = fields['deletedAt']
    const removals = removed?.heads.filter(({ value }) => value !== null) ?? []
    const edits = EDITED.flatMap(field => fields[field]?.heads ?? [])
    const isKnown = (edit: Head, { entry, at, saw = [] }: Head): boolean =>
      saw.includes(edit.entry) || (edit.saw ?? []).includes(entry) || at === edit.at
    if (removed && edits.some(edit => !removals.some(removal => isKnown(edit, removal)))) removed.shown = null
  }
  return state
}

async function stateOf(db: Database, entries: readonly Entry[]): Promise<Record<string, unknown>> {
  const state: Record<string, Record<string, unknown>> = {}
  for (const [id, field] of keysOf(entries)) {
    const row = (await db.claims.get(id as never)) as Row | undefined
    if (!row) continue
    expect(Object.values(row.$.awaited)).toEqual([])
    state[id] = { ...state[id], [field]: { shown: plain(row)[field], heads: headsOf(row, field) } }
  }
  return state
}

function keysOf(entries: readonly Entry[]): [string, string][] {
  const ids = [...new Set(entries.flatMap(entry => entry.changes.map(idOf)))].toSorted()
  return ids.flatMap(id => FIELDS.map((field): [string, string] => [id, field]))
}

interface Move {
  readonly person: number
  readonly record: number
  readonly field: string
  readonly kind: 'edit' | 'add' | 'exchange' | 'remove'
  readonly other: number
  readonly at: number
}

/** A random history of four people, each knowing only what has reached them: their edits are concurrent. */
function history(): fc.Arbitrary<readonly Entry[]> {
  const move: fc.Arbitrary<Move> = fc.record({
    person: fc.nat(PEOPLE - 1),
    record: fc.nat(2),
    field: fc.constantFrom(...EDITED),
    kind: fc.constantFrom<Move['kind']>('edit', 'edit', 'add', 'exchange', 'remove'),
    other: fc.nat(PEOPLE - 1),
    at: fc.nat(9),
  })
  return fc.array(move, { minLength: 4, maxLength: 24 }).map(moves => {
    const dossierId = newDossierId()
    const known: Entry[][] = Array.from({ length: PEOPLE }, () => [])
    for (const [step, move_] of moves.entries()) {
      const mine = known[move_.person] ?? []
      if (move_.kind === 'exchange') {
        for (const entry of known[move_.other] ?? []) if (!mine.includes(entry)) mine.push(entry)
        continue
      }
      const change = changeOf(move_, step, dossierId, mine)
      if (!change) continue
      const chain = mine.filter(entry => entry.device === deviceOf(move_.person))
      mine.push(anEntry(dossierId, move_.person, chain.length + 1, chain.at(-1)?.id ?? null, [change], move_.at))
    }
    return [...new Set(known.flat())]
  })
}

function changeOf(move: Move, step: number, dossierId: DossierId, known: readonly Entry[]): Change | null {
  const id = `claim:${move.record}`
  const isKnown = known.some(entry => entry.changes.some(change => idOf(change) === id))
  if (!isKnown || move.kind === 'add') {
    return isKnown ? null : { type: 'add', table: 'claims', record: aRecord(dossierId, id, move.person) }
  }
  const state = bruteForce(known)[id] as Record<string, { shown: Json; heads: readonly Head[] }>
  const entriesOf = (field: string): EntryId[] => (state[field]?.heads ?? []).map(({ entry }) => entry)
  const isRemoved = state['deletedAt']!.shown !== null
  if (move.kind === 'remove') {
    const value = isRemoved ? null : `step ${step}`
    const saw = isRemoved ? {} : { saw: [...new Set(EDITED.flatMap(entriesOf))] }
    return { type: 'set', table: 'claims', id, field: 'deletedAt', value, replaces: entriesOf('deletedAt'), ...saw }
  }
  const saw = isRemoved ? { saw: entriesOf('deletedAt') } : {}
  const value = `step ${step % 5}`
  return { type: 'set', table: 'claims', id, field: move.field, value, replaces: entriesOf(move.field), ...saw }
}

function aRecord(dossierId: DossierId, id: string, person = 0): LooseRecord {
  return { id, dossierId, text: `text ${person}`, claimant: `claimant ${person}`, kind: 'event', deletedAt: null }
}

function anEntry(
  dossierId: DossierId,
  person: number,
  number: number,
  previous: EntryId | null,
  changes: readonly Change[],
  at = 0,
): Entry {
  return sealed({
    format: 1,
    dossierId,
    by: `reviewer:${person}` as ReviewerId,
    device: deviceOf(person),
    session: `session:${person}` as SessionId,
    batch: `batch:${person}-${number}-${canonicalJson(changes).length}` as BatchId,
    number,
    previous,
    at: new Date(Date.UTC(2024, 0, 1, 0, 0, at)).toISOString() as Instant,
    command: 'edit',
    undoes: null,
    schema: 1,
    changes,
  })
}

/** Entries of another dossier that would write into every record, in place of all that is there. */
function intruders(entries: readonly Entry[]): Entry[] {
  const ids = entries.map(entry => entry.id)
  const records = new Set(entries.flatMap(entry => entry.changes.map(idOf)))
  return [...records].map(id => anIntruder(FOREIGN, id, ids))
}

function anIntruder(dossierId: DossierId, id: string, replaces: readonly EntryId[]): Entry {
  const changes = FIELDS.map((field): Change => ({
    type: 'set',
    table: 'claims',
    id,
    field,
    value: 'taken over',
    replaces,
  }))
  return anEntry(dossierId, 9, 1, null, changes, 59)
}

function deviceOf(person: number): DeviceId {
  return `device:${person}` as DeviceId
}

/** The entries shuffled, some twice, cut into groups of any size. */
function delivered(entries: readonly Entry[], dice: Iterator<number>): Entry[][] {
  const roll = (sides: number): number => (dice.next().value as number) % sides
  const rest = [...entries, ...entries.filter(() => roll(4) === 0)]
  const groups: Entry[][] = []
  while (rest.length > 0) {
    const group: Entry[] = []
    for (let size = roll(4) + 1; size > 0 && rest.length > 0; size--) group.push(...rest.splice(roll(rest.length), 1))
    groups.push(group)
  }
  return groups
}
