import fc from 'fast-check'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { beforeAll, describe, expect, test } from 'vitest'
import { aCapture, aCheck, anExcerpt, aSource, aText } from '../../tests/builders.ts'
import { canonicalJson } from '../domain/canonicalJson.ts'
import { applyChange } from '../domain/fold.ts'
import type { BatchId, DeviceId, DossierId, ReviewerId, SessionId } from '../domain/id.ts'
import { type Change, type Entry, type LooseRecord, sealed } from '../domain/ledger.ts'
import type { Anchor, Digest, Excerpt, Instant, TableName } from '../domain/records.ts'
import { sha256Hex } from '../domain/sha256.ts'
import { readPackage, writePackage, type PackageInput, type PackageProblem } from './package.ts'
import { PACKAGE_LIMITS } from './packageLimits.ts'
import { checksumsOf } from './packageManifest.ts'
import type { AlreadyHere } from './packageQuotes.ts'

const dossierId = 'd-3f0c7a52-0000-4000-8000-000000000001' as DossierId
const at = '2024-05-06T07:08:09.123Z' as Instant

const original = strToU8('<p>The bridge closed on Monday.</p>')
const text = strToU8('The bridge closed on Monday.')
const structure = strToU8('[{"kind":"paragraph","level":0,"start":0,"end":28}]')

let whole: Uint8Array
beforeAll(async () => {
  whole = await written()
})

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

describe('an archive that is not a whole package is refused', () => {
  test('one that was cut off, wherever', async () => {
    for (const length of lengths(whole.length - 1)) {
      const problem = await refused(whole.subarray(0, length))
      expect(problem.type).toBe(length < 4 ? 'not-a-zip' : 'cut-off')
    }
  })

  test('a byte changed anywhere is refused or changes nothing that is read', { timeout: 60_000 }, async () => {
    const before = await opened(whole)
    let passed = 0
    for (let index = 0; index < whole.length; index++) {
      const changed = whole.slice()
      changed[index] = changed[index]! ^ (1 << (index % 8))
      const contents = await readPackage(changed)
      if (!contents.ok) continue
      passed++
      expect(contents.value).toEqual(before)
    }
    // Times, attributes and the archive's own sums: under 40 bytes a member, of which there are ten.
    expect(passed).toBeLessThan(whole.length / 2)
  })

  test('a byte changed in any file is found, and the file named', { timeout: 60_000 }, async () => {
    for (const [name, bytes] of Object.entries(unzipSync(whole))) {
      for (let index = 0; index < bytes.length; index++) {
        const changed = bytes.slice()
        changed[index] = changed[index]! ^ 1
        const problem = await refused(repacked({ [name]: changed }))
        if (problem.type === 'altered') expect(problem.files.length).toBeGreaterThan(0)
        else expect(['not-a-package', 'newer-package', 'files-missing']).toContain(problem.type)
        if (!['manifest.json', 'checksums.txt'].includes(name))
          expect(problem).toEqual({ type: 'altered', files: [name] })
      }
    }
  })

  test('random damage never goes unseen', { timeout: 60_000 }, async () => {
    const before = await opened(whole)
    const damage = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.integer({ min: 0, max: 255 })), {
      minLength: 1,
      maxLength: 8,
    })
    await fc.assert(
      fc.asyncProperty(damage, async spots => {
        const changed = whole.slice()
        for (const [index, byte] of spots) changed[index] = byte
        const contents = await readPackage(changed)
        if (contents.ok) expect(contents.value).toEqual(before)
      }),
      { numRuns: 1_000 },
    )
  })

  test('an archive packed again by other hands opens', async () => {
    const again = zipSync(
      { ...unzipSync(whole), 'texts/': new Uint8Array() },
      { level: 0, mtime: new Date(2020, 1, 1) },
    )
    expect(await opened(again)).toEqual(await opened(whole))
  })

  test('something else', async () => {
    expect(await refused(new Uint8Array())).toEqual({ type: 'not-a-zip' })
    expect(await refused(strToU8('just a text, and a long enough one'))).toEqual({ type: 'not-a-zip' })
    expect(await refused(zipSync({ 'word/document.xml': strToU8('<w/>') }))).toEqual({ type: 'not-a-package' })
    expect(await refused(repacked({ 'manifest.json': strToU8('{"format":"other"}') }))).toEqual({
      type: 'not-a-package',
    })
  })

  test('one of a later version, without guessing at it', async () => {
    const manifest = strToU8('{"format":"touchstone-package","version":2}')
    expect(await refused(repacked({ 'manifest.json': manifest }))).toEqual({ type: 'newer-package', version: 2 })
  })

  test('one with a file too many or too few', async () => {
    expect(await refused(repacked({ 'note.txt': strToU8('hello') }))).toEqual({
      type: 'files-unlisted',
      files: ['note.txt'],
    })
    expect(await refused(repacked({ 'summary.md': null }))).toEqual({ type: 'files-missing', files: ['summary.md'] })
    expect(await refused(repacked({ 'checksums.txt': null }))).toEqual({
      type: 'files-missing',
      files: ['checksums.txt'],
    })
  })

  test('one whose checksums were brought up to date and whose manifest was not', async () => {
    const { 'checksums.txt': _, ...rest } = unzipSync(repacked({ 'summary.md': strToU8('# Forged') }))
    const files = Object.entries(rest).map(([name, bytes]) => ({ name, sha256: digestOf(bytes) }))
    const forged = zipSync({ ...rest, 'checksums.txt': strToU8(checksumsOf(files)) })
    expect(await refused(forged)).toEqual({ type: 'altered', files: ['summary.md'] })
  })

  test('one without the original of a source, even where all lists agree', async () => {
    const name = `originals/${digestOf(original)}`
    expect(await refused(relisted({ [name]: null }))).toEqual({ type: 'files-missing', files: [name] })
  })

  test('one with other bytes under the digest of the first, even where all lists agree', async () => {
    const name = `originals/${digestOf(original)}`
    expect(await refused(relisted({ [name]: strToU8('forged') }))).toEqual({ type: 'altered', files: [name] })
  })

  test.each<[string, (lines: string[]) => string[], string]>([
    [
      'an entry whose words were changed',
      lines => lines.map(line => line.replace('add-claim', 'mark-claim')),
      'id-is-not-its-digest',
    ],
    ['an entry that is no JSON', lines => ['{', ...lines], 'not-json'],
    ['an entry twice', lines => lines.flatMap(line => [line, line]), 'out-of-order'],
    ['entries out of order', lines => lines.toReversed(), 'out-of-order'],
    ['an entry written otherwise', lines => lines.map(line => line.replace('{', '{ ')), 'not-canonical'],
    ['an entry without an envelope', () => ['{"id":"x"}'], 'not-an-entry'],
    [
      'an entry of a later format',
      () => [canonicalJson({ ...envelope('device-a', 1), id: 'x', format: 2 })],
      'newer-format',
    ],
    [
      'an entry of another dossier',
      () => [canonicalJson(sealed({ ...envelope('device-a', 1), dossierId: 'd-other' as DossierId }))],
      'other-dossier',
    ],
    ['an entry of a hundred and one levels', () => [`${'['.repeat(101)}${']'.repeat(101)}`], 'too-deep'],
    ['an entry of ten thousand levels', () => [`${'['.repeat(10_000)}${']'.repeat(10_000)}`], 'too-deep'],
    ['a key that reaches the prototype', () => ['{"a":{"__proto__":{"admin":true}}}'], 'forbidden-key'],
    ['a constructor', () => ['{"constructor":{"prototype":{}}}'], 'forbidden-key'],
    ['a field that reaches the prototype', () => [lineOf({ ...aSet, field: '__proto__' })], 'not-an-entry'],
    ['a table that reaches the prototype', () => [lineOf({ ...aSet, table: 'constructor' })], 'not-an-entry'],
    ['a claim of which half is there', () => [lineOf(anAdd('claims', { id: 'claim:1', text: 'x' }))], 'not-a-record'],
    ['authors that are none', () => [lineOf({ ...aSet, field: 'authors', value: null })], 'not-a-record'],
    ['repairs that are none', () => [lineOf(anAdd('sources', { ...aSource(), repairs: 'all' }))], 'not-a-record'],
    ['a time that there is not', () => [lineOf(aSet, { at: '2024-13-01T00:00:00.000Z' as Instant })], 'not-an-entry'],
    ['a number that no device reaches', () => [lineOf(aSet, { number: Number.MAX_SAFE_INTEGER })], 'not-an-entry'],
    ['a number that is none', () => ['{"a":1e999}'], 'not-canonical'],
  ])('one with %s, by name', async (_, change, reason) => {
    const lines = new TextDecoder().decode(unzipSync(whole)['entries.ndjson']).trimEnd().split('\n')
    const entries = strToU8(
      change(lines)
        .map(line => `${line}\n`)
        .join(''),
    )
    const problem = await refused(relisted({ 'entries.ndjson': entries }))
    expect(problem.type).toBe('entries-refused')
    if (problem.type === 'entries-refused') expect(problem.entries.map(entry => entry.reason)).toContain(reason)
  })

  test.each<[string, Partial<Excerpt>]>([
    ['words that are not at their place', { anchor: anchorOf('The bridge opened on Monday.', 0) }],
    ['words that are at another place', { anchor: anchorOf('bridge', 0) }],
    ['words that are said to count and differ', { quoted: 'The bridge opened on Monday.' }],
    ['words that are said to count and have no place', { anchor: null }],
  ])('one with %s, by name', async (_, fields) => {
    const entries = [...someEntries(), anEntryOf(anExcerptOfText(fields))]
    expect(await refused(await written({ entries }))).toEqual({
      type: 'entries-refused',
      entries: [{ line: expect.any(Number), id: entries.at(-1)?.id, reason: 'quote-not-in-source' }],
    })
  })

  test('one that says later of words that they count', async () => {
    const excerpt = anExcerptOfText({ quoted: 'The bridge opened.', check: aCheck('altered', 'word') })
    const altered = anEntryOf(excerpt)
    const value = { outcome: 'verbatim', differences: [] }
    const set = sealed({
      ...envelope('device-c', 2),
      changes: [{ type: 'set', table: 'excerpts', id: excerpt.id, field: 'check', value, replaces: [altered.id] }],
    })
    expect((await opened(await written({ entries: [...someEntries(), altered] }))).entries).toHaveLength(4)
    expect(await refused(await written({ entries: [...someEntries(), altered, set] }))).toMatchObject({
      entries: [{ id: set.id, reason: 'quote-not-in-source' }],
    })
  })

  test('one whose words are not in the text that is here already, or are in no text at all', async () => {
    const forged = anEntryOf(anExcerptOfText({ quoted: 'The bridge opened.' }))
    const reason = { ok: false, error: { entries: [{ id: forged.id, reason: 'quote-not-in-source' }] } }
    const bytes = await written({ entries: [forged] })
    const [first, second] = someEntries()
    const rows = [second!].map(entry => applyChange(undefined, entry.changes[0]!, entry, () => false))
    const here: AlreadyHere = {
      entries: async () => new Set([first!.id, second!.id]),
      rows: async table => (table === 'texts' ? rows : []),
      text: async () => new TextDecoder().decode(text),
    }
    expect(await readPackage(bytes)).toMatchObject(reason)
    expect(await readPackage(bytes, PACKAGE_LIMITS, () => undefined, here)).toMatchObject(reason)
  })

  test('one that lacks an entry which its manifest counts', async () => {
    const problem = await refused(relisted({ 'entries.ndjson': strToU8('') }))
    expect(problem).toEqual({ type: 'altered', files: ['manifest.json'] })
  })

  test.each(['../evil', '/etc/passwd', 'a/../../b', 'a\\b', 'c:evil', './a', 'a//b', 'Summary.md', 'a\u0000b'])(
    'one with a member called %j',
    async name => {
      expect(await refused(repacked({ [name]: strToU8('x') }))).toMatchObject({ type: 'unsafe-names' })
    },
  )

  test('one in which two members have one name', async () => {
    const twice = await rezippedTwice('summary.md')
    expect(await refused(twice)).toEqual({ type: 'unsafe-names', names: ['summary.md'] })
  })

  test('a bomb, by what comes out and not by what it says', async () => {
    const limits = { ...PACKAGE_LIMITS, bytes: 1_000_000 }
    const bomb = zipSync({ 'manifest.json': new Uint8Array(50_000_000) })
    expect(await refused(bomb, limits)).toEqual({ type: 'too-large', limit: 1_000_000, unit: 'bytes' })
    const liar = bomb.slice()
    const central = new DataView(liar.buffer).getUint32(liar.length - 6, true)
    new DataView(liar.buffer).setUint32(central + 24, 10, true)
    expect(await refused(liar, limits)).toEqual({ type: 'too-large', limit: 1_000_000, unit: 'bytes' })
    expect(await refused(whole, { ...limits, members: 3 })).toEqual({ type: 'too-large', limit: 3, unit: 'files' })
  })
})

const aSet = { type: 'set', table: 'sources', id: 'source:1', field: 'title', value: 'x', replaces: [] } as const

function anAdd(table: TableName, record: LooseRecord): Change {
  return { type: 'add', table, record }
}

function lineOf(change: Change, parts: Partial<Entry> = {}): string {
  return canonicalJson(sealed({ ...envelope('device-a', 1), changes: [change], ...parts }))
}

function envelope(device: string, number: number): Omit<Entry, 'id'> {
  return {
    format: 1,
    dossierId,
    by: 'reviewer:one' as ReviewerId,
    device: device as DeviceId,
    session: 'session-1' as SessionId,
    batch: `batch-${device}-${number}` as BatchId,
    number,
    previous: null,
    at,
    command: 'add-claim',
    undoes: null,
    schema: 1,
    changes: [],
  }
}

function anExcerptOfText(fields: Partial<Excerpt>): Excerpt {
  const captured = aText(aCapture({ digest: digestOf(original), mediaType: 'text/html' }), {
    digest: digestOf(text),
    structure: digestOf(structure),
  })
  return {
    ...anExcerpt(),
    dossierId,
    textId: captured.id,
    anchor: anchorOf('The bridge closed on Monday.', 0),
    ...fields,
  }
}

function anchorOf(exact: string, start: number): Anchor {
  return { exact, prefix: '', suffix: '', span: { start, end: start + exact.length } }
}

function anEntryOf(excerpt: Excerpt): Entry {
  const record: LooseRecord = JSON.parse(JSON.stringify(excerpt))
  return sealed({ ...envelope('device-c', 1), changes: [anAdd('excerpts', record)] })
}

function chain(device: string, length: number, changes: (index: number) => Entry['changes'] = () => []): Entry[] {
  const entries: Entry[] = []
  for (let index = 0; index < length; index++) {
    const previous = entries.at(-1)?.id ?? null
    entries.push(sealed({ ...envelope(device, index + 1), previous, changes: changes(index) }))
  }
  return entries
}

function someEntries(): Entry[] {
  const capture = aCapture({ digest: digestOf(original), mediaType: 'text/html' })
  const captured = aText(capture, { digest: digestOf(text), structure: digestOf(structure) })
  return [
    ...chain('device-a', 2, index => [
      index === 0
        ? { type: 'add', table: 'captures', record: { ...capture, dossierId } }
        : { type: 'add', table: 'texts', record: { ...captured, dossierId } },
    ]),
    ...chain('device-b', 1),
  ]
}

function blobs(): Map<Digest, Uint8Array> {
  return new Map([original, text, structure].map(bytes => [digestOf(bytes), bytes]))
}

function someInput(): PackageInput {
  return {
    dossier: { id: dossierId, title: 'The bridge' },
    entries: someEntries(),
    blob: async digest => blobs().get(digest) ?? null,
    summary: '# Summary\n',
    verify: 'sha256sum -c checksums.txt\n',
    exportedAt: at,
    app: 'x 1',
  }
}

async function written(parts: Partial<PackageInput> = {}): Promise<Uint8Array> {
  const bytes = await writePackage({ ...someInput(), ...parts })
  if (!bytes.ok) throw new Error(JSON.stringify(bytes.error))
  return bytes.value
}

async function opened(bytes: Uint8Array) {
  const contents = await readPackage(bytes)
  if (!contents.ok) throw new Error(JSON.stringify(contents.error))
  return contents.value
}

async function refused(bytes: Uint8Array, limits = PACKAGE_LIMITS): Promise<PackageProblem> {
  const contents = await readPackage(bytes, limits)
  if (contents.ok) throw new Error('It was opened.')
  return contents.error
}

/** The package with members put in place of others, or taken out, its lists left as they were. */
function repacked(changes: Readonly<Record<string, Uint8Array | null>>): Uint8Array {
  const members = Object.entries({ ...unzipSync(whole), ...changes })
  return zipSync(Object.fromEntries(members.flatMap(([name, bytes]) => (bytes ? [[name, bytes] as const] : []))))
}

/** The same by a forger who brings both lists up to date. */
function relisted(changes: Readonly<Record<string, Uint8Array | null>>): Uint8Array {
  const { 'manifest.json': manifest, 'checksums.txt': _, ...rest } = unzipSync(repacked(changes))
  const files = Object.entries(rest).map(([name, bytes]) => ({ name, sha256: digestOf(bytes), bytes: bytes.length }))
  const forged = strToU8(JSON.stringify({ ...JSON.parse(new TextDecoder().decode(manifest)), files }))
  const checksums = checksumsOf([...files, { name: 'manifest.json', sha256: digestOf(forged) }])
  return zipSync({ ...rest, 'manifest.json': forged, 'checksums.txt': strToU8(checksums) })
}

/** The package with a second member of that name: one of equal length is renamed in the bytes. */
async function rezippedTwice(name: string): Promise<Uint8Array> {
  const stand = 'x'.repeat(name.length)
  const bytes = Buffer.from(repacked({ [stand]: strToU8('x') }))
  for (let found = bytes.indexOf(stand); found !== -1; found = bytes.indexOf(stand)) bytes.write(name, found)
  return new Uint8Array(bytes)
}

function lengths(most: number): number[] {
  return Array.from({ length: 200 }, (_, index) => Math.floor((index * most) / 199))
}

function digestOf(bytes: Uint8Array): Digest {
  return sha256Hex(new TextDecoder().decode(bytes)) as Digest
}

function jsonOf(value: unknown): never {
  return JSON.parse(JSON.stringify(value ?? null)) as never
}
