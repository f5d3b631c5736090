import { createServer } from 'node:http'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { read as readHtml } from './html.ts'
import { read as readMarkdown } from './markdown.ts'
import { read as readPlainText } from './plainText.ts'
import { formatFor, type ReadContext, SIZE_LIMIT } from './registry.ts'

const context: ReadContext = { fileName: 'a.txt', encoding: null }
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const readers = { text: readPlainText, markdown: readMarkdown, html: readHtml }
const inEach = Object.entries(readers)

describe.each(inEach)('%s', (_, read) => {
  test('reads or refuses whatever bytes it is given, and every block lies in the text', () => {
    const markup = fc.stringMatching(/^[<>/a-z"'=&;# \n*_[\]()`-]{0,200}$/).map(utf8)
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array({ maxLength: 300 }), markup), bytes => {
        const document = read(bytes, context)
        if (!document.ok) return
        const { text, blocks } = document.value
        expect(text).not.toMatch(/[\r\f\0]/)
        let end = 0
        for (const block of blocks ?? []) {
          expect(text.slice(end, block.start).trim()).toBe('')
          expect(text.slice(block.start, block.end).trim()).not.toBe('')
          end = block.end
        }
      }),
      { numRuns: 300 },
    )
  })

  test('reads the same bytes the same way twice', () => {
    const bytes = utf8('# One\n\n<p>two <b>three</b></p>\n\n- four')
    expect(read(bytes, context)).toEqual(read(bytes, context))
  })

  test('refuses what is larger than it can hold', () => {
    expect(read(new Uint8Array(SIZE_LIMIT + 1), context)).toMatchObject({ error: { type: 'too-large' } })
  })
})

describe('a hostile page', () => {
  test('neither runs nor fetches anything', async () => {
    let requests = 0
    const server = createServer((_, response) => {
      requests += 1
      response.end()
    })
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    const origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`
    const html = `<link rel=stylesheet href="${origin}/a"><base href="${origin}"><script src="${origin}/b"></script>
      <script>globalThis.ran = true</script><img src="${origin}/c" onerror="globalThis.ran = true"><iframe src="${origin}/d"></iframe>
      <object data="${origin}/e"></object><style>@import url(${origin}/f)</style><body onload="globalThis.ran = true"><p>Words</p>
      <noscript><img src="${origin}/g"></noscript><video src="${origin}/h" autoplay></video><meta http-equiv=refresh content="0;${origin}/i">`
    const document = readHtml(utf8(html), context)
    await new Promise(resolve => setTimeout(resolve, 100))
    server.close()
    expect(document).toMatchObject({ value: { text: 'Words' } })
    expect(requests).toBe(0)
    expect('ran' in globalThis).toBe(false)
  })

  test.each([
    ['divs', `${'<div>'.repeat(100_000)}Deep words`],
    ['lists', `${'<ul><li>'.repeat(20_000)}Deep words`],
    ['quotes and emphasis', `${'<blockquote><b>'.repeat(20_000)}Deep words`],
    ['rows', `${'<table><tr><td>a<td>'.repeat(2000)}Deep words`],
  ])('of deeply nested %s is read', (_, html) => {
    const document = readHtml(utf8(html), context)
    expect(document.ok && document.value.text.endsWith('Deep words')).toBe(true)
  })

  test('has no prototype of ours changed by its metadata', () => {
    const html =
      '<script type="application/ld+json">{"@type":"Article","headline":"A","__proto__":{"polluted":1}}</script><p>Words'
    expect(readHtml(utf8(html), context).ok).toBe(true)
    expect('polluted' in {}).toBe(false)
  })
})

test('Markdown nested ten thousand deep is read', () => {
  const document = readMarkdown(utf8(`${'> '.repeat(10_000)}Deep words`), context)
  expect(document.ok && document.value.text).toContain('Deep words')
})

test.each([
  ['text', 5_000_000],
  ['markdown', 1_000_000],
  ['html', 1_000_000],
] as const)('reads a %s of %i bytes', (id, size) => {
  const paragraph = '<p>The harbour authority turned away forty-one ships in <b>April</b>, it said.</p>\n\n'
  const bytes = utf8(paragraph.repeat(size / paragraph.length))
  expect(readers[id](bytes, context).ok).toBe(true)
})

describe('which format reads a file', () => {
  test.each([
    ['notes.txt', '', 'words', 'text'],
    ['NOTES.MD', '', 'words', 'markdown'],
    ['page.htm', '', 'words', 'html'],
    ['', 'text/html; charset=utf-8', 'words', 'html'],
    ['saved', '', '<!DOCTYPE html><p>words', 'html'],
    ['report.doc', 'application/msword', '<html><body>words', 'html'],
    ['table.csv', 'text/csv', 'a,b', 'text'],
  ])('%s of type "%s": by name, type and bytes', (name, type, bytes, id) => {
    const format = formatFor(name, type, utf8(bytes))
    expect(format.ok && format.value.id).toBe(id)
  })

  test.each([
    ['report.pdf', 'words', 'pdf'],
    ['report.txt', '%PDF-1.4', 'pdf'],
    ['letter.docx', 'PK\u0003\u0004', 'archive'],
    ['letter.rtf', '{\\rtf1', 'rtf'],
    ['mail.eml', 'From: a', 'email'],
  ])('%s is refused by its kind', (name, bytes, kind) => {
    expect(formatFor(name, '', utf8(bytes))).toEqual({ ok: false, error: { type: 'kind-not-read', kind } })
  })
})
