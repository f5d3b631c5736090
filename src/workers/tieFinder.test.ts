import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anEmptyStore } from '../../tests/support/emptyStore.ts'
import { createDossier } from '../commands/createDossier.ts'
import { importDocuments } from '../commands/importDocuments.ts'
import { namePublisher } from '../commands/namePublisher.ts'
import { removeSources } from '../commands/removeSources.ts'
import { removeTie, settleTie } from '../commands/settleTie.ts'
import { suggestTies } from '../commands/suggestTies.ts'
import { tieSources } from '../commands/tieSources.ts'
import { type DossierId, newDossierId, type SourceId } from '../domain/id.ts'
import type { Dependence, Source } from '../domain/records.ts'
import { isUnchanged } from '../domain/ties/tieChanges.ts'
import { comparedSources } from '../queries/comparedSources.ts'
import { tieFacts } from '../queries/tieFacts.ts'
import { standing, storedOptions } from '../store/live.ts'
import { readyDocument } from '../ui/shared/readyDocument.ts'
import { readFileBytes } from './readFileBytes.ts'
import { TieFinder } from './tieFinder.ts'

const shared =
  'the harbour office counted eleven broken mooring chains along the northern quay before the great storm reached town and the lamps went out'
const stories = {
  Skerrow: `By morning all was plain. We learnt that ${shared}. Nobody slept.`,
  Courier: `Skerrow is a quiet place. “It was so: ${shared},” the paper wrote, and later fell silent.`,
  Gazette: 'The apple harvest was late and small, and the cider makers say that they will manage with what there is.',
  Herald: `Two days on, ${shared.replace('eleven', 'twelve')}. That is what is known of the matter so far.`,
}
type Name = keyof typeof stories

async function aDossierOf(
  names: readonly Name[],
  dossierId: DossierId = newDossierId(),
  role: Source['role'] = 'source',
) {
  const store = await anEmptyStore('ada', dossierId)
  await store.run(createDossier, { title: 'Quay', standard: 'newsroom', invented: true })
  const finder = new TieFinder()
  const ids = new Map<Name, SourceId>()
  const take = async (name: Name) => {
    const bytes = new TextEncoder().encode(stories[name])
    const file = { fileName: `${name}.txt`, mediaType: 'text/plain', bytes, encoding: null }
    const read = await readFileBytes(file, () => undefined)
    if (!read.ok) throw new Error('Plain text is read.')
    await store.blobs.put(read.value.textDigest, read.value.textBytes)
    const [taken] = await store.run(importDocuments, [readyDocument(file.fileName, name, role, read.value)])
    if (!taken) throw new Error('It was taken.')
    ids.set(name, taken.sourceId)
    const publisher = { type: 'new', name: `The ${name}`, kind: 'outlet' } as const
    await store.run(namePublisher, { sourceIds: [taken.sourceId], publisher })
  }
  const compare = async () => await store.run(suggestTies, await look())
  const look = async () => (await compared()).changes
  const compared = async (from = finder, gone: string | null = null) => {
    const { queryFn } = storedOptions(store.db, comparedSources, dossierId)
    const read = async (digest: Parameters<typeof store.blobs.get>[0]) => {
      if (digest === gone) throw new Error('It is gone.')
      return new TextDecoder().decode((await store.blobs.get(digest)) ?? undefined)
    }
    return await from.find(
      { dossierId, sources: await queryFn() },
      {
        read,
        pause: async () => false,
        facts: storedOptions(store.db, tieFacts, dossierId).queryFn,
      },
    )
  }
  const ties = async () => standing(await store.db.dependences.toArray()) as readonly Dependence[]
  const tie = async (one: Name, other: Name) =>
    (await ties()).find(({ sourceIds }) => [one, other].every(name => sourceIds.includes(id(name))))
  const id = (name: Name): SourceId => ids.get(name) ?? ('' as SourceId)
  for (const name of names) await take(name)
  return { ...store, take, look, compared, compare, ties, tie, id }
}

it('keeps what was suggested of a source that cannot be read any more, and tells which one that is', async () => {
  const { compare, compared, ties, id, db } = await aDossierOf(['Skerrow', 'Courier'])
  await compare()
  const before = await ties()
  expect(before).toHaveLength(1)
  const source = await db.sources.get(id('Courier'))
  const text = await db.texts.get(source!.textId)
  const { changes, unread } = await compared(new TieFinder(), text!.digest)
  expect([isUnchanged(changes), unread]).toEqual([true, [id('Courier')]])
  expect((await compared()).unread).toEqual([])
})

describe('sources that have a passage in common', () => {
  it('are suggested to be a reprint, with their passages, and the quoter as the one that derives', async () => {
    const { compare, ties, id } = await aDossierOf(['Skerrow', 'Courier', 'Gazette'])
    expect(await compare()).toBe(1)
    expect(await ties()).toMatchObject([{ kind: 'reprint', standing: 'suggested', from: id('Courier'), claimId: null }])
    const [tie] = await ties()
    const names = [...(['Skerrow', 'Courier'] as const)].toSorted((a, b) => (id(a) < id(b) ? -1 : 1))
    for (const [index, name] of names.entries()) {
      const { start = 0, end = 0 } = tie?.passages[0]?.[index] ?? {}
      expect(stories[name].slice(start, end)).toContain(shared)
    }
  })

  it('are suggested alike in whatever order they come, one by one or together', async () => {
    const dossierId = newDossierId()
    const names: readonly Name[] = ['Skerrow', 'Courier', 'Gazette', 'Herald']
    const whole = await aDossierOf(names, dossierId)
    await whole.compare()
    const expected = (await whole.ties()).toSorted((a, b) => (a.id < b.id ? -1 : 1))
    expect(expected).toHaveLength(3)
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray([...names], { minLength: 4 }), fc.boolean(), async (order, oneByOne) => {
        const other = await aDossierOf([], dossierId)
        for (const name of order) {
          await other.take(name)
          if (oneByOne) await other.compare()
        }
        await other.compare()
        expect((await other.ties()).toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual(expected)
      }),
      { numRuns: 6 },
    )
  })

  it('are not suggested again once somebody has confirmed, rejected or removed that', async () => {
    const { compare, look, tie, run } = await aDossierOf(['Skerrow', 'Courier', 'Herald'])
    await compare()
    const [confirmed, rejected, removed] = await Promise.all([
      tie('Skerrow', 'Courier'),
      tie('Skerrow', 'Herald'),
      tie('Courier', 'Herald'),
    ])
    if (!confirmed || !rejected || !removed) throw new Error('There are three.')
    await run(settleTie, { tie: { type: 'dependence', id: confirmed.id }, standing: 'confirmed', reason: '' })
    await run(settleTie, { tie: { type: 'dependence', id: rejected.id }, standing: 'rejected', reason: 'Both saw it.' })
    await run(removeTie, removed.id)
    expect(isUnchanged(await look())).toBe(true)
    expect(await compare()).toBe(0)
    expect(await tie('Skerrow', 'Courier')).toEqual({ ...confirmed, standing: 'confirmed' })
    expect(await tie('Skerrow', 'Herald')).toMatchObject({ standing: 'rejected', reason: 'Both saw it.' })
    expect(await tie('Courier', 'Herald')).toBeUndefined()
  })

  it('keep their passages when somebody changes which derives', async () => {
    const { compare, tie, run, id } = await aDossierOf(['Skerrow', 'Courier'])
    await compare()
    const found = await tie('Skerrow', 'Courier')
    if (!found) throw new Error('It is there.')
    const { sourceIds, passages } = found
    const said = { sourceIds, kind: 'reprint', claimId: null, reason: 'By time stamp', standing: 'confirmed' } as const
    await run(tieSources, { ...said, from: id('Skerrow'), replaces: found.id })
    expect(await tie('Skerrow', 'Courier')).toMatchObject({ from: id('Skerrow'), passages })
  })

  it('are let go when they turn out to have one publisher, and come back when they have two again', async () => {
    const { compare, ties, run, id } = await aDossierOf(['Skerrow', 'Courier'])
    await compare()
    await run(namePublisher, {
      sourceIds: [id('Courier')],
      publisher: { type: 'new', name: 'the  skerrow', kind: 'outlet' },
    })
    await compare()
    expect(await ties()).toEqual([])
    await run(namePublisher, {
      sourceIds: [id('Courier')],
      publisher: { type: 'new', name: 'The Courier', kind: 'outlet' },
    })
    await compare()
    expect(await ties()).toMatchObject([{ standing: 'suggested' }])
  })

  it('are left as they are while one is taken out', async () => {
    const { compare, ties, run, id, take } = await aDossierOf(['Skerrow', 'Courier'])
    await compare()
    const before = await ties()
    await run(removeSources, [id('Courier')])
    await compare()
    await take('Courier')
    await compare()
    expect(await ties()).toEqual(before)
  })

  it('write nothing where everything is known', async () => {
    const { compare, look, db } = await aDossierOf(['Skerrow', 'Courier'])
    expect(isUnchanged(await look())).toBe(false)
    await compare()
    expect(isUnchanged(await look())).toBe(true)
    const entries = await db.entries.count()
    await compare()
    expect(await db.entries.count()).toBe(entries)
  })
})

it('does not compare texts under check', async () => {
  const { compare } = await aDossierOf(['Skerrow', 'Courier'], newDossierId(), 'under-check')
  expect(await compare()).toBe(0)
})
