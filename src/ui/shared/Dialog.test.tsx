import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test, vi } from 'vitest'
import { Button } from './Button.tsx'
import { ConfirmDialog } from './ConfirmDialog.tsx'
import { Dialog } from './Dialog.tsx'
import { Field } from './Field.tsx'
import { renderWithWords } from './rendering.tsx'
import { TextInput } from './TextInput.tsx'

function Renaming({ onSubmit }: { readonly onSubmit?: () => void }) {
  const [open, setOpen] = useState(false)
  const [name, setName] = useState('')
  return (
    <>
      <Button onClick={() => setOpen(true)}>Rename</Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title="Rename the dossier"
        lead="Its packet keeps its id."
        {...(onSubmit && { onSubmit })}
      >
        <Field label="Name" error={name === '' ? 'Give it a name.' : null} hint="As the packet is called.">
          <TextInput value={name} onChange={setName} />
        </Field>
      </Dialog>
    </>
  )
}

test('a dialog has a name and a description, and its first field has the focus', async () => {
  renderWithWords(<Renaming />)
  await userEvent.click(screen.getByRole('button', { name: 'Rename' }))
  const dialog = screen.getByRole('dialog', { name: 'Rename the dossier' })
  expect(dialog).toHaveAccessibleDescription('Its packet keeps its id.')
  expect(screen.getByLabelText('Name')).toHaveFocus()
})

test('closing gives the focus back to what opened it', async () => {
  renderWithWords(<Renaming />)
  const opener = screen.getByRole('button', { name: 'Rename' })
  await userEvent.click(opener)
  await userEvent.click(screen.getByRole('button', { name: 'Close' }))
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  expect(opener).toHaveFocus()
})

test('a dialog stays where the pane that it was opened from is hidden', () => {
  renderWithWords(
    <aside style={{ display: 'none' }}>
      <Dialog open onClose={() => {}} title="Settle passages" />
    </aside>,
  )
  expect(screen.getByRole('dialog', { name: 'Settle passages' })).toBeVisible()
})

test('a field tells what is wrong before what is wanted', async () => {
  renderWithWords(<Renaming />)
  await userEvent.click(screen.getByRole('button', { name: 'Rename' }))
  const field = screen.getByLabelText('Name')
  expect(field).toBeInvalid()
  expect(field).toHaveAccessibleDescription('Give it a name. As the packet is called.')
  await userEvent.type(field, 'Bridge')
  expect(field).toBeValid()
  expect(field).toHaveAccessibleDescription('As the packet is called.')
})

test('Enter in a field goes on, where the dialog is a form', async () => {
  const onSubmit = vi.fn<() => void>()
  renderWithWords(<Renaming onSubmit={onSubmit} />)
  await userEvent.click(screen.getByRole('button', { name: 'Rename' }))
  await userEvent.type(screen.getByLabelText('Name'), 'Bridge{Enter}')
  expect(onSubmit).toHaveBeenCalledOnce()
})

test('a question begins at the answer that changes nothing', () => {
  renderWithWords(
    <ConfirmDialog
      open
      title="Remove 3 sources?"
      text="It can be taken back."
      confirmLabel="Remove"
      danger
      onConfirm={() => {}}
      onCancel={() => {}}
    />,
  )
  expect(screen.getByRole('alertdialog')).toBeInTheDocument()
  expect(screen.getByRole('button', { name: 'Cancel' })).toHaveFocus()
})
