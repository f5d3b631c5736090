import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { MemoryRouter } from 'react-router'
import { expect, it } from 'vitest'
import { anAcceptance, anExcerpt, aReviewer, aSource, theDossierId } from '../../../tests/builders.ts'
import { anEmptyStore } from '../../../tests/support/emptyStore.ts'
import { layOut } from '../../../tests/support/layOut.ts'
import { showOver } from '../../../tests/support/storeStage.tsx'
import { createDossier } from '../../commands/createDossier.ts'
import { anchorAt } from '../../domain/quote/anchor.ts'
import { checkAt } from '../../domain/quote/checkAt.ts'
import { excerptChecks } from '../../queries/excerptChecks.ts'
import { failuresOf, standingOf } from './failures.ts'
import { FailureCard } from './FailureCard.tsx'
import type { CheckState } from './useChecks.ts'

const text = 'The master was, after a long night, not guilty of the fire at the harbour.'
const source = aSource({ title: 'Inquiry' })
const quoted = 'The master was … guilty of the fire at the harbour.'
const span = { start: 0, end: text.length }
const excerpt = anExcerpt(source, { quoted, anchor: anchorAt(text, span), check: checkAt(text, span, quoted) })
const ada = aReviewer({ name: 'Ada' })

it('goes on to show what an omission hides once somebody has accepted it, and who', async () => {
  const store = await anEmptyStore('bea', theDossierId)
  await store.run(createDossier, { title: 'Harbour', standard: 'newsroom', invented: true })
  await store.run(layOut, [
    ['reviewers', ada],
    ['sources', { ...source, textId: excerpt.textId }],
    ['excerpts', excerpt],
    ['acceptances', anAcceptance(excerpt, { reviewerId: ada.id, note: 'Seen.' })],
  ])
  const excerpts = await store.ask(excerptChecks, theDossierId)
  const state: CheckState = { type: 'cancelled' }
  const failures = failuresOf(excerpts, state)
  expect(failures).toEqual([])
  const [accepted] = standingOf(excerpts, failures, state)
  if (accepted?.found.type !== 'accepted') throw new Error('It is accepted.')
  showOver(
    store,
    <MemoryRouter>
      <FailureCard dossierId={theDossierId} failure={accepted} />
    </MemoryRouter>,
  )
  expect(screen.getByText('Editorial change, with a warning')).toBeVisible()
  const warnings = screen.getByRole('list', { name: 'Look at' })
  expect(within(warnings).getByText(/has a word that denies: “not”/)).toBeVisible()
  expect(await screen.findByText(/accepted by Ada/)).toBeVisible()
  expect(screen.getByText('Seen.')).toBeVisible()
})

it('takes that a difference may stand where it waits for somebody to say so', async () => {
  const store = await anEmptyStore('bea', theDossierId)
  await store.run(createDossier, { title: 'Harbour', standard: 'newsroom', invented: true })
  const waiting = { ...excerpt, quoted: text.toUpperCase(), check: checkAt(text, span, text.toUpperCase()) }
  await store.run(layOut, [
    ['sources', { ...source, textId: excerpt.textId }],
    ['excerpts', waiting],
  ])
  const [failure] = failuresOf(await store.ask(excerptChecks, theDossierId), { type: 'cancelled' })
  if (failure === undefined) throw new Error('It waits.')
  showOver(
    store,
    <MemoryRouter>
      <FailureCard dossierId={theDossierId} failure={failure} />
    </MemoryRouter>,
  )
  expect(screen.getByText('A difference waits for somebody to accept it.')).toBeVisible()
  await userEvent.click(await screen.findByRole('button', { name: 'Accept the difference' }))
  const dialog = await screen.findByRole('dialog')
  await userEvent.click(within(dialog).getByRole('button', { name: 'Accept the difference' }))
  await expect.poll(async () => (await store.ask(excerptChecks, theDossierId))[0]?.isAccepted).toBe(true)
})
