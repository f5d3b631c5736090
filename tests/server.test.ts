import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request, type IncomingHttpHeaders } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { headers, headersFile, metaPolicy, policy } from '../tools/headers.mjs'
import { serve } from '../tools/server.mjs'

const folder = mkdtempSync(join(tmpdir(), 'touchstone-server-'))
const root = join(folder, 'dist')
let server: Awaited<ReturnType<typeof serve>>

beforeAll(async () => {
  mkdirSync(join(root, 'assets'), { recursive: true })
  writeFileSync(join(folder, 'secret.txt'), 'secret')
  writeFileSync(join(root, 'index.html'), '<!doctype html>the app')
  writeFileSync(join(root, 'sw.js'), '0')
  writeFileSync(join(root, '_headers'), 'for hosts')
  writeFileSync(join(root, 'assets/main-abc.js'), 'main()')
  server = await serve({ root, port: 0 })
})

afterAll(async () => {
  await server.stop()
  rmSync(folder, { recursive: true })
})

describe('what is served', () => {
  it.each([
    ['/', 200, 'text/html; charset=utf-8', 'no-cache'],
    ['/sw.js', 200, 'text/javascript; charset=utf-8', 'no-cache'],
    ['/assets/main-abc.js', 200, 'text/javascript; charset=utf-8', 'public, max-age=31536000, immutable'],
    ['/d/one/claims?mark=open', 200, 'text/html; charset=utf-8', 'no-cache'],
    ['/assets/gone.js', 404, 'text/plain; charset=utf-8', undefined],
    ['/gone.txt', 404, 'text/plain; charset=utf-8', undefined],
    ['/_headers', 200, 'text/html; charset=utf-8', 'no-cache'],
  ])('%s: %i', async (path, status, type, caching) => {
    const answer = await ask(path)
    expect(answer.status).toBe(status)
    expect(answer.headers['content-type']).toBe(type)
    expect(answer.headers['cache-control']).toBe(caching)
    for (const [name, value] of Object.entries(headers)) expect(answer.headers[name.toLowerCase()]).toBe(value)
  })

  it.each([
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/assets/../../secret.txt',
    '/..%5csecret.txt',
    '/%',
    '/%00',
  ])('nothing outside its folder: %s', async path => expect((await ask(path)).body).not.toContain('secret'))

  it('nothing is taken in', async () => expect((await ask('/', { method: 'POST' })).status).toBe(405))

  it('sends localhost to the one address', async () => {
    const port = new URL(server.url).port
    const answer = await ask('/d/one', { host: `localhost:${port}` })
    expect([answer.status, answer.headers.location]).toEqual([307, `${server.url}/d/one`])
  })

  it('does not share its port', async () => {
    await expect(serve({ root, port: Number(new URL(server.url).port) })).rejects.toMatchObject({ code: 'EADDRINUSE' })
  })
})

describe('the headers', () => {
  it('let nothing come from or go to another origin', () => {
    const sources = Object.values(policy).flat()
    expect(sources.filter(source => /[.*]|^https?:|unsafe/.test(source))).toEqual([])
  })

  it('are the same for static hosts, and in the page but for what a page cannot hold', () => {
    expect(headersFile()).toContain(`/*\n  Content-Security-Policy: ${headers['Content-Security-Policy']}\n`)
    expect(headers['Content-Security-Policy'].replace("; frame-ancestors 'none'", '')).toBe(metaPolicy)
  })
})

interface Answer {
  readonly status: number | undefined
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

/** Asks for a path as it is written: `fetch` would tidy it up before. */
function ask(path: string, { method = 'GET', host = new URL(server.url).host } = {}): Promise<Answer> {
  const { hostname, port } = new URL(server.url)
  return new Promise((succeed, fail) => {
    const call = request({ hostname, port, path, method, headers: { host } }, response => {
      let body = ''
      response.on('data', chunk => (body += String(chunk)))
      response.on('end', () => succeed({ status: response.statusCode, headers: response.headers, body }))
    })
    call.on('error', fail).end()
  })
}
