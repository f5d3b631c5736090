import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { theDossierId } from '../../../tests/builders.ts'
import { anEmptyStore } from '../../../tests/support/emptyStore.ts'
import { showOver } from '../../../tests/support/storeStage.tsx'
import { createDossier } from '../../commands/createDossier.ts'
import { editDossier, sheetOf } from '../../commands/editDossier.ts'
import type { Dossier } from '../../domain/records.ts'
import { takeIn } from '../../store/takeIn.ts'
import { SheetConflicts } from './SheetConflicts.tsx'

it('shows what two people hold a dossier to, and settles on the one chosen', async () => {
  const ada = await anEmptyStore('ada', theDossierId)
  await ada.run(createDossier, { title: 'Bridge', standard: 'newsroom', invented: true })
  const ben = await anEmptyStore('ben', theDossierId)
  await takeIn(ben.db, await ada.db.entries.toArray())
  const seen = sheetOf((await ada.db.dossiers.get(theDossierId))!)
  const held = (fields: Partial<Dossier>) => ({ fields: sheetOf({ ...seen, ...fields }), seen })
  const anyOf = (origins: number) => [{ origins, primaryOrigins: 0, kinds: 0 }]
  await ada.run(editDossier, held({ thresholds: { of: 'newsroom', anyOf: anyOf(4) } }))
  await ben.run(editDossier, held({ thresholds: { of: 'newsroom', anyOf: anyOf(5) } }))
  await takeIn(ada.db, await ben.db.entries.toArray())
  ben.db.close()
  showOver(ada, <SheetConflicts dossierId={theDossierId} />)
  expect(await screen.findByText(/^What it asks for/)).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: /Keep this one: Newsroom, with at least 4/ }))
  await waitFor(() => expect(screen.queryByText(/^What it asks for/)).toBeNull())
  expect((await ada.db.dossiers.get(theDossierId))?.thresholds?.anyOf).toEqual(anyOf(4))
})
