import { beforeEach, describe, expect, it } from 'vitest'
import { createDossier } from '../commands/createDossier.ts'
import { removeDossier } from '../commands/removeDossier.ts'
import { type DossierId, newDossierId, type SessionId } from '../domain/id.ts'
import type { Instant } from '../domain/records.ts'
import { type Database, describeDatabase } from './database.ts'
import { type Actor, readIdentity, reviewerIn } from './identity.ts'
import { nameReviewer } from './nameReviewer.ts'
import { runCommand, takeBack } from './run.ts'

const now = '2024-03-04T09:15:00.000Z' as Instant
let db: Database
let actor: Actor

beforeEach(async () => {
  db = describeDatabase(`naming-${crypto.randomUUID()}`)
  await db.open()
  actor = await readIdentity(db, 'session:1' as SessionId)
})

describe('naming the reviewer', () => {
  it('reaches the dossiers worked on before and after, and removed ones', async () => {
    const [before, removed] = [await aDossier(), await aDossier()]
    await runCommand({ db, actor, dossierId: removed, now }, removeDossier, undefined)
    await nameReviewer({ db, actor, now }, '  Ada ')
    const after = await aDossier()
    expect(await Promise.all([before, removed, after].map(nameIn))).toEqual(['Ada', 'Ada', 'Ada'])
  })

  it('leaves dossiers alone in which the person has done nothing', async () => {
    const foreign = await aDossier({ ...actor, person: 'somebody else' })
    await nameReviewer({ db, actor, now }, 'Ada')
    expect(await db.reviewers.where('dossierId').equals(foreign).count()).toBe(1)
    expect(await nameIn(foreign)).toBeUndefined()
  })

  it('is not taken away by a tab that was opened before', async () => {
    const olderTab = await readIdentity(db, 'session:2' as SessionId)
    const dossierId = await aDossier()
    await nameReviewer({ db, actor, now }, 'Ada')
    await runCommand({ db, actor: olderTab, dossierId, now }, removeDossier, undefined)
    expect(await nameIn(dossierId)).toBe('Ada')
  })

  it('outlives the undoing of the act that brought it', async () => {
    await nameReviewer({ db, actor, now }, 'Ada')
    const dossierId = await aDossier()
    const act = await db.entries
      .where('dossierId')
      .equals(dossierId)
      .and(e => e.command === 'create-dossier')
      .first()
    if (!act) throw new Error('Making a dossier is an act.')
    await takeBack({ db, actor, dossierId, now }, act.batch)
    expect(await nameIn(dossierId)).toBe('Ada')
  })

  it('writes nothing into a dossier that has the name already', async () => {
    const dossierId = await aDossier()
    await nameReviewer({ db, actor, now }, 'Ada')
    const entries = await db.entries.where('dossierId').equals(dossierId).count()
    await nameReviewer({ db, actor, now }, 'Ada')
    expect(await db.entries.where('dossierId').equals(dossierId).count()).toBe(entries)
  })
})

async function aDossier(by: Actor = actor): Promise<DossierId> {
  const dossierId = newDossierId()
  const input = { title: 'Ferry', standard: 'newsroom', invented: false } as const
  await runCommand({ db, actor: by, dossierId, now }, createDossier, input)
  return dossierId
}

async function nameIn(dossierId: DossierId): Promise<string | undefined> {
  return (await db.reviewers.get(reviewerIn(dossierId, actor)))?.name
}
