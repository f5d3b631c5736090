import { screen } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import userEvent from '@testing-library/user-event'
import { NoteDialog } from './NoteDialog.tsx'
import { renderWithWords } from './rendering.tsx'
import { VirtualList } from './VirtualList.tsx'

const claims = Array.from({ length: 2000 }, (_, index) => `Claim ${index + 1}`)

/** jsdom lays nothing out: a window of ten rows or so. */
beforeEach(() => {
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(400)
  vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(300)
})
afterEach(() => {
  vi.restoreAllMocks()
})

function Claims({ onOpen }: { readonly onOpen: (claim: string) => void }) {
  const [active, setActive] = useState<string | null>('Claim 2')
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set())
  return (
    <>
      <VirtualList
        label="Claims"
        items={claims}
        itemKey={claim => claim}
        estimate={40}
        renderItem={claim => claim}
        activeKey={active}
        onActive={setActive}
        onOpen={onOpen}
        selected={selected}
        onSelect={setSelected}
      />
      <p data-testid="selected">{[...selected].join(', ')}</p>
    </>
  )
}

test('the active row is there however few are drawn, and says its place among all', () => {
  renderWithWords(<Claims onOpen={() => {}} />)
  const row = screen.getByRole('option', { name: 'Claim 2' })
  expect(row).toHaveAttribute('aria-setsize', '2000')
  expect(row).toHaveAttribute('aria-posinset', '2')
  expect(row).toHaveAttribute('tabindex', '0')
})

test('keys move the focus along, to rows that were not drawn', async () => {
  const onOpen = vi.fn<(claim: string) => void>()
  renderWithWords(<Claims onOpen={onOpen} />)
  await userEvent.tab()
  await userEvent.keyboard('j')
  expect(document.activeElement).toHaveTextContent('Claim 3')
  await userEvent.keyboard('{End}')
  expect(document.activeElement).toHaveTextContent('Claim 2000')
  await userEvent.keyboard('{Enter}')
  expect(onOpen).toHaveBeenCalledExactlyOnceWith('Claim 2000')
})

test('Space and Shift with the arrows select', async () => {
  renderWithWords(<Claims onOpen={() => {}} />)
  await userEvent.tab()
  await userEvent.keyboard(' {Shift>}{ArrowDown}{ArrowDown}{/Shift}')
  expect(screen.getByTestId('selected')).toHaveTextContent(/^Claim 2, Claim 3, Claim 4$/)
})

test('few rows are all there, in a list as tall as they are, and keys move among them', async () => {
  const few = claims.slice(0, 12)
  function Few() {
    const [active, setActive] = useState<string | null>(null)
    const item = { items: few, itemKey: (claim: string) => claim, renderItem: (claim: string) => claim }
    return <VirtualList label="Few" {...item} estimate={400} tallest="10rem" activeKey={active} onActive={setActive} />
  }
  renderWithWords(<Few />)
  expect(screen.getAllByRole('option').map(({ textContent }) => textContent)).toEqual(few)
  await userEvent.tab()
  await userEvent.keyboard('{End}')
  expect(document.activeElement).toHaveTextContent('Claim 12')
  expect(document.activeElement).toHaveAttribute('aria-selected', 'true')
})

test('a row keeps what is typed in its dialog when a thirteenth row arrives, and when it goes again', async () => {
  function Noted({ claim }: { readonly claim: string }) {
    const [isOpen, setOpen] = useState(false)
    const words = { title: 'Note', lead: claim, label: 'Why', action: 'Save', busy: false }
    return (
      <>
        <button onClick={() => setOpen(true)}>Note on {claim}</button>
        {isOpen && <NoteDialog {...words} onClose={() => setOpen(false)} onSubmit={() => setOpen(false)} />}
      </>
    )
  }
  function Rows({ count }: { readonly count: number }) {
    const [active, setActive] = useState<string | null>(null)
    const item = { itemKey: (claim: string) => claim, renderItem: (claim: string) => <Noted claim={claim} /> }
    const rows = { items: claims.slice(0, count), estimate: 400, tallest: '10rem' }
    return <VirtualList label="Rows" role="list" {...rows} {...item} activeKey={active} onActive={setActive} />
  }
  const { rerender } = renderWithWords(<Rows count={12} />)
  await userEvent.click(screen.getByRole('button', { name: 'Note on Claim 12' }))
  await userEvent.click(screen.getByRole('textbox', { name: /^Why/ }))
  await userEvent.keyboard('Seen against')
  for (const count of [13, 2000, 12]) {
    rerender(<Rows count={count} />)
    await userEvent.keyboard(` ${count}`)
  }
  expect(screen.getByRole('textbox', { name: /^Why/ })).toHaveValue('Seen against 13 2000 12')
})
