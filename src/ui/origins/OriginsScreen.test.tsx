import 'fake-indexeddb/auto'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { MemoryRouter, Route, Routes } from 'react-router'
import { afterEach, expect, it, vi } from 'vitest'
import {
  aClaim,
  aDependence,
  anEvidence,
  anExcerpt,
  aPublisher,
  aSource,
  theDossierId,
} from '../../../tests/builders.ts'
import { anEmptyStore, type AStore } from '../../../tests/support/emptyStore.ts'
import { anExampleStore } from '../../../tests/support/exampleStore.ts'
import { layOut } from '../../../tests/support/layOut.ts'
import { createDossier } from '../../commands/createDossier.ts'
import { type DeviceId, type DossierId, newDossierId, type SessionId } from '../../domain/id.ts'
import type { Store } from '../../store/openStore.ts'
import { renderWithWords } from '../shared/rendering.tsx'
import { StoreContext } from '../store/StoreContext.ts'
import { OriginsScreen } from './OriginsScreen.tsx'

let close: (() => void) | null = null

afterEach(() => {
  close?.()
  vi.unstubAllGlobals()
})

it('counts sources and origins, and draws each origin with links to its sources and the reason of every tie', async () => {
  vi.stubGlobal('ResizeObserver', StillObserver)
  const store = await anExampleStore()
  const { dossierId } = store
  show(store, dossierId, '?view=graph')
  expect(await screen.findByText(/^6 sources, 4 origins/)).toBeVisible()
  const origin = screen.getByRole('group', { name: 'Origin B' })
  expect(within(origin).getAllByRole('link')).toHaveLength(3)
  expect(origin).toHaveTextContent('Why these count as one')
  expect(origin).toHaveTextContent('reprints')
  expect(screen.getByRole('link', { name: 'Graph' })).toHaveAttribute('aria-current', 'page')
})

it('puts claims against sources, each cell with what it has and what counts', async () => {
  vi.stubGlobal('ResizeObserver', StillObserver)
  const { dossierId, ...store } = await anExampleStore()
  show(store, dossierId, '?view=matrix')
  const grid = await screen.findByRole('grid', { name: 'Claims by sources' })
  expect(grid).toHaveAttribute('aria-colcount', '8')
  expect(grid).toHaveAttribute('aria-rowcount', '8')
  const claim = within(grid).getByRole('row', { name: /was closed to all traffic/ })
  expect(claim).toHaveTextContent('4 documents, 3 origins')
  expect(
    within(claim).getByRole('gridcell', {
      name: /^supports; One origin for this claim: A and 1 other origin of the dossier: Harbour Bridge closed/,
    }),
  ).toBeVisible()
})

it('says in words what the pointer is on, else what the keys are on', async () => {
  vi.stubGlobal('ResizeObserver', StillObserver)
  const { dossierId, ...store } = await anExampleStore()
  show(store, dossierId, '?view=matrix')
  const claim = await screen.findByRole('row', { name: /was closed to all traffic/ })
  const told = screen.getByText('Arrows go from cell to cell, Enter opens the claim.').parentElement
  await userEvent.hover(
    within(claim).getByRole('gridcell', {
      name: /^supports; One origin for this claim: A and 1 other origin of the dossier: Harbour Bridge closed/,
    }),
  )
  expect(told).toHaveTextContent(/Harbour Bridge closed.* supports/)
  await userEvent.unhover(claim)
  act(() =>
    within(claim)
      .getByRole('gridcell', { name: /^the claim stands here: The evening/ })
      .focus(),
  )
  expect(told).toHaveTextContent(/The evening.* the claim stands here/)
})

it('lists every tie with its standing and its reason', async () => {
  const { dossierId, ...store } = await anExampleStore()
  show(store, dossierId, '?view=graph&as=table')
  expect(await screen.findByRole('grid', { name: 'Ties between sources' })).toBeVisible()
  expect(screen.getByRole('columnheader', { name: 'Standing' })).toBeVisible()
})

it('tells which source had a claim first, as far as dates tell', async () => {
  vi.stubGlobal('ResizeObserver', StillObserver)
  const { dossierId, ...store } = await anExampleStore()
  show(store, dossierId, '?view=timeline')
  expect(await screen.findByText(/^4 sources have it: 3 origins\. First known: “Harbour Bridge closed/)).toBeVisible()
  expect(screen.getAllByRole('link', { name: /First known$/ })).toHaveLength(1)
  expect(screen.getAllByRole('link', { name: /Derives from another$/ })).toHaveLength(1)
  expect(screen.queryByText(/^6 sources, 4 origins/)).toBeNull()
})

it('shows origins as they hold for a claim that has ties of its own, and leads back to those of all', async () => {
  vi.stubGlobal('ResizeObserver', StillObserver)
  const publishers = [aPublisher({ name: 'The Courier' }), aPublisher({ name: 'The Post' })]
  const [a, b] = publishers.map(({ id, name }) => aSource({ title: `By ${name}`, publisherId: id }))
  const claim = aClaim({ text: 'The bridge was closed.' })
  const excerpts = [anExcerpt(a), anExcerpt(b)]
  const tie = aDependence(a!, b!, { kind: 'same-informant', claimId: claim.id })
  const dossierId = theDossierId
  const store = await anEmptyStore('ada', dossierId)
  await store.run(createDossier, { title: 'Bridge', standard: 'newsroom', invented: true })
  await store.run(layOut, [
    ...publishers.map(one => ['publishers', one] as const),
    ['sources', a!],
    ['sources', b!],
    ...excerpts.map(one => ['excerpts', one] as const),
    ...excerpts.map(one => ['evidence', anEvidence(one, 'supports', { claimId: claim.id })] as const),
    ['claims', claim],
    ['dependences', tie],
  ])
  show(store, dossierId, `?view=graph&claim=${encodeURIComponent(claim.id)}`)
  expect(await screen.findByText('2 sources, 1 origin.')).toBeVisible()
  expect(screen.getByRole('link', { name: claim.text })).toBeVisible()
  expect(
    screen.getByRole('group', { name: 'One origin for this claim: A and 1 other origin of the dossier' }),
  ).toHaveTextContent('(for this claim)')
  await userEvent.click(screen.getByRole('link', { name: 'Timeline' }))
  expect(await screen.findByText(/^2 sources have it: 1 origin\./)).toBeVisible()
  await userEvent.click(screen.getByRole('link', { name: 'Graph' }))
  await userEvent.click(screen.getByRole('link', { name: 'See what holds for every claim' }))
  expect(await screen.findByText('2 sources, 2 origins.')).toBeVisible()
  expect(screen.getByRole('group', { name: 'Origin B' })).toBeVisible()
})

it('says what to do where there are no sources', async () => {
  const dossierId = newDossierId()
  const store = await anEmptyStore('ada', dossierId)
  await store.run(createDossier, { title: 'Empty', standard: 'newsroom', invented: false })
  show(store, dossierId, '')
  expect(await screen.findByRole('heading', { name: 'No sources yet' })).toBeVisible()
  expect(screen.getByRole('link', { name: 'To the sources' })).toHaveAttribute('href', `/d/${dossierId}/sources`)
})

/** jsdom lays nothing out, so nothing changes its size. */
class StillObserver {
  observe(): void {}
  disconnect(): void {}
}

function show({ db, blobs }: Pick<AStore, 'db' | 'blobs'>, dossierId: DossierId, search: string): void {
  const client = new QueryClient()
  close = () => {
    client.clear()
    db.close()
  }
  const actor = { person: 'ada', device: 'device:1' as DeviceId, session: 'session:1' as SessionId }
  const store: Store = { db, blobs, actor }
  renderWithWords(
    <QueryClientProvider client={client}>
      <StoreContext value={store}>
        <MemoryRouter initialEntries={[`/d/${dossierId}/origins${search}`]}>
          <Routes>
            <Route path="/d/:dossier/origins" element={<OriginsScreen />} />
          </Routes>
        </MemoryRouter>
      </StoreContext>
    </QueryClientProvider>,
  )
}
