import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { aDocument, digestOf } from '../../tests/support/documents.ts'
import { aDossierStore, type AStore } from '../../tests/support/emptyStore.ts'
import { plain } from '../domain/fold.ts'
import type { SourceId } from '../domain/id.ts'
import { anchorAt } from '../domain/quote/anchor.ts'
import { carryOver } from '../domain/quote/carryOver.ts'
import type { Excerpt, Source } from '../domain/records.ts'
import { claimDesk } from '../queries/claimDesk.ts'
import { manuscriptClaims } from '../queries/manuscript.ts'
import { sourceTexts } from '../queries/sourceTexts.ts'
import { addClaims } from './addClaims.ts'
import { attachEvidence, type Attached } from './attachEvidence.ts'
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
let store: AStore
let sourceId: SourceId

beforeEach(async () => {
  store = await aDossierStore('person')
  const [imported] = await store.run(importDocuments, [document()])
  if (!imported) throw new Error('A document was kept.')
  sourceId = imported.sourceId
})

afterEach(() => store.db.close())

describe('attachEvidence', () => {
  it('keeps no half of a word that denies as if it stood there', async () => {
    const unjust = 'They are unjust to us.'
    const anchor = anchorAt(unjust, { start: 11, end: 21 })
    const { appearance, ...claim } = await appearing('It fell at noon.')
    await store.run(attachEvidence, {
      passage: { type: 'draft', draft: { ...appearance, anchor, quoted: anchor.exact } },
      claim: { type: 'new', claim: { ...claim, appearance: null } },
      stance: 'supports',
      use: 'secondary',
      note: '',
    })
    const [kept] = await store.db.excerpts.toArray()
    expect(kept).toMatchObject({ quoted: 'just to us', check: { outcome: 'altered' } })
  })
})

describe('rereadSource', () => {
  it('gives the source the other text, keeps the earlier, and names the encoding for good', async () => {
    const { textId } = await again()
    expect(await source()).toMatchObject({ textId })
    const versions = await store.ask(sourceTexts, sourceId)
    expect(versions.map(({ text, isCurrent }) => [text.encoding, text.encodingGuessed, isCurrent])).toEqual([
      ['windows-1252', false, true],
      ['ibm850', true, false],
    ])
  })

  it('carries over what stands there word for word, with its evidence, and leaves the rest for somebody to look at', async () => {
    const bridge = await attach('The bridge fell.')
    const cafe = await attach('caf‚')
    expect(await again()).toMatchObject({ carried: 1, left: 1 })
    const [current, earlier] = await store.ask(sourceTexts, sourceId)
    expect(current?.excerpts).toMatchObject([{ quoted: 'The bridge fell.', replaces: bridge.excerptId }])
    expect(earlier?.excerpts).toMatchObject([{ id: cafe.excerptId, quoted: 'caf‚' }])
    const evidence = (await store.db.evidence.toArray()).filter(({ deletedAt }) => deletedAt === null)
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
    expect((await store.ask(claimDesk, store.dossierId, bridge.claimId, 'person'))?.exhibits).toMatchObject([
      { discount: null },
    ])
    expect((await store.ask(claimDesk, store.dossierId, cafe.claimId, 'person'))?.exhibits).toMatchObject([
      { discount: 'earlier-text' },
    ])
  })

  it('carries over where claims appear', async () => {
    await store.run(editSources, {
      sourceIds: [sourceId],
      fields: { role: 'under-check' },
      publisher: null,
      confirmed: [],
    })
    const [claimId] = await store.run(addClaims, [await appearing('It fell at noon.')])
    const { textId } = await again()
    expect(await store.ask(manuscriptClaims, store.dossierId, sourceId, textId, 'person')).toEqual([
      { id: claimId, text: 'It fell at noon.', span: { start: 36, end: 52 }, mark: 'open', needsRecheck: false },
    ])
  })

  it('guesses anew what was guessed and leaves what a person has set', async () => {
    await store.run(editSources, { sourceIds: [sourceId], fields: { language: 'en' }, publisher: null, confirmed: [] })
    await again()
    expect(await source()).toMatchObject({ title: 'Le café', language: 'en' })
  })

  it('is one act: Undo puts text, passages and evidence back as they were', async () => {
    const { excerptId } = await attach('The bridge fell.')
    const before = await source()
    await again()
    await store.undo()
    expect(await source()).toEqual(before)
    expect((await store.ask(sourceTexts, sourceId))[0]).toMatchObject({
      isCurrent: true,
      excerpts: [{ id: excerptId }],
    })
    expect((await store.db.evidence.toArray()).filter(({ deletedAt }) => deletedAt === null)).toMatchObject([
      { excerptId },
    ])
  })

  it('takes the same text for a guess confirmed, and moves nothing', async () => {
    const { excerptId } = await attach('The bridge fell.')
    const { text } = document()
    const input = { sourceId, seenTextId: (await source()).textId, text, guesses, carried: [] }
    expect(await store.run(rereadSource, input)).toMatchObject({ carried: 0, left: 0 })
    expect(await store.ask(sourceTexts, sourceId)).toMatchObject([
      { text: { encodingGuessed: false }, excerpts: [{ id: excerptId }] },
    ])
  })

  it('refuses a comparison with a text that the source no longer has', async () => {
    const seenTextId = (await source()).textId
    await again()
    const input = { sourceId, seenTextId, text: textOf(read, 'windows-1252'), guesses, carried: [] }
    expect(await store.attempt(rereadSource, input)).toEqual({ ok: false, error: { type: 'changed-meanwhile' } })
  })
})

describe('an excerpt', () => {
  const sheet = { speaker: 'Ines Marrable', through: ['The Courier', 'Town press office'], manner: 'direct' } as const
  const unsaid = { speaker: null, through: [], manner: 'narrative' } as const

  it('says whose words it gives and who reports whom', async () => {
    const { excerptId } = await attach('The bridge fell.')
    await store.run(editExcerpt, { excerptId, fields: sheet, seen: unsaid })
    expect(await store.db.excerpts.get(excerptId)).toMatchObject({ ...sheet, quoted: 'The bridge fell.' })
  })

  it('is not overwritten unseen', async () => {
    const { excerptId } = await attach('The bridge fell.')
    await store.run(editExcerpt, { excerptId, fields: sheet, seen: unsaid })
    const refused = await store.attempt(editExcerpt, { excerptId, fields: { speaker: 'Nobody' }, seen: unsaid })
    expect(refused).toEqual({ ok: false, error: { type: 'changed-meanwhile', now: sheet } })
  })

  it('is shown on the desk of a claim that appears in it', async () => {
    const [claimId] = await store.run(addClaims, [await appearing('It fell at noon.')])
    const shown = (await store.ask(claimDesk, store.dossierId, claimId ?? null, 'person'))?.appearances
    expect(shown).toMatchObject([{ excerpt: { quoted: 'It fell at noon.' }, source: { id: sourceId } }])
  })

  it('goes with its evidence and its appearances, and comes back with both', async () => {
    const { excerptId, evidenceId } = await attach('The bridge fell.')
    await store.run(addClaims, [await appearing('The bridge fell.')])
    await store.run(removeExcerpt, excerptId)
    const removed = [await store.db.excerpts.get(excerptId), await store.db.evidence.get(evidenceId)]
    expect(removed.map(row => row?.deletedAt)).toEqual([expect.any(String), expect.any(String)])
    expect((await store.db.claims.toArray()).flatMap(({ appearances }) => appearances)).toEqual([])
    await store.undo()
    expect(await store.db.evidence.get(evidenceId)).toMatchObject({ deletedAt: null })
    expect((await store.db.claims.toArray()).flatMap(({ appearances }) => appearances)).toEqual([excerptId])
  })
})

async function again() {
  const { textId } = await source()
  const excerpts = (await store.db.excerpts.where('sourceId').equals(sourceId).toArray()) as unknown as Excerpt[]
  const carried = excerpts.flatMap(excerpt => {
    const found = carryOver(excerpt, misread, read)
    return found ? [{ ...found, excerptId: excerpt.id }] : []
  })
  return await store.run(rereadSource, {
    sourceId,
    seenTextId: textId,
    text: textOf(read, 'windows-1252'),
    guesses,
    carried,
  })
}

async function attach(words: string): Promise<Attached> {
  const { appearance: draft, ...claim } = await appearing(words)
  return await store.run(attachEvidence, {
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
  const whole = aDocument(misread, { title: 'Le caf‚', guessed: ['title', 'language'] })
  return { ...whole, text: textOf(misread, 'ibm850') }
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

async function source(): Promise<Source> {
  const row = await store.db.sources.get(sourceId)
  if (!row) throw new Error('The source was kept.')
  return plain(row)
}
