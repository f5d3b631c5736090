import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { anExcerpt, aSource, theDossierId } from '../../../tests/builders.ts'
import { anEmptyStore } from '../../../tests/support/emptyStore.ts'
import { layOut } from '../../../tests/support/layOut.ts'
import { showOver } from '../../../tests/support/storeStage.tsx'
import { createDossier } from '../../commands/createDossier.ts'
import { anchorAt } from '../../domain/quote/anchor.ts'
import { checkAt } from '../../domain/quote/checkAt.ts'
import { Acceptances } from './Acceptances.tsx'

const text = 'The inquiry found that the master was, after a long night, not guilty of the fire at the harbour.'
const source = aSource({ title: 'Inquiry' })

function quoting(quoted: string) {
  const span = { start: 0, end: text.length }
  return anExcerpt(source, { quoted, anchor: anchorAt(text, span), check: checkAt(text, span, quoted) })
}

it('tells whoever accepts a difference what its ellipsis hides, and asks for a note', async () => {
  const excerpt = quoting('The inquiry found that the master was … guilty of the fire at the harbour.')
  expect(excerpt.check.outcome).toBe('editorial')
  const store = await anEmptyStore('ada', theDossierId)
  await store.run(createDossier, { title: 'Harbour', standard: 'newsroom', invented: true })
  await store.run(layOut, [
    ['sources', source],
    ['excerpts', excerpt],
  ])
  showOver(store, <Acceptances dossierId={theDossierId} excerpt={excerpt} />)
  await userEvent.click(await screen.findByRole('button', { name: /^Accept/ }))
  const dialog = screen.getByRole('dialog')
  expect(within(dialog).getByText(/has a word that denies: “not”/)).toBeInTheDocument()
  await userEvent.click(within(dialog).getByRole('button', { name: /^Accept/ }))
  expect(within(dialog).getByText('Say why it may stand.')).toBeInTheDocument()
  expect(await store.db.acceptances.count()).toBe(0)
  await userEvent.type(within(dialog).getByRole('textbox'), 'It says so above.')
  await userEvent.click(within(dialog).getByRole('button', { name: /^Accept/ }))
  expect(await screen.findByText(/^Difference accepted by/)).toBeVisible()
})
