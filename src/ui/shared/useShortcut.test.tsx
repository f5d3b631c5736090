import { fireEvent, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test, vi } from 'vitest'
import { Dialog } from './Dialog.tsx'
import { renderWithWords } from './rendering.tsx'
import { useShortcut, useShortcutList } from './useShortcut.tsx'

function Desk({ onNext, onPalette }: { readonly onNext: () => void; readonly onPalette: () => void }) {
  useShortcut('j', 'Next claim', onNext)
  useShortcut('Mod+k', 'Do anything', onPalette)
  const list = useShortcutList()
  return (
    <>
      <input aria-label="Search" />
      <input aria-label="First-hand" type="checkbox" />
      <p data-testid="keys">{list.map(({ keys }) => keys).join(' ')}</p>
    </>
  )
}

function open(singleKeys = true) {
  const next = vi.fn<() => void>()
  const palette = vi.fn<() => void>()
  renderWithWords(<Desk onNext={next} onPalette={palette} />, singleKeys)
  return { next, palette }
}

test('a letter acts, but not while somebody writes', async () => {
  const { next, palette } = open()
  await userEvent.keyboard('j')
  expect(next).toHaveBeenCalledOnce()
  await userEvent.click(screen.getByLabelText('Search'))
  await userEvent.keyboard('j{Control>}k{/Control}')
  expect(next).toHaveBeenCalledOnce()
  expect(palette).toHaveBeenCalledOnce()
})

test('while somebody writes, undo takes back a word and no act', async () => {
  const undo = vi.fn<() => void>()
  function Rationale() {
    useShortcut('Mod+z', 'Undo', undo)
    return <textarea aria-label="Rationale" />
  }
  renderWithWords(<Rationale />)
  await userEvent.click(screen.getByLabelText('Rationale'))
  await userEvent.keyboard('{Control>}z{/Control}')
  expect(undo).not.toHaveBeenCalled()
  await userEvent.click(document.body)
  await userEvent.keyboard('{Control>}z{/Control}')
  expect(undo).toHaveBeenCalledOnce()
})

test('a tick box is no place to write', async () => {
  const { next } = open()
  await userEvent.click(screen.getByLabelText('First-hand'))
  await userEvent.keyboard('j')
  expect(next).toHaveBeenCalledOnce()
})

test('with single keys turned off, letters neither act nor are listed; chords do', async () => {
  const { next, palette } = open(false)
  await userEvent.keyboard('j{Control>}k{/Control}')
  expect(next).not.toHaveBeenCalled()
  expect(palette).toHaveBeenCalledOnce()
  expect(screen.getByTestId('keys')).toHaveTextContent(/^Mod\+k$/)
})

test('behind an open dialog nothing acts', async () => {
  const next = vi.fn<() => void>()
  renderWithWords(
    <>
      <Desk onNext={next} onPalette={() => {}} />
      <Dialog open onClose={() => {}} title="A question" />
    </>,
  )
  await userEvent.keyboard('j')
  expect(next).not.toHaveBeenCalled()
})

test('a key that is held down acts again, but not where what is done next would be another', async () => {
  const [next, attach] = [vi.fn<() => void>(), vi.fn<() => void>()]
  function Cards() {
    useShortcut('j', 'Next card', next)
    useShortcut('s', 'Attach', attach, { repeats: false })
    return null
  }
  renderWithWords(<Cards />)
  for (const key of ['j', 's']) {
    for (const repeat of [false, true]) fireEvent.keyDown(document.body, { key, repeat })
  }
  expect(next).toHaveBeenCalledTimes(2)
  expect(attach).toHaveBeenCalledTimes(1)
})

test.each(['stays', 'goes'])(
  'a key that is held down never falls to what it did before, where what it does %s',
  then => {
    const [older, attach] = [vi.fn<() => void>(), vi.fn<() => void>()]
    function Cards() {
      const [isThere, setThere] = useState(true)
      const act = () => {
        attach()
        if (then === 'goes') setThere(false)
      }
      useShortcut('s', 'Save', older)
      useShortcut('s', 'Attach', act, { repeats: false, enabled: isThere })
      return null
    }
    renderWithWords(<Cards />)
    for (const repeat of [false, true, true]) fireEvent.keyDown(document.body, { key: 's', repeat })
    expect(attach).toHaveBeenCalledOnce()
    expect(older).not.toHaveBeenCalled()
  },
)
