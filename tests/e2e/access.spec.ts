import { expect, test } from '@playwright/test'
import { seriousInBothThemes } from '../support/axe.ts'
import { scrollsTwice, sidewaysInBothDirections } from '../support/reflow.ts'
import { walks } from '../support/walk.ts'

test.describe.configure({ timeout: 180_000 }) // axe takes about a second for each look, and there are many

const narrow = { width: 320, height: 640 }
const wide = { width: 1280, height: 720 }

for (const [through, walk] of walks) {
  test(`through ${through}: axe finds nothing serious, light and dark; nothing scrolls around what scrolls; at 320 px nothing sticks out sideways, from right to left as well`, async ({
    page,
  }) => {
    const found: string[] = []
    await page.setViewportSize(narrow)
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await walk(page, async place => {
      const sideways = await sidewaysInBothDirections(page)
      await page.setViewportSize(wide)
      const twice = await scrollsTwice(page)
      const serious = await seriousInBothThemes(page)
      await page.setViewportSize(narrow)
      for (const one of [...sideways, ...twice, ...serious]) found.push(`${place}, ${one}`)
    })
    expect(found).toEqual([])
  })
}
