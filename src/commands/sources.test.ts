import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { aPublisher } from '../../tests/builders.ts'
import { aDocument, aNewClaim } from '../../tests/support/documents.ts'
import { aDossierStore, type AStore } from '../../tests/support/emptyStore.ts'
import { sourceList, type SourceList } from '../queries/sourceList.ts'
import { sourceReader } from '../queries/sourceReader.ts'
import { sourceUses } from '../queries/sourceUses.ts'
import type { ClaimId, PublisherId, SourceId } from '../domain/id.ts'
import type { PartialDate, Publisher } from '../domain/records.ts'
import { ok } from '../domain/result.ts'
import type { Command } from '../store/run.ts'
import { addClaims } from './addClaims.ts'
import { affiliatePublishers } from './affiliatePublishers.ts'
import { attachEvidence } from './attachEvidence.ts'
import { editPublisher, removePublisher } from './editPublisher.ts'
import { editSources } from './editSources.ts'
import { importDocuments, type ReadyDocument } from './importDocuments.ts'
import { namePublisher } from './namePublisher.ts'
import { removeSources } from './removeSources.ts'
import { replaceVersion } from './replaceVersion.ts'
import { settleTie } from './settleTie.ts'
import { tieSources } from './tieSources.ts'

let store: AStore

beforeEach(async () => {
  store = await aDossierStore()
})

afterEach(() => store.db.close())

describe('files taken in together', () => {
  it('keep their order in the list and in the letters of their origins', async () => {
    const titles = Array.from({ length: 20 }, (_, index) => `File ${index}`)
    const ids = await take(...titles)
    for (const [index, id] of ids.entries()) {
      await store.run(namePublisher, { sourceIds: [id], publisher: { type: 'new', name: `P${index}`, kind: 'outlet' } })
    }
    const { sources, letters } = await list()
    expect(sources.map(({ title }) => title)).toEqual(titles)
    expect(ids.map(id => letters.get(id))).toEqual([...'ABCDEFGHIJKLMNOPQRST'])
  })

  it('are one source where their bytes are the same, and two where somebody says that they were published twice', async () => {
    const one = aDocument('Story')
    const [first] = await store.run(importDocuments, [one])
    expect(await store.run(importDocuments, [{ ...one, source: { ...one.source, title: 'Other' } }])).toEqual([
      { sourceId: first?.sourceId, title: 'Story', outcome: 'already-there' },
    ])
    const [again] = await store.run(importDocuments, [{ ...one, asAnother: true }])
    expect(again).toMatchObject({ outcome: 'added' })
    expect((await list()).origins.held.all()).toMatchObject([
      { ties: [{ type: 'no-publisher' }, { type: 'same-bytes' }] },
    ])
  })

  it('bring a removed source back as it was', async () => {
    const [id] = await take('Story')
    await store.run(removeSources, [id])
    expect(await store.run(importDocuments, [aDocument('Story')])).toMatchObject([
      { sourceId: id, outcome: 'put-back' },
    ])
    expect((await list()).sources).toHaveLength(1)
  })
})

describe('a source that was undone', () => {
  const opened = async (id: SourceId) => await store.ask(sourceReader, store.dossierId, id)

  it('can be opened once its file is taken in again', async () => {
    const [id] = await take('Story')
    await store.undo()
    expect(await opened(id)).toBeNull()
    const [again] = await take('Story')
    expect(await opened(again)).toMatchObject({ capture: { deletedAt: null }, text: { deletedAt: null } })
  })

  it('can be opened once it is given the same new version again', async () => {
    const [id] = await take('Story')
    const { capture, text, source } = aDocument('Corrected')
    const renew = async () => {
      const seenTextId = (await store.db.sources.get(id))!.textId
      const version = { sourceId: id, seenTextId, capture, corrected: true, text, guesses: source, carried: [] }
      return await store.run(replaceVersion, version)
    }
    await renew()
    await store.undo()
    const { textId } = await renew()
    expect(await opened(id)).toMatchObject({ text: { id: textId } })
  })
})

describe('a sheet', () => {
  it('that also names the publisher is one act, and one undo takes back both', async () => {
    const [id] = await take('Story')
    await store.run(editSources, {
      sourceIds: [id],
      fields: { title: 'The story' },
      publisher: { type: 'new', name: 'Courier', kind: 'outlet' },
      confirmed: [],
    })
    expect((await list()).publishers).toMatchObject([{ name: 'Courier' }])
    await store.undo()
    const { sources, publishers } = await list()
    expect(sources).toMatchObject([{ title: 'Story', publisherId: null }])
    expect(publishers).toEqual([])
  })

  it('has no guess where a person has changed or confirmed the field', async () => {
    const [id] = await take(aDocument('Story', { guessed: ['title', 'language', 'kind'] }))
    await store.run(editSources, {
      sourceIds: [id],
      fields: { kind: 'letter' },
      publisher: null,
      confirmed: ['language'],
    })
    expect((await list()).byId.get(id)).toMatchObject({ kind: 'letter', guessed: ['title'] })
  })

  it('sets a kind for many and leaves their publishers alone', async () => {
    const ids = await take('One', 'Two')
    const publisherId = await named('Courier', ids)
    await store.run(editSources, { sourceIds: ids, fields: { kind: 'report' }, publisher: null, confirmed: [] })
    expect((await list()).sources).toMatchObject([
      { kind: 'report', publisherId },
      { kind: 'report', publisherId },
    ])
  })

  it('asks on who issued what a distributor passes on, and of nothing that somebody put out', async () => {
    const [passedOn, issued] = await take(
      aDocument('Passed on', { publisherHint: 'Ministry of Harbours' }),
      aDocument('Issued', { publisherHint: 'Ministry of Harbours' }),
    )
    const sheet = { fields: {}, confirmed: [] }
    const by = (name: string, kind: 'distributor' | 'outlet') => ({ type: 'new', name, kind }) as const
    await store.run(editSources, { ...sheet, sourceIds: [passedOn], publisher: by('EIN Presswire', 'distributor') })
    await store.run(editSources, { ...sheet, sourceIds: [issued], publisher: by('Courier', 'outlet') })
    const { byId } = await list()
    expect(byId.get(passedOn)?.publisherHint).toBe('Ministry of Harbours')
    expect(byId.get(issued)?.publisherHint).toBeNull()
  })

  it('asks on where another publisher of its name, as packages bring it, is a distributor', async () => {
    const [id] = await take(aDocument('Passed on', { publisherHint: 'Ministry of Harbours' }))
    const { dossierId } = store
    await store.run(keepPublisher, aPublisher({ dossierId, name: 'EIN Presswire', kind: 'distributor' }))
    const asAgency = aPublisher({ dossierId, name: 'EIN PRESSWIRE', kind: 'agency' })
    await store.run(keepPublisher, asAgency)
    const publisher = { type: 'existing', publisherId: asAgency.id } as const
    await store.run(namePublisher, { sourceIds: [id], publisher })
    await store.run(editSources, { sourceIds: [id], fields: { kind: 'report' }, publisher: null, confirmed: [] })
    const { byId, withoutPublisher } = await list()
    expect(byId.get(id)).toMatchObject({ publisherId: asAgency.id, publisherHint: 'Ministry of Harbours' })
    expect(withoutPublisher.map(one => one.id)).toEqual([id])
  })

  it.each(['2021-02-30', '2021-13', 'May'])('is refused the date %s, and stays as it was', async written => {
    const [id] = await take('Story')
    const fields = { title: 'Another', issued: written as PartialDate }
    expect(await store.attempt(editSources, { sourceIds: [id], fields, publisher: null, confirmed: [] })).toEqual({
      ok: false,
      error: { type: 'no-such-date' },
    })
    expect((await list()).sources).toMatchObject([{ title: 'Story' }])
  })

  it('changes nothing where one of the sources is gone', async () => {
    const [one, two] = await take('One', 'Two')
    await store.run(removeSources, [two])
    const input = { sourceIds: [one, two], fields: { kind: 'report' }, publisher: null, confirmed: [] } as const
    expect(await store.attempt(editSources, input)).toEqual({ ok: false, error: { type: 'source-not-found' } })
    expect((await list()).byId.get(one)).toMatchObject({ kind: 'article' })
  })
})

describe('a publisher given the name of another', () => {
  it('stays as it is until the person says that the two are one', async () => {
    const [one, two] = await take('One', 'Two')
    const courier = await named('Courier', [one])
    const other = await named('The Courier', [two])
    const input = { publisherId: other, name: ' COURIER ', kind: 'outlet', mergeInto: null } as const
    expect(await store.attempt(editPublisher, input)).toEqual({
      ok: false,
      error: { type: 'name-taken', by: courier },
    })
  })

  it('gives it its sources and affiliations, and one undo parts them', async () => {
    const [one, two, three] = await take('One', 'Two', 'Three')
    const courier = await named('Courier', [one])
    const other = await named('The Courier', [two])
    const holding = await named('Holding', [three])
    await store.run(affiliatePublishers, {
      publisherIds: [other, holding],
      kind: 'owns',
      reason: 'Its imprint says so.',
    })
    await store.run(affiliatePublishers, {
      publisherIds: [other, courier],
      kind: 'affiliate',
      reason: 'One letterhead.',
    })
    await store.run(editPublisher, { publisherId: other, name: 'Courier', kind: 'outlet', mergeInto: courier })
    const merged = await list()
    expect(merged.publishers.map(({ name }) => name)).toEqual(['Courier', 'Holding'])
    expect(merged.countByPublisher.get(courier)).toBe(2)
    expect(merged.affiliations).toHaveLength(1)
    expect(merged.affiliations[0]?.publisherIds.toSorted()).toEqual([courier, holding].toSorted())
    expect(merged.origins.held.all()).toHaveLength(1)
    await store.undo()
    const parted = await list()
    expect(parted.publishers).toHaveLength(3)
    expect(parted.affiliations).toHaveLength(2)
    expect(parted.byId.get(two)?.publisherId).toBe(other)
  })

  it('leaves its sources without one when it is taken out', async () => {
    const ids = await take('One', 'Two')
    const courier = await named('Courier', ids)
    await store.run(removePublisher, courier)
    expect((await list()).withoutPublisher).toHaveLength(2)
  })
})

describe('a tie', () => {
  it('that was rejected can be opened again, counts again, and has not the reason of the rejection', async () => {
    const [one, two] = await take('One', 'Two')
    await named('Courier', [one])
    await named('Post', [two])
    const id = await store.run(tieSources, {
      sourceIds: [one, two],
      from: two,
      kind: 'cites',
      claimId: null,
      reason: 'It names it.',
      standing: 'confirmed',
    })
    const tie = { type: 'dependence', id } as const
    await store.run(settleTie, { tie, standing: 'rejected', reason: 'It only names it.' })
    expect((await list()).origins.held.all()).toHaveLength(2)
    await store.run(settleTie, { tie, standing: 'suggested', reason: '' })
    const { origins, dependences } = await list()
    expect(origins.held.all()).toHaveLength(1)
    expect(dependences).toMatchObject([{ standing: 'suggested', reason: '' }])
    await store.run(settleTie, { tie, standing: 'confirmed', reason: 'It does cite it.' })
    await store.run(settleTie, { tie, standing: 'suggested', reason: '' })
    expect((await list()).dependences).toMatchObject([{ standing: 'suggested', reason: 'It does cite it.' }])
  })

  it('put right is one tie, and one undo brings the former back', async () => {
    const [one, two] = await take('One', 'Two')
    const said = { sourceIds: [one, two], from: null, claimId: null, reason: 'Alike.', standing: 'confirmed' } as const
    const id = await store.run(tieSources, { ...said, kind: 'reprint' })
    await store.run(tieSources, { ...said, kind: 'same-release', replaces: id })
    expect((await list()).dependences).toMatchObject([{ kind: 'same-release' }])
    await store.undo()
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
    await store.run(removeSources, ids)
    expect((await list()).sources).toEqual([])
    await store.undo()
    expect((await list()).sources).toHaveLength(2)
  })
})

async function take<N extends readonly (string | ReadyDocument)[]>(
  ...documents: N
): Promise<{ [K in keyof N]: SourceId }> {
  const ready = documents.map(one => (typeof one === 'string' ? aDocument(one) : one))
  const taken = await store.run(importDocuments, ready)
  return taken.map(({ sourceId }) => sourceId) as unknown as { [K in keyof N]: SourceId }
}

async function named(name: string, sourceIds: readonly SourceId[]): Promise<PublisherId> {
  const id = await store.run(namePublisher, { sourceIds, publisher: { type: 'new', name, kind: 'outlet' } })
  if (!id) throw new Error('A publisher was named.')
  return id
}

const keepPublisher: Command<Publisher, void, never> = {
  name: 'edit-publisher',
  async run(tx, publisher) {
    await tx.put('publishers', publisher)
    return ok()
  },
}

async function aClaim(): Promise<ClaimId> {
  const [claimId] = await store.run(addClaims, [aNewClaim('The ferry sank.')])
  if (!claimId) throw new Error('A claim was made.')
  return claimId
}

async function attach(claimId: ClaimId, sourceId: SourceId): Promise<void> {
  const source = await store.db.sources.get(sourceId)
  if (!source) throw new Error('The source is here.')
  const quoted = 'words'
  await store.run(attachEvidence, {
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

const list = (): Promise<SourceList> => store.ask(sourceList, store.dossierId)
const uses = (ids: readonly SourceId[]) => store.ask(sourceUses, store.dossierId, ids)
