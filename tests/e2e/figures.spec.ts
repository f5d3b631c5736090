import { expect, type Locator, type Page, test } from '@playwright/test'
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
  verdictOf,
} from '../support/job.ts'
import type { JobFile } from '../support/jobFiles.ts'
import { exportPackage, takeInPackage } from '../support/packageFile.ts'

const passages = {
  'A census of the camps': 'In 1988 the census counted 30,000 political prisoners in the camps, 900 of them from Ovar.',
  'Letters of a guard': 'Several thousand political prisoners and a gross of guards were in the camps in 1988.',
  'A register of names': 'The register of 1988 has 31,200 political prisoners.',
} as const
const claim = '30,000 political prisoners were in the camps in 1988.'

test('figures are settled to be of one thing, conflict, are judged a rounding, added, undone, and go along in a package', async ({
  page,
  browser,
  baseURL,
}) => {
  test.slow()
  await page.goto('/')
  await layOut(page)
  const figures = page.getByRole('region', { name: 'Figures', exact: true })
  const verdict = verdictOf(page)
  await page
    .getByRole('button', { name: /^See the figures/ })
    .first()
    .click()
  await expect(figures).toBeFocused()
  await page.getByRole('heading', { level: 1, name: claim }).click()
  await page.keyboard.press('f')
  await expect(figures).toBeFocused()
  await expect(figures.getByText('5 figures')).toBeVisible()
  await expect(figures.getByText('Proposed from the words').first()).toBeVisible()
  await figures.getByText('1 figure that nothing is held against').click()
  await expect(figures.getByText('part of 30,000')).toBeVisible()
  await expect(figures.getByRole('img', { name: /Letters of a guard: 3,000 to 9,999 \(vague\)/ })).toBeVisible()
  await expect(verdict.getByText(/^Figures of 2 pairs of excerpts seem to exclude one another/)).toBeVisible()
  await expectAccessible(page)

  await figures.getByRole('button', { name: 'Settle what these count: political prisoners · 1988' }).press('Enter')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: 'Where' }).fill('the camps')
  await dialog.getByRole('button', { name: 'Settle' }).click()
  const scope = figures.getByRole('region', { name: /political prisoners · the camps · 1988/ })
  await expect(scope.getByText('Settled', { exact: true })).toBeVisible()
  await expect(
    verdict.getByText('2 pairs of excerpts whose figures exclude one another', { exact: false }),
  ).toBeVisible()
  await expect(verdict.getByText(/^Disputed/i).first()).toBeVisible()
  await expectAccessible(page)

  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(scope).toHaveCount(0)
  await expect(figures.getByText('Proposed from the words').first()).toBeVisible()
  await expect(verdict.getByText(/^Figures of 2 pairs of excerpts seem to exclude one another/)).toBeVisible()
  await page.getByRole('button', { name: 'Redo' }).click()
  await expect(scope.getByText('Settled', { exact: true })).toBeVisible()

  await rounding(scope)
    .getByRole('button', { name: /^Accept as a rounding/ })
    .click()
  await expect(rounding(scope)).toContainText('accepted by a person')
  await menuOf(scope, 'Several thousand').click()
  await page.getByRole('menuitem', { name: 'Leave out' }).click()
  await expect(figures.getByText('1 left out')).toBeVisible()
  await expect(verdict.getByText(/exclude one another/)).toHaveCount(0)

  await menuOf(scope, '31,200').click()
  await page.getByRole('menuitem', { name: 'Correct how it is read' }).click()
  await dialog.getByRole('textbox', { name: 'From' }).fill('32000')
  await dialog.getByRole('button', { name: 'Correct' }).click()
  await expect(dialog.getByText(/the first no greater than the second/)).toBeVisible()
  await dialog.getByRole('textbox', { name: 'To' }).fill('32000')
  await dialog.getByRole('button', { name: 'Correct' }).click()
  await expect(scope.getByText('Corrected by a person; it was read as 31,200.')).toBeVisible()

  await figures.getByRole('button', { name: 'Add a figure' }).click()
  const wordings = dialog.getByRole('combobox', { name: 'Whose words' })
  const letters = wordings.getByRole('option', { name: 'Letters of a guard' })
  await wordings.selectOption((await letters.getAttribute('value')) ?? '')
  await dialog.getByRole('textbox', { name: 'The words that give the figure' }).fill('a gross')
  await dialog.getByRole('textbox', { name: 'From' }).fill('144')
  await dialog.getByRole('textbox', { name: 'Noun' }).fill('guards')
  await dialog.getByRole('button', { name: 'Add the figure' }).click()
  const added = 'Said by a person; the program reads no figure here.'
  await expect(figures.getByText(added)).toBeVisible()

  const there = await (await browser.newContext({ ...(baseURL && { baseURL }) })).newPage()
  await there.goto('/')
  await takeInPackage(there, (await exportPackage(page)).bytes)
  await openClaim(there, claim)
  const theirs = there.getByRole('region', { name: 'Figures', exact: true })
  await expect(theirs.getByText('Corrected by a person; it was read as 31,200.')).toBeVisible()
  await expect(theirs.getByText('1 left out')).toBeVisible()
  await theirs.getByText('2 figures that nothing is held against').click()
  await expect(theirs.getByText(added)).toBeVisible()
  await there.getByRole('link', { name: 'History' }).click()
  await expect(there.getByText('Settled what 4 figures count.').first()).toBeVisible()
  await expect(there.getByText(/^Left the figure/).first()).toBeVisible()
  await there.context().close()
})

function rounding(scope: Locator): Locator {
  return scope
    .getByRole('listitem')
    .filter({ hasText: 'rounds the other' })
    .or(scope.getByRole('listitem').filter({ hasText: 'seems to round the other' }))
}

function menuOf(scope: Locator, words: string): Locator {
  return scope.getByRole('button', { name: `What to do with ${words}` })
}

/** A claim with three excerpts that support it. */
async function layOut(page: Page): Promise<void> {
  await newDossier(page, 'The camps')
  await dropFiles(
    page,
    Object.entries(passages).map(([title, words]) => aFile(title, words)),
  )
  const [first, ...others] = Object.entries(passages)
  if (!first) throw new Error('There are passages.')
  await readSource(page, first[0])
  await selectByMouse(page, first[1])
  await makeClaim(page, claim)
  for (const [title, words] of others) {
    await goToSources(page)
    await readSource(page, title)
    await selectByMouse(page, words)
    await tieToClaim(page, 'Supports…', claim)
  }
  await openClaim(page, claim)
}

function aFile(title: string, words: string): JobFile {
  const text = `${title}\n\n${words}\n`
  return { name: `${title}.txt`, text, bytes: Buffer.from(text) }
}
