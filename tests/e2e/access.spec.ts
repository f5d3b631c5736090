import { expect, test, type Page } from '@playwright/test'
import { seriousInBothThemes } from '../support/axe.ts'
import { sidewaysInBothDirections } from '../support/reflow.ts'
import { type Walk, walks } from '../support/walk.ts'

test.describe.configure({ timeout: 180_000 }) // axe takes about a second for each look, and there are many

for (const [through, walk] of walks) {
  test(`axe finds nothing serious through ${through}, light and dark`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
    expect(await found(page, walk, seriousInBothThemes)).toEqual([])
  })

  test(`at 320 px nothing scrolls or sticks out sideways through ${through}, from right to left as well`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    await page.emulateMedia({ reducedMotion: 'reduce' })
    expect(await found(page, walk, sidewaysInBothDirections)).toEqual([])
  })
}

/** What is found on a walk, with the place where it was. */
async function found(
  page: Page,
  walk: Walk,
  lookFor: (page: Page) => Promise<readonly string[]>,
): Promise<readonly string[]> {
  const all: string[] = []
  await walk(page, async place => {
    for (const one of await lookFor(page)) all.push(`${place}, ${one}`)
  })
  return all
}
