import { expect, test, type Browser, type Page } from '@playwright/test'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { choosePackage, expectSamePackage, exportPackage, takeInPackage } from '../support/packageFile.ts'

test('a package opened in a fresh profile is the same dossier, on screen and in the package that it gives', async ({
  page,
  browser,
  baseURL,
}) => {
  await openExample(page)
  // What the texts tell of ties is suggested a moment after it is opened.
  await page.getByRole('link', { name: 'Sources', exact: true }).click()
  await expect(page.getByRole('link', { name: 'Ties (2 to settle)' })).toBeVisible()
  const { fileName, bytes } = await exportPackage(page)
  expect(fileName).toMatch(/^harbour-bridge-closure-\d{4}-\d\d-\d\d\.touchstone\.zip$/)
  const there = await freshProfile(browser, baseURL)
  await choosePackage(there, bytes)
  const dialog = there.getByRole('dialog')
  await expect(dialog).toContainText('Harbour bridge closure')
  await expect(dialog).toContainText('7 claims, 7 sources')
  await expect(dialog).toContainText('This dossier is not here yet.')
  await dialog.getByRole('button', { name: 'Take it in' }).click()
  await expect(dialog).toContainText('entries were new')
  await dialog.getByRole('button', { name: 'Open the dossier' }).click()

  expect(await claimsOnScreen(there)).toEqual(await claimsOnScreen(page))
  expect(await sourcesOnScreen(there)).toEqual(await sourcesOnScreen(page))
  expectSamePackage((await exportPackage(there)).bytes, bytes)
  await there.context().close()
})

test('what somebody else has done comes back with its author, and only what is new is taken in', async ({
  page,
  browser,
  baseURL,
}) => {
  await openExample(page)
  const there = await freshProfile(browser, baseURL)
  await takeInPackage(there, (await exportPackage(page)).bytes)
  await there.getByRole('link', { name: 'Export' }).waitFor()
  const { bytes: before } = await exportPackage(page)
  await markFirstClaim(there)
  const { bytes: after } = await exportPackage(there)
  await page.goto('/')
  await choosePackage(page, after)
  await expect(page.getByRole('dialog')).toContainText(/of it (is|are) new here/)
  await page.getByRole('button', { name: 'Merge it with what is here' }).click()
  await page.getByRole('button', { name: 'Open the dossier' }).click()
  await page.getByRole('link', { name: 'History' }).click()
  await expect(page.getByText('made elsewhere').first()).toBeVisible()
  expectSamePackage((await exportPackage(page)).bytes, after)
  await page.goto('/')
  await choosePackage(page, before)
  await expect(page.getByRole('dialog')).toContainText('All of it is here already.')
  await there.context().close()
})

test('a package that was cut off, changed, or is none is refused in its own words, and nothing is kept', async ({
  page,
  browser,
  baseURL,
}) => {
  await openExample(page)
  const { bytes } = await exportPackage(page)
  const there = await freshProfile(browser, baseURL)
  const original = Object.keys(unzipSync(bytes)).find(name => name.startsWith('originals/')) ?? ''
  const refusals: readonly (readonly [Uint8Array, string])[] = [
    [bytes.subarray(0, bytes.length - 400), 'This package is cut off'],
    [repacked(bytes, { [original]: strToU8('forged') }), original],
    [repacked(bytes, { 'entries.ndjson': changedEntry(bytes) }), 'entries.ndjson'],
    [repacked(bytes, { 'added.txt': strToU8('x') }), 'added.txt'],
    [zipSync({ 'word/document.xml': strToU8('<w/>') }), 'This archive holds no dossier package'],
    [strToU8('no archive at all'), 'it is not a ZIP archive'],
    [
      repacked(bytes, { 'manifest.json': strToU8('{"format":"touchstone-package","version":9}') }),
      'This package is of version 9',
    ],
  ]
  for (const [file, words] of refusals) {
    await choosePackage(there, file)
    const dialog = there.getByRole('alertdialog')
    await expect(dialog).toContainText('The package was not opened')
    await expect(dialog).toContainText(words)
    await dialog.getByRole('button', { name: 'Close' }).last().click()
  }
  await expect(there.getByRole('link', { name: 'Harbour bridge closure' })).toHaveCount(0)
  await there.context().close()
})

async function openExample(page: Page): Promise<void> {
  await page.goto('/')
  await page.getByRole('button', { name: 'Try the example' }).click()
  await expect(page.getByRole('option')).toHaveCount(7)
}

async function freshProfile(browser: Browser, baseURL: string | undefined): Promise<Page> {
  const context = await browser.newContext(baseURL ? { baseURL } : {})
  const page = await context.newPage()
  await page.goto('/')
  return page
}

async function markFirstClaim(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Claims', exact: true }).click()
  await page.getByRole('option').first().click()
  await page.getByRole('textbox', { name: 'Rationale' }).fill('Seen from another desk.')
  await page
    .getByRole('button', { name: /Disputed/ })
    .last()
    .click()
  await expect(page.getByText('Marked as')).toBeVisible()
}

async function claimsOnScreen(page: Page): Promise<string[]> {
  await page.getByRole('link', { name: 'Claims', exact: true }).click()
  await expect(page.getByRole('option')).toHaveCount(7)
  return await page.getByRole('option').allInnerTexts()
}

async function sourcesOnScreen(page: Page): Promise<string[]> {
  await page.getByRole('link', { name: 'Sources', exact: true }).click()
  const links = page.locator('a[href*="/sources/"]')
  await expect(links).toHaveCount(7)
  return await links.allInnerTexts()
}

function repacked(bytes: Uint8Array, files: Record<string, Uint8Array>): Uint8Array {
  return zipSync({ ...unzipSync(bytes), ...files })
}

function changedEntry(bytes: Uint8Array): Uint8Array {
  const entries = unzipSync(bytes)['entries.ndjson'] ?? new Uint8Array()
  return strToU8(strFromU8(entries).replace('corroborated', 'attributed'))
}
