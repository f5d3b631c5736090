import { beforeEach, describe, expect, it } from 'vitest'
import { editClaim } from '../src/commands/editClaim.ts'
import { editDossier, sheetOf } from '../src/commands/editDossier.ts'
import { editEvidence, removeEvidence } from '../src/commands/editEvidence.ts'
import { editExcerpt } from '../src/commands/editExcerpt.ts'
import { editSources } from '../src/commands/editSources.ts'
import { markClaim } from '../src/commands/markClaim.ts'
import { removeClaims } from '../src/commands/removeClaims.ts'
import { removeSources } from '../src/commands/removeSources.ts'
import { restoreTie, setTieAside } from '../src/commands/setTieAside.ts'
import { settleEdit } from '../src/commands/settleEdit.ts'
import { removeTie, settleTie } from '../src/commands/settleTie.ts'
import { suggestTies } from '../src/commands/suggestTies.ts'
import { tieSources } from '../src/commands/tieSources.ts'
import { contestedFields } from '../src/domain/fold.ts'
import type { ClaimId, DependenceId, DossierId, PublisherId } from '../src/domain/id.ts'
import type { Excerpt, Source, SourceStanding } from '../src/domain/records.ts'
import { dependenceIdOf, type TieChanges } from '../src/domain/ties/tieChanges.ts'
import { standards } from '../src/domain/verdict/standards.ts'
import { casesOf } from '../src/formats/snapshot.ts'
import { openClaimBook } from '../src/queries/claimBook.ts'
import { type Desk, claimDesk } from '../src/queries/claimDesk.ts'
import { dossierContents } from '../src/queries/dossierBundle.ts'
import { editConflicts } from '../src/queries/editConflicts.ts'
import { sourceList } from '../src/queries/sourceList.ts'
import { storedOptions } from '../src/store/live.ts'
import { takeBack } from '../src/store/run.ts'
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

  it('take a passage for the word of everybody whom they name, and let it be settled', async () => {
    const { excerpt, evidence } = (await deskOf(ada)).exhibits[0]!
    await speaking(ada, excerpt, 'Ines Marrable')
    await speaking(bea, excerpt, 'Peter Vance')
    await mergedBothWays()
    for (const store of [ada, bea]) {
      const { findings } = (await deskOf(store)).assessment
      expect(findings.find(({ code }) => code === 'contested-speakers')?.rests).toEqual([evidence.id])
    }
    const [row] = (await openClaimBook(ada.db, dossierId, 'ada').readAll()).rows.filter(isTheClaim)
    expect(row?.editConflicts).toBe(1)
    await settledOnBoth(excerpt.id, 'speaker', 'Ines Marrable')
    expect((await ada.db.excerpts.get(excerpt.id))?.speaker).toBe('Ines Marrable')
    expect((await deskOf(bea)).assessment.findings.map(({ code }) => code)).not.toContain('contested-speakers')
  })

  it('count no source that one of them calls retracted, and let it count once that is settled', async () => {
    await ada.run(removeTie, tieId)
    await takeIn(bea.db, await ada.db.entries.toArray())
    const before = await documentsOf(ada)
    await standingAs(ada, 'retracted')
    await standingAs(bea, 'corrected')
    await mergedBothWays()
    for (const store of [ada, bea]) {
      expect((await store.db.sources.get(first.id))?.standing).toBe('corrected')
      expect(await documentsOf(store)).toBe(before - 1)
    }
    await settledOnBoth(first.id, 'standing', 'corrected')
    for (const store of [ada, bea]) expect(await documentsOf(store)).toBe(before)
  })

  it('hold a dossier to all that they say it is held to', async () => {
    for (const [store, standard] of [
      [ada, 'strict'],
      [bea, 'magazine'],
    ] as const) {
      const seen = sheetOf((await store.db.dossiers.get(dossierId))!)
      await store.run(editDossier, { fields: { ...seen, standard }, seen })
    }
    const apart = (await deskOf(ada)).assessment
    await mergedBothWays()
    for (const store of [ada, bea]) {
      const { assessment, standard } = await deskOf(store)
      expect([standard.id, standard.anyOf]).toEqual(['magazine', standards.strict.anyOf])
      expect(assessment.recommendation).toBe(apart.recommendation)
      expect(assessment.findings.map(({ code }) => code)).toContain('contested-standard')
    }
    await settledOnBoth(dossierId, 'standard', 'magazine')
    expect((await deskOf(ada)).standard).toEqual(standards.magazine)
  })

  it('weigh a claim, and a source, as of the kind that asks for more', async () => {
    const evidenceId = (await deskOf(ada)).exhibits.find(({ source }) => source.id === first.id)!.evidence.id
    await ada.run(editEvidence, { evidenceId, fields: { use: 'primary' } })
    await takeIn(bea.db, await ada.db.entries.toArray())
    for (const [store, kinds, claimKind] of [
      [ada, ['log', 'press-release'], 'quotation'],
      [bea, ['log', 'court-record'], 'cause'],
    ] as const) {
      for (const kind of kinds)
        await store.run(editSources, { sourceIds: [first.id], fields: { kind }, publisher: null, confirmed: [] })
      await store.run(editClaim, { claimId, fields: { kind: claimKind }, seen: {} })
    }
    await mergedBothWays()
    for (const store of [ada, bea]) {
      const { exhibits, assessment } = await deskOf(store)
      expect(exhibits.find(({ evidence }) => evidence.id === evidenceId)?.isInterested).toBe(true)
      const codes = assessment.findings.map(({ code }) => code)
      expect(codes).toEqual(expect.arrayContaining(['interested-primary', 'contested-sources', 'contested-kind']))
    }
    await settledOnBoth(first.id, 'kind', 'court-record')
    await settledOnBoth(claimId, 'kind', 'cause')
    expect((await deskOf(bea)).assessment.findings.map(({ code }) => code)).not.toContain('interested-primary')
  })

  it('keep a claim that one removed and the other edited, until that is settled', async () => {
    const text = 'The quay was closed on Tuesday.'
    for (const kept of [text, null]) {
      await ada.run(removeClaims, [claimId])
      await bea.run(editClaim, { claimId, fields: { text: kept ?? 'It was open.' }, seen: {} })
      await mergedBothWays()
      for (const store of [ada, bea]) {
        expect((await deskOf(store)).claim.text).toBe(kept ?? 'It was open.')
        const [row] = (await openClaimBook(store.db, dossierId, 'ada').readAll()).rows.filter(isTheClaim)
        expect(row?.editConflicts).toBe(1)
      }
      await settledOnBoth(claimId, 'deletedAt', kept === null ? wasRemoved : null)
    }
    for (const store of [ada, bea]) expect((await store.db.claims.get(claimId))?.deletedAt).not.toBeNull()
  })

  it('keep what one removed and the other put right, and nothing that both have seen removed', async () => {
    const { excerpt, evidence } = (await deskOf(ada)).exhibits.find(({ source }) => source.id === first.id)!
    await ada.run(removeSources, [first.id])
    await bea.run(editSources, { sourceIds: [first.id], fields: { title: 'A log' }, publisher: null, confirmed: [] })
    await bea.run(removeSources, [second.id])
    await bea.run(removeEvidence, evidence.id)
    await mergedBothWays()
    for (const { db } of [ada, bea]) {
      expect(await db.sources.get(first.id)).toMatchObject({ title: 'A log', deletedAt: null })
      expect((await db.sources.get(second.id))?.deletedAt).not.toBeNull()
      expect((await db.evidence.get(evidence.id))?.deletedAt).not.toBeNull()
      expect((await db.excerpts.get(excerpt.id))?.deletedAt).toBeNull()
    }
    await bea.run(removeSources, [first.id])
    await takeIn(ada.db, await bea.db.entries.toArray())
    expect((await ada.db.sources.get(first.id))?.deletedAt).not.toBeNull()
  })

  it('leave a claim removed of which an earlier edit is taken back afterwards', async () => {
    await ada.run(editClaim, { claimId, fields: { text: 'It was open.' }, seen: {} })
    const edited = (await ada.db.entries.orderBy('[dossierId+at]').last())!.batch
    await ada.run(removeClaims, [claimId])
    expect(await takeBack(ada.act(), edited)).toMatchObject({ ok: true })
    expect((await ada.db.claims.get(claimId))?.deletedAt).not.toBeNull()
  })

  it('count a tie that one removed and the other confirmed, until one of them settles it', async () => {
    const before = await originsIn(ada)
    await ada.run(settleTie, { tie: { type: 'dependence', id: tieId }, standing: 'confirmed', reason: '' })
    await bea.run(removeTie, tieId)
    await mergedBothWays()
    for (const store of [ada, bea]) expect(await originsIn(store)).toBe(before)
    await ada.run(settleTie, { tie: { type: 'dependence', id: tieId }, standing: 'confirmed', reason: '' })
    expect(contestedFields((await ada.db.dependences.get(tieId))!)).toEqual([])
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

/** That it was, at whatever time. */
const wasRemoved = Symbol('removed')

/** Ada settles it by keeping a version, and both come to know. */
async function settledOnBoth(id: string, field: string, value: string | null | typeof wasRemoved): Promise<void> {
  const found = (await ada.ask(editConflicts, dossierId, [id], 'ada')).find(one => one.field === field)
  if (!found) throw new Error(`People disagree on ${field}.`)
  const { table, versions } = found
  const entry = versions.find(version =>
    value === wasRemoved ? version.value !== null : version.value === value,
  )!.entry
  const seen = versions.map(version => version.entry)
  await ada.run(settleEdit, { edited: { table, id, field }, choice: { type: 'version', entry }, seen })
  await takeIn(bea.db, await ada.db.entries.toArray())
  for (const store of [ada, bea]) {
    const left = await store.ask(editConflicts, dossierId, [id], 'ada')
    expect(left.filter(one => one.field === field)).toEqual([])
  }
}

async function speaking({ run }: AStore, { id, speaker, through, manner }: Excerpt, name: string): Promise<void> {
  await run(editExcerpt, { excerptId: id, fields: { speaker: name }, seen: { speaker, through, manner } })
}

async function standingAs({ run }: AStore, standing: SourceStanding): Promise<void> {
  await run(editSources, { sourceIds: [first.id], fields: { standing }, publisher: null, confirmed: [] })
}

async function documentsOf(store: AStore): Promise<number> {
  return (await deskOf(store)).assessment.counts.supports.documents
}

function isTheClaim({ claim }: { readonly claim: { readonly id: string } }): boolean {
  return claim.id === claimId
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
