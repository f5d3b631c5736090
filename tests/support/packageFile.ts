import { readFile } from 'node:fs/promises'
import { expect, type Page } from '@playwright/test'
import { unzipSync } from 'fflate'

/** Prepares the dossier package on the export screen and gives what the browser is handed. */
export async function exportPackage(page: Page): Promise<{ readonly fileName: string; readonly bytes: Uint8Array }> {
  await page.getByRole('link', { name: 'Export', exact: true }).click()
  await page.getByRole('button', { name: 'Prepare: Dossier package' }).click()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save the file' }).click()
  const file = await download
  return { fileName: file.suggestedFilename(), bytes: new Uint8Array(await readFile(await file.path())) }
}

/** Chooses a package on the first screen. */
export async function choosePackage(page: Page, bytes: Uint8Array): Promise<void> {
  const file = { name: 'sent.touchstone.zip', mimeType: 'application/zip', buffer: Buffer.from(bytes) }
  await page.getByLabel('Open a package').setInputFiles(file)
}

/** Chooses a package that is not here yet, takes it in and opens its dossier. */
export async function takeInPackage(page: Page, bytes: Uint8Array): Promise<void> {
  await choosePackage(page, bytes)
  await page.getByRole('button', { name: 'Take it in' }).click()
  await page.getByRole('button', { name: 'Open the dossier' }).click()
}

/** The same entries and the same bytes by digest; what says when it was written may differ. */
export function expectSamePackage(a: Uint8Array, b: Uint8Array): void {
  const [one, other] = [unzipSync(a), unzipSync(b)]
  const content = (files: typeof one): string[] =>
    Object.keys(files)
      .filter(name => /^(?:originals|texts|structures)\//.test(name))
      .toSorted()
  expect(content(one)).toEqual(content(other))
  expect(content(one).length).toBeGreaterThan(7)
  for (const name of [...content(one), 'entries.ndjson']) {
    expect(Buffer.from(one[name] ?? []).equals(Buffer.from(other[name] ?? [])), name).toBe(true)
  }
}

/** The SHA-256 digests by which a package names its originals. */
export function originalsIn(bytes: Uint8Array): readonly string[] {
  const names = Object.keys(unzipSync(bytes)).filter(name => name.startsWith('originals/'))
  return names.map(name => name.slice('originals/'.length).split('.')[0] ?? '').toSorted()
}
