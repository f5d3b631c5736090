import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { MemoryRouter, Route, Routes } from 'react-router'
import { beforeEach, describe, expect, it } from 'vitest'
import { aNewClaim } from '../../../tests/support/documents.ts'
import { aDossierStore, type AStore } from '../../../tests/support/emptyStore.ts'
import { showOver } from '../../../tests/support/storeStage.tsx'
import { addClaims } from '../../commands/addClaims.ts'
import { markClaim } from '../../commands/markClaim.ts'
import type { ClaimId } from '../../domain/id.ts'
import { ClaimsScreen } from './ClaimsScreen.tsx'

let store: AStore

beforeEach(async () => {
  store = await aDossierStore()
})

describe('the claims screen', () => {
  it('makes the first claim and lays it on the desk', async () => {
    await show(null)
    await userEvent.click((await screen.findAllByRole('button', { name: 'New claim' }))[0] as HTMLElement)
    await userEvent.type(screen.getByRole('textbox', { name: /^Claim/ }), 'The ferry sank.')
    await userEvent.click(screen.getByRole('button', { name: 'Add claim' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'The ferry sank.' })).toBeVisible()
  })

  it('asks why a mark departs from the recommendation, and keeps it once told', async () => {
    await show(await aClaim())
    await screen.findByRole('heading', { level: 1 })
    await userEvent.keyboard('2')
    expect(await screen.findByText(/Say why, then mark again/)).toBeVisible()
    expect(await store.db.marks.count()).toBe(0)
    await userEvent.type(screen.getByRole('textbox', { name: /Rationale/ }), 'Two logs differ')
    await userEvent.click(screen.getByRole('button', { name: /^Disputed.*2/, pressed: false }))
    await waitFor(async () => expect(await store.db.marks.toArray()).toMatchObject([{ rationale: 'Two logs differ' }]))
  })

  it('does not sign another verdict with the rationale of the first', async () => {
    const claimId = await aClaim()
    await store.run(markClaim, { claimId, verdict: 'disputed', rationale: 'Two logs differ' })
    await show(claimId)
    await screen.findByDisplayValue('Two logs differ')
    await userEvent.keyboard('3')
    expect(await screen.findByText(/written for your other mark/)).toBeVisible()
    expect(await store.db.marks.toArray()).toMatchObject([{ verdict: 'disputed' }])
  })

  it('says that a claim is not there', async () => {
    await show('claim:none' as ClaimId)
    expect(await screen.findByText('This claim is not here')).toBeVisible()
  })
})

async function aClaim(): Promise<ClaimId> {
  const [claimId] = await store.run(addClaims, [aNewClaim('The ferry sank.')])
  if (!claimId) throw new Error('A claim was made.')
  return claimId
}

async function show(claimId: ClaimId | null): Promise<void> {
  const path = `/d/${store.dossierId}/claims${claimId === null ? '' : `/${claimId}`}`
  showOver(
    store,
    <MemoryRouter initialEntries={[path]}>
      <Routes>
        <Route path="/d/:dossier/claims/:claim?" element={<ClaimsScreen />} />
      </Routes>
    </MemoryRouter>,
  )
  await screen.findByRole('region', { name: 'Claims' })
}
