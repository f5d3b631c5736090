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
    await page.getByRole('link', { name: 'History' }).click()
    await page.getByRole('button', { name: 'What it changed' }).first().click()
    await expect(page.getByText('Recorded on').first()).toBeVisible()
    await expectAccessible(page)
    await page.getByRole('link', { name: 'Export' }).click()
    await page
      .getByRole('button', { name: /^Prepare/ })
      .first()
      .click()
    await expect(page.getByRole('button', { name: 'Save the file' })).toBeVisible()
    await expectAccessible(page)
  })
}

async function makeDossier(page: Page, title: string): Promise<void> {
  await page.getByRole('button', { name: 'New dossier' }).click()
  await page.getByLabel('Title').fill(title)
  await page.getByRole('button', { name: 'Make dossier' }).click()
  await expect(page).toHaveURL(/\/sources$/)
}
