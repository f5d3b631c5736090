import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { aPublisher } from '../../tests/builders.ts'
import { type ClaimId, type DeviceId, newDossierId, newId, type SessionId } from '../domain/id.ts'
import type { Instant } from '../domain/records.ts'
import { ok } from '../domain/result.ts'
import { type Database, describeDatabase } from '../store/database.ts'
import { storedOptions } from '../store/live.ts'
import { type Command, runCommand, takeBack } from '../store/run.ts'
import { claimList } from '../queries/claimList.ts'
import { addClaims, type NewClaim } from './addClaims.ts'
import { createDossier } from './createDossier.ts'
import { editClaim } from './editClaim.ts'
import { moveClaims } from './moveClaims.ts'
import { removeClaims } from './removeClaims.ts'
import { setClaimant } from './setClaimant.ts'
import { tagClaims } from './tagClaims.ts'

const dossierId = newDossierId()
const actor = { person: 'p', device: 'device:1' as DeviceId, session: 'session:1' as SessionId }
let db: Database
let ids: readonly ClaimId[]

beforeEach(async () => {
  db = describeDatabase(`claims-${crypto.randomUUID()}`)
  await db.open()
  await done(createDossier, { title: 'Ferry', standard: 'newsroom', invented: false })
  ids = await done(addClaims, ['A', 'B', 'C', 'D'].map(aNewClaim))
})

afterEach(() => db.close())

describe('tagging claims', () => {
  it('puts a tag on several and takes another off, in one act', async () => {
    await done(tagClaims, { claimIds: ids, add: ['money'], remove: [] })
    await done(tagClaims, { claimIds: ids.slice(0, 2), add: ['front page'], remove: ['Money'] })
    expect(await tags()).toEqual([['front page'], ['front page'], ['money'], ['money']])
    await undoLast()
    expect(await tags()).toEqual([['money'], ['money'], ['money'], ['money']])
  })

  it('does not put a tag on twice, however it is spelt', async () => {
    await done(tagClaims, { claimIds: [ids[0]!], add: ['Money', ' money '], remove: [] })
    expect((await tags())[0]).toEqual(['Money'])
  })

  it('passes over a claim that was removed meanwhile', async () => {
    await done(removeClaims, [ids[0]!])
    await done(tagClaims, { claimIds: ids, add: ['money'], remove: [] })
    expect(await tags()).toEqual([['money'], ['money'], ['money']])
  })
})

describe('saying who makes claims', () => {
  it('takes a claimant with a publisher of this dossier, and none at all', async () => {
    const publisher = aPublisher({ dossierId })
    await done(keepPublisher, publisher)
    await done(setClaimant, { claimIds: ids, claimant: ' The mayor ', claimantPublisherId: publisher.id })
    expect(await claims()).toMatchObject(ids.map(() => ({ claimant: 'The mayor', claimantPublisherId: publisher.id })))
    await done(setClaimant, { claimIds: [ids[0]!], claimant: ' ', claimantPublisherId: null })
    expect((await claims())[0]).toMatchObject({ claimant: null, claimantPublisherId: null })
  })

  it('refuses a publisher that is not here, changing nothing', async () => {
    const input = { claimIds: ids, claimant: 'The mayor', claimantPublisherId: newId('publisher') }
    expect(await runCommand(anAct(), setClaimant, input)).toMatchObject({ error: { type: 'publisher-not-found' } })
    expect((await claims())[0]).toMatchObject({ claimant: null })
  })
})

describe('moving claims', () => {
  it.each([
    ['one to the start', ['D'], null, 'DABC'],
    ['two that stand apart, in the order in which they stood', ['D', 'A'], 'B', 'BADC'],
    ['several to the end', ['A', 'B'], 'D', 'CDAB'],
    ['one to where it stands', ['B'], 'A', 'ABCD'],
  ])('takes %s', async (_, moved, after, order) => {
    await done(moveClaims, { claimIds: moved.map(idOf), after: after === null ? null : idOf(after) })
    expect((await claims()).map(({ text }) => text).join('')).toBe(order)
  })

  it('is taken back in one step', async () => {
    await done(moveClaims, { claimIds: [idOf('C'), idOf('D')], after: null })
    await undoLast()
    expect((await claims()).map(({ text }) => text).join('')).toBe('ABCD')
  })

  it('refuses a place after a claim that is not here, or after one that moves', async () => {
    for (const after of [newId('claim'), idOf('A')])
      expect(await runCommand(anAct(), moveClaims, { claimIds: [idOf('A')], after })).toMatchObject({ ok: false })
  })
})

describe('editing a claim', () => {
  it('refuses a publisher that is not here', async () => {
    const fields = { claimantPublisherId: newId('publisher') }
    const edited = await runCommand(anAct(), editClaim, { claimId: ids[0]!, fields, seen: {} })
    expect(edited).toMatchObject({ error: { type: 'publisher-not-found' } })
  })
})

describe('adding claims', () => {
  it('keeps many at once in their order, as one act', async () => {
    await done(addClaims, ['E', 'F'].map(aNewClaim))
    expect((await claims()).map(({ text }) => text).join('')).toBe('ABCDEF')
    await undoLast()
    expect((await claims()).map(({ text }) => text).join('')).toBe('ABCD')
  })

  it('keeps tags tidy', async () => {
    await done(addClaims, [{ ...aNewClaim('E'), tags: ['x', ' X'] }])
    expect((await claims()).at(-1)).toMatchObject({ text: 'E', tags: ['x'] })
  })
})

function aNewClaim(text: string): NewClaim {
  return { text, original: null, claimant: null, claimantPublisherId: null, kind: 'event', appearance: null }
}

function idOf(text: string): ClaimId {
  return ids['ABCD'.indexOf(text)] as ClaimId
}

const keepPublisher: Command<ReturnType<typeof aPublisher>, void, never> = {
  name: 'keep',
  async run(tx, publisher) {
    await tx.put('publishers', publisher)
    return ok()
  },
}

async function claims() {
  const list = await storedOptions(db, claimList, dossierId, actor.person).queryFn()
  return list.map(({ claim }) => claim)
}

async function tags() {
  return (await claims()).map(claim => claim.tags)
}

async function undoLast(): Promise<void> {
  const last = await db.entries.where('[dossierId+at]').between([dossierId, ''], [dossierId, '\uffff']).last()
  expect(await takeBack(anAct(), last!.batch)).toMatchObject({ ok: true })
}

async function done<I, T, E>(command: Command<I, T, E>, input: I): Promise<T> {
  const result = await runCommand(anAct(), command, input)
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}

function anAct() {
  return { db, actor, dossierId, now: new Date().toISOString() as Instant }
}
