import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import { aDocument } from '../../tests/support/documents.ts'
import { type AStore, aDossierStore } from '../../tests/support/emptyStore.ts'
import { anExampleStore } from '../../tests/support/exampleStore.ts'
import { addClaims } from '../commands/addClaims.ts'
import { attachEvidence } from '../commands/attachEvidence.ts'
import { chooseRepairs } from '../commands/chooseRepairs.ts'
import { importDocuments } from '../commands/importDocuments.ts'
import { removeClaims } from '../commands/removeClaims.ts'
import { removeSources } from '../commands/removeSources.ts'
import { packed } from '../domain/reading/projection.ts'
import { readStretch } from '../domain/reading/readStretch.ts'
import { cutWords } from '../domain/search/wholeWords.ts'
import { anchorAt } from '../domain/quote/anchor.ts'
import { grouped } from '../domain/grouped.ts'
import type { Digest } from '../domain/records.ts'
import { describeDatabase } from '../store/database.ts'
import { keptIndexes } from '../store/keptIndexes.ts'
import { watchEntries } from '../store/watchEntries.ts'
import { DossierIndex } from './dossierIndex.ts'
import type { SearchAsk } from './searchDossier.ts'

async function anIndex(given?: AStore) {
  const store = given ?? (await anExampleStore())
  const { db, dossierId, blobs } = store
  let reads = 0
  const open = async (reading = db) => {
    const read = async (digest: Digest) => {
      reads++
      return new TextDecoder().decode((await blobs.get(digest)) ?? undefined)
    }
    const index = new DossierIndex(reading, dossierId, read, keptIndexes(db))
    watchEntries(db, added => index.take(added))
    index.take(null)
    await index.isUpToDate()
    return index
  }
  const ask = (query: string, fields: Partial<SearchAsk> = {}): SearchAsk => ({
    store: db.name,
    dossierId,
    query,
    isTyped: true,
    claim: null,
    kinds: ['source', 'excerpt', 'claim'],
    sourceIds: null,
    most: 20,
    ...fields,
  })
  const never = new AbortController().signal
  const search = async (index: DossierIndex, query: string, fields: Partial<SearchAsk> = {}) => {
    await new Promise(resolve => setTimeout(resolve, 10)) // commits are told a moment later
    await index.isUpToDate()
    return (await index.search(ask(query, fields), never)).found
  }
  return { ...store, open, search, ask, reads: () => reads }
}

/** One source, with an excerpt, in which lines' ends have cut words in two. */
async function aCutDossier(title: string) {
  const text =
    'The harbourmaster met an international panel. Then the coun-\ncil wrote to the in-ternational panel. Nobody answered the harbour-master.'
  const store = await aDossierStore()
  const document = aDocument(text, { title })
  await store.blobs.put(document.text.digest, new TextEncoder().encode(text))
  await store.run(importDocuments, [document])
  const [source] = await store.db.sources.toArray()
  if (!source) throw new Error('It was imported.')
  const start = text.indexOf('Nobody')
  const anchor = anchorAt(text, { start, end: text.length })
  const draft = {
    sourceId: source.id,
    textId: source.textId,
    quoted: anchor.exact,
    anchor,
    check: { outcome: 'verbatim', differences: [] },
    speaker: null,
    manner: 'narrative',
    through: [],
  } as const
  const claim = { text: 'The letters led to nothing.', original: null, claimant: null, claimantPublisherId: null }
  await store.run(attachEvidence, {
    passage: { type: 'draft', draft },
    claim: { type: 'new', claim: { ...claim, kind: 'event', appearance: null } },
    stance: 'supports',
    use: 'secondary',
    note: '',
  })
  return await anIndex(store)
}

describe('words that lines cut in two', () => {
  it('are found whole, and shown and marked as they are read', async () => {
    const { open, search } = await aCutDossier('Letters')
    const index = await open()
    const marked = async (query: string) =>
      (await search(index, query)).flatMap(({ kind, view: { text, marks } }) =>
        marks.map(({ start, end }) => `${kind}: ${text.slice(start, end)}`),
      )
    expect(await marked('"wrote to the international panel"')).toContain('source: international')
    expect(await marked('"answered the harbourmaster"')).toContain('excerpt: harbourmaster')
    expect(await marked('councils')).toEqual(['source: council'])
  })

  it.each([
    ['"the in-ternational panel"', 'source: international'],
    ['"in-ternational"', 'source: international'],
    ['in-ternational', 'source: international'],
    ['"the coun-cil wrote"', 'source: council'],
    ['"harbour-master"', 'excerpt: harbourmaster'],
  ])('are found as they were captured, too: %s', async (query, found) => {
    const { open, search } = await aCutDossier('Letters')
    const marked = (await search(await open(), query)).flatMap(({ kind, view: { text, marks } }) =>
      marks.map(({ start, end }) => `${kind}: ${text.slice(start, end)}`),
    )
    expect(marked).toContain(found)
  })

  it('weigh nothing by the parts that a hyphen makes of them', async () => {
    const { open, search } = await aCutDossier('Letters')
    const index = await open()
    const marks = (await search(index, 'in-ternational')).flatMap(({ view: { text, marks: own } }) =>
      own.map(({ start, end }) => text.slice(start, end)),
    )
    expect(new Set(marks)).toEqual(new Set(['international']))
  })

  it('are not found by a phrase with a hyphen that stands nowhere', async () => {
    const { open, search } = await aCutDossier('Letters')
    expect(await search(await open(), '"inter-national pan-els"')).toEqual([])
  })

  it('are shown as a person chose to read them', async () => {
    const { open, search, run, db } = await aCutDossier('Letters')
    const index = await open()
    const [source] = await db.sources.toArray()
    if (!source) throw new Error('It was imported.')
    const { id: sourceId, textId } = source
    const shown = async () => (await search(index, 'councils')).map(({ view }) => view.text)
    expect(await shown()).toEqual([expect.stringContaining('the council wrote to the international panel')])
    await run(chooseRepairs, { sourceId, textId, choices: [{ kind: 'left-over-hyphen', span: null, on: false }] })
    expect(await shown()).toEqual([expect.stringContaining('the council wrote to the in-ternational panel')])
    await run(chooseRepairs, { sourceId, textId, choices: [{ kind: 'line-end-hyphen', span: null, on: false }] })
    expect(await shown()).toEqual([expect.stringMatching(/the coun-\s+cil wrote to the in-ternational panel/)])
  })

  it('are left out whole', async () => {
    const { open, search } = await aCutDossier('Letters')
    const index = await open()
    expect((await search(index, '-harbourmaster')).map(({ kind }) => kind)).toEqual(['claim'])
    expect((await search(index, '-answered')).map(({ kind }) => kind)).toEqual(['claim'])
  })
})

it('lists nothing of a source that has in its title what is left out', async () => {
  const { open, search } = await aCutDossier('The storms of March')
  const kept = await search(await open(), '-storm')
  expect(kept.map(({ kind }) => kind)).toEqual(['claim'])
  const answering = await search(await open(), 'harbourmaster -"storms of March"')
  expect(answering).toEqual([])
})

describe('searching a dossier', () => {
  it('finds sources, excerpts and claims, and marks the words in any form', async () => {
    const { open, search } = await anIndex()
    const found = await search(await open(), 'bridges', { most: 100 })
    expect(new Set(found.map(({ kind }) => kind))).toEqual(new Set(['source', 'excerpt', 'claim']))
    expect(found[0]?.view.marks.length).toBeGreaterThan(0) // of others only the title may have it
    for (const { view } of found) {
      for (const { start, end } of view.marks) expect(view.text.slice(start, end)).toMatch(/^bridge/i)
    }
  })

  it('shows words that stand where it says', async () => {
    const { open, search, db, blobs } = await anIndex()
    const found = await search(await open(), 'bridge closed', { kinds: ['source'] })
    expect(found.length).toBeGreaterThan(0)
    for (const one of found) {
      if (one.kind !== 'source') continue
      const source = await db.sources.get(one.id)
      const text = source && (await db.texts.get(source.textId))
      const words = new TextDecoder().decode((text && (await blobs.get(text.digest))) ?? undefined)
      expect(readStretch(words, packed(cutWords(words)), one.view.span).text).toBe(one.view.text)
    }
  })

  it('marks the words in the title of a source, too', async () => {
    const { open, search, db } = await anIndex()
    const found = await search(await open(), 'bridge', { kinds: ['source'] })
    const marked: string[] = []
    for (const one of found) {
      const source = one.kind === 'source' ? await db.sources.get(one.id) : undefined
      if (!source || one.kind !== 'source') continue
      marked.push(...one.titleMarks.map(({ start, end }) => source.title.slice(start, end).toLowerCase()))
    }
    expect(new Set(marked)).toEqual(new Set(['bridge']))
  })

  it('has the passages of a source that have the words before those of which only the title has', async () => {
    const { open, search } = await anIndex()
    const found = await search(await open(), 'bridge closed', { kinds: ['source'], most: 100 })
    const bySource = grouped(found, ({ id }) => id)
    expect([...bySource.values()].some(own => own.some(({ view }) => view.marks.length === 0))).toBe(true)
    for (const own of bySource.values()) {
      const has = own.map(({ view }) => view.marks.length > 0)
      expect(has).toEqual(has.toSorted((a, b) => Number(b) - Number(a)))
    }
  })

  it('says what the figures and dates of a source say to a claim, where it is asked for', async () => {
    const store = await aDossierStore()
    const text = 'In 1979 some 3,200 sailors left the harbour.'
    const document = aDocument(text, { title: 'Notice' })
    await store.blobs.put(document.text.digest, new TextEncoder().encode(text))
    await store.run(importDocuments, [document])
    const { open, search } = await anIndex(store)
    const index = await open()
    const claim = 'In 1988 more than 30,000 sailors left the harbour.'
    const bearings = async (fields: Partial<SearchAsk>) =>
      (await search(index, claim, { isTyped: false, ...fields })).map(one => one.kind === 'source' && one.bearing)
    const otherFigure = { start: text.indexOf('some'), end: text.indexOf(' sailors') }
    expect(await bearings({ claim: { language: 'en' } })).toEqual([
      { isOfOtherThing: false, hasOwnFigure: false, otherFigure, time: 'other' },
    ])
    expect(await bearings({})).toEqual([null])
  })

  it('follows claims as they come, change and go', async () => {
    const { open, search, run } = await anIndex()
    const index = await open()
    expect(await search(index, 'lighthouse')).toEqual([])
    const nobodys = { original: null, claimant: null, claimantPublisherId: null, appearance: null }
    const added = await run(addClaims, [{ text: 'The lighthouse went dark.', kind: 'event', ...nobodys }])
    expect(await search(index, 'lighthouses')).toMatchObject([{ kind: 'claim' }])
    await run(removeClaims, added)
    expect(await search(index, 'lighthouse')).toEqual([])
  })

  it('takes in what came while the store could not be read', async () => {
    const { open, search, run, db } = await anIndex()
    const own = describeDatabase(db.name)
    await own.open()
    const index = await open(own)
    own.close()
    const nobodys = { original: null, claimant: null, claimantPublisherId: null, appearance: null }
    await run(addClaims, [{ text: 'The lighthouse went dark.', kind: 'event', ...nobodys }])
    await expect(search(index, 'lighthouse')).rejects.toThrow('closed')
    await own.open()
    expect(await search(index, 'lighthouse')).toMatchObject([{ kind: 'claim' }])
  })

  it('finds nothing of a source that was removed, nor of what was taken from it', async () => {
    const { open, search, run } = await anIndex()
    const index = await open()
    const [first] = await search(index, 'bridge', { kinds: ['source'] })
    if (first?.kind !== 'source') throw new Error('The example has a source about a bridge.')
    await run(removeSources, [first.id])
    const found = await search(index, 'bridge', { most: 1000 })
    expect(found.filter(one => one.kind !== 'claim' && one.sourceId === first.id)).toEqual([])
  })

  it('keeps to phrases, to what is left out and to fields', async () => {
    const { open, search } = await anIndex()
    const index = await open()
    const texts = async (query: string) => (await search(index, query, { most: 1000 })).map(({ view }) => view.text)
    const all = await texts('bridge')
    const without = await texts('bridge -closed')
    expect(without.length).toBeLessThan(all.length)
    const phrased = await texts('"harbour bridge"')
    expect(phrased.length).toBeGreaterThan(0)
    expect(phrased.length).toBeLessThan(all.length)
    for (const text of phrased) expect(text).toMatch(/harbour\s+bridge/i)
    expect(await texts('"bridge harbour"')).toEqual([])
    expect((await search(index, 'bridge publisher:nobodyatall')).length).toBe(0)
  })

  it('lists what filters alone keep, all of it, in the order of the dossier', async () => {
    const { open, search, db } = await anIndex()
    const index = await open()
    const ids = async (query: string, fields: Partial<SearchAsk> = {}) =>
      (await search(index, query, { most: 1000, ...fields })).map(({ id }) => id)
    const excerpts = await db.excerpts.toArray()
    const marrables = excerpts.filter(({ speaker }) => speaker === 'Ines Marrable').map(({ id }) => id)
    expect((await ids('speaker:marrable')).toSorted()).toEqual(marrables.toSorted())
    expect(await ids('speaker:marrable the')).toEqual(await ids('speaker:marrable')) // "the" tells nothing

    const claims = (await db.claims.toArray()).toSorted((a, b) => (a.order < b.order ? -1 : 1))
    const towns = claims.filter(({ claimant }) => claimant === 'Town of Lindhaven').map(({ id }) => id)
    expect(await ids('claimant:town')).toEqual(towns)
    expect(await ids('claimant:town', { most: 1 })).toEqual(towns.slice(0, 1))
    expect(await ids('claimant:town', { kinds: ['source'] })).toEqual([])
    expect(await ids('-nowhereatall', { kinds: ['claim'] })).toEqual(claims.map(({ id }) => id))
    expect(await ids('claimant:nobodyatall')).toEqual([])
  })

  it('lists the beginning of a source, and its excerpts behind it as they stand there', async () => {
    const { open, search, db } = await anIndex()
    const post = await db.publishers.filter(({ name }) => name === 'Eastbank Post').first()
    const sources = await db.sources.filter(({ publisherId }) => publisherId === post?.id).toArray()
    const found = await search(await open(), 'publisher:post', { most: 1000 })
    const bySource = grouped(found, one => (one.kind === 'claim' ? '' : one.sourceId))
    expect([...bySource.keys()].toSorted()).toEqual(sources.map(({ id }) => id as string).toSorted())
    for (const own of bySource.values()) {
      expect(own.map(({ kind }) => kind)).toEqual(own.map((_, at) => (at === 0 ? 'source' : 'excerpt')))
      expect(own[0]?.view).toMatchObject({ marks: [], share: 0, span: { start: 0 } })
      const starts = own.map(({ view }) => view.span.start)
      expect(starts).toEqual(starts.toSorted((a, b) => a - b))
    }
    expect(found.length).toBeGreaterThan(sources.length)
  })

  it('lists what has none of the words to leave out, where nothing else is asked', async () => {
    const { open, search, db } = await anIndex()
    const index = await open()
    const claims = async (query: string) => (await search(index, query, { kinds: ['claim'], most: 1000 })).length
    const all = await db.claims.count()
    const having = new Set((await search(index, 'bridge', { kinds: ['claim'], most: 1000 })).map(({ id }) => id))
    expect(having.size).toBeGreaterThan(0)
    expect(await claims('-bridge')).toBe(all - having.size)
    expect(await claims('-bridge claimant:town')).toBeLessThan(await claims('claimant:town'))
    expect(await claims('-"bridge harbour"')).toBe(all)
    expect(await claims('-"harbour bridge"')).toBeLessThan(all)
    expect(await claims('-')).toBe(0)
    expect((await search(index, 'the', { isTyped: false })).length).toBe(0)
  })

  it('meets a word that is still being typed', async () => {
    const { open, search } = await anIndex()
    const index = await open()
    expect((await search(index, 'bri')).length).toBeGreaterThan(0)
    expect(await search(index, 'bri ')).toEqual([])
  })

  it('answers from a kept index as from a new one, without reading the texts for it', async () => {
    const { open, search, db, dossierId, reads } = await anIndex()
    const index = await open()
    const before = await search(index, 'closed bridge', { kinds: ['claim', 'excerpt'] })
    await expect.poll(() => keptIndexes(db).get(dossierId), { timeout: 5_000 }).not.toBeNull()
    const read = reads()
    const again = await open()
    expect(reads()).toBe(read)
    expect(await search(again, 'closed bridge', { kinds: ['claim', 'excerpt'] })).toEqual(before)
  })

  it('says how many texts it could not read, and searches the rest', async () => {
    const { db, dossierId, ask } = await anIndex()
    const index = new DossierIndex(db, dossierId, () => Promise.reject(new Error('gone')), keptIndexes(db))
    index.take(null)
    await index.isUpToDate()
    const answer = await index.search(ask('bridge'), new AbortController().signal)
    expect(answer.unread).toBe(await db.sources.count())
    expect(answer.found.every(({ kind }) => kind !== 'source')).toBe(true)
  })
})
