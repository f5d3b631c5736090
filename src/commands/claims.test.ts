import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { anExcerpt, aPublisher } from '../../tests/builders.ts'
import { aDocument, aNewClaim } from '../../tests/support/documents.ts'
import { aDossierStore, type AStore } from '../../tests/support/emptyStore.ts'
import { type ClaimId, newId } from '../domain/id.ts'
import { ok } from '../domain/result.ts'
import { claimList } from '../queries/claimList.ts'
import type { Command } from '../store/run.ts'
import { addClaims } from './addClaims.ts'
import { attachEvidence } from './attachEvidence.ts'
import { editClaim } from './editClaim.ts'
import { removePublisher } from './editPublisher.ts'
import { importDocuments } from './importDocuments.ts'
import { moveClaims } from './moveClaims.ts'
import { removeClaims } from './removeClaims.ts'
import { setClaimant } from './setClaimant.ts'
import { tagClaims } from './tagClaims.ts'

let store: AStore
let ids: readonly ClaimId[]

beforeEach(async () => {
  store = await aDossierStore('ada')
  ids = await store.run(
    addClaims,
    ['A', 'B', 'C', 'D'].map(text => aNewClaim(text)),
  )
})

afterEach(() => store.db.close())

describe('tagging claims', () => {
  it('puts a tag on several and takes another off, in one act', async () => {
    await store.run(tagClaims, { claimIds: ids, add: ['money'], remove: [] })
    await store.run(tagClaims, { claimIds: ids.slice(0, 2), add: ['front page'], remove: ['Money'] })
    expect(await tags()).toEqual([['front page'], ['front page'], ['money'], ['money']])
    await store.undo()
    expect(await tags()).toEqual([['money'], ['money'], ['money'], ['money']])
  })

  it('does not put a tag on twice, however it is spelt', async () => {
    await store.run(tagClaims, { claimIds: [ids[0]!], add: ['Money', ' money '], remove: [] })
    expect((await tags())[0]).toEqual(['Money'])
  })

  it('passes over a claim that was removed meanwhile', async () => {
    await store.run(removeClaims, [ids[0]!])
    await store.run(tagClaims, { claimIds: ids, add: ['money'], remove: [] })
    expect(await tags()).toEqual([['money'], ['money'], ['money']])
  })
})

describe('saying who makes claims', () => {
  it('takes a claimant with a publisher of this dossier, and none at all', async () => {
    const publisher = aPublisher({ dossierId: store.dossierId })
    await store.run(keepPublisher, publisher)
    await store.run(setClaimant, { claimIds: ids, claimant: ' The mayor ', claimantPublisherId: publisher.id })
    expect(await claims()).toMatchObject(ids.map(() => ({ claimant: 'The mayor', claimantPublisherId: publisher.id })))
    await store.run(setClaimant, { claimIds: [ids[0]!], claimant: ' ', claimantPublisherId: null })
    expect((await claims())[0]).toMatchObject({ claimant: null, claimantPublisherId: null })
  })

  it('refuses a publisher that is not here, changing nothing', async () => {
    const input = { claimIds: ids, claimant: 'The mayor', claimantPublisherId: newId('publisher') }
    expect(await store.attempt(setClaimant, input)).toMatchObject({ error: { type: 'publisher-not-found' } })
    expect((await claims())[0]).toMatchObject({ claimant: null })
  })

  it('makes no claim, and keeps no passage, for a claimant whose publisher was removed meanwhile', async () => {
    const claim = { ...aNewClaim('E'), claimantPublisherId: newId('publisher') }
    const gone = { error: { type: 'publisher-not-found' } }
    expect(await store.attempt(addClaims, [aNewClaim('F'), claim])).toMatchObject(gone)
    const [taken] = await store.run(importDocuments, [aDocument('The bridge closed.')])
    const source = (await store.db.sources.get(taken!.sourceId))!
    const draft = anExcerpt(source)
    const passage = { type: 'draft', draft } as const
    const input = { passage, claim: { type: 'new', claim }, stance: 'supports', use: 'secondary', note: '' } as const
    expect(await store.attempt(attachEvidence, input)).toMatchObject(gone)
    expect(await store.db.claims.count()).toBe(4)
    expect(await store.db.excerpts.count()).toBe(0)
  })

  it('is of nobody’s publisher again once that is taken out', async () => {
    const publisher = aPublisher({ dossierId: store.dossierId })
    await store.run(keepPublisher, publisher)
    await store.run(setClaimant, { claimIds: [ids[0]!], claimant: 'The mayor', claimantPublisherId: publisher.id })
    await store.run(removePublisher, publisher.id)
    expect((await claims())[0]).toMatchObject({ claimant: 'The mayor', claimantPublisherId: null })
    await store.undo()
    expect((await claims())[0]).toMatchObject({ claimantPublisherId: publisher.id })
  })
})

describe('moving claims', () => {
  it.each([
    ['one to the start', ['D'], null, 'DABC'],
    ['two that stand apart, in the order in which they stood', ['D', 'A'], 'B', 'BADC'],
    ['several to the end', ['A', 'B'], 'D', 'CDAB'],
    ['one to where it stands', ['B'], 'A', 'ABCD'],
  ])('takes %s', async (_, moved, after, order) => {
    await store.run(moveClaims, { claimIds: moved.map(idOf), after: after === null ? null : idOf(after) })
    expect((await claims()).map(({ text }) => text).join('')).toBe(order)
  })

  it('puts them between those that stand, where one that was removed stood', async () => {
    await store.run(removeClaims, [idOf('B')])
    await store.run(moveClaims, { claimIds: [idOf('D')], after: idOf('A') })
    expect((await claims()).map(({ text }) => text).join('')).toBe('ADC')
    await store.run(addClaims, [aNewClaim('E')])
    expect((await claims()).map(({ text }) => text).join('')).toBe('ADCE')
  })

  it('reads of many claims only those beside, as adding does', async () => {
    const many = await store.run(
      addClaims,
      Array.from({ length: 300 }, (_, number) => aNewClaim(`Claim ${number}`)),
    )
    let read = 0
    const hear = <T>(claim: T): T => {
      read += 1
      return claim
    }
    store.db.claims.hook('reading').subscribe(hear)
    await store.run(moveClaims, { claimIds: many.slice(100, 103), after: many[200]! })
    await store.run(addClaims, [aNewClaim('The last')])
    store.db.claims.hook('reading').unsubscribe(hear)
    expect(read).toBeLessThan(30)
    const texts = (await claims()).map(({ text }) => text)
    expect(texts.slice(200, 206)).toEqual([199, 200, 100, 101, 102, 201].map(number => `Claim ${number}`))
    expect(texts.at(-1)).toBe('The last')
  })

  it('is taken back in one step', async () => {
    await store.run(moveClaims, { claimIds: [idOf('C'), idOf('D')], after: null })
    await store.undo()
    expect((await claims()).map(({ text }) => text).join('')).toBe('ABCD')
  })

  it('refuses a place after a claim that is not here, or after one that moves', async () => {
    for (const after of [newId('claim'), idOf('A')])
      expect(await store.attempt(moveClaims, { claimIds: [idOf('A')], after })).toMatchObject({ ok: false })
  })
})

describe('editing a claim', () => {
  it('refuses a publisher that is not here', async () => {
    const fields = { claimantPublisherId: newId('publisher') }
    const edited = await store.attempt(editClaim, { claimId: ids[0]!, fields, seen: {} })
    expect(edited).toMatchObject({ error: { type: 'publisher-not-found' } })
  })
})

describe('adding claims', () => {
  it('keeps many at once in their order, as one act', async () => {
    await store.run(
      addClaims,
      ['E', 'F'].map(text => aNewClaim(text)),
    )
    expect((await claims()).map(({ text }) => text).join('')).toBe('ABCDEF')
    await store.undo()
    expect((await claims()).map(({ text }) => text).join('')).toBe('ABCD')
  })

  it('keeps tags tidy', async () => {
    await store.run(addClaims, [aNewClaim('E', { tags: ['x', ' X'] })])
    expect((await claims()).at(-1)).toMatchObject({ text: 'E', tags: ['x'] })
  })
})

function idOf(text: string): ClaimId {
  return ids['ABCD'.indexOf(text)] as ClaimId
}

const keepPublisher: Command<ReturnType<typeof aPublisher>, void, never> = {
  name: 'keep',
  async run(tx, publisher) {
    await tx.put('publishers', publisher)
    return ok()
  },
}

async function claims() {
  const list = await store.ask(claimList, store.dossierId, 'ada')
  return list.map(({ claim }) => claim)
}

async function tags() {
  return (await claims()).map(claim => claim.tags)
}
