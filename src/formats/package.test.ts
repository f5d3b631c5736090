import fc from 'fast-check'
import { unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { aSource } from '../../tests/builders.ts'
import {
  anAdd,
  anEntryOf,
  anExcerptOfText,
  aSet,
  at,
  blobs,
  chain,
  digestOf,
  dossierId,
  envelope,
  opened,
  someEntries,
  someInput,
  text,
  whole,
  written,
} from '../../tests/support/somePackage.ts'
import { type Entry, sealed } from '../domain/ledger.ts'
import { sha256Hex } from '../domain/sha256.ts'
import { readPackage, writePackage } from './package.ts'

describe('a package', () => {
  test('gives back every entry and every byte that went in', async () => {
    const contents = await opened(whole)
    expect(contents.entries).toEqual(someEntries().toSorted((a, b) => (a.id < b.id ? -1 : 1)))
    expect(contents.blobs).toEqual(blobs())
    expect(contents.summary).toBe('# Summary\n')
    expect(contents.chainFaults).toEqual([])
    expect(contents.manifest).toMatchObject({
      dossier: { id: dossierId, title: 'The bridge' },
      exportedAt: at,
      app: 'x 1',
    })
    expect(contents.manifest.devices.map(({ device, number }) => [device, number])).toEqual([
      ['device-a', 2],
      ['device-b', 1],
    ])
  })

  test('is the same bytes for the same content, in whatever order the entries come', async () => {
    expect(await written({ entries: someEntries().toReversed() })).toEqual(whole)
  })

  test('keeps tables, fields and entry fields that are not known', async () => {
    const strange = sealed({
      ...envelope('device-a', 1),
      colour: 'green',
      changes: [{ type: 'add', table: 'holograms', record: { id: 'hologram:1', scope: { unit: 'km' } }, hint: [1] }],
    } as unknown as Entry)
    const contents = await opened(await written({ entries: [strange] }))
    expect(contents.entries).toEqual([strange])
  })

  test('keeps whole what a later version has made of records that are known', async () => {
    const later = sealed({ ...envelope('device-a', 1), schema: 99, changes: [{ ...aSet, field: 'authors', value: 7 }] })
    const contents = await opened(await written({ entries: [later] }))
    expect(contents.entries).toEqual([later])
  })

  test('takes a source as it was before its text could be repaired', async () => {
    const { repairs: _, ...before } = aSource()
    const entries = [sealed({ ...envelope('device-a', 1), schema: 1, changes: [anAdd('sources', before)] })]
    expect((await opened(await written({ entries }))).entries).toEqual(entries)
  })

  test('gives back any JSON that an entry may hold', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.jsonValue({ maxDepth: 4 }), { maxLength: 4 }), async values => {
        const entries = chain('device-a', values.length, index => [
          { type: 'set', table: 'claims', id: 'claim:1', field: 'note', value: jsonOf(values[index]), replaces: [] },
        ])
        const contents = await readPackage(await written({ entries }))
        if (contents.ok) expect(new Set(contents.value.entries)).toEqual(new Set(entries))
        else expect(JSON.stringify(values)).toMatch(/__proto__|constructor|prototype/)
      }),
      { numRuns: 60 },
    )
  })

  test('gives back a passage that stands in its text', async () => {
    const entries = [...someEntries(), anEntryOf(anExcerptOfText({}))]
    expect((await opened(await written({ entries }))).entries).toHaveLength(4)
  })

  test('can be checked with sha256sum', () => {
    const files = unzipSync(whole)
    const list = new TextDecoder().decode(files['checksums.txt'])
    const names = list
      .trimEnd()
      .split('\n')
      .map(line => line.slice(66))
    expect(names).toEqual(
      Object.keys(files)
        .filter(name => name !== 'checksums.txt')
        .toSorted(),
    )
    expect(list).toContain(`${sha256Hex('# Summary\n')}  summary.md\n`)
  })

  test('is not written without all its originals', async () => {
    const missing = await writePackage({
      ...someInput(),
      blob: async digest => (digest === digestOf(text) ? null : (blobs().get(digest) ?? null)),
    })
    expect(missing).toEqual({ ok: false, error: { type: 'blobs-missing', digests: [digestOf(text)] } })
    const altered = await writePackage({ ...someInput(), blob: async () => text })
    expect(altered.ok).toBe(false)
  })

  test('says where a device has left out an entry, has two of one number, or goes on from another', async () => {
    const [first, second, third] = chain('device-a', 3)
    const other = sealed({ ...envelope('device-a', 2), previous: first!.id, command: 'other' })
    const lost = sealed({ ...envelope('device-a', 2), previous: second!.id })
    const faults = async (...entries: (Entry | undefined)[]) =>
      (await opened(await written({ entries: entries.flatMap(entry => entry ?? []) }))).chainFaults
    expect(await faults(first, third)).toEqual([{ type: 'gap', device: 'device-a', from: 2, to: 2 }])
    expect(await faults(second, third)).toEqual([{ type: 'gap', device: 'device-a', from: 1, to: 1 }])
    expect(await faults(first, second, other, third)).toEqual([{ type: 'fork', device: 'device-a', number: 2 }])
    expect(await faults(first, lost)).toEqual([{ type: 'broken', device: 'device-a', number: 2 }])
  })

  test('says where an entry builds on a last entry of another device that was left out', async () => {
    const [first, last] = chain('device-a', 2)
    const own = {
      type: 'set',
      table: 'claims',
      id: 'claim:1',
      field: 'text',
      value: 'x',
      replaces: [last!.id],
    } as const
    const after = sealed({ ...envelope('device-b', 1), changes: [own] })
    const redo = sealed({ ...envelope('device-b', 2), previous: after.id, undoes: last!.batch })
    const contents = await opened(await written({ entries: [first!, after, redo] }))
    expect(contents.chainFaults).toEqual([
      { type: 'left-out', device: 'device-b', number: 1 },
      { type: 'left-out', device: 'device-b', number: 2 },
    ])
    expect((await opened(await written({ entries: [first!, last!, after, redo] }))).chainFaults).toEqual([])
  })
})

function jsonOf(value: unknown): never {
  return JSON.parse(JSON.stringify(value ?? null)) as never
}
