import { act, render } from '@testing-library/react'
import { createMemoryRouter, RouterProvider } from 'react-router'
import { expect, it, onTestFinished, vi } from 'vitest'
import { type AskedView, useSearchView } from './useSearchView.ts'

it('never goes back to what was asked before, while the address follows', async () => {
  const screen = showScreen('/search?q=harbour')
  act(() => screen.last().change({ words: 'bridge' }))
  const from = screen.seen.length - 1
  await vi.waitFor(() => expect(screen.router.state.location.search).toBe('?q=bridge'))
  act(() => screen.last().change({ kind: 'source' }))
  await vi.waitFor(() => expect(screen.router.state.location.search).toBe('?q=bridge&in=source'))
  expect(new Set(screen.seen.slice(from).map(({ view }) => view.words))).toEqual(new Set(['bridge']))
})

it('follows an address that somebody goes to, and the way back', async () => {
  const screen = showScreen('/search?q=harbour')
  act(() => screen.last().change({ words: 'bridge' }))
  await vi.waitFor(() => expect(screen.router.state.location.search).toBe('?q=bridge'))
  await act(() => screen.router.navigate('/search?q=ferry'))
  expect(screen.last().view.words).toBe('ferry')
  await act(() => screen.router.navigate(-1))
  expect(screen.last().view.words).toBe('bridge')
})

/** A screen that asks nothing but the view, with every view that it was ever shown. */
function showScreen(address: string) {
  const seen: AskedView[] = []
  const Screen = () => {
    seen.push(useSearchView())
    return null
  }
  const router = createMemoryRouter([{ path: '/search', element: <Screen /> }], { initialEntries: [address] })
  onTestFinished(() => router.dispose())
  render(<RouterProvider router={router} />)
  return {
    seen,
    router,
    last: () => {
      const asked = seen.at(-1)
      if (!asked) throw new Error('Nothing was shown.')
      return asked
    },
  }
}
