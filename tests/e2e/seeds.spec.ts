import { existsSync, readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test, type Page } from '@playwright/test'

const seeds = resolve(import.meta.dirname, '../../../shared/seeds')
const files = existsSync(seeds) ? readdirSync(seeds).map(name => resolve(seeds, name)) : []
if (files.length === 0) console.warn(`!!! NOT RUN: the five-article journey, for want of ${seeds}`)

test('five articles of one publisher are one origin: attributed, never corroborated', async ({ page }) => {
  test.skip(files.length === 0, 'The articles are not beside this checkout.')
  await page.goto('/')
  await page.getByRole('button', { name: 'New dossier' }).click()
  await page.getByLabel('Title').fill('One event')
  await page.getByRole('button', { name: 'Make dossier' }).click()
  await expect(page).toHaveURL(/\/sources$/)
  await page.locator('input[type=file][multiple]').first().setInputFiles(files)
  await expect(page.getByText('5 sources added')).toBeVisible()
  await expect(page.getByText('Who published these 5 sources?')).toBeVisible()

  const links = page.locator('main a[href*="/sources/"]')
  await expect(links).toHaveCount(5)
  const addresses = await links.evaluateAll(all => all.map(link => link.getAttribute('href') ?? ''))
  await supportNewClaim(page, addresses[0] ?? '')
  for (const address of addresses.slice(1)) await supportSameClaim(page, address)
  await expectRecommendation(page, 'Attributed')

  await page.getByRole('link', { name: 'Sources', exact: true }).click()
  await page.getByLabel('All of them').check()
  await page.getByLabel('Publisher', { exact: true }).fill('One organisation')
  await page.getByRole('button', { name: 'Name the publisher of 5 sources' }).click()
  await expect(page.getByText('Who published these 5 sources?')).toBeHidden()
  await expectRecommendation(page, 'Attributed')
  await expect(page.getByText(/5 documents, 1 origin/).first()).toBeVisible()
})

async function selectFirstLine(page: Page, address: string): Promise<void> {
  await page.goto(address)
  const text = page.getByRole('textbox', { name: 'Text of the source' })
  await text.locator('[data-start]').first().click()
  await page.keyboard.press('Home')
  await page.keyboard.press('Shift+End')
  await expect(page.getByRole('toolbar')).toBeVisible({ timeout: 5000 })
}

async function supportNewClaim(page: Page, address: string): Promise<void> {
  await selectFirstLine(page, address)
  await page.keyboard.press('n')
  await page.getByRole('dialog').getByRole('button', { name: 'Add claim' }).click()
  await expect(page.getByRole('dialog')).toBeHidden()
}

async function supportSameClaim(page: Page, address: string): Promise<void> {
  await selectFirstLine(page, address)
  await page.keyboard.press('s')
  await page.getByRole('dialog').getByRole('option').first().click()
  await expect(page.getByRole('dialog')).toBeHidden()
}

async function expectRecommendation(page: Page, word: string): Promise<void> {
  await page.getByRole('link', { name: 'Claims', exact: true }).click()
  await page.getByRole('option').first().click()
  const verdict = page.getByRole('heading', { name: 'The rules recommend' }).locator('..')
  await expect(verdict).toContainText(`The rules recommend${word}`)
}
