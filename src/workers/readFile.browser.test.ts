import { describe, expect, test } from 'vitest'
import { encodingChoices } from '../formats/registry.ts'
import { readFile } from './readFile.ts'
import { readFileBytes } from './readFileBytes.ts'

const file = (fileName: string, text: string) => ({
  fileName,
  mediaType: '',
  bytes: new TextEncoder().encode(text),
  encoding: null,
})

const page = `<html lang="en"><title>Notice</title><script>fetch('/tell')</script><h1>Notice</h1><img src="/pixel.gif">${'<p>The port is closed to ships of every kind until the storm is over, it said.</p>'.repeat(12)}`

describe('in a real worker', () => {
  test.each([
    ['a.txt', 'One\r\ntwo'],
    ['a.md', '# One\n\n- *two*'],
    ['a.html', page],
    ['a.pdf', '%PDF-1.7'],
    ['empty.txt', ''],
  ])('%s becomes what it becomes elsewhere', async (name, text) => {
    expect(await readFile(file(name, text), null, null)).toEqual(await readFileBytes(file(name, text), () => {}))
  })

  test('the bytes go and come back, and no copy is made on the way', async () => {
    const given = file('a.txt', 'words')
    const read = await readFile(given, null, null)
    expect(given.bytes).toHaveLength(0)
    expect(read.ok && new TextDecoder().decode(read.value.captureBytes)).toBe('words')
  })

  test('fifty million letters are read while the page stays free', async () => {
    const line = 'The harbour authority turned away forty-one ships in April, it said.\n'
    const big = file('big.txt', line.repeat(50_000_000 / line.length))
    let beats = 0
    const beat = setInterval(() => beats++, 10)
    const read = await readFile(big, null, null)
    clearInterval(beat)
    expect(read.ok).toBe(true)
    expect(beats).toBeGreaterThan(5) // a page that reads by itself has none until it is done
  }, 60_000)

  test('a file that is cancelled leaves nothing', async () => {
    const stop = new AbortController()
    const reading = readFile(file('a.html', page), stop.signal, () => stop.abort())
    await expect(reading).resolves.toEqual({ ok: false, error: { type: 'cancelled' } })
  })
})

test('this browser has every encoding that is offered', () => {
  expect(encodingChoices.map(choice => new TextDecoder(choice).encoding)).toEqual(encodingChoices)
})
