import { createHash } from 'node:crypto'
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { transformWithOxc } from 'vite'
import { headersFile, metaPolicy } from './headers.mjs'

const workerSource = 'src/app/serviceWorker.ts'

/**
 * What a build needs to run without a server: the service worker with the list of all that it keeps, and, for hosts
 * that know nothing of the app, the headers as a file and the policy as a meta tag.
 *
 * @returns {import('vite').Plugin}
 */
export function offline() {
  let outDir = 'dist'
  return {
    name: 'touchstone-offline',
    apply: 'build',
    enforce: 'post',
    configResolved(config) {
      outDir = join(config.root, config.build.outDir)
    },
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: metaPolicy },
        injectTo: 'head-prepend',
      },
    ],
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        writeFileSync(join(outDir, '_headers'), headersFile())
        writeFileSync(join(outDir, '_redirects'), '/* /index.html 200\n')
        writeFileSync(join(outDir, 'sw.js'), await serviceWorker(outDir))
      },
    },
  }
}

/**
 * The service worker's script. Its version is a digest of its own source and of every file that it keeps: the same
 * build is the same worker, byte for byte, and any other is an update.
 *
 * @param {string} outDir
 */
export async function serviceWorker(outDir) {
  const { code } = await transformWithOxc(readFileSync(workerSource, 'utf8'), workerSource, { sourcemap: false })
  const files = keptFiles(outDir).map(file => [
    file === 'index.html' ? '/' : `/${file}`,
    integrityOf(join(outDir, file)),
  ])
  const version = createHash('sha256').update(code).update(JSON.stringify(files)).digest('hex').slice(0, 16)
  return code.replaceAll('__VERSION__', JSON.stringify(version)).replaceAll('__FILES__', JSON.stringify(files))
}

/**
 * All that was built, but for what only servers, hosts and developers read.
 *
 * @param {string} outDir
 */
function keptFiles(outDir) {
  return readdirSync(outDir, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => relative(outDir, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter(file => file !== 'sw.js' && !file.endsWith('.map') && !/^[._]/.test(file))
    .toSorted()
}

/**
 * As the `integrity` of a request takes it.
 *
 * @param {string} path
 */
function integrityOf(path) {
  return `sha256-${createHash('sha256').update(readFileSync(path)).digest('base64')}`
}
