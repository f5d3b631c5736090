import { readFile } from 'node:fs/promises'
import { expect, test, type Page } from '@playwright/test'

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

test('a matrix of claims by sources is walked by arrow keys, and a cell opens the desk of its claim', async ({
  page,
}) => {
  await openOrigins(page)
  await page.getByRole('link', { name: 'Matrix' }).click()
  const grid = page.getByRole('grid', { name: 'Claims by sources' })
  await grid.getByRole('rowheader', { name: /was closed to all traffic/ }).focus()
  await page.keyboard.press('ArrowRight')
  await expect(page.locator(':focus')).toHaveAccessibleName(/^the claim stands here: The evening/)
  await page.keyboard.press('ArrowRight')
  await expect(page.locator(':focus')).toHaveAccessibleName(
    /^supports; One origin for this claim: A and 1 other origin of the dossier: Harbour Bridge closed/,
  )
  await page.keyboard.press('ArrowUp')
  await expect(page.locator(':focus')).toHaveAccessibleName(/, Origin A$/)
  await page.keyboard.press('Control+End')
  await expect(page.locator(':focus')).toHaveAttribute('aria-colindex', '8')
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: /was closed to all traffic at 17:10/ })).toBeVisible()
  await page.goBack()
  await expect(grid).toBeVisible()
})

test('the origins are tables too, saved as CSV', async ({ page }) => {
  await openOrigins(page)
  await page.getByText('Table', { exact: true }).click()
  const sources = page.getByRole('grid', { name: 'Sources with their origins' })
  await expect(sources.getByRole('row', { name: /^Origin B Town cut in two/ })).toContainText('reprints')
  await page.getByRole('link', { name: 'Graph' }).click()
  await page.getByText('Table', { exact: true }).click()
  const ties = page.getByRole('grid', { name: 'Ties between sources' })
  await expect(ties.getByText('suggested', { exact: true }).first()).toBeVisible()
  const { name, bytes } = await saved(page, 'Table (CSV)')
  expect(name).toMatch(/^harbour-bridge-closure-ties-between-sources-.*\.csv$/)
  const [headings, ...rows] = bytes.toString('utf8').trimEnd().split('\r\n')
  expect(headings).toBe('\ufeff"Origin","Tie","Standing","Reason"')
  expect(rows.length).toBeGreaterThan(2)
})

test('a timeline tells who may have been first, and a figure has one of its own', async ({ page }) => {
  await openOrigins(page)
  await page.getByRole('link', { name: 'Timeline' }).click()
  await expect(page.getByText('4 sources have it: 3 origins. First known: “Harbour Bridge closed')).toBeVisible()
  await expect(page.getByText(/“Forty-one hurt.* could be as early, but it derives from “Harbour Bridge/)).toBeVisible()
  await page.getByRole('button', { name: 'Choose a claim' }).click()
  await page.getByRole('combobox', { name: 'Which claim?' }).fill('18 centimetres')
  await page.keyboard.press('Enter')
  await expect(page.getByText('First known: “Desk log, extract for incident HB”, 15 March 2024.')).toBeVisible()
  await expect(page.getByRole('link', { name: /^Desk log.*First known$/ })).toBeVisible()
  await page.getByText('A figure', { exact: true }).click()
  await page.getByRole('button', { name: 'Choose a figure' }).click()
  await page.getByRole('combobox', { name: 'Which figure?' }).fill('18 cm')
  await page.keyboard.press('Enter')
  await page.getByText('Table', { exact: true }).click()
  await expect(page.getByRole('grid', { name: 'Sources in the order of time' }).getByRole('row').nth(1)).toContainText(
    'First known',
  )
})

test('drawings are saved as SVG that stands by itself and as PNG', async ({ page, context }) => {
  test.slow() // six files, three of them drawn by the browser
  await openOrigins(page)
  for (const [view, title] of [
    ['Graph', 'Harbour bridge closure: Who depends on whom'],
    ['Matrix', 'Harbour bridge closure: Claims by sources'],
    ['Timeline', 'Harbour bridge closure: Who had it when'],
  ] as const) {
    await page.getByRole('link', { name: view }).click()
    const svg = await saved(page, 'Picture (SVG)')
    expect(svg.name).toMatch(/\.svg$/)
    const own = await context.newPage()
    await own.goto(`data:image/svg+xml;base64,${svg.bytes.toString('base64')}`)
    await expect(own.locator('svg > title')).toHaveText(title)
    expect(await own.locator('svg text').count()).toBeGreaterThan(10)
    expect(await own.locator('parsererror, script, image, use').count()).toBe(0)
    expect(svg.bytes.toString('utf8')).not.toMatch(/(?:href|src)="|url\((?!data:font\/woff2)/)
    await own.close()
    const png = await saved(page, 'Picture (PNG)')
    expect(png.bytes.subarray(1, 4).toString('latin1')).toBe('PNG')
    expect(png.bytes.readUInt32BE(16)).toBeGreaterThan(1000)
    expect(png.bytes.readUInt32BE(20)).toBeGreaterThan(500)
  }
})

/** What the menu saves, with its file's name. */
async function saved(page: Page, kind: string): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await page.getByRole('menuitem', { name: kind }).click()
  const file = await download
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) }
}

/** The example's origins, once its texts have been compared with one another. */
async function openOrigins(page: Page): Promise<void> {
  await page.goto('/')
  await page.getByRole('button', { name: 'Try the example' }).click()
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Origins' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Origins' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Settle the suggestions' })).toBeVisible()
}
