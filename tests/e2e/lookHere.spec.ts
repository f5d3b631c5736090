import { expect, type Page, test } from '@playwright/test'
import { expectAccessible } from '../support/axe.ts'
import {
  dropFiles,
  goToSources,
  makeClaim,
  newDossier,
  openClaim,
  readSource,
  selectByMouse,
  tieToClaim,
} from '../support/job.ts'
import type { JobFile } from '../support/jobFiles.ts'

const saying = 'We buried them at night because nobody in the whole yard would have let us do it by day'
const files: readonly JobFile[] = [
  aFile(
    'report.txt',
    'The yard in winter',
    `The guards burned 50 letters of Colonel Yusuf Tarhouni in March 1997.\n\n“${saying},” said Ilse Kramer.`,
  ),
  aFile(
    'letter.txt',
    'A letter from the yard',
    `On that day the guards possibly burned 55 letters of the colonel.\n\n“${saying},” said Peter Vance. It was Colonel Yusuf Tarhuni who signed.`,
  ),
]
const claim = 'The guards burned 50 letters of Yusuf Tarhuni in May 1997.'

test('differences in wording are pointed out on the desk, set aside with a reason, undone, and come back with other words', async ({
  page,
}) => {
  await page.goto('/')
  await layOut(page)
  const section = page.getByRole('region', { name: 'Look here' })
  await page.getByRole('button', { name: /differences to look at$/ }).click()
  await expect(section).toBeFocused()
  await expect(section.locator('blockquote').first().locator('mark')).toHaveText(['Yusuf Tarhuni', 'May 1997'])
  await expect(section.getByText('The figures differ and exclude one another.')).toBeVisible()
  await expect(section.getByText(/surer than the excerpt/)).toBeVisible()
  await expectAccessible(page)

  const variant = section.getByRole('button', { name: /^Set aside: The excerpt spells it otherwise/ })
  await variant.press('Enter')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: 'Reason' }).fill('Both are the colonel.')
  await dialog.getByRole('button', { name: 'Set aside' }).click()
  await expect(variant).toBeHidden()
  await section.getByText('1 set aside').click()
  await expect(section.getByText(/Both are the colonel/)).toBeVisible()

  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(variant).toBeVisible()
  await page.getByRole('button', { name: 'Redo' }).click()
  await expect(variant).toBeHidden()
  await page.getByRole('button', { name: 'More on this claim' }).click()
  await page.getByRole('menuitem', { name: 'Edit' }).click()
  await page.getByRole('dialog').getByRole('textbox', { name: 'Claim' }).fill(claim.replace('50', '52'))
  await page.getByRole('dialog').getByRole('button', { name: 'Save claim' }).click()
  await expect(variant).toBeVisible()

  await section.getByRole('link', { name: 'The yard in winter' }).first().click()
  await expect(page.getByRole('heading', { level: 1, name: 'The yard in winter' })).toBeVisible()
})

test('names that may be one, and words under two speakers, are listed across all texts', async ({ page }) => {
  await page.goto('/')
  await newDossier(page, 'The yard')
  await dropFiles(page, files)
  await page.goto(page.url().replace(/\/sources$/, '/checks'))
  const section = page.getByRole('region', { name: 'Names and speakers' })
  const names = section.getByRole('list', { name: 'Possible variants of names' }).getByRole('listitem')
  await expect(names).toHaveCount(1)
  await expect(names).toContainText('Yusuf Tarhouni')
  await expect(names).toContainText('Yusuf Tarhuni')
  const speeches = section.getByRole('list', { name: /under different speakers/ }).getByRole('listitem')
  await expect(speeches).toHaveCount(1)
  await expect(speeches).toContainText('Ilse Kramer')
  await expect(speeches).toContainText('Peter Vance')
  await expectAccessible(page)

  await names.getByRole('button', { name: /^Set aside/ }).click()
  await page.getByRole('dialog').getByRole('textbox', { name: 'Reason' }).fill('One man.')
  await page.getByRole('dialog').getByRole('button', { name: 'Set aside' }).click()
  await expect(section.getByText('1 settled or set aside')).toBeVisible()
  await expect(names).toHaveCount(0)
  await speeches.getByRole('button', { name: /^Settle as one saying/ }).click()
  await expect(section.getByText('2 settled or set aside')).toBeVisible()
  await expect(speeches).toHaveCount(0)
})

/** A claim with an excerpt that supports it and one that conflicts, on the desk. */
async function layOut(page: Page): Promise<void> {
  await newDossier(page, 'The yard')
  await dropFiles(page, files)
  await readSource(page, 'The yard in winter')
  await selectByMouse(page, 'The guards burned 50 letters of Colonel Yusuf Tarhouni in March 1997.')
  await makeClaim(page, claim)
  await goToSources(page)
  await readSource(page, 'A letter from the yard')
  await selectByMouse(page, 'On that day the guards possibly burned 55 letters of the colonel.')
  await tieToClaim(page, 'Conflicts with…', claim)
  await openClaim(page, claim)
}

function aFile(name: string, title: string, words: string): JobFile {
  const text = `${title}\n\n${words}\n`
  return { name, text, bytes: Buffer.from(text) }
}
