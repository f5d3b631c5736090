import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import { headers } from '../../tools/headers.mjs'
import { serve } from '../../tools/server.mjs'
import { serviceWorker } from '../../tools/offline.mjs'

/** A copy of the built app on a server of its own, which a test may change and stop. */
const hosted = test.extend<{ host: { root: string; url: string; stop: () => Promise<void> } }>({
  host: async ({}, use) => {
    const root = mkdtempSync(join(tmpdir(), 'touchstone-e2e-'))
    cpSync('dist', root, { recursive: true })
    const server = await serve({ root, port: 0 })
    await use({ root, ...server })
    await server.stop()
    rmSync(root, { recursive: true })
  },
})

test.use({ serviceWorkers: 'allow' })

test('every file comes with the headers, and the page breaks none of them', async ({ page, baseURL }) => {
  const complaints: string[] = []
  const bare: string[] = []
  const foreign: string[] = []
  page.on('console', message => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  page.on('pageerror', error => complaints.push(error.message))
  page.on('request', request => {
    if (!request.url().startsWith(`${baseURL}/`)) foreign.push(request.url())
  })
  page.on('response', response => {
    if (response.headers()['content-security-policy'] !== headers['Content-Security-Policy']) bare.push(response.url())
  })
  await page.goto('/')
  await ready(page)
  await expect(page.locator('#root')).not.toBeEmpty()
  expect({ complaints, bare, foreign }).toEqual({ complaints: [], bare: [], foreign: [] })
})

test('plain strings are refused where a script may run', async ({ page }) => {
  await page.goto('/')
  const refused = await page.evaluate(() => {
    const tries = [
      () => new Worker('/sw.js'),
      () => (document.createElement('div').innerHTML = '<b>markup</b>'),
      () => document.createElement('script').setAttribute('src', '/sw.js'),
    ]
    return tries.map(attempt => {
      try {
        attempt()
        return false
      } catch (error) {
        return error instanceof TypeError
      }
    })
  })
  expect(refused).toEqual([true, true, true])
})

hosted('opens, and opens any address, when the server is gone', async ({ page, host }) => {
  await page.goto(host.url)
  await ready(page)
  await host.stop()
  await page.reload()
  await expect(page.locator('#root')).not.toBeEmpty()
  await page.goto(`${host.url}/settings`)
  await expect(page.locator('#root')).not.toBeEmpty()
})

hosted(
  'lets a newer version wait, then run, and keeps the one before for tabs that still use it',
  async ({ page, host }) => {
    await page.goto(host.url)
    await ready(page)
    const before = await kept(page)
    await release(host.root, 'the second')
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update())
    await expect.poll(() => page.evaluate(waits)).toBe(true)
    await page.reload({ waitUntil: 'networkidle' }) // the browser changes workers once the old one has answered everything
    expect(await page.locator('meta[name=release]').count()).toBe(0)
    await page.evaluate(async () =>
      (await navigator.serviceWorker.getRegistration())?.waiting?.postMessage('skip-waiting'),
    )
    await expect.poll(() => page.evaluate(waits), { timeout: 40_000 }).toBe(false)
    await page.reload()
    await expect(page.locator('meta[name=release]')).toHaveAttribute('content', 'the second')
    const after = await kept(page)
    expect(after).toHaveLength(2)
    expect(after).toEqual(expect.arrayContaining(before))
  },
)

hosted('keeps the version before when a newer one is not what was built', async ({ page, host }) => {
  await page.goto(host.url)
  await ready(page)
  const before = await kept(page)
  await release(host.root, 'the second')
  writeFileSync(join(host.root, 'theme.js'), '/* cut off')
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update().catch(() => null))
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.installing))
    .toBeNull()
  expect(await page.evaluate(waits)).toBe(false)
  expect(await kept(page)).toEqual(before)
})

/** When the whole app is on this machine and this page is run from there. */
async function ready(page: Page) {
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state)).toBe('activated')
}

async function waits() {
  return Boolean((await navigator.serviceWorker.getRegistration())?.waiting)
}

function kept(page: Page): Promise<string[]> {
  return page.evaluate(() => caches.keys())
}

/** Another build in the same place. */
async function release(root: string, name: string) {
  const page = join(root, 'index.html')
  writeFileSync(page, readFileSync(page, 'utf8').replace('<head>', `<head><meta name="release" content="${name}">`))
  writeFileSync(join(root, 'sw.js'), await serviceWorker(root))
}
