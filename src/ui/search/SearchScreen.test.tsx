import { screen } from '@testing-library/react'
import { MemoryRouter, Route, Routes } from 'react-router'
import { expect, it } from 'vitest'
import { aDossierStore } from '../../../tests/support/emptyStore.ts'
import { showOver } from '../../../tests/support/storeStage.tsx'
import { SearchScreen } from './SearchScreen.tsx'

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
