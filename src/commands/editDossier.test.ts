import { beforeEach, describe, expect, it } from 'vitest'
import { aClaim, anExhibit, type ExhibitParts, theDossierId } from '../../tests/builders.ts'
import type { ClaimId, SessionId } from '../domain/id.ts'
import type { Instant, StandardId } from '../domain/records.ts'
import { ok } from '../domain/result.ts'
import { standards } from '../domain/verdict/standards.ts'
import type { HeldTo } from '../domain/verdict/thresholds.ts'
import { asksForName } from '../queries/asksForName.ts'
import { claimDesk } from '../queries/claimDesk.ts'
import { dossierList } from '../queries/dossierList.ts'
import { dossierProgress } from '../queries/dossierProgress.ts'
import { standardPreview } from '../queries/standardPreview.ts'
import { type Database, describeDatabase } from '../store/database.ts'
import { readIdentity } from '../store/identity.ts'
import { type StoredQuery, storedOptions } from '../store/live.ts'
import { nameReviewer } from '../store/nameReviewer.ts'
import { choose } from '../store/preferences.ts'
import { type Act, type Command, runCommand } from '../store/run.ts'
import { createDossier } from './createDossier.ts'
import { editDossier } from './editDossier.ts'
import { markClaim } from './markClaim.ts'
import { removeDossier, restoreDossier } from './removeDossier.ts'

const [firstHand, echoed] = [aClaim({ text: 'The bridge closed.' }), aClaim({ text: 'The bridge sank.' })]
let db: Database
let act: Act

beforeEach(async () => {
  db = describeDatabase(`dossier-${crypto.randomUUID()}`)
  await db.open()
  const actor = await readIdentity(db, 'session:1' as SessionId)
  act = { db, actor, dossierId: theDossierId, now: '2024-03-04T09:15:00.000Z' as Instant }
  await done(createDossier, { title: 'Ferry', standard: 'newsroom', invented: false })
  await done(fill, undefined)
})

describe('holding a dossier to another standard', () => {
  it('shows beforehand which recommendations would change, and changes none', async () => {
    const preview = await asked(standardPreview, theDossierId, published('magazine'))
    expect(preview?.changes).toEqual([
      { claimId: firstHand.id, text: 'The bridge closed.', present: 'attributed', proposed: 'corroborated' },
    ])
    expect(await db.dossiers.get(theDossierId)).toMatchObject({ standard: 'newsroom' })
  })

  it('would change nothing where it is the present one', async () => {
    await mark(echoed.id)
    expect(await asked(standardPreview, theDossierId, published('newsroom'))).toEqual({
      changes: [],
      marksToRecheck: 0,
    })
  })

  it('says how many marks would ask for a re-check, and they do', async () => {
    await mark(echoed.id)
    expect(await asked(standardPreview, theDossierId, published('strict'))).toMatchObject({ marksToRecheck: 1 })
    expect(await progress()).toEqual({ open: 1, needsRecheck: 0 })
    const seen = { title: 'Ferry', standard: 'newsroom', thresholds: null } as const
    await done(editDossier, { fields: { ...seen, standard: 'strict' }, seen })
    expect(await progress()).toEqual({ open: 1, needsRecheck: 1 })
  })
})

describe('asking for more or less than a standard publishes', () => {
  const seen = { title: 'Ferry', standard: 'newsroom', thresholds: null } as const
  const one = { of: 'newsroom', anyOf: [{ origins: 1, primaryOrigins: 0, kinds: 0 }] } as const

  it('shows beforehand what would change; then only marks that would have been recommended otherwise ask again', async () => {
    await mark(firstHand.id)
    await mark(echoed.id)
    const preview = await asked(standardPreview, theDossierId, { standard: 'newsroom', thresholds: one })
    expect(preview).toMatchObject({ marksToRecheck: 2 })
    expect(preview?.changes.map(({ proposed }) => proposed)).toEqual(['corroborated', 'corroborated'])
    const three = { of: 'newsroom', anyOf: [{ origins: 3, primaryOrigins: 0, kinds: 0 }] } as const
    expect(await asked(standardPreview, theDossierId, { standard: 'newsroom', thresholds: three })).toEqual({
      changes: [],
      marksToRecheck: 0,
    })
    await done(editDossier, { fields: { ...seen, thresholds: three }, seen })
    expect(await progress()).toEqual({ open: 0, needsRecheck: 0 })
    await done(editDossier, { fields: { ...seen, thresholds: one }, seen: { ...seen, thresholds: three } })
    expect(await progress()).toEqual({ open: 0, needsRecheck: 2 })
    const desk = await asked(claimDesk, theDossierId, echoed.id, act.actor.person)
    expect(desk?.own?.moved).toEqual([{ code: 'thresholds-changed', evidenceIds: [] }])
  })

  it('is refused where nothing could meet it, and kept as nothing where it is what the standard publishes', async () => {
    const nothing = { of: 'newsroom', anyOf: [{ origins: 1, primaryOrigins: 2, kinds: 0 }] } as const
    const refused = await runCommand(act, editDossier, { fields: { ...seen, thresholds: nothing }, seen })
    expect(refused).toMatchObject({ ok: false, error: { type: 'impossible-thresholds' } })
    const same = { of: 'newsroom', anyOf: standards.newsroom.anyOf } as const
    await done(editDossier, { fields: { ...seen, title: 'Boat', thresholds: same }, seen })
    expect(await db.dossiers.get(theDossierId)).toMatchObject({ title: 'Boat', thresholds: null })
  })
})

describe('the dossier sheet', () => {
  it('is not saved over what somebody changed meanwhile', async () => {
    const seen = { title: 'Ferry', standard: 'newsroom', thresholds: null } as const
    await done(editDossier, { fields: { ...seen, title: 'Ferry, closed' }, seen })
    const late = await runCommand(act, editDossier, { fields: { ...seen, title: 'Boat' }, seen })
    expect(late).toMatchObject({ ok: false, error: { type: 'changed-meanwhile', now: { title: 'Ferry, closed' } } })
    expect(await db.dossiers.get(theDossierId)).toMatchObject({ title: 'Ferry, closed' })
  })
})

describe('the bin', () => {
  it('holds a removed dossier whole, until it is put back', async () => {
    await done(removeDossier, undefined)
    const removed = await asked(dossierList)
    expect(removed.standing).toEqual([])
    expect(removed.binned).toMatchObject([{ dossier: { title: 'Ferry' }, claims: 2, sources: 2 }])
    await done(restoreDossier, undefined)
    expect((await asked(dossierList)).standing).toMatchObject([{ dossier: { title: 'Ferry' }, claims: 2, sources: 2 }])
  })
})

describe('the reviewer’s name', () => {
  it('is asked for after the first mark, and not before', async () => {
    expect(await asksNow()).toBe(false)
    await mark(echoed.id)
    expect(await asksNow()).toBe(true)
  })

  it('is not asked for again once given', async () => {
    await mark(echoed.id)
    await nameReviewer(act, 'Ada')
    expect(await asksNow()).toBe(false)
  })

  it('is not asked for again once declined', async () => {
    await mark(echoed.id)
    await choose(db, { nameDeclined: true })
    expect(await asksNow()).toBe(false)
  })
})

/** A claim with one first-hand source, and one with a secondary source. */
const fill: Command<undefined, void, never> = {
  name: 'fill',
  async run(tx) {
    for (const claim of [firstHand, echoed]) {
      const use = claim === firstHand ? 'primary' : 'secondary'
      const parts: ExhibitParts = { source: { kind: 'log' }, evidence: { claimId: claim.id, use } }
      const { publisher, source, excerpt, evidence } = anExhibit('supports', parts)
      await tx.put('claims', claim)
      if (publisher) await tx.put('publishers', publisher)
      await tx.put('sources', source)
      await tx.put('excerpts', excerpt)
      await tx.put('evidence', evidence)
    }
    return ok()
  },
}

function published(standard: StandardId): HeldTo {
  return { standard, thresholds: null }
}

async function done<I, T, E>(command: Command<I, T, E>, input: I): Promise<T> {
  const result = await runCommand(act, command, input)
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}

function asked<A extends readonly unknown[], T>(query: StoredQuery<A, T>, ...args: A): Promise<T> {
  return storedOptions(db, query, ...args).queryFn()
}

async function mark(claimId: ClaimId): Promise<void> {
  await done(markClaim, { claimId, verdict: 'attributed', rationale: 'One log.' })
}

function progress() {
  return asked(dossierProgress, theDossierId, act.actor.person)
}

function asksNow() {
  return asked(asksForName, theDossierId, act.actor.person)
}
