import { expect, test } from '@playwright/test'
import { goToSources, sourceLinks } from '../support/job.ts'
import { scrollsTwice } from '../support/reflow.ts'

const windows = [
  { width: 1280, height: 800 },
  { width: 1360, height: 768 },
]

test('the reader with passages kept and a claim with its evidence have one scrollbar for each of their parts', async ({
  page,
}) => {
  const found: string[] = []
  const look = async (place: string) => {
    for (const size of windows) {
      await page.setViewportSize(size)
      for (const one of await scrollsTwice(page)) found.push(`${place}, ${size.width} px: ${one}`)
    }
  }
  await page.goto('/')
  await page.getByRole('button', { name: 'Try the example' }).click()
  await page.getByRole('listbox', { name: 'Claims' }).getByRole('option').first().click()
  await expect(page.getByRole('region', { name: 'Your mark' })).toBeVisible()
  await look('a claim')
  await goToSources(page)
  await sourceLinks(page).first().click()
  await expect(page.getByRole('heading', { name: 'Passages kept' })).toBeVisible()
  await look('the reader')
  expect(found).toEqual([])
})

test('a title of a hundred and fifty letters leaves every screen in sight, and is there in full', async ({ page }) => {
  const title = 'What was counted on the quay that night and the morning after, by whom, '
    .repeat(3)
    .slice(0, 150)
    .trim()
  await page.goto('/')
  await page.getByRole('button', { name: 'New dossier' }).click()
  await page.getByRole('textbox', { name: 'Title' }).fill(title)
  await page.getByRole('button', { name: 'Make dossier' }).click()
  await expect(page).toHaveURL(/\/sources$/)
  const bar = page.getByRole('banner')
  const sheet = bar.getByRole('link', { name: title, exact: true })
  await expect(sheet).toHaveAttribute('title', new RegExp(`^${title}`))
  for (const width of [390, 900, 1024, 1152, 1360, 1600, 1920]) {
    await page.setViewportSize({ width, height: 800 })
    const inner = await bar.evaluate(box => box.scrollWidth - box.clientWidth)
    expect(inner, `${width} px`).toBe(0)
    for (const screen of ['Claims', 'Sources', 'Origins', 'Search', 'History', 'Export']) {
      await expect(bar.getByRole('link', { name: screen, exact: true }), `${screen} at ${width} px`).toBeInViewport({
        ratio: 1,
      })
    }
  }
})
