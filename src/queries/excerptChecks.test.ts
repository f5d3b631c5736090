import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { acceptDifference, withdrawAcceptance } from '../commands/acceptDifference.ts'
import { attachEvidence, type Attached } from '../commands/attachEvidence.ts'
import { createDossier } from '../commands/createDossier.ts'
import { importDocuments, type ReadyDocument } from '../commands/importDocuments.ts'
import { noteChecks } from '../commands/noteChecks.ts'
import { replaceVersion } from '../commands/replaceVersion.ts'
import { settleExcerpt } from '../commands/settleExcerpt.ts'
import { plain } from '../domain/fold.ts'
import { type DeviceId, type DossierId, newDossierId, type SessionId, type SourceId } from '../domain/id.ts'
import { anchorAt } from '../domain/quote/anchor.ts'
import { checkAt } from '../domain/quote/checkAt.ts'
import type { Digest, Instant, Source } from '../domain/records.ts'
import type { Result } from '../domain/result.ts'
import { sha256Hex } from '../domain/sha256.ts'
import { type Database, describeDatabase } from '../store/database.ts'
import { storedOptions } from '../store/live.ts'
import { type Act, type Command, runCommand } from '../store/run.ts'
import { claimDesk } from './claimDesk.ts'
import { excerptAcceptances } from './excerptAcceptances.ts'
import { excerptChecks } from './excerptChecks.ts'

const text = 'The bridge was closed. Forty-one people were treated that day. Nobody was killed.'
const now = '2024-03-04T09:15:00.000Z' as Instant
let db: Database
let act: Act
let dossierId: DossierId
let sourceId: SourceId

beforeEach(async () => {
  db = describeDatabase(`checks-${crypto.randomUUID()}`)
  await db.open()
  dossierId = newDossierId()
  const actor = { person: 'person', name: 'Ada', device: 'device-1' as DeviceId, session: 'session:1' as SessionId }
  act = { db, actor, dossierId, now }
  await done(createDossier, { title: 'Bridge', standard: 'newsroom', invented: true })
  const [imported] = await done(importDocuments, [documentOf(text)])
  if (!imported) throw new Error('A document was kept.')
  sourceId = imported.sourceId
})

afterEach(() => db.close())

describe('the checks of a dossier', () => {
  it('name what fails and leave out what stands', async () => {
    await attach('The bridge was closed.', 'The bridge was closed.')
    const altered = await attach('Forty-one people were treated', 'Fourteen people were treated')
    expect(await failures()).toEqual([[altered.excerptId, 'altered']])
  })

  it('count an edited quote once somebody has accepted it, with who and when, until that is taken back', async () => {
    const edited = await attach('Forty-one people were treated that day.', 'forty-one people were treated that day.')
    expect(await failures()).toEqual([[edited.excerptId, 'to-accept']])
    expect(await discount(edited)).toBe('difference-to-accept')
    await done(acceptDifference, { excerptId: edited.excerptId, note: 'The day is named above.' })
    expect(await failures()).toEqual([])
    expect(await discount(edited)).toBeNull()
    expect(await storedOptions(db, excerptAcceptances, edited.excerptId, 'person').queryFn()).toMatchObject([
      {
        at: expect.stringMatching(/^2024-03-04T09:15:00/),
        isOwn: true,
        acceptance: { note: 'The day is named above.' },
      },
    ])
    await done(withdrawAcceptance, edited.excerptId)
    expect(await discount(edited)).toBe('difference-to-accept')
  })

  it('refuse to accept a changed number, and misread letters without a note', async () => {
    const number = await attach('Forty-one people', 'Fourteen people')
    expect(await refusal(acceptDifference, { excerptId: number.excerptId, note: 'Never mind.' })).toBe('not-acceptable')
    const misread = await attach('Nobody was killed.', 'Noboby was killed.')
    const check = { outcome: 'altered', differences: [ocrDifference] } as const
    await done(noteChecks, [{ excerptId: misread.excerptId, check }])
    expect(await refusal(acceptDifference, { excerptId: misread.excerptId, note: ' ' })).toBe('no-note')
    await done(acceptDifference, { excerptId: misread.excerptId, note: 'A scan: b for d.' })
    expect(await discount(misread)).toBeNull()
  })

  it('take an acceptance off where a new check finds other differences than those that were seen', async () => {
    const edited = await attach('Forty-one people were treated that day.', 'forty-one people were treated that day.')
    await done(acceptDifference, { excerptId: edited.excerptId, note: '' })
    const check = { outcome: 'editorial', differences: [] } as const
    await done(noteChecks, [{ excerptId: edited.excerptId, check }])
    expect(await failures()).toEqual([[edited.excerptId, 'to-accept']])
  })
})

describe('a source with a new version', () => {
  const corrected = 'The bridge was closed. Thirty-one people were treated that day.'

  it('leaves what is not certain with the earlier text until it is settled', async () => {
    const kept = await attach('The bridge was closed.', 'The bridge was closed.')
    const changed = await attach('Forty-one people', 'Forty-one people')
    await replace(corrected, [kept])
    expect(await failures()).toEqual([[changed.excerptId, 'earlier-text']])
    const anchor = anchorOf(corrected, 'Thirty-one people')
    const place = { anchor, quoted: anchor.exact, check: { outcome: 'verbatim', differences: [] } } as const
    const { textId } = await source()
    await done(settleExcerpt, { excerptId: changed.excerptId, seenTextId: textId, place })
    expect(await failures()).toEqual([])
    expect(await exhibitsOf(changed)).toMatchObject([
      { excerpt: { quoted: 'Thirty-one people', replaces: changed.excerptId } },
    ])
  })

  it('says of words that are gone that they are absent, on the claims that they bore on', async () => {
    const gone = await attach('Nobody was killed.', 'Nobody was killed.')
    await replace(corrected, [])
    const { textId } = await source()
    await done(settleExcerpt, { excerptId: gone.excerptId, seenTextId: textId, place: null })
    expect(await discount(gone)).toBe('absent')
  })

  it('is not the same bytes again, nor compared with a text that it no longer has', async () => {
    const seen = (await source()).textId
    expect(await refusal(replaceVersion, versionOf(text, seen, []))).toBe('same-bytes')
    await replace(corrected, [])
    expect(await refusal(replaceVersion, versionOf(text, seen, []))).toBe('changed-meanwhile')
  })
})

const ocrDifference = {
  kind: 'ocr',
  source: 'd',
  sourceSpan: { start: 0, end: 1 },
  quote: 'b',
  quoteSpan: { start: 0, end: 1 },
} as const

async function failures() {
  const checks = await storedOptions(db, excerptChecks, dossierId).queryFn()
  return checks.flatMap(({ excerpt, noted }) => (noted === null ? [] : [[excerpt.id, noted]]))
}

async function exhibitsOf({ claimId }: Attached) {
  return (await storedOptions(db, claimDesk, dossierId, claimId, 'person').queryFn())?.exhibits ?? []
}

async function discount(attached: Attached) {
  return (await exhibitsOf(attached))[0]?.discount
}

async function attach(words: string, quoted: string): Promise<Attached> {
  const anchor = anchorOf(text, words)
  const draft = {
    sourceId,
    textId: (await source()).textId,
    quoted,
    anchor,
    check: checkAt(text, anchor.span, quoted),
    speaker: null,
    through: [],
    manner: 'narrative',
  } as const
  const claim = {
    text: quoted,
    original: null,
    claimant: null,
    claimantPublisherId: null,
    kind: 'other',
    appearance: null,
  } as const
  return await done(attachEvidence, {
    passage: { type: 'draft', draft },
    claim: { type: 'new', claim },
    stance: 'supports',
    use: 'secondary',
    note: '',
  })
}

async function replace(words: string, kept: readonly Attached[]): Promise<void> {
  await done(replaceVersion, versionOf(words, (await source()).textId, kept))
}

function versionOf(words: string, seenTextId: Source['textId'], kept: readonly Attached[]) {
  const { capture, text: record, source: guesses } = documentOf(words)
  const anchor = anchorOf(text, 'The bridge was closed.')
  const check = { outcome: 'verbatim', differences: [] } as const
  const carried = kept.map(({ excerptId }) => ({ excerptId, anchor, check }))
  return { sourceId, seenTextId, capture, text: record, guesses, corrected: true, carried }
}

function anchorOf(of: string, words: string) {
  const start = of.indexOf(words)
  return anchorAt(of, { start, end: start + words.length })
}

function documentOf(words: string): ReadyDocument {
  const digest = sha256Hex(words) as Digest
  return {
    capture: { digest, mediaType: 'text/plain', bytes: words.length, fileName: 'bridge.txt' },
    text: {
      digest,
      structure: null,
      extractor: 'text@1',
      encoding: 'utf-8',
      encodingGuessed: false,
      language: 'en',
      length: words.length,
    },
    source: {
      role: 'source',
      title: 'Bridge',
      authors: [],
      issued: null,
      url: null,
      kind: 'article',
      publisherHint: null,
      guessed: [],
    },
    asAnother: false,
  }
}

async function source(): Promise<Source> {
  const row = await db.sources.get(sourceId)
  if (!row) throw new Error('The source was kept.')
  return plain(row)
}

async function done<I, T, E extends { readonly type: string }>(command: Command<I, T, E>, input: I): Promise<T> {
  const result: Result<T, { readonly type: string }> = await runCommand(act, command, input)
  if (!result.ok) throw new Error(result.error.type)
  return result.value
}

async function refusal<I, T, E extends { readonly type: string }>(command: Command<I, T, E>, input: I) {
  const result: Result<T, { readonly type: string }> = await runCommand(act, command, input)
  return result.ok ? null : result.error.type
}
