import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { plain } from '../domain/fold.ts'
import { type DeviceId, type DossierId, newDossierId, type SessionId, type SourceId } from '../domain/id.ts'
import { anchorAt } from '../domain/quote/anchor.ts'
import { carryOver } from '../domain/quote/carryOver.ts'
import type { Digest, Excerpt, Instant, Source } from '../domain/records.ts'
import type { Result } from '../domain/result.ts'
import { sha256Hex } from '../domain/sha256.ts'
import { claimDesk } from '../queries/claimDesk.ts'
import { manuscriptClaims } from '../queries/manuscript.ts'
import { sourceTexts } from '../queries/sourceTexts.ts'
import { undoState } from '../queries/undoState.ts'
import { type Database, describeDatabase } from '../store/database.ts'
import { storedOptions, type StoredQuery } from '../store/live.ts'
import { type Act, type Command, runCommand, takeBack } from '../store/run.ts'
import { addClaims } from './addClaims.ts'
import { attachEvidence, type Attached } from './attachEvidence.ts'
import { createDossier } from './createDossier.ts'
import { editExcerpt, removeExcerpt } from './editExcerpt.ts'
import { editSources } from './editSources.ts'
import { importDocuments, type ReadyDocument } from './importDocuments.ts'
import { rereadSource } from './rereadSource.ts'

const misread = 'Le caf‚ est ferm‚. The bridge fell. It fell at noon.'
const read = 'Le café est fermé. The bridge fell. It fell at noon.'
const guesses = {
  title: 'Le café',
  authors: [],
  issued: null,
  url: null,
  kind: 'article',
} as const
let db: Database
let act: Act
let dossierId: DossierId
let sourceId: SourceId

beforeEach(async () => {
  db = describeDatabase(`excerpts-${crypto.randomUUID()}`)
  await db.open()
  dossierId = newDossierId()
  const actor = { person: 'person', name: 'Ada', device: 'device-1' as DeviceId, session: 'session:1' as SessionId }
  act = { db, actor, dossierId, now: '2024-03-04T09:15:00.000Z' as Instant }
  await done(createDossier, { title: 'Bridge', standard: 'newsroom', invented: true })
  const [imported] = await done(importDocuments, [document()])
  if (!imported) throw new Error('A document was kept.')
  sourceId = imported.sourceId
})

afterEach(() => db.close())

describe('rereadSource', () => {
  it('gives the source the other text, keeps the earlier, and names the encoding for good', async () => {
    const { textId } = await again()
    expect(await source()).toMatchObject({ textId })
    const versions = await ask(sourceTexts, sourceId)
    expect(versions.map(({ text, isCurrent }) => [text.encoding, text.encodingGuessed, isCurrent])).toEqual([
      ['windows-1252', false, true],
      ['ibm850', true, false],
    ])
  })

  it('carries over what stands there word for word, with its evidence, and leaves the rest for somebody to look at', async () => {
    const bridge = await attach('The bridge fell.')
    const cafe = await attach('caf‚')
    expect(await again()).toMatchObject({ carried: 1, left: 1 })
    const [current, earlier] = await ask(sourceTexts, sourceId)
    expect(current?.excerpts).toMatchObject([{ quoted: 'The bridge fell.', replaces: bridge.excerptId }])
    expect(earlier?.excerpts).toMatchObject([{ id: cafe.excerptId, quoted: 'caf‚' }])
    const evidence = (await db.evidence.toArray()).filter(({ deletedAt }) => deletedAt === null)
    expect(evidence.map(({ claimId, excerptId }) => [claimId, excerptId])).toEqual(
      expect.arrayContaining([
        [bridge.claimId, current?.excerpts[0]?.id],
        [cafe.claimId, cafe.excerptId],
      ]),
    )
    expect(evidence).toHaveLength(2)
  })

  it('has only what was carried over count', async () => {
    const bridge = await attach('The bridge fell.')
    const cafe = await attach('caf‚')
    await again()
    expect((await ask(claimDesk, dossierId, bridge.claimId, 'person'))?.exhibits).toMatchObject([{ discount: null }])
    expect((await ask(claimDesk, dossierId, cafe.claimId, 'person'))?.exhibits).toMatchObject([
      { discount: 'earlier-text' },
    ])
  })

  it('carries over where claims appear', async () => {
    await done(editSources, { sourceIds: [sourceId], fields: { role: 'under-check' }, publisher: null, confirmed: [] })
    const [claimId] = await done(addClaims, [await appearing('It fell at noon.')])
    const { textId } = await again()
    expect(await ask(manuscriptClaims, dossierId, sourceId, textId, 'person')).toEqual([
      { id: claimId, text: 'It fell at noon.', span: { start: 36, end: 52 }, mark: 'open', needsRecheck: false },
    ])
  })

  it('guesses anew what was guessed and leaves what a person has set', async () => {
    await done(editSources, { sourceIds: [sourceId], fields: { language: 'en' }, publisher: null, confirmed: [] })
    await again()
    expect(await source()).toMatchObject({ title: 'Le café', language: 'en' })
  })

  it('is one act: Undo puts text, passages and evidence back as they were', async () => {
    const { excerptId } = await attach('The bridge fell.')
    const before = await source()
    await again()
    await undo()
    expect(await source()).toEqual(before)
    expect((await ask(sourceTexts, sourceId))[0]).toMatchObject({ isCurrent: true, excerpts: [{ id: excerptId }] })
    expect((await db.evidence.toArray()).filter(({ deletedAt }) => deletedAt === null)).toMatchObject([{ excerptId }])
  })

  it('takes the same text for a guess confirmed, and moves nothing', async () => {
    const { excerptId } = await attach('The bridge fell.')
    const { text } = document()
    const input = { sourceId, seenTextId: (await source()).textId, text, guesses, carried: [] }
    expect(await done(rereadSource, input)).toMatchObject({ carried: 0, left: 0 })
    expect(await ask(sourceTexts, sourceId)).toMatchObject([
      { text: { encodingGuessed: false }, excerpts: [{ id: excerptId }] },
    ])
  })

  it('refuses a comparison with a text that the source no longer has', async () => {
    const seenTextId = (await source()).textId
    await again()
    const input = { sourceId, seenTextId, text: textOf(read, 'windows-1252'), guesses, carried: [] }
    expect(await runCommand(act, rereadSource, input)).toEqual({ ok: false, error: { type: 'changed-meanwhile' } })
  })
})

describe('an excerpt', () => {
  const sheet = { speaker: 'Ines Marrable', through: ['The Courier', 'Town press office'], manner: 'direct' } as const
  const unsaid = { speaker: null, through: [], manner: 'narrative' } as const

  it('says whose words it gives and who reports whom', async () => {
    const { excerptId } = await attach('The bridge fell.')
    await done(editExcerpt, { excerptId, fields: sheet, seen: unsaid })
    expect(await db.excerpts.get(excerptId)).toMatchObject({ ...sheet, quoted: 'The bridge fell.' })
  })

  it('is not overwritten unseen', async () => {
    const { excerptId } = await attach('The bridge fell.')
    await done(editExcerpt, { excerptId, fields: sheet, seen: unsaid })
    const refused = await runCommand(act, editExcerpt, { excerptId, fields: { speaker: 'Nobody' }, seen: unsaid })
    expect(refused).toEqual({ ok: false, error: { type: 'changed-meanwhile', now: sheet } })
  })

  it('is shown on the desk of a claim that appears in it', async () => {
    const [claimId] = await done(addClaims, [await appearing('It fell at noon.')])
    const shown = (await ask(claimDesk, dossierId, claimId ?? null, 'person'))?.appearances
    expect(shown).toMatchObject([{ excerpt: { quoted: 'It fell at noon.' }, source: { id: sourceId } }])
  })

  it('goes with its evidence and its appearances, and comes back with both', async () => {
    const { excerptId, evidenceId } = await attach('The bridge fell.')
    await done(addClaims, [await appearing('The bridge fell.')])
    await done(removeExcerpt, excerptId)
    const removed = [await db.excerpts.get(excerptId), await db.evidence.get(evidenceId)]
    expect(removed.map(row => row?.deletedAt)).toEqual([expect.any(String), expect.any(String)])
    expect((await db.claims.toArray()).flatMap(({ appearances }) => appearances)).toEqual([])
    await undo()
    expect(await db.evidence.get(evidenceId)).toMatchObject({ deletedAt: null })
    expect((await db.claims.toArray()).flatMap(({ appearances }) => appearances)).toEqual([excerptId])
  })
})

async function again() {
  const { textId } = await source()
  const excerpts = (await db.excerpts.where('sourceId').equals(sourceId).toArray()) as unknown as Excerpt[]
  const carried = excerpts.flatMap(excerpt => {
    const found = carryOver(excerpt, misread, read)
    return found ? [{ ...found, excerptId: excerpt.id }] : []
  })
  return await done(rereadSource, {
    sourceId,
    seenTextId: textId,
    text: textOf(read, 'windows-1252'),
    guesses,
    carried,
  })
}

async function attach(words: string): Promise<Attached> {
  const { appearance: draft, ...claim } = await appearing(words)
  return await done(attachEvidence, {
    passage: { type: 'draft', draft },
    claim: { type: 'new', claim: { ...claim, appearance: null } },
    stance: 'supports',
    use: 'secondary',
    note: '',
  })
}

async function appearing(words: string) {
  const start = misread.indexOf(words)
  const appearance = {
    sourceId,
    textId: (await source()).textId,
    quoted: words,
    anchor: anchorAt(misread, { start, end: start + words.length }),
    check: { outcome: 'verbatim', differences: [] },
    speaker: null,
    through: [],
    manner: 'narrative',
  } as const
  return { text: words, original: words, claimant: null, claimantPublisherId: null, kind: 'other', appearance } as const
}

function document(): ReadyDocument {
  return {
    capture: { digest: digestOf('bytes'), mediaType: 'text/plain', bytes: 52, fileName: 'cafe.txt' },
    text: textOf(misread, 'ibm850'),
    source: {
      role: 'source',
      title: 'Le caf‚',
      authors: [],
      issued: null,
      url: null,
      kind: 'article',
      publisherHint: null,
      guessed: ['title', 'language'],
    },
    asAnother: false,
  }
}

function textOf(text: string, encoding: string): ReadyDocument['text'] {
  return {
    digest: digestOf(text),
    structure: null,
    extractor: 'text@1',
    encoding,
    encodingGuessed: true,
    language: 'fr',
    length: text.length,
  }
}

function digestOf(text: string): Digest {
  return sha256Hex(text) as Digest
}

async function source(): Promise<Source> {
  const row = await db.sources.get(sourceId)
  if (!row) throw new Error('The source was kept.')
  return plain(row)
}

async function undo(): Promise<void> {
  const { undo: last } = await ask(undoState, dossierId, act.actor.session)
  const result = last && (await takeBack(act, last.batch))
  if (!result?.ok) throw new Error('It was not taken back.')
}

async function ask<A extends readonly unknown[], T>(query: StoredQuery<A, T>, ...args: A): Promise<T> {
  return await storedOptions(db, query, ...args).queryFn()
}

async function done<I, T, E extends { readonly type: string }>(command: Command<I, T, E>, input: I): Promise<T> {
  const result: Result<T, { readonly type: string }> = await runCommand(act, command, input)
  if (!result.ok) throw new Error(result.error.type)
  return result.value
}
