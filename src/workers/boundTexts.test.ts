import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import { anExampleStore } from '../../tests/support/exampleStore.ts'
import type { Digest } from '../domain/records.ts'
import { textDigests } from '../queries/textDigests.ts'
import { keptVolumes } from '../store/keptVolumes.ts'
import { BoundTexts } from './boundTexts.ts'

async function bound() {
  const store = await anExampleStore()
  const { db, dossierId, blobs } = store
  const digests = await textDigests.read(db, dossierId)
  let reads = 0
  const read = async (digest: Digest) => {
    reads++
    return new TextDecoder().decode((await blobs.get(digest)) ?? undefined)
  }
  const go = () => Promise.resolve(false)
  const open = () => BoundTexts.open(dossierId, keptVolumes(db))
  const likely = (texts: BoundTexts, quote: string) => digests.filter(digest => texts.likelihood(quote)(digest) !== 0)
  return { ...store, digests, read, go, open, likely, reads: () => reads }
}

describe('bound texts', () => {
  it('name the texts that have a quote without opening any, after a restart too', async () => {
    const { digests, read, go, open, likely, reads } = await bound()
    const first = await open()
    await first.bring(digests, read, go)
    await first.keep()
    expect(reads()).toBe(digests.length)
    const again = await open()
    await again.bring(digests, read, go)
    expect(reads()).toBe(digests.length)
    for (const digest of digests) {
      const passage = (await read(digest)).slice(100, 400)
      expect(likely(again, passage)).toContain(digest)
      expect(likely(again, passage).length).toBeLessThan(digests.length)
    }
  })

  it('say of a text that is not bound, and of short words, that anything may be', async () => {
    const { digests, read, go, open, likely } = await bound()
    const texts = await open()
    const [first, ...others] = digests
    await texts.bring(others, read, go)
    expect(likely(texts, 'Words of nobody, in none of these texts, and quite a number of them')).toContain(first)
    expect(likely(texts, 'the bridge')).toEqual(digests)
  })

  it('keep nothing of a text that has gone, and take it in again when it is back', async () => {
    const { digests, read, go, open, likely, dossierId, db } = await bound()
    const texts = await open()
    await texts.bring(digests, read, go)
    const [gone, ...others] = digests
    await texts.bring(others, read, go)
    await texts.keep()
    const kept = await keptVolumes(db).get(dossierId)
    expect(kept.flatMap(volume => volume.texts.map(({ name }) => name)).toSorted()).toEqual(others.toSorted())
    const passage = (await read(gone!)).slice(100, 400)
    await texts.bring(digests, read, go)
    expect(likely(texts, passage)).toContain(gone)
  })

  it('keep what they have done when they are stopped', async () => {
    const { digests, read, open, reads, go } = await bound()
    const texts = await open()
    let pauses = 0
    await texts.bring(digests, read, () => Promise.resolve(++pauses > 2))
    await texts.bring(digests, read, go)
    expect(reads()).toBe(digests.length)
  })

  it('drop what is kept damaged or twice', async () => {
    const { digests, read, go, open, dossierId, db } = await bound()
    const [one, two] = [await open(), await open()]
    for (const texts of [one, two]) await texts.bring(digests, read, go)
    await one.keep()
    const volumes = await keptVolumes(db).get(dossierId)
    const damaged = volumes.map(volume => ({
      ...volume,
      fingerprints: { ...volume.fingerprints, blocks: volume.fingerprints.blocks.slice(1) },
    }))
    await keptVolumes(db).put(dossierId, [...volumes, ...volumes.map(volume => ({ ...volume })), ...damaged])
    const kept = await keptVolumes(db).get(dossierId)
    expect(kept.flatMap(volume => volume.texts.map(({ name }) => name)).toSorted()).toEqual(digests.toSorted())
    await keptVolumes(db).put(dossierId, damaged)
    expect(await keptVolumes(db).get(dossierId)).toEqual([])
  })
})
