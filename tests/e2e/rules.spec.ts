import { expect, type Page, test } from '@playwright/test'
import { expectAccessible } from '../support/axe.ts'

test('a threshold is changed knowing what it changes, a mark asks again and says why, and undo takes it back', async ({
  page,
}) => {
  await openExample(page)
  await page.goto(`${dossierAt(page)}/sheet`)
  await page.getByRole('button', { name: 'Ask for more or less' }).click()
  const first = page.getByRole('group', { name: 'Alternative 1' })
  await first.getByRole('spinbutton', { name: 'Of these first-hand, at least' }).fill('9')
  await expect(first.getByRole('alert')).toContainText('no more than there are origins')
  await first.getByRole('spinbutton', { name: 'Of these first-hand, at least' }).fill('0')
  await first.getByRole('spinbutton', { name: 'Independent origins, at least' }).fill('4')
  await page.getByRole('button', { name: 'Remove alternative 2' }).click()
  const preview = page.getByRole('region', { name: 'Claims whose recommendation would change' })
  await expect(preview).toContainText('2 recommendations would change.')
  await expect(preview).toContainText('1 mark would ask for a re-check.')
  await expect(preview.getByRole('listitem').first()).toContainText('from Corroborated to Attributed')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('Saved. Undo takes it back.')).toBeVisible()

  await page.getByRole('link', { name: 'Claims', exact: true }).click()
  await page.getByRole('option').first().click()
  const recheck = page.getByText('Your mark needs a re-check')
  await expect(recheck).toBeVisible()
  await expect(page.getByText('The dossier now asks for more or less')).toBeVisible()
  await expect(page.getByText('Held to the profile “Newsroom, with at least 4 independent origins”.')).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(recheck).toBeHidden()
  await expect(page.getByText('Held to the profile “Newsroom”.')).toBeVisible()
})

test('every finding leads to its rule on the page of rules and profiles', async ({ page }) => {
  await openExample(page)
  await page.getByRole('link', { name: 'Claims', exact: true }).click()
  await page.getByRole('option').first().click()
  const findings = page.getByRole('region', { name: 'The rules recommend:' })
  await findings.getByText('What would take this away').first().click()
  await expect(findings.getByText(/set aside for this claim, with a reason/)).toBeVisible()
  await findings.getByRole('link', { name: /^Rule S2/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Rules and profiles' })).toBeVisible()
  await expect(page.getByRole('article', { name: /^Corroborated: nothing that counts conflicts/ })).toBeFocused()
  await expect(page.getByRole('article', { name: /^Newsroom/ })).toContainText('this dossier')
  await expectAccessible(page)
  await page.goto('/rules')
  await expect(page.getByRole('article', { name: /^A suggested tie counts/ })).toContainText('Every Casualty')
})

test('what was said is split from that it was said: each is weighed for itself, and each shows the other', async ({
  page,
}) => {
  await openExample(page)
  await page.getByRole('link', { name: 'Claims', exact: true }).click()
  await page.getByRole('option', { name: /^Attributed The hangers of the/ }).click()
  await page.getByRole('button', { name: 'More on this claim' }).click()
  await page.getByRole('menuitem', { name: 'Split off what was said' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('combobox', { name: 'Who said it' })).toHaveValue('Town of Lindhaven')
  await dialog.getByRole('textbox', { name: 'That it was said' }).fill('The town said that the hangers were sound.')
  await dialog.getByRole('textbox', { name: 'What was said' }).fill('The hangers were sound.')
  await dialog.getByRole('checkbox').first().check()
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Split' }).click()
  await expect(
    page.getByRole('heading', { level: 1, name: 'The town said that the hangers were sound.' }),
  ).toBeVisible()
  await expect(page.getByText('Your mark needs a re-check')).toBeVisible()
  await page.getByRole('article').getByRole('link', { name: 'The hangers were sound.' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'The hangers were sound.' })).toBeVisible()
  await expect(page.getByText(/is the claimant’s own word/)).toBeVisible()
  await expect(page.getByRole('link', { name: 'The town said that the hangers were sound.' })).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByRole('option', { name: /The hangers were sound/ })).toBeHidden()
})

async function openExample(page: Page): Promise<void> {
  await page.goto('/')
  await page.getByRole('button', { name: 'Try the example' }).click()
  await expect(page.getByRole('link', { name: 'Claims', exact: true })).toBeVisible()
}

function dossierAt(page: Page): string {
  return page.url().replace(/(\/d\/[^/]+).*$/, '$1')
}
