import { beforeEach, describe, expect, it } from 'vitest'
import {
  aClaim,
  aDependence,
  anEvidence,
  anExcerpt,
  aPublisher,
  aSource,
  theClaimId,
  theDossierId,
} from '../../tests/builders.ts'
import { anEmptyStore, type AStore } from '../../tests/support/emptyStore.ts'
import { layOut } from '../../tests/support/layOut.ts'
import { createDossier } from '../commands/createDossier.ts'
import { editSources } from '../commands/editSources.ts'
import { restoreTie, setTieAside } from '../commands/setTieAside.ts'
import { removeTie, settleTie } from '../commands/settleTie.ts'
import { tieSources } from '../commands/tieSources.ts'
import type { DependenceId } from '../domain/id.ts'
import type { Instant } from '../domain/records.ts'
import { nameReviewer } from '../store/nameReviewer.ts'
import { takeIn } from '../store/takeIn.ts'
import { originChangesSince } from './originChanges.ts'

const publishers = ['The Courier', 'The Post', 'The Wire'].map(name => aPublisher({ name }))
const [courier, post, wire] = publishers.map(({ id }) => aSource({ publisherId: id }))
const far = aSource({ publisherId: null })
const suggested = aDependence(courier!, post!, { standing: 'suggested' })
const excerpts = [courier!, post!].map(source => anExcerpt(source))

let ada: AStore
let since: Instant

beforeEach(async () => {
  ada = await anEmptyStore('ada', theDossierId)
  await ada.run(createDossier, { title: 'Ferry', standard: 'newsroom', invented: true })
  await ada.run(layOut, [
    ...publishers.map(one => ['publishers', one] as const),
    ...[courier!, post!, wire!, far].map(one => ['sources', one] as const),
    ...excerpts.map(one => ['excerpts', one] as const),
    ...excerpts.map(one => ['evidence', anEvidence(one)] as const),
    ['claims', aClaim({ id: theClaimId })],
    ['dependences', suggested],
  ])
  await nameReviewer(ada.act(), 'Ada')
  since = ada.act().now
})

/** What is told of the sources of the claim's evidence: how each tie has changed, between whom, and by whom. */
async function told(): Promise<readonly unknown[]> {
  const changes = await ada.ask(originChangesSince, theDossierId, theClaimId, [courier!.id, post!.id], since)
  return changes.map(({ change, person }) =>
    change.type === 'tie'
      ? [change.how, 'sourceIds' in change.tie ? [...change.tie.sourceIds].toSorted() : null, person]
      : [change.type, change.sourceId, change.publisherId, person],
  )
}

const pair = (...sources: readonly { readonly id: string }[]) => sources.map(({ id }) => id).toSorted()

async function tie(a = courier!, b = wire!): Promise<DependenceId> {
  const sourceIds = [a.id, b.id] as const
  const input = { sourceIds, from: null, kind: 'same-informant', claimId: null, reason: 'One log.' } as const
  return await ada.run(tieSources, { ...input, standing: 'confirmed' })
}

const settle = async (standing: 'confirmed' | 'rejected') =>
  ada.run(settleTie, { tie: { type: 'dependence', id: suggested.id }, standing, reason: 'I asked both.' })

describe('what brought sources together or apart since a mark', () => {
  it('names a tie that was made, with who made it', async () => {
    await tie()
    expect(await told()).toEqual([['tied', pair(courier!, wire!), 'Ada']])
  })

  it('names one that was rejected or removed, by another person too', async () => {
    const made = await tie()
    since = ada.act().now
    await settle('rejected')
    const ben = await anEmptyStore('ben', theDossierId)
    await takeIn(ben.db, await ada.db.entries.toArray())
    await ben.run(removeTie, made)
    await takeIn(ada.db, await ben.db.entries.toArray())
    ben.db.close()
    expect((await told()).toSorted()).toEqual(
      [
        ['removed', pair(courier!, wire!), ''],
        ['rejected', pair(courier!, post!), 'Ada'],
      ].toSorted(),
    )
  })

  it('says nothing of a suggestion that was only confirmed, nor of what was taken back meanwhile', async () => {
    await settle('confirmed')
    await tie()
    await ada.undo()
    await settle('rejected')
    await settle('confirmed')
    expect(await told()).toEqual([])
  })

  it('says nothing of ties of other sources', async () => {
    await tie(wire, far)
    expect(await told()).toEqual([])
  })

  it('names a tie that was set aside for the claim, and one that is no more', async () => {
    const exception = await ada.run(setTieAside, { claimId: theClaimId, tieId: suggested.id, reason: 'Own reporters.' })
    expect(await told()).toEqual([['set-aside', pair(courier!, post!), 'Ada']])
    since = ada.act().now
    await ada.run(restoreTie, exception)
    expect(await told()).toEqual([['restored', pair(courier!, post!), 'Ada']])
  })

  it('tells whose a source was said to be', async () => {
    await ada.run(editSources, {
      sourceIds: [post!.id],
      fields: {},
      publisher: { type: 'existing', publisherId: publishers[0]!.id },
      confirmed: [],
    })
    expect(await told()).toEqual([['publisher', post!.id, publishers[0]!.id, 'Ada']])
  })
})
