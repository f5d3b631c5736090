import { createServer, type AddressInfo } from 'node:net'
import { resolve } from 'node:path'
import { defineConfig } from '@playwright/test'
import { chromiumArguments, findChromium } from '../support/chromium.mjs'

const root = resolve(import.meta.dirname, '../..')
const cache = resolve(root, 'node_modules/.cache/touchstone')

const chromium = await findChromium()
if (!chromium) throw new Error('There is no Chromium on this machine. CHROMIUM_PATH may name one.')

// Chosen once, by the process that starts the others and hands them its environment.
const port = (process.env['E2E_PORT'] ??= String(await freePort()))
const baseURL = `http://127.0.0.1:${port}`

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env['CI']),
  timeout: 180_000, // a whole job by hand takes over a minute where little else runs
  expect: { timeout: 20_000 },
  retries: process.env['CI'] ? 2 : 0, // a machine under load is slow to start service workers; a retry is reported as flaky
  outputDir: resolve(cache, 'e2e-results'),
  reporter: [['list'], ['json', { outputFile: resolve(cache, 'e2e.json') }]],
  use: {
    baseURL,
    actionTimeout: 30_000,
    // A fresh profile would have the whole app kept anew for every test: only where that matters is it `allow`.
    serviceWorkers: 'block',
    launchOptions: { executablePath: chromium.path, args: chromiumArguments },
  },
  webServer: {
    command: `node tools/serve.mjs --port ${port}`,
    cwd: root,
    url: baseURL,
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 2000 },
  },
})

function freePort(): Promise<number> {
  return new Promise((succeed, fail) => {
    const probe = createServer()
    probe.once('error', fail)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo
      probe.close(() => succeed(port))
    })
  })
}
