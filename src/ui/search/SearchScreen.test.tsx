import { screen } from '@testing-library/react'
import { MemoryRouter, Route, Routes } from 'react-router'
import { expect, it } from 'vitest'
import { aDocument } from '../../../tests/support/documents.ts'
import { aDossierStore } from '../../../tests/support/emptyStore.ts'
import { showOver } from '../../../tests/support/storeStage.tsx'
import { importDocuments } from '../../commands/importDocuments.ts'
import { namePublisher } from '../../commands/namePublisher.ts'
import { SearchScreen } from './SearchScreen.tsx'

async function search(query: string, store = aDossierStore()) {
  const shown = await store
  showOver(
    shown,
    <MemoryRouter initialEntries={[`/d/${shown.dossierId}/search?q=${encodeURIComponent(query)}`]}>
      <Routes>
        <Route path="/d/:dossier/search" element={<SearchScreen />} />
      </Routes>
    </MemoryRouter>,
  )
}

async function aNamedStore(publisher: string | null) {
  const words = 'Nobody was told of the crossing.'
  const document = aDocument(words, { title: 'The crossing' })
  const store = await aDossierStore()
  await store.blobs.put(document.text.digest, new TextEncoder().encode(words))
  await store.run(importDocuments, [document])
  const sourceIds = (await store.db.sources.toArray()).map(({ id }) => id)
  if (publisher !== null)
    await store.run(namePublisher, { sourceIds, publisher: { type: 'new', name: publisher, kind: 'outlet' } })
  return store
}

it.each([
  [null, 'No source here has a publisher named yet. Name them in the list of sources.'],
  ['Eastbank Post', 'No publisher named here has “skerrow” in the name.'],
])('says what publishers there are where none is meant (%s)', async (named, words) => {
  await search('publisher:skerrow', aNamedStore(named))
  expect(await screen.findByText(words)).toBeVisible()
})

it('says that no excerpt has a speaker recorded who is asked for', async () => {
  await search('speaker:marrable', aNamedStore(null))
  expect(await screen.findByText(/^No excerpt has “marrable” recorded as its speaker/)).toBeVisible()
})

it('says of what only leaves out that all is left out', async () => {
  await search('-crossing', aNamedStore(null))
  expect(await screen.findByText(/^All that is here has what you leave out/)).toBeVisible()
})

it('says that it works until the first answer comes, and then what came', async () => {
  const store = await aDossierStore()
  showOver(
    store,
    <MemoryRouter initialEntries={[`/d/${store.dossierId}/search?q=harbour`]}>
      <Routes>
        <Route path="/d/:dossier/search" element={<SearchScreen />} />
      </Routes>
    </MemoryRouter>,
  )
  expect(screen.getByText('Working')).toBeVisible()
  expect(await screen.findByText('Nothing has these words')).toBeVisible()
  expect(screen.queryByText('Working')).toBeNull()
})
