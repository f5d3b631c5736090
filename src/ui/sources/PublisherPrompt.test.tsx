import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { MemoryRouter } from 'react-router'
import { beforeEach, expect, it } from 'vitest'
import { aDocument } from '../../../tests/support/documents.ts'
import { aDossierStore, type AStore } from '../../../tests/support/emptyStore.ts'
import { showOver } from '../../../tests/support/storeStage.tsx'
import { importDocuments } from '../../commands/importDocuments.ts'
import type { Source } from '../../domain/records.ts'
import { sourceList } from '../../queries/sourceList.ts'
import { useStored } from '../store/useStored.ts'
import { PublisherPrompt } from './PublisherPrompt.tsx'

let store: AStore

beforeEach(async () => {
  store = await aDossierStore()
  await store.run(importDocuments, [
    aDocument('One', { publisherHint: 'Courier' }),
    aDocument('Two', { publisherHint: 'courier' }),
    aDocument('Three'),
  ])
})

it('names the publisher of all by a few keys', async () => {
  await show()
  await userEvent.keyboard('p {Tab}One organisation{Enter}')
  await waitFor(async () =>
    expect(await publishersOf()).toEqual(['One organisation', 'One organisation', 'One organisation']),
  )
  await waitFor(() => expect(screen.queryByRole('form')).toBeNull())
})

it('names nobody before somebody is chosen', async () => {
  await show()
  await userEvent.type(screen.getByRole('combobox', { name: 'Publisher' }), 'Courier{Enter}')
  expect(await screen.findByText('Choose at least one source.')).toBeVisible()
  expect(await store.db.publishers.count()).toBe(0)
})

it('takes a name found in texts for those that give it, however it is typed there', async () => {
  await show()
  await userEvent.click(screen.getByRole('button', { name: 'Courier (2)' }))
  await userEvent.keyboard('{Enter}')
  await waitFor(async () => expect(await publishersOf()).toEqual(['Courier', 'Courier', null]))
})

it('has chosen what somebody comes here for, and waits for the name', async () => {
  const [, two] = await sourcesInOrder()
  await show(`/?unnamed=${encodeURIComponent(two!.id)}`)
  expect(screen.getByRole('combobox', { name: 'Publisher' })).toHaveFocus()
  await userEvent.keyboard('The Post{Enter}')
  await waitFor(async () => expect(await publishersOf()).toEqual([null, 'The Post', null]))
})

it('offers a service that passes on releases as that, says what it means, and asks on for who issued them', async () => {
  await show()
  await userEvent.click(screen.getByRole('checkbox', { name: /Three/ }))
  await userEvent.type(screen.getByRole('combobox', { name: 'Publisher' }), 'PR Newswire')
  const kind = screen.getByRole('combobox', { name: 'Kind of publisher, if it is new' })
  expect(kind).toHaveDisplayValue('Distributor of releases')
  expect(kind).toHaveAccessibleDescription(/corroborates nothing/)
  await userEvent.click(screen.getByRole('button', { name: 'Name the publisher of 1 source' }))
  expect(await screen.findByText('Distributed by PR Newswire; who issued it?')).toBeVisible()
  expect(await publishersOf()).toEqual([null, null, 'PR Newswire'])
  await userEvent.click(screen.getByRole('button', { name: 'Courier (2)' }))
  await userEvent.clear(screen.getByRole('combobox', { name: 'Publisher' }))
  await userEvent.type(screen.getByRole('combobox', { name: 'Publisher' }), 'PR Newswire{Enter}')
  expect(await screen.findAllByText('Distributed by PR Newswire; who issued it? The text names Courier')).toHaveLength(
    1,
  )
  expect(screen.getByRole('button', { name: 'Courier (2)' })).toBeVisible()
})

async function show(address = '/'): Promise<void> {
  showOver(
    store,
    <MemoryRouter initialEntries={[address]}>
      <Prompt />
    </MemoryRouter>,
  )
  await screen.findByRole('heading', { name: 'Who published these 3 sources?' })
}

function Prompt() {
  const { data } = useStored(sourceList, store.dossierId)
  return data ? <PublisherPrompt dossierId={store.dossierId} list={data} /> : null
}

async function publishersOf(): Promise<(string | null)[]> {
  const sources = await sourcesInOrder()
  const names = new Map((await store.db.publishers.toArray()).map(({ id, name }) => [id, name]))
  return sources.map(({ publisherId }) => (publisherId === null ? null : (names.get(publisherId) ?? null)))
}

async function sourcesInOrder(): Promise<Source[]> {
  return (await store.db.sources.toArray()).toSorted((a, b) => (a.addedAt < b.addedAt ? -1 : 1))
}
