import { act, fireEvent, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, test, vi } from 'vitest'
import { Button } from './Button.tsx'
import { ConfirmDialog } from './ConfirmDialog.tsx'
import { CancelButton, Dialog } from './Dialog.tsx'
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
        onClose={() => {
          setOpen(false)
          setName('')
        }}
        footer={<CancelButton />}
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

async function press(name: string): Promise<void> {
  await userEvent.click(screen.getByRole('button', { name }))
}

/** As the browser tells of Esc. */
async function pressEscape(): Promise<void> {
  const dialog = screen.getByRole('dialog')
  await Promise.resolve(fireEvent(dialog, new Event('cancel', { cancelable: true })))
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

describe('what is written in a dialog', () => {
  test('is asked about before it is discarded, by Esc, by the corner and by Cancel', async () => {
    renderWithWords(<Renaming />)
    for (const close of [pressEscape, () => press('Close'), () => press('Cancel')]) {
      await press('Rename')
      await userEvent.type(screen.getByLabelText('Name'), 'Bridge')
      await close()
      expect(screen.getByRole('button', { name: 'Keep writing' })).toHaveFocus()
      await press('Keep writing')
      expect(screen.getByLabelText('Name')).toHaveValue('Bridge')
      await close()
      await press('Discard')
      expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
    }
  })

  test('stays though the browser closes the dialog unasked, as it does at the second Esc', async () => {
    renderWithWords(<Renaming />)
    await press('Rename')
    await userEvent.type(screen.getByLabelText('Name'), 'Bridge')
    const dialog = screen.getByRole<HTMLDialogElement>('dialog', { name: 'Rename the dossier' })
    act(() => dialog.close())
    expect(await screen.findByRole('alertdialog')).toBeInTheDocument()
    await press('Keep writing')
    expect(dialog).toHaveAttribute('open')
  })

  test('is no reason to ask once it is emptied, and neither is a dialog left as it was', async () => {
    renderWithWords(<Renaming />)
    await press('Rename')
    await pressEscape()
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
    await press('Rename')
    await userEvent.type(screen.getByLabelText('Name'), 'Bridge')
    await userEvent.clear(screen.getByLabelText('Name'))
    await pressEscape()
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  })
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
