import { readFile } from 'node:fs/promises'
import { expect, test } from '@playwright/test'
import { chooseFiles, enter, goByPalette, selectByFinding, tabTo } from '../support/byKeys.ts'
import { passageTools, verdictOf } from '../support/job.ts'
import { asTyped, exampleFiles } from '../support/jobFiles.ts'

test.use({ serviceWorkers: 'allow' })

const claim = 'The engineer said that they closed the bridge the moment they knew.'
const words = '“We closed it the moment we knew, and I would close it again,”'
const rationale = 'The release gives the words to the engineer, and she read it out.'

test('the whole job by keyboard alone, from the files to the package opened elsewhere', async ({
  page,
  browser,
  baseURL,
}) => {
  const keys = page.keyboard
  await page.goto('/')
  await enter(page, page.getByRole('button', { name: 'New dossier' }))
  await expect(page.getByRole('textbox', { name: 'Title' })).toBeFocused()
  await keys.type('By keyboard')
  await keys.press('Enter')
  await expect(page).toHaveURL(/\/sources$/)
  await chooseFiles(page, page.getByRole('button', { name: 'Add files' }), exampleFiles())
  await expect(page.getByText('6 sources added')).toBeVisible()

  await goByPalette(page, 'office quay', 'Press office')
  await selectByFinding(page, words)
  await keys.press('n')
  await expect(page.getByRole('textbox', { name: 'Claim', exact: true })).toBeFocused()
  await keys.press('Control+a')
  await keys.type(claim)
  await enter(page, page.getByRole('button', { name: 'Add claim' }))
  await expect(page.getByText('The claim is added, and the passage is kept with it.')).toBeVisible()

  await keys.press('q')
  const quote = page.getByRole('textbox', { name: 'Paste a quote, find it' })
  await expect(quote).toBeFocused()
  await keys.insertText(asTyped(words)) // as a paste puts it there
  await tabTo(page, page.getByRole('radio', { name: 'This source' }))
  await keys.press('ArrowRight')
  await expect(page.getByRole('radio', { name: 'All sources' })).toBeChecked()
  const courier = page.getByRole('listbox', { name: 'Places found' }).getByRole('option', { name: 'TOWN CUT IN TWO' })
  await expect(courier).toBeVisible()
  await tabTo(page, page.getByRole('listbox', { name: 'Places found' }).locator('[tabindex="0"]'))
  for (let row = 0; row < 6 && !(await courier.evaluate(option => option === document.activeElement)); row += 1) {
    await keys.press('ArrowDown')
  }
  await keys.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'TOWN CUT IN TWO' })).toBeVisible()
  await expect(passageTools(page)).toBeVisible()
  await keys.press('s')
  await expect(page.getByRole('dialog').getByRole('option', { selected: true })).toHaveText(new RegExp(`^${claim}`))
  await keys.press('Enter')
  await expect(page.getByText('The passage is kept and supports the claim.')).toBeVisible()

  await goByPalette(page, 'four loaves', 'four loaves')
  await selectByFinding(page, 'the mayor, Oskar Thewlis, said')
  await keys.press('x')
  await expect(page.getByRole('dialog').getByRole('option', { selected: true })).toHaveText(new RegExp(`^${claim}`))
  await keys.press('Enter')
  await expect(page.getByText('The passage is kept and conflicts with the claim.')).toBeVisible()

  await goByPalette(page, 'engineer moment', claim)
  const verdict = verdictOf(page)
  await expect(verdict.getByRole('region', { name: 'The rules recommend' })).toContainText('Disputed')
  await keys.press('1')
  await expect(verdict).toContainText('Say why, then mark again.')
  await tabTo(page, verdict.getByRole('textbox', { name: 'Rationale' }))
  await keys.type(rationale)
  await keys.press('Shift+Tab') // from the rationale back over the marks
  await keys.press('1')
  await expect(verdict.getByRole('button', { name: 'Attributed', pressed: true })).toBeVisible()

  await goByPalette(page, 'export', 'Export')
  await enter(page, page.getByRole('button', { name: 'Prepare: Dossier package' }))
  const download = page.waitForEvent('download')
  await enter(page, page.getByRole('button', { name: 'Save the file' }))
  const bytes = await readFile(await (await download).path())

  const context = await browser.newContext(baseURL ? { baseURL } : {})
  const there = await context.newPage()
  await there.goto('/')
  await chooseFiles(there, there.getByRole('button', { name: 'Open a package' }), [
    { name: 'sent.touchstone.zip', bytes },
  ])
  await enter(there, there.getByRole('button', { name: 'Take it in' }))
  await enter(there, there.getByRole('button', { name: 'Open the dossier' }))
  await expect(there).toHaveURL(/\/d\//)
  await expect(there.getByRole('dialog')).toBeHidden() // it hears keys until the screen behind it is another
  await goByPalette(there, 'engineer moment', claim)
  await expect(there.getByRole('article', { name: /^Evidence from/ })).toHaveCount(3)
  await expect(verdictOf(there)).toContainText(rationale)
  await context.close()
})
