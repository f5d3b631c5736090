// A server for the built app and for nothing else: files of one folder, on this machine, with the app's headers.
import { createReadStream } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join, resolve, sep } from 'node:path'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { cachingOf, headers } from './headers.mjs'

/** The only address it listens on: nobody else on the network is served. */
export const host = '127.0.0.1'

const mediaTypes = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.json', 'application/json; charset=utf-8'],
  ['.map', 'application/json; charset=utf-8'],
  ['.webmanifest', 'application/manifest+json; charset=utf-8'],
  ['.txt', 'text/plain; charset=utf-8'],
  ['.svg', 'image/svg+xml; charset=utf-8'],
  ['.png', 'image/png'],
  ['.ico', 'image/x-icon'],
  ['.woff2', 'font/woff2'],
  ['.woff', 'font/woff'],
  ['.wasm', 'application/wasm'],
])

/** Kinds that shrink; fonts and pictures are compressed already. */
const worthCompressing = /^(?:text|application\/(?:json|manifest)|image\/svg)/

const compress = promisify(gzip)

/**
 * Serves a folder until it is told to stop. A path that names no file and looks like a screen gets `index.html`.
 *
 * @param {{ root: string, port: number }} options port 0: any free one
 * @returns {Promise<{ url: string, stop: () => Promise<void> }>} fails with `EADDRINUSE` where the port is taken
 */
export function serve({ root, port }) {
  const files = filesOf(root)
  const server = createServer((request, response) => {
    answer(files, request, response).catch(error => {
      console.error(error)
      response.writeHead(500, headers).end()
    })
  })
  return new Promise((succeed, fail) => {
    server.once('error', fail)
    server.listen(port, host, () => {
      const address = server.address()
      const actual = typeof address === 'object' && address ? address.port : port
      succeed({ url: `http://${host}:${actual}`, stop: () => stopped(server) })
    })
  })
}

/**
 * @param {ReturnType<typeof filesOf>} files
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
async function answer(files, request, response) {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { ...headers, Allow: 'GET, HEAD' }).end()
    return
  }
  const elsewhere = oneAddress(request)
  if (elsewhere) {
    response.writeHead(307, { ...headers, Location: elsewhere }).end()
    return
  }
  const file = await files.find(pathOf(request.url ?? '/'))
  if (!file) {
    response.writeHead(404, { ...headers, 'Content-Type': 'text/plain; charset=utf-8' }).end('Not found\n')
    return
  }
  const compressed = worthCompressing.test(file.type) && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '')
  const body = compressed ? await files.compressed(file) : null
  response.writeHead(200, {
    ...headers,
    'Content-Type': file.type,
    'Content-Length': body ? body.length : file.bytes,
    'Cache-Control': cachingOf(file.pathname),
    Vary: 'Accept-Encoding',
    ...(body ? { 'Content-Encoding': 'gzip' } : {}),
  })
  if (request.method === 'HEAD') response.end()
  else if (body) response.end(body)
  else createReadStream(file.path).pipe(response)
}

/**
 * The address to go to instead, or `null`. `localhost` would be another origin with another, empty, storage: what
 * was written under one name would seem lost under the other.
 *
 * @param {import('node:http').IncomingMessage} request
 */
function oneAddress(request) {
  const [name, port] = (request.headers.host ?? '').split(':')
  return name === 'localhost' && Number(port) === request.socket.localPort
    ? `http://${host}:${port}${request.url}`
    : null
}

/**
 * The path that a request asks for, from the root, decoded; `null` where it is not one.
 *
 * @param {string} url
 */
function pathOf(url) {
  try {
    const decoded = decodeURIComponent(url.split(/[?#]/)[0] ?? '')
    return decoded.startsWith('/') && !/[\0\\]/.test(decoded) ? decoded : null
  } catch {
    return null
  }
}

/**
 * @typedef {{ path: string, pathname: string, type: string, bytes: number, changedAt: number }} File
 *
 * @param {string} root
 */
function filesOf(root) {
  const base = resolve(root)
  /** @type {Map<string, Promise<Buffer>>} */
  const kept = new Map()
  return {
    /** @param {string | null} pathname @returns {Promise<File | null>} */
    async find(pathname) {
      if (pathname === null) return null
      const path = resolve(join(base, pathname))
      if (path !== base && !path.startsWith(base + sep)) return null
      const hidden = pathname.split('/').some(part => part.startsWith('.') || part.startsWith('_'))
      const found = hidden ? null : await described(path, pathname)
      return found ?? (isScreen(pathname) ? described(join(base, 'index.html'), '/') : null)
    },
    /** Compressed once for each version of a file. @param {File} file */
    compressed(file) {
      const key = `${file.path}\0${file.changedAt}\0${file.bytes}`
      const body = kept.get(key) ?? readFile(file.path).then(content => compress(content))
      kept.set(key, body)
      return body
    },
  }
}

/**
 * @param {string} path
 * @param {string} pathname
 * @returns {Promise<File | null>} `null` where there is no such file
 */
async function described(path, pathname) {
  const found = await stat(path).catch(() => null)
  if (!found?.isFile()) return null
  const type = mediaTypes.get(extname(path)) ?? 'application/octet-stream'
  return { path, pathname, type, bytes: found.size, changedAt: found.mtimeMs }
}

/**
 * Whether a path may be a screen's address, which `index.html` answers. A missing asset is missing: a page in the
 * place of a script fails later and further away.
 *
 * @param {string} pathname
 */
function isScreen(pathname) {
  return !pathname.startsWith('/assets/') && extname(pathname) === ''
}

/**
 * @param {import('node:http').Server} server
 * @returns {Promise<void>}
 */
function stopped(server) {
  return new Promise(done => {
    server.close(() => done())
    server.closeAllConnections()
  })
}
