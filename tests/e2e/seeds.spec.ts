import { expect, test, type Page } from '@playwright/test'
import {
  dropFiles,
  goToSources,
  newDossier,
  openClaim,
  passageTools,
  sourceLinks,
  textOf,
  verdictOf,
} from '../support/job.ts'
import { exampleFiles, type JobFile, seedFiles } from '../support/jobFiles.ts'

const claim = 'It was said.'

const fives: readonly (readonly [string, readonly JobFile[]])[] = [
  ['of the example', exampleFiles().slice(0, 5)],
  ['that are real articles', seedFiles()],
]

for (const [which, files] of fives) {
  test(`five files ${which}: while nobody is named they corroborate nothing; affiliated publishers are one origin`, async ({
    page,
  }) => {
    test.skip(files.length !== 5, 'The articles are not beside this checkout.')
    await page.goto('/')
    await newDossier(page, 'Five voices or one')
    await dropFiles(page, files)
    await supportByAll(page)
    await openClaim(page, claim)
    await expectRecommendation(page, 'Attributed')
    await expect(verdictOf(page)).toContainText('Who published 5 of these documents?')
    await goToSources(page)
    await expect(page.getByRole('form', { name: 'Who published these 5 sources?' })).toBeVisible()

    await namePublisher(page, [0, 1, 2], 'The Organisation')
    await namePublisher(page, [0, 1], 'Friends of the Organisation')
    await openClaim(page, claim)
    await expectRecommendation(page, 'Attributed') // their texts have passages in common, so they may be one voice
    await rejectSuggestions(page)
    await openClaim(page, claim)
    await expectRecommendation(page, 'Corroborated') // two names are two voices until somebody knows better

    await declareAffiliation(page, 'The Organisation', 'Friends of the Organisation')
    await openClaim(page, claim)
    await expectRecommendation(page, 'Attributed')
    await expect(verdictOf(page)).toContainText('5 documents, 1 origin')
    await expect(page.getByText('5 documents, 1 origin').first()).toBeVisible()
  })
}

/** Ties the first line of every source to one claim, which the first of them makes. */
async function supportByAll(page: Page): Promise<void> {
  for (let index = 0; index < 5; index += 1) {
    await sourceLinks(page).nth(index).click()
    await textOf(page).locator('[data-start]').first().click()
    await page.keyboard.press('Home')
    await page.keyboard.press('Shift+End')
    await expect(passageTools(page)).toBeVisible()
    if (index === 0) {
      await page.keyboard.press('n')
      await page.getByRole('textbox', { name: 'Claim', exact: true }).fill(claim)
      await page.getByRole('button', { name: 'Add claim' }).click()
    } else {
      await page.keyboard.press('s')
      await page.getByRole('dialog').getByRole('option', { name: claim }).click()
    }
    await expect(page.getByRole('dialog')).toBeHidden()
    await goToSources(page)
  }
}

/** Names the publisher of those that stand at these places among the sources without one. */
async function namePublisher(page: Page, places: readonly number[], name: string): Promise<void> {
  await goToSources(page)
  const form = page.getByRole('form', { name: /^Who published these/ })
  const boxes = form.getByRole('list').getByRole('checkbox')
  for (const place of places) await boxes.nth(place).check()
  await form.getByRole('combobox', { name: 'Publisher', exact: true }).fill(name)
  await form.getByRole('button', { name: `Name the publisher of ${places.length} sources` }).click()
  await expect(page.getByText(`${name} now stands as the publisher of`)).toBeVisible()
}

/** Looks at all that texts have in common, one after the other, and says that it makes them no reprints; then at credits. */
async function rejectSuggestions(page: Page): Promise<void> {
  await goToSources(page)
  await page.getByRole('link', { name: /^Ties \(\d+ to settle\)$/ }).click()
  await page.getByRole('button', { name: 'Compare' }).first().click()
  const dialog = page.getByRole('dialog', { name: 'What the two have in common' })
  await expect(dialog.getByText(/letters in common/)).toBeVisible()
  await page.keyboard.press('r')
  await expect(dialog.getByRole('alert')).toBeVisible() // not without a reason
  const waiting = page.getByRole('button', { name: 'Confirm', exact: true, includeHidden: true })
  const compared = page.getByRole('button', { name: 'Compare', exact: true, includeHidden: true })
  const bare = (await waiting.count()) - (await compared.count())
  while ((await waiting.count()) > bare) {
    const left = await waiting.count()
    await dialog.getByRole('textbox', { name: 'Reason' }).fill('Each quotes a third, and both say so.')
    await dialog.getByRole('button', { name: 'Reject' }).click()
    await expect.poll(() => waiting.count()).toBeLessThan(left)
  }
  await expect(dialog).toBeHidden()
  for (let left = bare; left > 0; left -= 1) {
    await page.getByRole('button', { name: 'Reject', exact: true }).first().click()
    const question = page.getByRole('dialog', { name: 'Reject this tie?' })
    await question.getByRole('textbox', { name: 'Reason' }).fill('Only the picture is the agency’s: I asked.')
    await question.getByRole('button', { name: 'Reject' }).click()
    await expect.poll(() => waiting.count()).toBeLessThan(left)
  }
  await expect(page.getByRole('link', { name: 'Ties', exact: true })).toBeVisible()
}

async function declareAffiliation(page: Page, first: string, second: string): Promise<void> {
  await goToSources(page)
  await page.getByRole('navigation', { name: 'Show' }).getByRole('link', { name: 'Publishers' }).click()
  await page.getByRole('button', { name: `More for ${first}` }).click()
  await page.getByRole('menuitem', { name: 'Declare an affiliation' }).click()
  const dialog = page.getByRole('dialog', { name: 'Declare an affiliation' })
  await dialog.getByRole('button', { name: 'The other publisher' }).click()
  await page.getByRole('option', { name: second }).click()
  await dialog.getByRole('textbox', { name: 'Reason' }).fill('One board sits over both.')
  await dialog.getByRole('button', { name: 'Declare' }).click()
  await expect(dialog).toBeHidden()
}

async function expectRecommendation(page: Page, mark: string): Promise<void> {
  const recommendation = verdictOf(page).getByRole('region', { name: 'The rules recommend' })
  await expect(recommendation.getByText(mark, { exact: true })).toBeVisible()
}
