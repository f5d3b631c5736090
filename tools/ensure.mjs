// Installs dependencies where node_modules is missing or older than the lock, so that `npm start` and `npm test`
// are each one command on a fresh clone. Runs before anything is installed: Node's own modules only.
import { spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Touchstone needs Node 20.19 or newer; this is ${process.versions.node}.`)
  process.exit(1)
}

/** Written last by every install. */
const marker = 'node_modules/.package-lock.json'

const installed = existsSync(marker) && statSync(marker).mtimeMs >= statSync('package-lock.json').mtimeMs
if (!installed) {
  console.log('Installing dependencies (npm ci) …')
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (status !== 0) process.exit(status ?? 1)
}
