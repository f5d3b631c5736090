import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { addClaims } from '../../commands/addClaims.ts'
import { createDossier } from '../../commands/createDossier.ts'
import { editClaim } from '../../commands/editClaim.ts'
import { editEvidence } from '../../commands/editEvidence.ts'
import { markClaim } from '../../commands/markClaim.ts'
import { settleLikeness } from '../../commands/setPointerAside.ts'
import { settleEdit } from '../../commands/settleEdit.ts'
import { knownCommand } from '../../domain/acts.ts'
import {
  type BatchId,
  type ClaimId,
  derivedId,
  type DeviceId,
  type DossierId,
  type EvidenceId,
  newDossierId,
  type SessionId,
} from '../../domain/id.ts'
import { headsOf, type Row } from '../../domain/fold.ts'
import type { Instant } from '../../domain/records.ts'
import { ok } from '../../domain/result.ts'
import { catalogueOf } from '../../messages/catalogue.ts'
import { actDetail, takeBackState } from '../../queries/actDetail.ts'
import { type HistoryFilter, historyPage } from '../../queries/history.ts'
import { undoState } from '../../queries/undoState.ts'
import { type Database, describeDatabase } from '../../store/database.ts'
import { reviewerIn } from '../../store/identity.ts'
import { storedOptions } from '../../store/live.ts'
import { type Command, runCommand, takeBack } from '../../store/run.ts'
import { anEvidence, anExcerpt, aSource } from '../../../tests/builders.ts'
import { sayAct } from '../shared/actWords.ts'

const say = catalogueOf('en')
const all: HistoryFilter = { by: null, kind: null, record: null }
let db: Database
let dossierId: DossierId
let clock = 0

beforeEach(async () => {
  db = describeDatabase(`history-${crypto.randomUUID()}`)
  await db.open()
  dossierId = newDossierId()
  await done('ada', createDossier, { title: 'Ferry', standard: 'newsroom', invented: false })
})

afterEach(() => db.close())

test('says who did what in words, the latest first', async () => {
  const claimId = await aClaim('The ferry sank.')
  await done('bea', editClaim, { claimId, fields: { text: 'The ferry sank at dawn.' }, seen: {} })
  await done('ada', markClaim, { claimId, verdict: 'disputed', rationale: 'It did not.' })
  await back('ada', await latest())
  expect(await sentences(all)).toEqual([
    'Took back: Marked “The ferry sank at dawn.” as disputed.',
    'Marked “The ferry sank at dawn.” as disputed.',
    'Edited the claim “The ferry sank at dawn.”.',
    'Added the claim “The ferry sank at dawn.”.',
    'Made the dossier “Ferry”.',
  ])
})

test('says of evidence what was changed: its stance, how first-hand it is, or its note', async () => {
  const claimId = await aClaim('The ferry sank.')
  const evidenceId = await done('ada', holdPassage, claimId)
  await done('ada', editEvidence, { evidenceId, fields: { use: 'primary' } })
  await done('ada', editEvidence, { evidenceId, fields: { note: 'Kept by the harbour.' } })
  await done('ada', editEvidence, { evidenceId, fields: { note: '' } })
  await done('ada', editEvidence, { evidenceId, fields: { stance: 'conflicts' } })
  expect((await sentences(all)).slice(0, 4)).toEqual([
    'Changed how a passage of “Port log” bears on the claim “The ferry sank.”: it conflicts with it.',
    'Removed the note on a passage of “Port log” held against the claim “The ferry sank.”.',
    'Wrote a note on a passage of “Port log” held against the claim “The ferry sank.”.',
    'Said of a passage of “Port log” on the claim “The ferry sank.” that it is first-hand.',
  ])
})

test('says of a settled edit what kind of record several people had changed', async () => {
  const claimId = await aClaim('The ferry sank.')
  const evidenceId = await done('ada', holdPassage, claimId)
  for (const [table, id, field, text] of [
    ['claims', claimId, 'text', 'It sank.'],
    ['evidence', evidenceId, 'note', 'Kept by the harbour.'],
  ] as const) {
    const row = (await db.table(table).get(id)) as Row
    const seen = headsOf(row, field).map(({ entry }) => entry)
    await done('ada', settleEdit, { edited: { table, id, field }, choice: { type: 'written', text }, seen })
  }
  expect((await sentences(all)).slice(0, 2)).toEqual([
    'Settled how a passage of “Port log” bears on the claim “It sank.”, which several people had changed.',
    'Settled what several people had changed in the claim “It sank.”.',
  ])
})

test('says of names that they are one, and of words that they are one saying', async () => {
  const name = { kind: 'name', words: ['Rohani', 'Rouhani'] } as const
  const saying = { kind: 'attribution', words: ['We buried them at night.'] } as const
  for (const likeness of [name, saying]) {
    await done('ada', settleLikeness, {
      ...likeness,
      id: derivedId('aside', dossierId, likeness.kind),
      settled: 'same',
    })
  }
  expect((await sentences(all)).slice(0, 2)).toEqual([
    'Settled “We buried them at night.”: one saying.',
    'Settled “Rohani · Rouhani”: they are one.',
  ])
})

test('is filtered by person, by kind of act, and by record with what hangs on it', async () => {
  const [claimId, other] = [await aClaim('The ferry sank.'), await aClaim('The crew left.')]
  await done('bea', markClaim, { claimId, verdict: 'disputed', rationale: 'No.' })
  await done('ada', markClaim, { claimId: other, verdict: 'disputed', rationale: 'No.' })
  const bea = reviewerIn(dossierId, { person: 'bea' })
  expect(await sentences({ ...all, by: bea })).toEqual(['Marked “The ferry sank.” as disputed.'])
  expect(await sentences({ ...all, kind: 'marks' })).toHaveLength(2)
  expect(await sentences({ by: bea, kind: 'claims', record: null })).toEqual([])
  expect(await sentences({ ...all, record: claimId })).toEqual([
    'Marked “The ferry sank.” as disputed.',
    'Added the claim “The ferry sank.”.',
  ])
})

test('comes in pages that leave nothing out and repeat nothing, whatever they are filtered by', async () => {
  const claims: ClaimId[] = []
  for (let index = 0; index < 130; index++) claims.push(await aClaim(`Claim ${index}`))
  for (const filter of [all, { ...all, kind: 'claims' as const }]) {
    const read = await sentences(filter)
    expect(new Set(read).size).toBe(read.length)
    expect(read.filter(sentence => sentence.startsWith('Added'))).toHaveLength(130)
  }
})

test('shows old beside new, field by field', async () => {
  const claimId = await aClaim('The ferry sank.')
  await done('ada', editClaim, { claimId, fields: { text: 'It sank.', claimant: 'The crew' }, seen: {} })
  const detail = await storedOptions(db, actDetail, dossierId, await latest(), 20).queryFn()
  expect(detail?.records).toMatchObject([
    {
      table: 'claims',
      what: 'changed',
      fields: [
        { field: 'claimant', before: null, after: 'The crew' },
        { field: 'text', before: 'The ferry sank.', after: 'It sank.' },
      ],
    },
  ])
})

test('says why an act cannot be taken back: what was changed since and by whom, whose word it is, what it stands on', async () => {
  const claimId = await aClaim('The ferry sank.')
  const made = await latest()
  expect(await stateFor('ada', made)).toEqual({ type: 'can' })
  await done('bea', editClaim, { claimId, fields: { text: 'It sank.' }, seen: {} })
  expect(await stateFor('ada', made)).toMatchObject({
    type: 'changed-since',
    records: [{ table: 'claims', id: claimId, names: ['It sank.'], people: ['bea'] }],
  })
  await done('bea', markClaim, { claimId, verdict: 'disputed', rationale: 'No.' })
  const marked = await latest()
  expect(await stateFor('ada', marked)).toEqual({ type: 'not-yours', person: 'bea' })
  expect(await takeBack(actOf('ada'), marked)).toMatchObject({ ok: false, error: { type: 'not-yours' } })
  expect(await stateFor('bea', marked)).toEqual({ type: 'can' })
  await back('bea', marked)
  expect(await stateFor('bea', marked)).toMatchObject({ type: 'taken-back', person: 'bea' })
  const first = await db.acts
    .where('[dossierId+command+at+id]')
    .between([dossierId, 'create-dossier'], [dossierId, 'create-dossier', '\uffff'])
    .first()
  expect(await stateFor('ada', first!.id)).toEqual({ type: 'foundation' })
})

test(
  'Undo never takes back the act that made the dossier, however often it is asked',
  { timeout: 60_000 },
  async () => {
    const session = 'session:ada' as SessionId
    const undo = async () => (await storedOptions(db, undoState, dossierId, session).queryFn()).undo
    expect(await undo()).toBeNull()
    for (let index = 0; index < 40; index++) await aClaim(`Claim ${index}`)
    for (let index = 0; index < 40; index++) await back('ada', (await undo())!.batch)
    expect(await undo()).toBeNull()
  },
)

test('every command has a sentence of its own', () => {
  const folder = join(import.meta.dirname, '../../commands')
  const files = readdirSync(folder).filter(file => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  const names = files.flatMap(file =>
    [...readFileSync(join(folder, file), 'utf8').matchAll(/\bname: '([a-z]+-[a-z-]+)'/g)].map(([, name = '']) => name),
  )
  expect(names.length).toBeGreaterThan(15)
  expect(names.filter(name => knownCommand(name) === null)).toEqual([])
})

/** Holds a passage of a new source, Port log, against a claim. */
const holdPassage: Command<ClaimId, EvidenceId, never> = {
  name: 'attach-evidence',
  async run(tx, claimId) {
    const { dossierId: of } = tx
    const source = aSource({ dossierId: of, title: 'Port log' })
    const excerpt = anExcerpt(source, { dossierId: of })
    const evidence = anEvidence(excerpt, 'supports', { dossierId: of, claimId })
    await tx.put('sources', source)
    await tx.put('excerpts', excerpt)
    await tx.put('evidence', evidence)
    return ok(evidence.id)
  },
}

async function aClaim(text: string): Promise<ClaimId> {
  const none = { original: null, claimant: null, claimantPublisherId: null, appearance: null }
  const [made] = await done('ada', addClaims, [{ ...none, text, kind: 'event' as const }])
  return made!
}

function actOf(person: string) {
  const actor = { person, device: `device:${person}` as DeviceId, session: `session:${person}` as SessionId }
  return { db, actor, dossierId, now: new Date((clock += 1000)).toISOString() as Instant }
}

async function done<I, T, E>(person: string, command: Command<I, T, E>, input: I): Promise<T> {
  await db.settings.put({ key: 'name', value: person })
  const result = await runCommand(actOf(person), command, input)
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}

async function back(person: string, batch: BatchId): Promise<void> {
  expect(await takeBack(actOf(person), batch)).toMatchObject({ ok: true })
}

async function latest(): Promise<BatchId> {
  const page = await storedOptions(db, historyPage, dossierId, all, null).queryFn()
  return page.items[0]!.act.id
}

async function stateFor(person: string, batch: BatchId) {
  return await storedOptions(db, takeBackState, dossierId, batch, person).queryFn()
}

/** All pages, but for the notes of people's names. */
async function sentences(filter: HistoryFilter): Promise<string[]> {
  const said: string[] = []
  for (let cursor = null, first = true; first || cursor; first = false) {
    const page = await storedOptions(db, historyPage, dossierId, filter, cursor).queryFn()
    said.push(
      ...page.items
        .filter(({ about }) => about.command !== 'name-reviewer')
        .map(({ about }) => sayAct(say, about).replaceAll(/[\u2068\u2069]/g, '')),
    )
    cursor = page.next as null
  }
  return said
}
