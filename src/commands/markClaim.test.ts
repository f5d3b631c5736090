import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  type CaptureId,
  type ClaimId,
  type DeviceId,
  type DossierId,
  newDossierId,
  newId,
  type SessionId,
  type TextId,
} from '../domain/id.ts'
import type { Instant, Source } from '../domain/records.ts'
import { ok, type Result } from '../domain/result.ts'
import { claimDesk } from '../queries/claimDesk.ts'
import { claimList } from '../queries/claimList.ts'
import { type Database, describeDatabase } from '../store/database.ts'
import { storedOptions } from '../store/live.ts'
import { type Act, type Command, runCommand } from '../store/run.ts'
import { addClaims } from './addClaims.ts'
import { attachEvidence } from './attachEvidence.ts'
import { createDossier } from './createDossier.ts'
import { editClaim } from './editClaim.ts'
import { clearMark, markClaim } from './markClaim.ts'

const PERSON = 'person'
let db: Database
let act: Act
let dossierId: DossierId
let claimId: ClaimId

beforeEach(async () => {
  db = describeDatabase(`marks-${crypto.randomUUID()}`)
  await db.open()
  dossierId = newDossierId()
  act = { db, actor: anActor(PERSON), dossierId, now: '2024-03-04T09:15:00.000Z' as Instant }
  await done(createDossier, { title: 'Ferry', standard: 'newsroom', invented: true })
  const [made] = await done(addClaims, [
    {
      text: 'The ferry sank.',
      original: null,
      claimant: null,
      claimantPublisherId: null,
      kind: 'event',
      appearance: null,
    },
  ])
  if (!made) throw new Error('A claim was made.')
  claimId = made
})

afterEach(() => db.close())

describe('a mark', () => {
  it('may do without a rationale where the rules recommend the same', async () => {
    await attach()
    await done(markClaim, { claimId, verdict: 'attributed', rationale: '' })
    expect(await listed()).toMatchObject({ own: { verdict: 'attributed' }, needsRecheck: false })
  })

  it('asks for a rationale where it departs from the recommendation', async () => {
    const refused = await runCommand(act, markClaim, { claimId, verdict: 'corroborated', rationale: '  ' })
    expect(refused).toEqual({ ok: false, error: { type: 'no-rationale' } })
    expect(await listed()).toMatchObject({ shown: null })
    await done(markClaim, { claimId, verdict: 'corroborated', rationale: ' I was there. ' })
    expect(await db.marks.toArray()).toMatchObject([{ verdict: 'corroborated', rationale: 'I was there.' }])
  })

  it('is refused where the claim is not there', async () => {
    const input = { claimId: newId('claim'), verdict: 'disputed', rationale: 'x' } as const
    expect(await runCommand(act, markClaim, input)).toEqual({ ok: false, error: { type: 'claim-not-found' } })
  })

  it('needs a re-check after new evidence, and none once it is made again', async () => {
    await attach()
    await done(markClaim, { claimId, verdict: 'attributed', rationale: '' })
    await attach()
    expect((await desk())?.own?.moved.map(({ code }) => code)).toEqual(['evidence-added'])
    expect(await listed()).toMatchObject({ needsRecheck: true })
    await done(markClaim, { claimId, verdict: 'attributed', rationale: 'still one voice' })
    expect(await listed()).toMatchObject({ needsRecheck: false })
  })

  it('needs a re-check after the wording was changed', async () => {
    await done(markClaim, { claimId, verdict: 'disputed', rationale: 'why' })
    await done(editClaim, { claimId, fields: { text: 'The ferry ran aground.' }, seen: {} })
    expect((await desk())?.own?.moved.map(({ code }) => code)).toEqual(['text-changed'])
  })

  it('is one a reviewer: a second one replaces the first, and another person has their own', async () => {
    await done(markClaim, { claimId, verdict: 'disputed', rationale: 'why' })
    await done(markClaim, { claimId, verdict: 'attributed', rationale: 'why' })
    await runCommand({ ...act, actor: anActor('other') }, markClaim, { claimId, verdict: 'disputed', rationale: 'no' })
    const { own, others } = (await desk()) ?? {}
    expect(own?.mark.verdict).toBe('attributed')
    expect(others?.map(({ mark }) => mark.verdict)).toEqual(['disputed'])
  })

  it('can be taken off again by whoever made it, and by nobody else', async () => {
    await done(markClaim, { claimId, verdict: 'disputed', rationale: 'why' })
    await runCommand({ ...act, actor: anActor('other') }, clearMark, claimId)
    expect(await listed()).toMatchObject({ own: { verdict: 'disputed' } })
    await done(clearMark, claimId)
    expect(await listed()).toMatchObject({ shown: null })
  })
})

async function done<I, T, E>(command: Command<I, T, E>, input: I): Promise<T> {
  const result: Result<T, unknown> = await runCommand(act, command, input)
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}

async function listed() {
  const [claim] = await storedOptions(db, claimList, dossierId, PERSON).queryFn()
  return claim
}

async function desk() {
  return await storedOptions(db, claimDesk, dossierId, claimId, PERSON).queryFn()
}

/** Holds a passage of a new source against the claim, in support. */
async function attach(): Promise<void> {
  const source = await done(addSource, undefined)
  const span = { start: 0, end: 15 }
  await done(attachEvidence, {
    passage: {
      type: 'draft',
      draft: {
        sourceId: source.id,
        textId: source.textId,
        quoted: 'The ferry sank.',
        anchor: { exact: 'The ferry sank.', prefix: '', suffix: '', span },
        check: { outcome: 'verbatim', differences: [] },
        speaker: null,
        through: [],
        manner: 'narrative',
      },
    },
    claim: { type: 'existing', claimId },
    stance: 'supports',
    use: 'secondary',
    note: '',
  })
}

const addSource: Command<undefined, Source, never> = {
  name: 'add-source',
  async run(tx) {
    const source: Source = {
      id: newId('source'),
      dossierId: tx.dossierId,
      role: 'source',
      title: 'Report',
      authors: [],
      publisherId: null,
      issued: null,
      accessed: null,
      url: null,
      language: 'en',
      kind: 'article',
      reliability: null,
      standing: 'current',
      guessed: [],
      publisherHint: null,
      repairs: [],
      captureId: 'capture:1' as CaptureId,
      textId: 'text:1' as TextId,
      addedAt: tx.now,
      deletedAt: null,
    }
    await tx.put('sources', source)
    return ok(source)
  },
}

function anActor(person: string) {
  return { person, device: `device:${person}` as DeviceId, session: `session:${person}` as SessionId }
}
