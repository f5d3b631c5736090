import { expect, test, type Page } from '@playwright/test'

test('a duplicated tab takes back nothing of the first, which keeps its own Undo over a reload', async ({
  page,
  context,
}) => {
  await page.goto('/')
  await makeDossier(page, 'Twice open')
  await page.getByRole('link', { name: 'Twice open' }).click()
  await page.getByLabel('Title').fill('Open twice')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(undo(page)).not.toHaveAttribute('aria-disabled', 'true')
  // As a browser duplicates a tab: the copy starts with what the first has kept for the session.
  const [twin] = await Promise.all([context.waitForEvent('page'), page.evaluate(() => void open(location.href))])
  await expect(twin.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(undo(twin)).toHaveAttribute('aria-disabled', 'true')
  await page.reload()
  await expect(undo(page)).not.toHaveAttribute('aria-disabled', 'true')
})

test('a theme is followed by the other tab, and there before the first paint of the next start', async ({
  page,
  context,
}) => {
  await page.goto('/settings')
  const other = await context.newPage()
  await other.goto('/')
  await page.getByText('Dark', { exact: true }).click()
  await expect(other.locator('html')).toHaveAttribute('data-theme', 'dark')
  await other.route('**/assets/*.js', route => route.abort()) // nothing of the app itself
  await other.reload()
  await expect(other.locator('html')).toHaveAttribute('data-theme', 'dark')
})

test('by keyboard alone: the example, a claim in it, its keys, another screen', async ({ page }) => {
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.keyboard.press('Control+k')
  await search(page, 'try the ex')
  await expect(page).toHaveURL(/\/claims$/)
  await page.keyboard.press('Control+k')
  await search(page, 'deck western', 'The deck of the Harbour Bridge')
  await expect(page).toHaveURL(/\/claims\/claim/)
  await expect(page).toHaveTitle(/^The deck of the Harbour Bridge .* – Harbour bridge closure – Touchstone$/)
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: 'Keys of this screen' })).toBeVisible()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+k')
  await search(page, 'history')
  await expect(page.getByRole('heading', { level: 1, name: 'History' })).toBeFocused()
})

test('a standard is chosen knowing what it changes, and undone', async ({ page }) => {
  await page.goto('/')
  await openSheetOfExample(page)
  await page.getByRole('radio', { name: /^Strict/ }).check()
  await expect(page.getByText('1 recommendation would change.')).toBeVisible()
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('1 recommendation would change.')).toBeHidden()
  await undo(page).click()
  await expect(page.getByRole('radio', { name: /^Newsroom/ })).toBeChecked()
})

test('a dossier goes to the bin and comes back', async ({ page }) => {
  await page.goto('/')
  await makeDossier(page, 'Not now')
  await page.getByRole('link', { name: 'Touchstone' }).click()
  await page.getByRole('button', { name: 'More for “Not now”' }).click()
  await page.getByRole('menuitem', { name: 'Move to the bin' }).click()
  await expect(page.getByRole('link', { name: 'Not now' })).toBeHidden()
  await page.getByText('1 dossier in the bin').click()
  await page.getByRole('button', { name: 'Put back “Not now”' }).click()
  await expect(page.getByRole('link', { name: 'Not now' })).toBeVisible()
})

function undo(page: Page) {
  return page.getByRole('button', { name: 'Undo', exact: true })
}

async function openSheetOfExample(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Try the example' }).click()
  await expect(page).toHaveURL(/\/claims$/)
  await page.getByRole('link', { name: 'Harbour bridge closure' }).click()
}

/** Takes the first of what the words find, once it is what is looked for: records come a moment after the palette. */
async function search(page: Page, words: string, first: string | RegExp = /./): Promise<void> {
  await page.getByRole('combobox', { name: 'Search or do anything' }).fill(words)
  await expect(page.getByRole('dialog').getByRole('option').first()).toContainText(first)
  await page.keyboard.press('Enter')
}

async function makeDossier(page: Page, title: string): Promise<void> {
  await page.getByRole('button', { name: 'New dossier' }).click()
  await page.getByLabel('Title').fill(title)
  await page.getByRole('button', { name: 'Make dossier' }).click()
  await expect(page).toHaveURL(/\/sources$/)
}
