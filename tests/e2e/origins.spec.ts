import { expect, test, type Page } from '@playwright/test'
import { seriousInBothThemes } from '../support/axe.ts'
import { sidewaysInBothDirections } from '../support/reflow.ts'

test('why several documents are one origin is in words and drawn, a link away from a source', async ({ page }) => {
  await openOrigins(page)
  await expect(page.getByText('6 sources, 4 origins.')).toBeVisible()
  const groups = page.getByRole('list', { name: 'Origins and their sources' })
  await expect(groups.getByRole('heading', { name: /^Origin B 3 documents/ })).toBeVisible()
  await expect(groups.getByText(/“Town cut in two” reprints “Forty-one hurt/)).toBeVisible()
  await expect(groups.getByText(/\(suggested\)/)).toBeVisible()

  await page.getByRole('link', { name: 'Graph' }).click()
  await expect(page).toHaveURL(/view=graph/)
  const origin = page.getByRole('group', { name: 'Origin B' })
  await expect(origin.getByRole('link')).toHaveCount(3)
  await origin.getByRole('link', { name: /^Town cut in two/ }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Town cut in two' })).toBeVisible()
  await page.goBack()
  await expect(page.getByRole('group', { name: 'Origin B' })).toBeVisible()
})

for (const view of ['Groups', 'Graph'] as const) {
  test(`axe finds nothing serious in the origins, ${view}, and nothing sticks out at 320 px`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
    await openOrigins(page)
    await page.getByRole('link', { name: view }).click()
    await expect(page.getByRole('link', { name: view })).toHaveAttribute('aria-current', 'page')
    expect(await seriousInBothThemes(page)).toEqual([])
    await page.setViewportSize({ width: 320, height: 640 })
    expect(await sidewaysInBothDirections(page)).toEqual([])
  })
}

/** The example's origins, once its texts have been compared with one another. */
async function openOrigins(page: Page): Promise<void> {
  await page.goto('/')
  await page.getByRole('button', { name: 'Try the example' }).click()
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Origins' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Origins' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Settle the suggestions' })).toBeVisible()
}
