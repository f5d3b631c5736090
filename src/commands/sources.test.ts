import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { sourceList, type SourceList } from '../queries/sourceList.ts'
import { sourceUses } from '../queries/sourceUses.ts'
import { undoState } from '../queries/undoState.ts'
import {
  type ClaimId,
  type DeviceId,
  type DossierId,
  newDossierId,
  type PublisherId,
  type SessionId,
  type SourceId,
} from '../domain/id.ts'
import type { Instant } from '../domain/records.ts'
import { sha256Hex } from '../domain/sha256.ts'
import { type Database, describeDatabase } from '../store/database.ts'
import { storedOptions } from '../store/live.ts'
import { type Act, type Command, runCommand, takeBack } from '../store/run.ts'
import { addClaims } from './addClaims.ts'
import { affiliatePublishers } from './affiliatePublishers.ts'
import { attachEvidence } from './attachEvidence.ts'
import { createDossier } from './createDossier.ts'
import { editPublisher, removePublisher } from './editPublisher.ts'
import { editSources } from './editSources.ts'
import { importDocuments, type ReadyDocument } from './importDocuments.ts'
import { namePublisher } from './namePublisher.ts'
import { removeSources } from './removeSources.ts'
import { settleTie } from './settleTie.ts'
import { tieSources } from './tieSources.ts'

const session = 'session:1' as SessionId
let db: Database
let act: Act
let dossierId: DossierId

beforeEach(async () => {
  db = describeDatabase(`sources-${crypto.randomUUID()}`)
  await db.open()
  dossierId = newDossierId()
  const actor = { person: 'p', name: '', device: 'device:1' as DeviceId, session }
  act = { db, actor, dossierId, now: '2024-03-04T09:15:00.000Z' as Instant }
  await done(createDossier, { title: 'Ferry', standard: 'newsroom', invented: true })
})

afterEach(() => db.close())

describe('files taken in together', () => {
  it('keep their order in the list and in the letters of their origins', async () => {
    const titles = Array.from({ length: 20 }, (_, index) => `File ${index}`)
    const ids = await take(...titles)
    for (const [index, id] of ids.entries()) {
      await done(namePublisher, { sourceIds: [id], publisher: { type: 'new', name: `P${index}`, kind: 'outlet' } })
    }
    const { sources, letters } = await list()
    expect(sources.map(({ title }) => title)).toEqual(titles)
    expect(ids.map(id => letters.get(id))).toEqual([...'ABCDEFGHIJKLMNOPQRST'])
  })

  it('are one source where their bytes are the same, and two where somebody says that they were published twice', async () => {
    const one = aDocument('Story')
    const [first] = await done(importDocuments, [one])
    expect(await done(importDocuments, [{ ...one, source: { ...one.source, title: 'Other' } }])).toEqual([
      { sourceId: first?.sourceId, title: 'Story', outcome: 'already-there' },
    ])
    const [again] = await done(importDocuments, [{ ...one, asAnother: true }])
    expect(again).toMatchObject({ outcome: 'added' })
    expect((await list()).origins.held.all()).toMatchObject([
      { ties: [{ type: 'no-publisher' }, { type: 'same-bytes' }] },
    ])
  })

  it('bring a removed source back as it was', async () => {
    const [id] = await take('Story')
    await done(removeSources, [id])
    expect(await done(importDocuments, [aDocument('Story')])).toMatchObject([{ sourceId: id, outcome: 'put-back' }])
    expect((await list()).sources).toHaveLength(1)
  })
})

describe('a sheet', () => {
  it('that also names the publisher is one act, and one undo takes back both', async () => {
    const [id] = await take('Story')
    await done(editSources, {
      sourceIds: [id],
      fields: { title: 'The story' },
      publisher: { type: 'new', name: 'Courier', kind: 'outlet' },
      confirmed: [],
    })
    expect((await list()).publishers).toMatchObject([{ name: 'Courier' }])
    await undo()
    const { sources, publishers } = await list()
    expect(sources).toMatchObject([{ title: 'Story', publisherId: null }])
    expect(publishers).toEqual([])
  })

  it('has no guess where a person has changed or confirmed the field', async () => {
    const [id] = await take('Story')
    await done(editSources, { sourceIds: [id], fields: { kind: 'letter' }, publisher: null, confirmed: ['language'] })
    expect((await list()).byId.get(id)).toMatchObject({ kind: 'letter', guessed: ['title'] })
  })

  it('sets a kind for many and leaves their publishers alone', async () => {
    const ids = await take('One', 'Two')
    const publisherId = await named('Courier', ids)
    await done(editSources, { sourceIds: ids, fields: { kind: 'report' }, publisher: null, confirmed: [] })
    expect((await list()).sources).toMatchObject([
      { kind: 'report', publisherId },
      { kind: 'report', publisherId },
    ])
  })

  it('changes nothing where one of the sources is gone', async () => {
    const [one, two] = await take('One', 'Two')
    await done(removeSources, [two])
    const input = { sourceIds: [one, two], fields: { kind: 'report' }, publisher: null, confirmed: [] } as const
    expect(await runCommand(act, editSources, input)).toEqual({ ok: false, error: { type: 'source-not-found' } })
    expect((await list()).byId.get(one)).toMatchObject({ kind: 'article' })
  })
})

describe('a publisher given the name of another', () => {
  it('stays as it is until the person says that the two are one', async () => {
    const [one, two] = await take('One', 'Two')
    const courier = await named('Courier', [one])
    const other = await named('The Courier', [two])
    const input = { publisherId: other, name: ' COURIER ', kind: 'outlet', mergeInto: null } as const
    expect(await runCommand(act, editPublisher, input)).toEqual({
      ok: false,
      error: { type: 'name-taken', by: courier },
    })
  })

  it('gives it its sources and affiliations, and one undo parts them', async () => {
    const [one, two, three] = await take('One', 'Two', 'Three')
    const courier = await named('Courier', [one])
    const other = await named('The Courier', [two])
    const holding = await named('Holding', [three])
    await done(affiliatePublishers, { publisherIds: [other, holding], kind: 'owns', reason: 'Its imprint says so.' })
    await done(affiliatePublishers, { publisherIds: [other, courier], kind: 'affiliate', reason: 'One letterhead.' })
    await done(editPublisher, { publisherId: other, name: 'Courier', kind: 'outlet', mergeInto: courier })
    const merged = await list()
    expect(merged.publishers.map(({ name }) => name)).toEqual(['Courier', 'Holding'])
    expect(merged.countByPublisher.get(courier)).toBe(2)
    expect(merged.affiliations).toHaveLength(1)
    expect(merged.affiliations[0]?.publisherIds.toSorted()).toEqual([courier, holding].toSorted())
    expect(merged.origins.held.all()).toHaveLength(1)
    await undo()
    const parted = await list()
    expect(parted.publishers).toHaveLength(3)
    expect(parted.affiliations).toHaveLength(2)
    expect(parted.byId.get(two)?.publisherId).toBe(other)
  })

  it('leaves its sources without one when it is taken out', async () => {
    const ids = await take('One', 'Two')
    const courier = await named('Courier', ids)
    await done(removePublisher, courier)
    expect((await list()).withoutPublisher).toHaveLength(2)
  })
})

describe('a tie', () => {
  it('that was rejected can be opened again, and counts again', async () => {
    const [one, two] = await take('One', 'Two')
    await named('Courier', [one])
    await named('Post', [two])
    const id = await done(tieSources, {
      sourceIds: [one, two],
      from: two,
      kind: 'cites',
      claimId: null,
      reason: 'It names it.',
      standing: 'confirmed',
    })
    const tie = { type: 'dependence', id } as const
    await done(settleTie, { tie, standing: 'rejected', reason: 'It only names it.' })
    expect((await list()).origins.held.all()).toHaveLength(2)
    await done(settleTie, { tie, standing: 'suggested', reason: '' })
    const { origins, dependences } = await list()
    expect(origins.held.all()).toHaveLength(1)
    expect(dependences).toMatchObject([{ standing: 'suggested', reason: 'It only names it.' }])
  })

  it('put right is one tie, and one undo brings the former back', async () => {
    const [one, two] = await take('One', 'Two')
    const said = { sourceIds: [one, two], from: null, claimId: null, reason: 'Alike.', standing: 'confirmed' } as const
    const id = await done(tieSources, { ...said, kind: 'reprint' })
    await done(tieSources, { ...said, kind: 'same-release', replaces: id })
    expect((await list()).dependences).toMatchObject([{ kind: 'same-release' }])
    await undo()
    expect((await list()).dependences).toMatchObject([{ kind: 'reprint' }])
  })
})

describe('sources taken out', () => {
  it('are told with the claims that lose evidence, and one undo brings all back', async () => {
    const ids = await take('One', 'Two')
    const claimId = await aClaim()
    for (const id of ids) await attach(claimId, id)
    expect(await uses(ids)).toEqual({
      excerpts: 2,
      claims: [{ id: claimId, text: 'The ferry sank.', evidence: 2, isMarked: false }],
    })
    await done(removeSources, ids)
    expect((await list()).sources).toEqual([])
    await undo()
    expect((await list()).sources).toHaveLength(2)
  })
})

async function done<I, T, E>(command: Command<I, T, E>, input: I): Promise<T> {
  const now = new Date(Date.parse(act.now) + 60_000).toISOString() as Instant
  act = { ...act, now }
  const result = await runCommand(act, command, input)
  if (!result.ok) throw new Error(`${command.name}: ${JSON.stringify(result.error)}`)
  return result.value
}

async function take<N extends readonly string[]>(...titles: N): Promise<{ [K in keyof N]: SourceId }> {
  const taken = await done(importDocuments, titles.map(aDocument))
  return taken.map(({ sourceId }) => sourceId) as unknown as { [K in keyof N]: SourceId }
}

async function named(name: string, sourceIds: readonly SourceId[]): Promise<PublisherId> {
  const id = await done(namePublisher, { sourceIds, publisher: { type: 'new', name, kind: 'outlet' } })
  if (!id) throw new Error('A publisher was named.')
  return id
}

async function aClaim(): Promise<ClaimId> {
  const [claimId] = await done(addClaims, [
    {
      text: 'The ferry sank.',
      original: null,
      claimant: null,
      claimantPublisherId: null,
      kind: 'event',
      appearance: null,
    },
  ])
  if (!claimId) throw new Error('A claim was made.')
  return claimId
}

async function attach(claimId: ClaimId, sourceId: SourceId): Promise<void> {
  const source = await db.sources.get(sourceId)
  if (!source) throw new Error('The source is here.')
  const quoted = 'words'
  await done(attachEvidence, {
    claim: { type: 'existing', claimId },
    passage: {
      type: 'draft',
      draft: {
        sourceId,
        textId: source.textId,
        quoted,
        anchor: { exact: quoted, prefix: '', suffix: '', span: { start: 0, end: 5 } },
        check: { outcome: 'verbatim', differences: [] },
        speaker: null,
        through: [],
        manner: 'narrative',
      },
    },
    stance: 'supports',
    use: 'secondary',
    note: '',
  })
}

async function undo(): Promise<void> {
  const { undo: last } = await undoStateNow()
  if (!last) throw new Error('There is something to undo.')
  const taken = await takeBack(act, last.batch)
  expect(taken.ok).toBe(true)
}

const undoStateNow = () => storedOptions(db, undoState, dossierId, session).queryFn()
const list = (): Promise<SourceList> => storedOptions(db, sourceList, dossierId).queryFn()
const uses = (ids: readonly SourceId[]) => storedOptions(db, sourceUses, dossierId, ids).queryFn()

function aDocument(title: string): ReadyDocument {
  const digest = sha256Hex(title) as ReadyDocument['capture']['digest']
  return {
    capture: { digest, mediaType: 'text/plain', bytes: 5, fileName: `${title}.txt` },
    text: {
      digest,
      structure: null,
      extractor: 'text@1',
      encoding: 'utf-8',
      encodingGuessed: false,
      language: 'en',
      length: 5,
    },
    source: {
      role: 'source',
      title,
      authors: [],
      issued: null,
      url: null,
      kind: 'article',
      publisherHint: null,
      guessed: ['title', 'language', 'kind'],
    },
    asAnother: false,
  }
}
