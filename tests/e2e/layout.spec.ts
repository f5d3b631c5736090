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
