import { expect, test, type Page } from '@playwright/test'
import { expectAccessible } from '../support/axe.ts'

test('the example opens, tells its marks, and comes back after a reload without the network', async ({
  page,
  context,
}) => {
  await page.goto('/')
  await page.evaluate(() => navigator.serviceWorker.ready)
  await page.getByRole('button', { name: 'Try the example' }).click()
  await expect(page).toHaveURL(/\/claims/)
  await expect(page.getByRole('option')).toHaveCount(7)
  await context.setOffline(true)
  await page.reload()
  await expect(page.getByRole('option')).toHaveCount(7)
})

test('a second tab sees a new dossier', async ({ page, context }) => {
  await page.goto('/')
  const other = await context.newPage()
  await other.goto('/')
  await makeDossier(page, 'Seen from two tabs')
  await expect(other.getByRole('link', { name: 'Seen from two tabs' })).toBeVisible()
})

test('a package opens in a fresh profile with the same claims', async ({ page, browser, baseURL }) => {
  await page.goto('/')
  await page.getByRole('button', { name: 'Try the example' }).click()
  await expect(page.getByRole('option')).toHaveCount(7)
  const claims = await page.getByRole('option').allInnerTexts()
  await page.getByRole('link', { name: 'Export' }).click()
  await page.getByRole('button', { name: 'Prepare: Dossier package' }).click()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save the file' }).click()
  const file = await (await download).path()

  const stranger = await browser.newContext(baseURL ? { baseURL } : {})
  const there = await stranger.newPage()
  await there.goto('/')
  await there.getByLabel('Open a package').setInputFiles({
    name: 'example.zip',
    mimeType: 'application/zip',
    buffer: await import('node:fs/promises').then(fs => fs.readFile(file)),
  })
  await there.getByRole('link', { name: 'Claims' }).click()
  await expect(there.getByRole('option')).toHaveCount(7)
  expect(await there.getByRole('option').allInnerTexts()).toEqual(claims)
  await stranger.close()
})

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing serious on any screen, ${theme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
    await page.goto('/')
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Try the example' }).click()
    await expect(page.getByRole('option')).toHaveCount(7)
    await page.getByRole('option').first().click()
    await expectAccessible(page)
    await page.getByRole('link', { name: 'Sources', exact: true }).click()
    await expect(page.locator('a[href*="/sources/"]').first()).toBeVisible()
    await expectAccessible(page)
    await page.locator('a[href*="/sources/"]').first().click()
    await expect(page.getByRole('textbox').first()).toBeVisible()
    await expectAccessible(page)
    await page.getByRole('link', { name: 'Export' }).click()
    await expect(page.getByRole('button', { name: /^Prepare/ }).first()).toBeVisible()
    await expectAccessible(page)
  })
}

async function makeDossier(page: Page, title: string): Promise<void> {
  await page.getByRole('button', { name: 'New dossier' }).click()
  await page.getByLabel('Title').fill(title)
  await page.getByRole('button', { name: 'Make dossier' }).click()
  await expect(page).toHaveURL(/\/sources$/)
}
