import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ClaimId, type DeviceId, type DossierId, newDossierId, type SessionId } from '../src/domain/id.ts'
import type { Claim, Instant, OrderKey } from '../src/domain/records.ts'
import { ok } from '../src/domain/result.ts'
import { undoState } from '../src/queries/undoState.ts'
import { type Database, describeDatabase } from '../src/store/database.ts'
import type { Actor } from '../src/store/identity.ts'
import { storedOptions } from '../src/store/live.ts'
import { type Act, type Command, runCommand, takeBack } from '../src/store/run.ts'

const RUNS = 2000
const FIELDS = ['text', 'claimant', 'original'] as const

type Step =
  | { readonly do: 'edit'; readonly claim: number; readonly field: (typeof FIELDS)[number]; readonly value: string }
  | { readonly do: 'many'; readonly value: string }
  | { readonly do: 'remove'; readonly claim: number }
  | { readonly do: 'undo' }
  | { readonly do: 'redo' }

/** Changes a field of a claim, or adds the claim, afresh where it had been removed. */
const edit: Command<Extract<Step, { do: 'edit' }>, void, never> = {
  name: 'edit',
  async run(tx, { claim, field, value }) {
    const present = await tx.get('claims', idOf(claim, tx.dossierId))
    await tx.put('claims', { ...(present ?? aClaim(claim, tx.dossierId)), [field]: value })
    return ok()
  },
}
const many: Command<string, void, never> = {
  name: 'many',
  async run(tx, value) {
    for (const claim of await tx.all('claims')) await tx.put('claims', { ...claim, text: value })
    return ok()
  },
}
const remove: Command<number, void, never> = {
  name: 'remove',
  async run(tx, claim) {
    await tx.remove('claims', idOf(claim, tx.dossierId))
    return ok()
  },
}

describe('undo', () => {
  it(`agrees with a plain stack of states over ${RUNS} random sequences`, async () => {
    const db = await aStore()
    let clock = 0
    await fc.assert(
      fc.asyncProperty(fc.array(aStep(), { minLength: 1, maxLength: 10 }), async steps => {
        const dossierId = newDossierId()
        const model = { past: [] as State[], now: {} as State, future: [] as State[] }
        for (const step of steps) {
          clock += 1000
          await carryOut({ db, actor: anActor('a'), dossierId, now: at(clock) }, step)
          imagine(model, step, dossierId)
          expect(await stateOf(db, dossierId)).toEqual(model.now)
        }
      }),
      { numRuns: RUNS },
    )
    db.close()
  }, 300_000)

  it('refuses when another tab has been there since, names the record and changes nothing', async () => {
    const db = await aStore()
    const dossierId = newDossierId()
    const act = { db, actor: anActor('a'), dossierId, now: at(1000) }
    await runCommand(act, edit, { do: 'edit', claim: 0, field: 'text', value: 'first' })
    await runCommand(act, edit, { do: 'edit', claim: 0, field: 'text', value: 'second' })
    const other = { ...act, actor: anActor('b'), now: at(2000) }
    await runCommand(other, edit, { do: 'edit', claim: 0, field: 'text', value: 'theirs' })
    const before = await db.entries.count()

    const { undo } = await storedOptions(db, undoState, dossierId, act.actor.session).queryFn()
    const result = undo && (await takeBack({ ...act, now: at(3000) }, undo.batch))

    expect(result).toMatchObject({
      ok: false,
      error: { type: 'changed-since', records: [{ table: 'claims', id: idOf(0, dossierId) }] },
    })
    expect(await stateOf(db, dossierId)).toEqual({ [idOf(0, dossierId)]: ['theirs', null, null] })
    expect(await db.entries.count()).toBe(before)
    db.close()
  })

  it('refuses to remove a record that somebody else has worked on', async () => {
    const db = await aStore()
    const dossierId = newDossierId()
    const act = { db, actor: anActor('a'), dossierId, now: at(1000) }
    await runCommand(act, edit, { do: 'edit', claim: 0, field: 'text', value: 'mine' })
    await runCommand({ ...act, actor: anActor('b') }, edit, {
      do: 'edit',
      claim: 0,
      field: 'claimant',
      value: 'theirs',
    })
    const { undo } = await storedOptions(db, undoState, dossierId, act.actor.session).queryFn()
    expect(undo && (await takeBack(act, undo.batch))).toMatchObject({ ok: false, error: { type: 'changed-since' } })
    db.close()
  })

  it('takes a large act back whole though it is many entries', async () => {
    const db = await aStore()
    const dossierId = newDossierId()
    const act = { db, actor: anActor('a'), dossierId, now: at(1000) }
    for (let claim = 0; claim < 40; claim++) {
      await runCommand(act, edit, { do: 'edit', claim, field: 'text', value: `claim ${claim}` })
    }
    const before = await stateOf(db, dossierId)
    await runCommand(act, many, 'x'.repeat(3000))
    const { undo } = await storedOptions(db, undoState, dossierId, act.actor.session).queryFn()
    const entries = await db.entries
      .where('batch')
      .equals(undo?.batch ?? '')
      .toArray()
    expect(entries.length).toBeGreaterThan(1)
    for (const entry of entries) expect(JSON.stringify(entry).length).toBeLessThan(64 * 1024)
    expect(undo && (await takeBack({ ...act, now: at(2000) }, undo.batch))).toMatchObject({ ok: true })
    expect(await stateOf(db, dossierId)).toEqual(before)
    db.close()
  })
})

/** Each standing claim's fields by id. */
type State = Readonly<Record<string, readonly (string | null)[]>>

interface Model {
  past: State[]
  now: State
  future: State[]
}

/** The plain model: a stack of whole states. An act that changes nothing is no act. */
function imagine(model: Model, step: Step, dossierId: DossierId): void {
  if (step.do === 'undo' || step.do === 'redo') {
    const [from, to] = step.do === 'undo' ? [model.past, model.future] : [model.future, model.past]
    const state = from.pop()
    if (!state) return
    to.push(model.now)
    model.now = state
    return
  }
  const next = after(model.now, step, dossierId)
  if (JSON.stringify(next) === JSON.stringify(model.now)) return
  model.past.push(model.now)
  model.now = next
  model.future = []
}

function after(state: State, step: Exclude<Step, { do: 'undo' | 'redo' }>, dossierId: DossierId): State {
  if (step.do === 'many') {
    return Object.fromEntries(Object.entries(state).map(([id, fields]) => [id, [step.value, ...fields.slice(1)]]))
  }
  const id = idOf(step.claim, dossierId)
  if (step.do === 'remove') return Object.fromEntries(Object.entries(state).filter(([key]) => key !== id))
  const fields = FIELDS.map((field, index) =>
    field === step.field ? step.value : (state[id]?.[index] ?? fresh[index] ?? null),
  )
  return Object.fromEntries(Object.entries({ ...state, [id]: fields }).toSorted(([x], [y]) => (x < y ? -1 : 1)))
}

/** A claim's fields before anything is set. */
const fresh = ['', null, null]

async function carryOut(act: Act, step: Step): Promise<void> {
  if (step.do === 'edit') await runCommand(act, edit, step)
  else if (step.do === 'many') await runCommand(act, many, step.value)
  else if (step.do === 'remove') await runCommand(act, remove, step.claim)
  else {
    const state = await storedOptions(act.db, undoState, act.dossierId, act.actor.session).queryFn()
    const target = state[step.do]
    if (target) expect(await takeBack(act, target.batch)).toEqual({ ok: true, value: undefined })
  }
}

function aStep(): fc.Arbitrary<Step> {
  const claim = fc.nat(1)
  const value = fc.constantFrom('one', 'two', 'three')
  return fc.oneof(
    {
      weight: 5,
      arbitrary: fc.record({ do: fc.constant('edit' as const), claim, field: fc.constantFrom(...FIELDS), value }),
    },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('many' as const), value }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('remove' as const), claim }) },
    { weight: 4, arbitrary: fc.constant({ do: 'undo' as const }) },
    { weight: 3, arbitrary: fc.constant({ do: 'redo' as const }) },
  )
}

async function stateOf(db: Database, dossierId: DossierId): Promise<State> {
  const claims = await db.claims.where('dossierId').equals(dossierId).toArray()
  const standing = claims.filter(claim => claim.deletedAt === null).toSorted((a, b) => (a.id < b.id ? -1 : 1))
  return Object.fromEntries(standing.map(claim => [claim.id, FIELDS.map(field => claim[field])]))
}

async function aStore(): Promise<Database> {
  const db = describeDatabase(`undo-${crypto.randomUUID()}`)
  await db.open()
  return db
}

function anActor(tab: string): Actor {
  return { person: 'p', device: 'device:1' as DeviceId, session: `session:${tab}` as SessionId }
}

function idOf(claim: number, dossierId: DossierId): ClaimId {
  return `claim:${claim}@${dossierId}` as ClaimId
}

function aClaim(claim: number, dossierId: DossierId): Claim {
  return {
    id: idOf(claim, dossierId),
    dossierId,
    text: '',
    original: null,
    claimant: null,
    claimantPublisherId: null,
    kind: 'other',
    saidIn: null,
    appearances: [],
    order: 'a' as OrderKey,
    tags: [],
    createdAt: at(0),
    deletedAt: null,
  }
}

function at(ms: number): Instant {
  return new Date(Date.UTC(2024, 0, 1) + ms).toISOString() as Instant
}
