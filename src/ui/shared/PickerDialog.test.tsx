import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { PickerDialog } from './PickerDialog.tsx'
import { renderWithWords } from './rendering.tsx'

const names = ['Harbour Post', 'City Press Office', 'Coast Today']

/** jsdom lays nothing out: a window of ten rows or so. */
beforeEach(() => {
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(400)
  vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(300)
})
afterEach(() => {
  vi.restoreAllMocks()
})

function open() {
  const onPick = vi.fn<(name: string) => void>()
  const onCreate = vi.fn<(name: string) => void>()
  renderWithWords(
    <PickerDialog
      open
      onClose={() => {}}
      title="Who published it?"
      options={names}
      optionKey={name => name}
      optionText={name => name}
      onPick={onPick}
      create={{ label: query => `New publisher: ${query}`, onCreate }}
    />,
  )
  return { onPick, onCreate, box: screen.getByRole('combobox', { name: 'Who published it?' }) }
}

test('the box has the focus, and the first option is the active one', () => {
  const { box } = open()
  expect(box).toHaveFocus()
  expect(screen.getByRole('option', { selected: true })).toHaveTextContent('Harbour Post')
  expect(box).toHaveAttribute('aria-activedescendant', screen.getByRole('option', { selected: true }).id)
})

test('the arrows move while the focus stays in the box; Enter takes', async () => {
  const { onPick, box } = open()
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}{Enter}')
  expect(box).toHaveFocus()
  expect(onPick).toHaveBeenCalledExactlyOnceWith('City Press Office')
})

test('typing finds, and says how many', async () => {
  const { onPick } = open()
  await userEvent.keyboard('coast')
  expect(screen.getByText('1 result')).toBeInTheDocument()
  await userEvent.keyboard('{Enter}')
  expect(onPick).toHaveBeenCalledExactlyOnceWith('Coast Today')
})

test('what is not there can be made, by keyboard', async () => {
  const { onPick, onCreate } = open()
  await userEvent.keyboard(' Night Desk {Enter}')
  expect(onCreate).toHaveBeenCalledExactlyOnceWith('Night Desk')
  expect(onPick).not.toHaveBeenCalled()
})
