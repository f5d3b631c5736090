import { expect, type Locator, type Page } from '@playwright/test'

/** Presses of Tab after which something counts as out of reach. */
const MOST_TABS = 80

/** Tabs on until a control has the focus. */
export async function tabTo(page: Page, control: Locator): Promise<void> {
  await expect(control).toBeVisible()
  for (let presses = 0; presses < MOST_TABS; presses += 1) {
    if (await control.evaluate(element => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  await expect(control, `${MOST_TABS} presses of Tab lead to it`).toBeFocused()
}

/** Tabs to a control and presses Enter on it. */
export async function enter(page: Page, control: Locator): Promise<void> {
  await tabTo(page, control)
  await page.keyboard.press('Enter')
}

/** Answers the browser's window for files, which a button opens that is reached by Tab. */
export async function chooseFiles(
  page: Page,
  button: Locator,
  files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
): Promise<void> {
  const asked = page.waitForEvent('filechooser')
  await enter(page, button)
  const chooser = await asked
  await chooser.setFiles(files.map(({ name, bytes }) => ({ name, mimeType: '', buffer: Buffer.from(bytes) })))
}

/** Goes to what the words name, by way of the palette. */
export async function goByPalette(page: Page, words: string, target: string | RegExp): Promise<void> {
  await page.keyboard.press('Control+k')
  const box = page.getByRole('combobox', { name: 'Search or do anything' })
  await expect(box).toBeFocused()
  await page.keyboard.type(words)
  await expect(page.getByRole('dialog').getByRole('option').first()).toContainText(target)
  await page.keyboard.press('Enter')
  await expect(box).toBeHidden()
}

/** Selects words of the text in the reader: found, and gone to. */
export async function selectByFinding(page: Page, words: string): Promise<void> {
  const text = page.getByRole('textbox', { name: 'Text of the source' })
  await expect(text).toBeVisible()
  await page.keyboard.press('Control+f')
  await expect(page.getByRole('search', { name: 'Find in the text' }).getByRole('textbox')).toBeFocused()
  await page.keyboard.type(words)
  await expect(page.getByText('1 of 1', { exact: true })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(text).toBeFocused()
  await expect(page.getByRole('toolbar', { name: 'What to do with the passage' })).toBeVisible()
}
