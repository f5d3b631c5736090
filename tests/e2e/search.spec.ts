import { expect, type Locator, type Page, test } from '@playwright/test'
import { expectAccessible } from '../support/axe.ts'
import { openClaim } from '../support/job.ts'

const ferry = 'The Oxmarsh ferry carries foot passengers free of charge until the Harbour Bridge reopens.'

test('a search keeps to phrases, to what is left out, to fields and to an origin', async ({ page }) => {
  await openExample(page)
  await page.getByRole('link', { name: 'Search', exact: true }).click()
  const box = page.getByRole('searchbox', { name: 'Search this dossier' })
  const count = page.getByText(/^\d+ results?$/)

  await box.fill('bridge')
  await expect(count).toBeVisible()
  const all = await numberIn(count)
  await expect(rowsOf(page).first().locator('mark').first()).toHaveText(/^bridge/i)
  await expectAccessible(page)

  await box.fill('"harbour bridge"')
  await everyRow(page, /harbour\s+bridge/i)
  await box.fill('bridge -closed')
  await expect.poll(() => numberIn(count)).toBeLessThan(all)
  const kinds = page.getByRole('group', { name: 'What to search' })
  await kinds.getByText('Sources').click()
  await everyRow(page, /^(?!.*\bclosed\b)/is)
  await kinds.getByText('Everything').click()
  await box.fill('bridge publisher:courier')
  await everyRow(page, /The Lindhaven Courier/)

  await box.fill('bridge')
  await page.getByRole('combobox', { name: 'Origin' }).selectOption('Origin B')
  await expect(page).toHaveURL(/origin=B/)
  await everyRow(page, /Origin B/)
  await box.fill('zeppelin')
  await expect(page.getByText('Nothing has these words here.')).toBeVisible()
})

test('a suggested passage is attached to a claim by its key and the key of the stance, the next one is at hand, and Undo takes it off', async ({
  page,
}) => {
  await openExample(page)
  await openClaim(page, ferry)
  const suggested = page.getByRole('region', { name: 'Suggested passages' })
  const cards = suggested.getByRole('article')
  await expect(cards.first()).toBeVisible()
  const before = await cards.count()
  const words = (await cards.first().locator('blockquote > span').innerText()).trim()

  await page.getByRole('heading', { level: 1, name: ferry }).click()
  await page.keyboard.press('a')
  await expect(cards.first().getByRole('button').first()).toBeFocused()
  await page.keyboard.press('s')
  await expect(page.getByText('Attached: it supports the claim.')).toBeVisible()
  await expect(cards).toHaveCount(before - 1)
  await expect(cards.first().getByRole('button', { name: 'Supports' })).toBeFocused()
  const evidence = page.getByRole('main').getByText(words.slice(0, 40)).first()
  await expect(evidence).toBeVisible()

  await page.getByRole('button', { name: 'Undo', exact: true }).first().click()
  await expect(cards).toHaveCount(before)

  for (let left = before; left > 0; left--) {
    await expect(cards).toHaveCount(left)
    await cards.last().getByRole('button', { name: 'Dismiss for now' }).press('Enter')
  }
  await expect(suggested).toBeFocused()
})

async function openExample(page: Page): Promise<void> {
  await page.goto('/')
  await page.getByRole('button', { name: 'Try the example' }).click()
  await expect(page.getByRole('link', { name: 'Search', exact: true })).toBeVisible()
}

function rowsOf(page: Page): Locator {
  return page.getByRole('listbox', { name: 'Results' }).getByRole('option')
}

/** Waits until there are results and all that are in sight have the words. */
async function everyRow(page: Page, words: RegExp): Promise<void> {
  await expect
    .poll(async () => {
      const texts = await rowsOf(page).allInnerTexts()
      return texts.length > 0 && texts.every(text => words.test(text))
    })
    .toBe(true)
}

async function numberIn(count: Locator): Promise<number> {
  return Number.parseInt(await count.innerText(), 10)
}
