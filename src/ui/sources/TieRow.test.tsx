import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { MemoryRouter } from 'react-router'
import { expect, it } from 'vitest'
import { aDependence } from '../../../tests/builders.ts'
import { aDocument } from '../../../tests/support/documents.ts'
import { aDossierStore, type AStore } from '../../../tests/support/emptyStore.ts'
import { showOver } from '../../../tests/support/storeStage.tsx'
import { importDocuments } from '../../commands/importDocuments.ts'
import type { TieSign } from '../../domain/records.ts'
import { type SourceList, sourceList } from '../../queries/sourceList.ts'
import { useStored } from '../store/useStored.ts'
import { TieRow } from './TieRow.tsx'

it('can be taken out where a person declared it', async () => {
  await openMenu(() => [])
  expect(screen.getByRole('menuitem', { name: 'Remove' })).toBeVisible()
})

it('is rejected with a reason, and not taken out without one, where texts tell of it', async () => {
  await openMenu(([one]) => [{ type: 'author', sourceId: one!.id, place: null, words: 'Ada Moss' }])
  expect(screen.getByRole('menuitem', { name: 'Reject' })).toBeVisible()
  expect(screen.queryByRole('menuitem', { name: 'Remove' })).toBeNull()
})

async function openMenu(signsOf: (sources: SourceList['sources']) => readonly TieSign[]): Promise<void> {
  const store = await aDossierStore()
  await store.run(importDocuments, [aDocument('One'), aDocument('Two')])
  showOver(
    store,
    <MemoryRouter>
      <Row store={store} signsOf={signsOf} />
    </MemoryRouter>,
  )
  await userEvent.click(await screen.findByRole('button', { name: 'More for this tie' }))
}

function Row({ store, signsOf }: { store: AStore; signsOf: (sources: SourceList['sources']) => readonly TieSign[] }) {
  const { data: list } = useStored(sourceList, store.dossierId)
  const [one, other] = list?.sources ?? []
  if (!list || !one || !other) return null
  const record = aDependence(one, other, { standing: 'suggested', signs: signsOf(list.sources) })
  return <TieRow dossierId={store.dossierId} list={list} tie={{ type: 'dependence', record }} onOpen={() => {}} />
}
