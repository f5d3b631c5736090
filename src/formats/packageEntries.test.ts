import { strToU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { aCheck, aSource } from '../../tests/builders.ts'
import {
  anAdd,
  anchorOf,
  anEntryOf,
  anExcerptOfText,
  aSet,
  envelope,
  lineOf,
  opened,
  refused,
  relisted,
  someEntries,
  text,
  whole,
  written,
} from '../../tests/support/somePackage.ts'
import { canonicalJson } from '../domain/canonicalJson.ts'
import { applyChange } from '../domain/fold.ts'
import type { DossierId } from '../domain/id.ts'
import { sealed } from '../domain/ledger.ts'
import type { Excerpt, Instant } from '../domain/records.ts'
import { readPackage } from './package.ts'
import { PACKAGE_LIMITS } from './packageLimits.ts'
import type { AlreadyHere } from './packageQuotes.ts'

describe('a package whose entries do not hold is refused', () => {
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
})
