import { expect, type Locator, type Page } from '@playwright/test'
import { goToSources, newDossier, passageTools, sourceLinks, textOf } from './job.ts'

/** What is asked of every place on a walk, which names it. */
type Look = (place: string) => Promise<void>

/** Goes through screens as somebody would, and looks at each. */
export type Walk = (page: Page, look: Look) => Promise<void>

/** Opens the example, at its claims. */
async function openExample(page: Page): Promise<void> {
  await page.goto('/')
  await page.getByRole('button', { name: 'Try the example' }).click()
  await expect(claimRows(page)).toHaveCount(7)
}

/** The first screen, and a dossier with nothing in it yet. */
async function walkFirstSteps(page: Page, look: Look): Promise<void> {
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await look('the first screen, without dossiers')
  await page.getByRole('button', { name: 'New dossier' }).click()
  await lookAtDialog(page, 'New dossier', look)
  await newDossier(page, 'Empty')
  await expect(page.getByText('No sources yet')).toBeVisible()
  await look('sources, none')
  await goTo(page, 'Claims')
  await expect(page.getByText('No claims yet')).toBeVisible()
  await look('claims, none')
  await goTo(page, 'History')
  await look('history, short')
  await page.goto('/nowhere')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await look('an address that leads nowhere')
  await openExample(page)
  await page.getByRole('link', { name: 'Touchstone' }).click()
  await page.getByRole('button', { name: 'More for “Empty”' }).click()
  await look('the menu of a dossier')
  await page.getByRole('menuitem', { name: 'Move to the bin' }).click()
  await page.getByText('1 dossier in the bin').click()
  await look('the first screen, with dossiers and a bin')
  await page.getByLabel('Open a package').setInputFiles({ name: 'no.zip', mimeType: '', buffer: Buffer.from('none') })
  await expect(page.getByRole('alertdialog')).toBeVisible()
  await look('a package refused')
}

/** The sources with their tabs, and the dialogs over them. */
async function walkSources(page: Page, look: Look): Promise<void> {
  await openExample(page)
  await goToSources(page)
  await expect(sourceLinks(page).first()).toBeVisible()
  await look('sources')
  await page.getByRole('button', { name: 'Paste text' }).click()
  await lookAtDialog(page, 'Paste text', look)
  await page.getByLabel('Add files').setInputFiles([
    { name: 'letter.txt', mimeType: '', buffer: Buffer.from('A letter to the harbour board\n\nIt rained.') },
    { name: 'scan.pdf', mimeType: '', buffer: Buffer.from('%PDF-1.7') },
  ])
  await expect(page.getByText('1 source added · 1 file was not added')).toBeVisible()
  await expect(page.getByRole('form', { name: 'Who published this source?' })).toBeVisible()
  await look('sources, files added and one without a publisher')
  const tools = page.getByRole('group', { name: 'With the selected sources' })
  await tools.getByRole('checkbox').check()
  await look('sources, all selected')
  for (const name of ['Set publisher', 'Set kind', 'Remove'] as const) {
    await tools.getByRole('button', { name }).click()
    await lookAtDialog(page, `selected sources: ${name}`, look)
  }
  await tools.getByRole('button', { name: 'Clear selection' }).click()
  await page
    .getByRole('button', { name: /^More for “/ })
    .first()
    .click()
  await look('the menu of a source')
  await page.getByRole('menuitem', { name: 'Edit the sheet' }).click()
  await lookAtDialog(page, 'the sheet of a source', look)
  const tabs = page.getByRole('navigation', { name: 'Show' })
  await tabs.getByRole('link', { name: 'Publishers' }).click()
  await expect(page.getByRole('list', { name: 'Publishers and affiliations' })).toBeVisible()
  await look('publishers')
  for (const name of ['Rename or change kind', 'Declare an affiliation', 'Remove'] as const) {
    await page
      .getByRole('button', { name: /^More for / })
      .first()
      .click()
    await page.getByRole('menuitem', { name }).click()
    await lookAtDialog(page, `a publisher: ${name}`, look)
  }
  await tabs.getByRole('link', { name: /^Ties/ }).click()
  await expect(page.getByRole('list', { name: 'Ties between sources' })).toBeVisible()
  await look('ties')
  await page.getByRole('button', { name: 'Tie two sources' }).click()
  await lookAtDialog(page, 'tie two sources', look)
  await page.getByRole('button', { name: 'Reject' }).first().click()
  await lookAtDialog(page, 'reject a tie', look)
}

/** A source and the text under check in the reader, and the dialogs over them. */
async function walkReader(page: Page, look: Look): Promise<void> {
  await openExample(page)
  await goToSources(page)
  await sourceLinks(page).first().click()
  await expect(textOf(page)).toBeVisible()
  await look('the reader')
  await page.keyboard.press('t')
  await page.keyboard.press('Shift+End')
  await expect(passageTools(page)).toBeVisible()
  await look('the reader, words selected')
  await page.keyboard.press('n')
  await lookAtDialog(page, 'a new claim of a passage', look)
  await page.keyboard.press('s')
  await lookAtDialog(page, 'which claim a passage supports', look)
  await page.keyboard.press('w')
  await lookAtDialog(page, 'who says it', look)
  await page.keyboard.press('Control+f')
  await page.getByRole('search', { name: 'Find in the text' }).getByRole('textbox').fill('the')
  await expect(page.getByText(/^1 of \d+/)).toBeVisible()
  await look('the reader, words found')
  await page.keyboard.press('Escape')
  await page.keyboard.press('q')
  await page.getByRole('textbox', { name: 'Paste a quote, find it' }).fill('closed it the moment we knew')
  await page.getByRole('group', { name: 'Where to look' }).getByText('All sources').click()
  await expect(page.getByRole('listbox', { name: 'Places found' }).getByRole('option').first()).toBeVisible()
  await look('the reader, a quote found in several sources')
  await goToSources(page)
  await page.getByRole('searchbox', { name: 'Find in sources' }).fill('The evening the bridge sat down')
  await sourceLinks(page).click()
  await expect(textOf(page)).toBeVisible()
  const beside = page.getByRole('button', { name: 'Quotes and passages' })
  if (await beside.isVisible()) await beside.click() // where the window has room for one of the two
  await expect(page.getByRole('heading', { name: 'Sentences' })).toBeVisible()
  await look('the text under check')
}

/** The claims, the desk for one, and the dialogs over them. */
async function walkClaims(page: Page, look: Look): Promise<void> {
  await openExample(page)
  await look('claims')
  await page.getByRole('button', { name: /^Filters/ }).click()
  await look('claims, filters open')
  await page.getByRole('button', { name: /^Filters/ }).click()
  await page.getByRole('button', { name: 'New claim' }).click()
  await lookAtDialog(page, 'a new claim', look)
  await page
    .getByRole('button', { name: 'More ways to add claims' })
    .or(page.getByRole('button', { name: 'Paste claims' }))
    .first()
    .click()
  const paste = page.getByRole('menuitem', { name: 'Paste claims' })
  if (await paste.isVisible()) await paste.click()
  await lookAtDialog(page, 'paste claims', look)
  for (const place of [0, 1, 3]) {
    await claimRows(page).nth(place).click()
    await expect(page.getByRole('region', { name: 'Your mark' })).toBeVisible()
    await look(`the desk for claim ${place + 1}`)
    await goTo(page, 'Claims')
    await expect(claimRows(page).nth(3)).toBeVisible()
  }
  await claimRows(page).first().click()
  await page.getByRole('button', { name: 'More on this claim' }).click()
  await page.getByRole('menuitem', { name: 'Edit claim' }).click()
  await lookAtDialog(page, 'edit a claim', look)
  await page.getByRole('button', { name: 'More on this claim' }).click()
  await page.getByRole('menuitem', { name: 'Remove claim' }).click()
  await lookAtDialog(page, 'remove a claim', look)
}

/** What is looked up in a dossier, and what was done in it. */
async function walkLookups(page: Page, look: Look): Promise<void> {
  await openExample(page)
  await goTo(page, 'Search')
  await expect(page.getByText('Find a passage, an excerpt or a claim')).toBeVisible()
  await look('search, nothing asked yet')
  await page.getByRole('searchbox', { name: 'Search this dossier' }).fill('bridge closed')
  await expect(
    page.getByRole('list', { name: 'Results' }).or(page.getByRole('listbox', { name: 'Results' })),
  ).toBeVisible()
  await look('search, with results')
  await page.goto(page.url().replace(/search.*/, 'checks'))
  await expect(page.getByText(/excerpts? check\.|excerpts fail\./).first()).toBeVisible()
  await look('quote checks')
  await goTo(page, 'History')
  await page.getByRole('button', { name: 'What it changed' }).first().click()
  await expect(page.getByText('Recorded on').first()).toBeVisible()
  await look('history')
}

/** Who depends on whom, in each of its four ways. */
async function walkOrigins(page: Page, look: Look): Promise<void> {
  await openExample(page)
  await goTo(page, 'Origins')
  await expect(page.getByRole('link', { name: 'Settle the suggestions' })).toBeVisible()
  for (const name of ['Groups', 'Graph', 'Matrix', 'Timeline'] as const) {
    await page.getByRole('link', { name }).click()
    await expect(page.getByRole('link', { name })).toHaveAttribute('aria-current', 'page')
    await look(`origins: ${name}`)
  }
}

/** What leaves the dossier and what is round it. */
async function walkRest(page: Page, look: Look): Promise<void> {
  await openExample(page)
  await goTo(page, 'Export')
  for (const name of ['Dossier package', 'Web annotations (JSON-LD)', 'Table (CSV)', 'Report (Markdown)'] as const) {
    await page.getByRole('button', { name: `Prepare: ${name}` }).click()
    const preview = page.getByRole('region', { name: /^Preview of/ }).last()
    await expect(preview.getByRole('button', { name: 'Save the file' })).toBeVisible()
    await look(`export: ${name}`)
  }
  await page.getByRole('link', { name: 'Harbour bridge closure' }).click()
  await expect(page.getByRole('radio', { name: /^Newsroom/ })).toBeVisible()
  await look('the sheet of the dossier')
  await page.getByRole('radio', { name: /^Strict/ }).check()
  await expect(page.getByText('1 recommendation would change.')).toBeVisible()
  await look('the sheet of the dossier, another standard chosen')
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('option').first()).toBeVisible()
  await lookAtDialog(page, 'the palette', look)
  await page.goto('/settings')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await look('settings')
  await page.keyboard.press('?')
  await lookAtDialog(page, 'the keys of a screen', look)
}

/** Every walk there is, by what it goes through. */
export const walks: readonly (readonly [string, Walk])[] = [
  ['the first steps', walkFirstSteps],
  ['the sources', walkSources],
  ['the reader', walkReader],
  ['the claims', walkClaims],
  ['the origins', walkOrigins],
  ['search, checks and history', walkLookups],
  ['export, sheet, palette, settings and keys', walkRest],
]

async function goTo(page: Page, screen: 'Claims' | 'Origins' | 'Search' | 'History' | 'Export'): Promise<void> {
  await page.getByRole('link', { name: screen, exact: true }).click()
}

async function lookAtDialog(page: Page, place: string, look: Look): Promise<void> {
  const dialog = page.locator('dialog[open]')
  await expect(dialog).toBeVisible()
  await look(place)
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
}

function claimRows(page: Page): Locator {
  return page.getByRole('listbox', { name: 'Claims' }).getByRole('option')
}
