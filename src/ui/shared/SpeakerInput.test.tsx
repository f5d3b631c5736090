import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { aClaim, anExcerpt, aSource, theDossierId } from '../../../tests/builders.ts'
import { anEmptyStore } from '../../../tests/support/emptyStore.ts'
import { layOut } from '../../../tests/support/layOut.ts'
import { showOver } from '../../../tests/support/storeStage.tsx'
import { Field } from './Field.tsx'
import { ReporterList, reportersOf } from './ReporterList.tsx'
import { SpeakerInput, SpeakerVariants, useSpeakerNames } from './SpeakerInput.tsx'

const source = aSource()
const written = anExcerpt(source, { quoted: 'It fell.', speaker: 'Hassan Rowhani' })

async function show(): Promise<void> {
  const ada = await anEmptyStore('ada', theDossierId)
  await ada.run(layOut, [
    ['excerpts', anExcerpt(source, { speaker: 'Hassan Rouhani', through: ['Ines Marrable'] })],
    ['excerpts', written],
    ['claims', aClaim({ claimant: 'Ben Orr' })],
  ])
  showOver(ada, <Form />)
}

function Form() {
  const known = useSpeakerNames(theDossierId, written.id)
  const [name, setName] = useState('')
  const [through, setThrough] = useState(() => reportersOf(['']))
  return (
    <>
      <Field label="Speaker">
        <SpeakerInput known={known} value={name} onChange={setName} />
      </Field>
      <SpeakerVariants known={known} value={name} onChange={setName} />
      <ReporterList reporters={through} onChange={setThrough} known={known} />
    </>
  )
}

test('whoever speaks in the dossier is offered, but not the name that is being written', async () => {
  await show()
  const list = screen.getByRole('combobox', { name: 'Speaker' }).nextElementSibling as HTMLElement
  await within(list).findByText('Ben Orr')
  expect([...list.children].map(({ textContent }) => textContent)).toEqual([
    'Ben Orr',
    'Hassan Rouhani',
    'Ines Marrable',
  ])
})

test('a name that may be a form of another is pointed out and stays, until a person writes the other', async () => {
  await show()
  const field = screen.getByRole('combobox', { name: 'Speaker' })
  await userEvent.type(field, 'Hassan Rohani')
  const told =
    '“Hassan Rohani” is a possible variant of “Hassan Rouhani”, named here already. It stays as you write it.'
  expect((await screen.findByText(told)).closest('[role=status]')).toBeVisible()
  expect(field).toHaveValue('Hassan Rohani')
  await userEvent.click(screen.getByRole('button', { name: 'Write “Hassan Rouhani”' }))
  expect(field).toHaveValue('Hassan Rouhani')
  expect(screen.queryByText(/possible variant/)).toBeNull()
})

test('the same holds for who reports it', async () => {
  await show()
  await userEvent.type(screen.getByRole('combobox', { name: 'Reporter 1' }), 'Colonel Ines Marrable')
  await userEvent.click(await screen.findByRole('button', { name: 'Write “Ines Marrable”' }))
  expect(screen.getByRole('combobox', { name: 'Reporter 1' })).toHaveValue('Ines Marrable')
})
