import { describe, expect, test } from 'vitest'
import { sha256Hex } from '../domain/sha256.ts'
import { readFileBytes, type ReadStep } from './readFileBytes.ts'

const file = (fileName: string, text: string) => ({
  fileName,
  mediaType: '',
  bytes: new TextEncoder().encode(text),
  encoding: null,
})

describe('a file that is read', () => {
  test('is named by the digest of its own bytes, its text by that of the text', async () => {
    const steps: ReadStep[] = []
    const read = await readFileBytes(file('a.txt', 'One\r\ntwo'), step => steps.push(step))
    expect(read).toMatchObject({
      ok: true,
      value: { captureDigest: sha256Hex('One\r\ntwo'), textDigest: sha256Hex('One\ntwo'), structureDigest: null },
    })
    expect(steps).toEqual(['hashing', 'reading', 'finishing'])
  })

  test('keeps its structure as canonical JSON', async () => {
    const read = await readFileBytes(file('a.md', '# One'), () => {})
    const structure = '[{"end":3,"kind":"heading","level":1,"start":0}]'
    expect(read.ok && new TextDecoder().decode(read.value.structureBytes ?? undefined)).toBe(structure)
    expect(read.ok && read.value.structureDigest).toBe(sha256Hex(structure))
  })

  test('is read from a view into a larger buffer', async () => {
    const bytes = new TextEncoder().encode('before words after').subarray(7, 12)
    const read = await readFileBytes({ ...file('a.txt', ''), bytes }, () => {})
    expect(read.ok && read.value.document.text).toBe('words')
    expect(read.ok && read.value.captureDigest).toBe(sha256Hex('words'))
  })
})

test('a refusal takes no digest', async () => {
  const steps: ReadStep[] = []
  const read = await readFileBytes(file('a.pdf', '%PDF-1.7'), step => steps.push(step))
  expect(read).toEqual({ ok: false, error: { type: 'kind-not-read', kind: 'pdf' } })
  expect(steps).toEqual([])
})
