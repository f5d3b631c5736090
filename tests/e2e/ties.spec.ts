import { expect, type Page, test } from '@playwright/test'
import {
  dropFiles,
  goToSources,
  makeClaim,
  newDossier,
  openClaim,
  readSource,
  selectByMouse,
  textOf,
  tieToClaim,
} from '../support/job.ts'
import type { JobFile } from '../support/jobFiles.ts'

const claim = 'Two cables of the Oxmarsh ferry had rusted through.'
const credit = 'With material from Skerrow'
const wire = file('wire.txt', [
  'Ferry at Oxmarsh taken out of service',
  'Two cables of the Oxmarsh ferry were found rusted on Monday morning, and it was taken out of service.',
])
const echo = file('echo.txt', [
  'No ferry to the east bank until spring',
  'Whoever wants to cross the water has to walk. On the ferry two cables are rusted through, and no others are to be had.',
  credit,
])

test('a tie told by a credit line counts until it is rejected with a reason, and again once that is taken back', async ({
  page,
}) => {
  await page.goto('/')
  await newDossier(page, 'The ferry')
  await dropFiles(page, [wire, echo])
  await readSource(page, 'Ferry at Oxmarsh taken out of service')
  await selectByMouse(page, 'Two cables of the Oxmarsh ferry were found rusted')
  await makeClaim(page, claim)
  await goToSources(page)
  await readSource(page, 'No ferry to the east bank until spring')
  await selectByMouse(page, 'On the ferry two cables are rusted through')
  await tieToClaim(page, 'Supports…', claim)
  await namePublisher(page, 'Ferry at Oxmarsh taken out of service', 'Skerrow News Agency')
  await namePublisher(page, 'No ferry to the east bank until spring', 'Eastbank Post')

  await goToTies(page)
  const tie = page.getByRole('list', { name: 'Ties between sources' }).getByRole('listitem').first()
  await expect(tie).toContainText(
    '“No ferry to the east bank until spring” cites “Ferry at Oxmarsh taken out of service”',
  )
  const signs = tie.getByRole('list', { name: 'What tells of it' })
  await expect(signs).toContainText(`“No ferry to the east bank until spring” says whose material it uses: “${credit}”`)
  await expectTally(page, '2 documents, 1 origin, or 2 if suggested ties are rejected')

  await goToTies(page)
  await signs.getByRole('link', { name: /^Open the place/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'No ferry to the east bank until spring' })).toBeVisible()
  await expect(textOf(page).getByText(credit)).toBeInViewport()

  await goToTies(page)
  await tie.getByRole('button', { name: 'Reject' }).click()
  const dialog = page.getByRole('dialog', { name: 'Reject this tie?' })
  await dialog.getByRole('button', { name: 'Reject' }).click()
  await expect(dialog.getByRole('alert')).toBeVisible() // not without a reason
  await dialog.getByRole('textbox', { name: 'Reason' }).fill('Only the weather is the agency’s: I asked.')
  await dialog.getByRole('button', { name: 'Reject' }).click()
  await expect(tie).toContainText('Reason: Only the weather is the agency’s: I asked.')
  await expectTally(page, '2 documents, 2 origins')

  await page.reload() // looked at anew, it is not suggested again
  await expectTally(page, '2 documents, 2 origins')
  await goToTies(page)
  await expect(tie).toContainText('rejected, does not count')
  await tie.getByRole('button', { name: 'More for this tie' }).click()
  await page.getByRole('menuitem', { name: 'Open again' }).click()
  await expect(tie.getByRole('button', { name: 'Confirm' })).toBeVisible()
  await expectTally(page, '2 documents, 1 origin, or 2 if suggested ties are rejected')
})

async function namePublisher(page: Page, title: string, name: string): Promise<void> {
  await goToSources(page)
  const form = page.getByRole('form', { name: /^Who published th/ })
  const box = form.getByRole('list').getByRole('checkbox', { name: title })
  if ((await box.count()) > 0) await box.check()
  await form.getByRole('combobox', { name: 'Publisher', exact: true }).fill(name)
  await form.getByRole('button', { name: /^Name the publisher/ }).click()
  await expect(page.getByText(`${name} now stands as the publisher of`)).toBeVisible()
}

async function goToTies(page: Page): Promise<void> {
  await goToSources(page)
  await page.getByRole('navigation', { name: 'Show' }).getByRole('link', { name: 'Ties' }).click()
}

async function expectTally(page: Page, tally: string): Promise<void> {
  await openClaim(page, claim)
  await expect(page.getByRole('article').getByText(tally, { exact: true })).toBeVisible()
}

function file(name: string, paragraphs: readonly string[]): JobFile {
  const text = `${paragraphs.join('\n\n')}\n`
  return { name, text, bytes: Buffer.from(text) }
}
