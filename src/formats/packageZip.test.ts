import fc from 'fast-check'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { digestOf, opened, original, refused, relisted, repacked, whole } from '../../tests/support/somePackage.ts'
import { readPackage } from './package.ts'
import { PACKAGE_LIMITS } from './packageLimits.ts'
import { checksumsOf } from './packageManifest.ts'

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
