import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { Menu } from './Menu.tsx'
import { renderWithWords } from './rendering.tsx'

function open() {
  const chosen = vi.fn<(what: string) => void>()
  const item = (label: string, more = {}) => ({ id: label, label, onSelect: () => chosen(label), ...more })
  renderWithWords(
    <Menu label="More" items={[item('Edit'), item('Copy', { disabled: true }), item('Rename'), item('Remove')]} />,
  )
  return { chosen, trigger: screen.getByRole('button', { name: 'More' }) }
}
const focused = () => document.activeElement?.textContent

test('the arrows go round and pass by what is disabled', async () => {
  const { trigger } = open()
  trigger.focus()
  await userEvent.keyboard('{ArrowDown}')
  expect(focused()).toBe('Edit')
  await userEvent.keyboard('{ArrowDown}')
  expect(focused()).toBe('Rename')
  await userEvent.keyboard('{End}{ArrowDown}')
  expect(focused()).toBe('Edit')
  await userEvent.keyboard('{ArrowUp}')
  expect(focused()).toBe('Remove')
})

test('first letters find', async () => {
  await userEvent.click(open().trigger)
  await userEvent.keyboard('rem')
  expect(focused()).toBe('Remove')
})

test('choosing closes, acts, and leaves the focus on the button', async () => {
  const { chosen, trigger } = open()
  trigger.focus()
  await userEvent.keyboard('{ArrowUp}{Enter}')
  expect(chosen).toHaveBeenCalledExactlyOnceWith('Remove')
  expect(screen.queryByRole('menu')).not.toBeInTheDocument()
  expect(trigger).toHaveFocus()
})

test('Esc and a press elsewhere close without acting', async () => {
  const { chosen, trigger } = open()
  await userEvent.click(trigger)
  await userEvent.keyboard('{Escape}')
  expect(screen.queryByRole('menu')).not.toBeInTheDocument()
  expect(trigger).toHaveFocus()
  await userEvent.click(trigger)
  await userEvent.click(document.body)
  expect(screen.queryByRole('menu')).not.toBeInTheDocument()
  expect(chosen).not.toHaveBeenCalled()
})

test('what is disabled can be read, not chosen', async () => {
  const { chosen, trigger } = open()
  await userEvent.click(trigger)
  await userEvent.click(screen.getByRole('menuitem', { name: 'Copy' }))
  expect(chosen).not.toHaveBeenCalled()
})
