import { expect, type Page, test } from '@playwright/test'
import { expectAccessible } from '../support/axe.ts'
import { goToSources, readSource, tieToClaim } from '../support/job.ts'

const changed = 'Forty-four people were treated at St Brannoc Infirmary, most of them for bruises, cuts and sprains.'
const claim = 'Forty-one people were treated at St Brannoc Infirmary after the deck of the Harbour Bridge dropped.'

test('all excerpts are checked at once; those that fail are listed with what differs and a way to the place', async ({
  page,
}) => {
  await page.goto('/')
  await page.getByRole('button', { name: 'Try the example' }).click()
  await expect(page.getByRole('link', { name: 'Sources', exact: true })).toBeVisible()
  await openChecks(page)
  await page.getByRole('button', { name: 'Check again' }).click()
  await expect(page.getByText(/All \d+ excerpts check\./)).toBeVisible()

  await goToSources(page)
  await readSource(page, 'Harbour Bridge closed after a movement of the deck')
  await page.getByRole('textbox', { name: 'Paste a quote, find it' }).fill(changed)
  await page.getByRole('listbox', { name: 'Places found' }).getByRole('option').first().click()
  await tieToClaim(page, 'Supports…', claim)

  await openChecks(page)
  await expect(page.getByText(/1 of \d+ excerpts fail\./)).toBeVisible()
  const failure = page.getByRole('list', { name: 'Excerpts that fail' }).locator('[data-row]')
  await expect(failure).toHaveCount(1)
  await expect(failure).toContainText('The words differ in substance.')
  await expect(failure.locator('del')).toHaveText('Forty-four')
  await expect(failure.getByRole('link', { name: claim })).toBeVisible()
  await expectAccessible(page)

  await failure.getByRole('link', { name: 'Open in the source' }).click()
  await expect(page.getByRole('heading', { level: 1, name: /^Harbour Bridge closed/ })).toBeVisible()

  await page.getByRole('link', { name: 'Export', exact: true }).click()
  await expect(page.getByText(/^One excerpt is not what stands in its source/)).toBeVisible()
})

/** By its address: the screen is reached from the export and by the palette. */
async function openChecks(page: Page): Promise<void> {
  await page.goto(page.url().replace(/(\/d\/[^/]+)\/.*$/, '$1/checks'))
  await expect(page.getByRole('heading', { level: 1, name: 'Quote checks' })).toBeVisible()
}
