import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** The last file that a build writes: older than this, and the build is old. */
const lastWritten = 'dist/sw.js'

const inputs = ['src', 'public', 'tools', 'index.html', 'vite.config.ts', 'package.json', 'package-lock.json']

/**
 * Builds the app where `dist` is missing or older than what it is built from.
 *
 * @returns {boolean} whether there is a build that is up to date
 */
export function ensureBuilt() {
  if (isBuilt()) return true
  console.log('Building …')
  const build = spawnSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'], {
    stdio: 'inherit',
  })
  return build.status === 0
}

function isBuilt() {
  return existsSync(lastWritten) && inputs.every(input => newestIn(input) <= statSync(lastWritten).mtimeMs)
}

/**
 * When the newest file under a path was changed, in ms; 0 where there is nothing.
 *
 * @param {string} path
 * @returns {number}
 */
function newestIn(path) {
  if (!existsSync(path)) return 0
  const found = statSync(path)
  if (!found.isDirectory()) return found.mtimeMs
  // A folder's own time tells of files that were taken away.
  return Math.max(found.mtimeMs, ...readdirSync(path).map(name => newestIn(join(path, name))))
}
