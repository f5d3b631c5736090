import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { MemoryRouter } from 'react-router'
import { beforeEach, describe, expect, it } from 'vitest'
import {
  aClaim,
  anEvidence,
  anExcerpt,
  aPublisher,
  aSource,
  theClaimId,
  theDossierId,
} from '../../../../tests/builders.ts'
import { anEmptyStore, type AStore } from '../../../../tests/support/emptyStore.ts'
import { layOut } from '../../../../tests/support/layOut.ts'
import { showOver } from '../../../../tests/support/storeStage.tsx'
import { createDossier } from '../../../commands/createDossier.ts'
import { settleScope, unsayFigure } from '../../../commands/settleFigures.ts'
import { anchorAt } from '../../../domain/quote/anchor.ts'
import { checkAt } from '../../../domain/quote/checkAt.ts'
import { claimDesk } from '../../../queries/claimDesk.ts'
import { useStored } from '../../store/useStored.ts'
import { FigureLedgerSection } from './FigureLedgerSection.tsx'

const paper = aPublisher()
const source = aSource({ title: 'Letters', publisherId: paper.id })
const text = 'A gross of men came, and a gross more. He met 3 women.'
const anchor = { exact: text, prefix: '', suffix: '', span: { start: 0, end: text.length } }
const excerpt = anExcerpt(source, { quoted: text, anchor })

let ada: AStore

beforeEach(async () => {
  ada = await anEmptyStore('ada', theDossierId)
  await ada.run(createDossier, { title: 'Camps', standard: 'newsroom', invented: true })
  await ada.run(layOut, [
    ['publishers', paper],
    ['sources', source],
    ['excerpts', excerpt],
    ['claims', aClaim({ id: theClaimId, text: 'It rained.' })],
    ['evidence', anEvidence(excerpt)],
  ])
  showOver(
    ada,
    <MemoryRouter>
      <Section />
    </MemoryRouter>,
  )
})

function Section() {
  const { data: desk } = useStored(claimDesk, theDossierId, theClaimId, 'ada')
  return desk && <FigureLedgerSection dossierId={theDossierId} desk={desk} />
}

const byKeys = userEvent.setup()
const field = (name: string): HTMLElement => within(screen.getByRole('dialog')).getByRole('textbox', { name })

describe('a figure that the program does not read', () => {
  it('is added by words that are there alone, is told from another of its like, and is taken back', async () => {
    await byKeys.click(await screen.findByRole('button', { name: 'Add a figure' }))
    await byKeys.type(field('The words that give the figure'), 'a dozen')
    await byKeys.type(field('From'), '144')
    await byKeys.keyboard('{Enter}')
    expect(screen.getByText(/not in the text above/)).toBeVisible()
    await byKeys.clear(field('The words that give the figure'))
    await byKeys.type(field('The words that give the figure'), '3')
    expect(screen.getByText(/are a figure here already: 3/)).toBeVisible()
    await byKeys.clear(field('The words that give the figure'))
    await byKeys.type(field('The words that give the figure'), 'gross')
    const second = { name: /and a \[gross\] more/ }
    await byKeys.selectOptions(
      screen.getByRole('combobox', { name: 'Which of them' }),
      screen.getByRole('option', second),
    )
    await byKeys.type(field('What is counted'), 'men')
    await byKeys.keyboard('{Enter}')
    expect(await screen.findByText('Said by a person; the program reads no figure here.')).toBeVisible()
    const [figure] = await ada.db.figures.toArray()
    expect(figure).toMatchObject({ words: 'gross', span: { start: text.lastIndexOf('gross') }, scope: { what: 'men' } })
    await byKeys.click(screen.getByRole('button', { name: 'What to do with gross (Letters)' }))
    await byKeys.click(await screen.findByRole('menuitem', { name: 'Take back: no figure' }))
    await expect.poll(() => screen.queryByText(/Said by a person/)).toBeNull()
  })

  it('shows in an open dialog what another act made of it, and is not settled once it is gone', async () => {
    const [figure] = await added()
    await byKeys.click(await screen.findByRole('button', { name: 'What to do with gross (Letters)' }))
    await byKeys.click(await screen.findByRole('menuitem', { name: 'Settle what it counts' }))
    const scope = { what: 'soldiers', where: '', when: '', how: '' }
    const ref = { id: figure!.id, sourceId: source.id, words: figure!.words, span: figure!.span! }
    await ada.run(settleScope, { claimId: theClaimId, figures: [ref], scope, seen: [null] })
    expect(await screen.findByText('“gross” now: soldiers')).toBeVisible()
    await ada.run(unsayFigure, figure!.id)
    expect(await screen.findByText('“gross” is here no more.')).toBeVisible()
    await byKeys.type(field('What is counted'), 'men')
    await byKeys.keyboard('{Enter}')
    expect(await screen.findByText('Choose at least one figure.')).toBeVisible()
    expect(await ada.db.figures.toArray()).toMatchObject([{ scope, deletedAt: expect.any(String) as string }])
  })
})

describe('a figure of an excerpt with hyphens of line ends', () => {
  it('stands among words as they are read', async () => {
    const captured = 'They held 41 polit-\nical pris-\noners there.'
    const whole = { start: 0, end: captured.length }
    const quoted = 'They held 41 political prisoners there.'
    const read = anExcerpt(source, {
      quoted,
      anchor: anchorAt(captured, whole),
      check: checkAt(captured, whole, quoted),
    })
    await ada.run(layOut, [
      ['excerpts', read],
      ['evidence', anEvidence(read)],
    ])
    expect((await screen.findByText('41', { selector: 'mark' })).closest('blockquote')).toHaveTextContent(quoted)
    expect(screen.queryByText(/polit-/)).toBeNull()
  })
})

describe('a part of a whole', () => {
  it('that is more than a total of another excerpt conflicts with it, for that reason', async () => {
    const shown = ['50 people were in the camp.', '55 of them died.'].map(quoted => anExcerpt(source, { quoted }))
    await ada.run(layOut, [
      ...shown.map(one => ['excerpts', one] as const),
      ...shown.map(one => ['evidence', anEvidence(one)] as const),
    ])
    const reason = '55 are said to be a part, and 50 to be all: no part is more than its whole.'
    expect((await screen.findByText(reason)).closest('details')).toHaveTextContent(/^Conflict/)
  })

  it('says of what, and is not chosen with others until a person does', async () => {
    const said = ['26 people were killed, of whom 11 were children.', '14 children died.']
    const shown = said.map(quoted => anExcerpt(source, { quoted }))
    await ada.run(layOut, [
      ...shown.map(one => ['excerpts', one] as const),
      ...shown.map(one => ['evidence', anEvidence(one)] as const),
    ])
    expect(await screen.findByText('part of 26')).toBeVisible()
    await byKeys.click(screen.getByRole('button', { name: /^Settle what these count: children/ }))
    const dialog = within(screen.getByRole('dialog'))
    expect(dialog.getByRole('checkbox', { name: '11 (Letters; part of 26)' })).not.toBeChecked()
    expect(dialog.getByRole('checkbox', { name: '14 (Letters)' })).toBeChecked()
    await byKeys.click(dialog.getByRole('checkbox', { name: '11 (Letters; part of 26)' }))
    await byKeys.click(dialog.getByRole('button', { name: 'Settle' }))
    await expect.poll(async () => await ada.db.figures.toArray()).toHaveLength(3)
    await expect.poll(() => screen.queryByText('part of 26')).toBeNull()
  })
})

describe('figures that say the same two values of each other', () => {
  it('are told once, under what they say, with their number and who gives them', async () => {
    const said = ['50 people were in the camp in Ovar.', '50 people were in the camp.', '55 people were in it in Lund.']
    const shown = said.map(quoted => anExcerpt(source, { quoted }))
    await ada.run(layOut, [
      ...shown.map(one => ['excerpts', one] as const),
      ...shown.map(one => ['evidence', anEvidence(one)] as const),
    ])
    const line = (await screen.findByText('50 and 55 exclude one another.')).closest('li')!
    expect(line.closest('details')).toHaveTextContent(/^Conflict 3/)
    expect(line).toHaveTextContent('Possibly another scope in 1 of 2 pairs: there the words differ in place.')
    const pairs = within(line).getByText('2 pairs')
    expect(pairs).toHaveAccessibleName('2 pairs: 50 and 55 exclude one another.')
    expect(within(line).getByText('50 (Letters) · Ovar')).not.toBeVisible()
    await byKeys.click(pairs)
    expect(within(line).getByText('50 (Letters) · Ovar')).toBeVisible()
    expect(within(line).getByText('55 (Letters) · Lund')).toBeVisible()
  })
})

async function added() {
  await byKeys.click(await screen.findByRole('button', { name: 'Add a figure' }))
  await byKeys.type(field('The words that give the figure'), 'gross')
  await byKeys.type(field('From'), '144')
  await byKeys.keyboard('{Enter}')
  await screen.findByText('Said by a person; the program reads no figure here.')
  return await ada.db.figures.toArray()
}
