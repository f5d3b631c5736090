import { beforeEach, describe, expect, it } from 'vitest'
import { editEvidence } from '../src/commands/editEvidence.ts'
import { editSources } from '../src/commands/editSources.ts'
import { markClaim } from '../src/commands/markClaim.ts'
import { restoreTie, setTieAside } from '../src/commands/setTieAside.ts'
import { removeTie, settleTie } from '../src/commands/settleTie.ts'
import { suggestTies } from '../src/commands/suggestTies.ts'
import { tieSources } from '../src/commands/tieSources.ts'
import type { ClaimId, DependenceId, DossierId, PublisherId } from '../src/domain/id.ts'
import type { Source } from '../src/domain/records.ts'
import { dependenceIdOf, type TieChanges } from '../src/domain/ties/tieChanges.ts'
import { casesOf } from '../src/formats/snapshot.ts'
import { openClaimBook } from '../src/queries/claimBook.ts'
import { type Desk, claimDesk } from '../src/queries/claimDesk.ts'
import { dossierContents } from '../src/queries/dossierBundle.ts'
import { sourceList } from '../src/queries/sourceList.ts'
import { storedOptions } from '../src/store/live.ts'
import { takeIn } from '../src/store/takeIn.ts'
import { type AStore, anEmptyStore } from './support/emptyStore.ts'
import { anExampleStore } from './support/exampleStore.ts'

// Ada and Bea hold the same dossier and act without seeing each other; Bea acts later, so that
// every screen shows what she said. Then each takes in what the other did.

let ada: AStore
let bea: AStore
let dossierId: DossierId
let claimId: ClaimId
let first: Source
let second: Source
let tieId: DependenceId

beforeEach(async () => {
  const example = await anExampleStore('ada')
  ada = example
  dossierId = example.dossierId
  const claim = await aCorroboratedClaim()
  claimId = claim.claim.id
  ;[first, second] = claim.origins.map(({ documents }) => documents[0]!) as [Source, Source]
  const said = { from: null, claimId: null, reason: 'Alike.', standing: 'suggested' } as const
  tieId = await ada.run(tieSources, { ...said, sourceIds: [first.id, second.id], kind: 'same-informant' })
  bea = await anEmptyStore('bea', dossierId)
  await takeIn(bea.db, await ada.db.entries.toArray())
  for (let seconds = 0; seconds < 60; seconds++) bea.act()
})

describe('two copies that have diverged, taken in both ways', () => {
  it('keep a tie that one rejected and the other confirmed', async () => {
    const before = await originsIn(ada)
    const tie = { type: 'dependence', id: tieId } as const
    await ada.run(settleTie, { tie, standing: 'confirmed', reason: '' })
    await bea.run(settleTie, { tie, standing: 'rejected', reason: 'Two informants.' })
    expect(await originsIn(bea)).toBe(before + 1)
    await mergedBothWays()
    for (const store of [ada, bea]) {
      expect((await store.db.dependences.get(tieId))?.standing).toBe('rejected')
      expect(await originsIn(store)).toBe(before)
    }
    await ada.run(settleTie, { tie, standing: 'rejected', reason: 'Two informants, after all.' })
    expect(await originsIn(ada)).toBe(before + 1)
  })

  it('keep a tie that one removed and the other took out and put back', async () => {
    const before = await originsIn(ada)
    const said = { from: null, claimId: null, reason: 'Alike.', standing: 'confirmed' } as const
    await ada.run(removeTie, tieId)
    await ada.run(tieSources, { ...said, sourceIds: [first.id, second.id], kind: 'same-informant' })
    await bea.run(removeTie, tieId)
    await mergedBothWays()
    for (const store of [ada, bea]) {
      expect((await store.db.dependences.get(tieId))?.deletedAt).not.toBeNull()
      expect(await originsIn(store)).toBe(before)
    }
  })

  it('keep a tie that one confirmed and the program of the other withdrew', async () => {
    const sourceIds = first.id < second.id ? ([first.id, second.id] as const) : ([second.id, first.id] as const)
    const signs = [{ type: 'author', sourceId: first.id, place: null, words: 'Ada Moss' }] as const
    const found = { sourceIds, kind: 'same-author', claimId: null, from: null, passages: [], signs } as const
    const nothing: TieChanges = { ties: [], affiliations: [], untold: { ties: [], affiliations: [] } }
    const id = dependenceIdOf(dossierId, found)
    await ada.run(removeTie, tieId)
    await ada.run(suggestTies, { ...nothing, ties: [found] })
    await takeIn(bea.db, await ada.db.entries.toArray())
    const before = await originsIn(ada)
    await ada.run(settleTie, { tie: { type: 'dependence', id }, standing: 'confirmed', reason: '' })
    await bea.run(suggestTies, { ...nothing, untold: { ties: [id], affiliations: [] } })
    expect(await originsIn(bea)).toBe(before + 1)
    await mergedBothWays()
    for (const store of [ada, bea]) expect(await originsIn(store)).toBe(before)
    await ada.run(settleTie, { tie: { type: 'dependence', id }, standing: 'rejected', reason: 'Two of one name.' })
    expect(await originsIn(ada)).toBe(before + 1)
    await bea.run(settleTie, { tie: { type: 'dependence', id }, standing: 'confirmed', reason: '' })
    expect((await bea.db.dependences.get(id))?.deletedAt).toBeNull()
    expect(await originsIn(bea)).toBe(before)
  })

  it('let a tie hold that one set aside anew and the other let hold', async () => {
    const aside = { claimId, tieId, reason: 'Not here.' }
    const exceptionId = await ada.run(setTieAside, aside)
    await takeIn(bea.db, await ada.db.entries.toArray())
    await ada.run(restoreTie, exceptionId)
    await bea.run(restoreTie, exceptionId)
    await bea.run(setTieAside, aside)
    const apart = (await deskOf(bea)).origins.length
    await mergedBothWays()
    for (const store of [ada, bea]) {
      expect((await store.db.exceptions.get(exceptionId))?.deletedAt).toBeNull()
      const desk = await deskOf(store)
      expect(desk.origins).toHaveLength(apart - 1)
      expect(desk.setAside).toEqual([])
    }
  })

  it('count a source with the publisher that each of them names', async () => {
    await ada.run(removeTie, tieId)
    await takeIn(bea.db, await ada.db.entries.toArray())
    const before = await originsIn(ada)
    await named(ada, first, second.publisherId!)
    await bea.run(editSources, { sourceIds: [first.id], fields: {}, publisher: aNewPublisher, confirmed: [] })
    expect(await originsIn(bea)).toBe(before)
    await mergedBothWays()
    for (const store of [ada, bea]) {
      const { held } = (await storedOptions(store.db, sourceList, dossierId).queryFn()).origins
      expect(held.originOf(first.id)).toBe(held.originOf(second.id))
    }
  })

  it('take evidence for secondary that only one of them still calls first-hand', async () => {
    const evidenceId = (await deskOf(ada)).exhibits[0]!.evidence.id
    for (const [store, uses] of [
      [ada, ['primary', 'secondary']],
      [bea, ['secondary', 'primary']],
    ] as const) {
      for (const use of uses) await store.run(editEvidence, { evidenceId, fields: { use } })
    }
    await mergedBothWays()
    const [item] = (await deskOf(ada)).exhibits.filter(({ evidence }) => evidence.id === evidenceId)
    expect((await ada.db.evidence.get(evidenceId))?.use).toBe('primary')
    expect(item?.evidence.use).toBe('secondary')
  })
})

/** Merges, and sees that both machines, and all who weigh on one of them, come to the same. */
async function mergedBothWays(): Promise<void> {
  const book = openClaimBook(ada.db, dossierId, 'ada')
  const before = new Map((await book.readAll()).rows.map(row => [row.claim.id, row]))
  const here = new Set(await ada.db.entries.toCollection().primaryKeys())
  const [fromAda, fromBea] = [await ada.db.entries.toArray(), await bea.db.entries.toArray()]
  await takeIn(ada.db, fromBea)
  await takeIn(bea.db, fromAda)

  const { rows } = await book.take(fromBea.map(({ id }) => id).filter(id => !here.has(id)))
  for (const row of rows) before.set(row.claim.id, row)
  const afresh = await openClaimBook(ada.db, dossierId, 'ada').readAll()
  expect([...before.values()].toSorted(byClaim)).toEqual([...afresh.rows].toSorted(byClaim))

  const desk = await deskOf(ada)
  expect((await deskOf(bea)).assessment).toEqual(desk.assessment)
  const contents = await storedOptions(ada.db, dossierContents, dossierId).queryFn()
  const told = casesOf(contents).claims.find(({ file }) => file.claim.id === claimId)
  expect(told?.assessment).toEqual(desk.assessment)
  const markId = await ada.run(markClaim, { claimId, verdict: 'disputed', rationale: 'To see what it rests on.' })
  const mark = await ada.db.marks.get(markId)
  expect(mark?.basis.facts).toEqual(desk.assessment.deciding.facts)
  expect((await deskOf(ada)).own?.moved).toEqual([])
}

const aNewPublisher = { type: 'new', name: 'Quay Gazette', kind: 'outlet' } as const

async function named({ run }: AStore, { id }: Source, publisherId: PublisherId): Promise<void> {
  await run(editSources, { sourceIds: [id], fields: {}, publisher: { type: 'existing', publisherId }, confirmed: [] })
}

async function aCorroboratedClaim(): Promise<Desk> {
  for (const { id } of await ada.db.claims.where({ dossierId }).toArray()) {
    const desk = await storedOptions(ada.db, claimDesk, dossierId, id, 'ada').queryFn()
    const isNamed = desk?.origins.every(({ documents }) => documents.every(({ publisherId }) => publisherId !== null))
    if (desk?.assessment.recommendation === 'corroborated' && isNamed) return desk
  }
  throw new Error('The example has a corroborated claim.')
}

async function deskOf({ db }: AStore): Promise<Desk> {
  const desk = await storedOptions(db, claimDesk, dossierId, claimId, 'ada').queryFn()
  if (!desk) throw new Error('The claim stands.')
  return desk
}

async function originsIn({ db }: AStore): Promise<number> {
  return (await storedOptions(db, sourceList, dossierId).queryFn()).origins.held.all().length
}

function byClaim(
  a: { readonly claim: { readonly id: string } },
  b: { readonly claim: { readonly id: string } },
): number {
  return a.claim.id < b.claim.id ? -1 : 1
}
