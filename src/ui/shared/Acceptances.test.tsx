import { screen } from '@testing-library/react'
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

it('warns whoever is to accept a difference that an ellipsis leaves out a word that denies', async () => {
  const excerpt = quoting('The inquiry found that the master was … guilty of the fire at the harbour.')
  expect(excerpt.check.outcome).toBe('editorial')
  const store = await anEmptyStore('ada', theDossierId)
  await store.run(createDossier, { title: 'Harbour', standard: 'newsroom', invented: true })
  await store.run(layOut, [
    ['sources', source],
    ['excerpts', excerpt],
  ])
  showOver(store, <Acceptances dossierId={theDossierId} excerpt={excerpt} />)
  const warning = /has a word that denies: “not”/
  expect(await screen.findByText(warning)).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: /^Accept/ }))
  expect(screen.getByText(warning)).toBeInTheDocument()
})
