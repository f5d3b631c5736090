import { describe, expect, it } from 'vitest'
import { addClaims } from '../src/commands/addClaims.ts'
import { editClaim } from '../src/commands/editClaim.ts'
import { markClaim } from '../src/commands/markClaim.ts'
import { removeClaims } from '../src/commands/removeClaims.ts'
import type { ClaimId, DossierId } from '../src/domain/id.ts'
import { type Digest, tableNames } from '../src/domain/records.ts'
import { type PackageContents, readPackage } from '../src/formats/package.ts'
import { insideOf } from '../src/formats/packageInside.ts'
import { packageStanding } from '../src/queries/packageStanding.ts'
import { storedOptions } from '../src/store/live.ts'
import { takeBack } from '../src/store/run.ts'
import { takeIn } from '../src/store/takeIn.ts'
import { type AStore, anEmptyStore } from './support/emptyStore.ts'
import { anExampleStore } from './support/exampleStore.ts'
import { exported } from './support/exported.ts'

describe('a package', () => {
  it('opened in an empty store gives the same rows, history, texts and originals', async () => {
    const here = await anExampleStore()
    const { dossierId } = here
    const claims = await claimIds(here, dossierId)
    await here.run(markClaim, { claimId: claims[1]!, verdict: 'disputed', rationale: 'Not so.' })
    await here.run(removeClaims, [claims[2]!])
    const bytes = await exported(here, dossierId)
    const there = await anEmptyStore('bea', dossierId)
    const contents = await taken(there, bytes)

    expect(await stateOf(there, dossierId)).toEqual(await stateOf(here, dossierId))
    expect(await blobsOf(there, contents)).toEqual(await blobsOf(here, contents))
    expect([...contents.blobs.keys()].length).toBeGreaterThan(7)
    expect(await exported(there, dossierId)).toEqual(bytes)
  })

  it('of two diverged copies, taken in both ways, gives both the same rows', async () => {
    const ada = await anExampleStore('ada')
    const { dossierId } = ada
    const bea = await anEmptyStore('bea', dossierId)
    await taken(bea, await exported(ada, dossierId))
    const [first, second, third] = (await claimIds(ada, dossierId)) as [ClaimId, ClaimId, ClaimId]

    await edited(ada, first, 'As Ada has it.')
    await ada.run(markClaim, { claimId: second, verdict: 'disputed', rationale: 'Ada says.' })
    await ada.run(removeClaims, [third])
    await edited(bea, first, 'As Bea has it.')
    await bea.run(markClaim, { claimId: second, verdict: 'attributed', rationale: 'Bea says.' })
    await edited(bea, third, 'Edited after Ada had removed it.')
    await bea.run(addClaims, [aNewClaim('Only Bea knows this.')])
    const last = (await bea.db.acts.orderBy('[dossierId+at+id]').last())!
    expect((await takeBack(bea.act(), last.id)).ok).toBe(true)

    const [fromAda, fromBea] = [await exported(ada, dossierId), await exported(bea, dossierId)]
    const merged = await taken(ada, fromBea)
    expect(merged.chainFaults).toEqual([])
    await taken(bea, fromAda)
    await taken(bea, fromAda)

    const state = await stateOf(ada, dossierId)
    expect(await stateOf(bea, dossierId)).toEqual(state)
    expect(Object.keys(state.claims.find(({ id }) => id === first)!.$.heads)).toContain('text')
    expect(state.marks.filter(mark => mark.claimId === second)).toHaveLength(2)
    expect(await exported(ada, dossierId)).toEqual(await exported(bea, dossierId))
  })

  it('says before it is taken in what is in it, by whom, and what of it is here', async () => {
    const ada = await anExampleStore('ada')
    const { dossierId } = ada
    const bea = await anEmptyStore('bea', dossierId)
    const contents = await taken(bea, await exported(ada, dossierId))
    const inside = insideOf(contents.entries)
    expect(inside.counts).toMatchObject({ claims: 7, sources: 7 })
    expect(inside.people).toHaveLength(1)
    const claims = await claimIds(ada, dossierId)
    await edited(ada, claims[0]!, 'Since then.')
    const { entries } = await opened(await exported(ada, dossierId))
    const ids = entries.map(entry => entry.id)
    expect(await storedOptions(bea.db, packageStanding, dossierId, ids).queryFn()).toMatchObject({
      title: 'Harbour bridge closure',
      fresh: 1,
      known: ids.length - 1,
      onlyHere: 0,
    })
  })

  it('called off halfway leaves the store as it was', async () => {
    const here = await anExampleStore()
    const { dossierId } = here
    for (let index = 0; index < 250; index++) await here.run(addClaims, [aNewClaim(`Claim ${index}`)])
    const { entries } = await opened(await exported(here, dossierId))
    const there = await anEmptyStore('bea', dossierId)
    const controller = new AbortController()
    const shares: number[] = []
    const onProgress = (share: number): void => {
      shares.push(share)
      controller.abort()
    }
    const result = await takeIn(there.db, entries, { signal: controller.signal, onProgress })
    expect(result).toEqual({ ok: false, error: { type: 'cancelled' } })
    expect(shares).toHaveLength(1)
    expect(await there.db.entries.count()).toBe(0)
    expect(await there.db.claims.count()).toBe(0)
    expect(await there.db.acts.count()).toBe(0)
  }, 60_000)
})

async function edited({ db, run }: AStore, claimId: ClaimId, text: string): Promise<void> {
  const seen = (await db.claims.get(claimId))?.text ?? ''
  await run(editClaim, { claimId, fields: { text }, seen: { text: seen } })
}

function aNewClaim(text: string) {
  const none = { original: null, claimant: null, claimantPublisherId: null, appearance: null }
  return { ...none, text, kind: 'event' as const }
}

async function opened(bytes: Uint8Array): Promise<PackageContents> {
  const contents = await readPackage(bytes)
  if (!contents.ok) throw new Error(JSON.stringify(contents.error))
  return contents.value
}

/** As the app does it: the bytes first, then the entries. */
async function taken({ db, blobs }: AStore, bytes: Uint8Array): Promise<PackageContents> {
  const contents = await opened(bytes)
  for (const [digest, blob] of contents.blobs) await blobs.put(digest, blob)
  const report = await takeIn(db, contents.entries)
  expect(report).toMatchObject({ ok: true, value: { refused: [] } })
  return contents
}

/** Every row of a dossier with all that folding keeps beside it, its acts and its entries. */
async function stateOf({ db }: AStore, dossierId: DossierId) {
  const rows = await Promise.all(
    tableNames.map(async table => [table, await db.table(table).where({ dossierId }).sortBy('id')] as const),
  )
  const { claims, marks } = db
  return {
    ...Object.fromEntries(rows),
    claims: await claims.where({ dossierId }).sortBy('id'),
    marks: await marks.where({ dossierId }).sortBy('id'),
    entries: await db.entries.where({ dossierId }).sortBy('id'),
    acts: await db.acts.toArray(),
    unborn: await db.unborn.toArray(),
  }
}

async function blobsOf({ blobs }: AStore, contents: PackageContents): Promise<Map<Digest, Uint8Array | null>> {
  const found = new Map<Digest, Uint8Array | null>()
  for (const digest of contents.blobs.keys()) found.set(digest, await blobs.get(digest))
  return found
}

async function claimIds({ db }: AStore, dossierId: DossierId): Promise<ClaimId[]> {
  const claims = await db.claims.where({ dossierId }).toArray()
  return claims.toSorted((a, b) => (a.order < b.order ? -1 : 1)).map(({ id }) => id)
}
