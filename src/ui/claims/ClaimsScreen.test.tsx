import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { MemoryRouter, Route, Routes } from 'react-router'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { aPublisher } from '../../../tests/builders.ts'
import { aNewClaim } from '../../../tests/support/documents.ts'
import { aDossierStore, type AStore } from '../../../tests/support/emptyStore.ts'
import { layOut } from '../../../tests/support/layOut.ts'
import { showOver } from '../../../tests/support/storeStage.tsx'
import { addClaims } from '../../commands/addClaims.ts'
import { markClaim } from '../../commands/markClaim.ts'
import type { ClaimId } from '../../domain/id.ts'
import { ClaimsScreen } from './ClaimsScreen.tsx'

let store: AStore

beforeEach(async () => {
  store = await aDossierStore()
})

afterEach(() => {
  vi.restoreAllMocks()
})

describe('the claims screen', () => {
  it('makes the first claim and lays it on the desk', async () => {
    await show(null)
    await userEvent.click((await screen.findAllByRole('button', { name: 'New claim' }))[0] as HTMLElement)
    await userEvent.type(screen.getByRole('textbox', { name: /^Claim/ }), 'The ferry sank.')
    await userEvent.click(screen.getByRole('button', { name: 'Add claim' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'The ferry sank.' })).toBeVisible()
  })

  it('asks whether a claimant is the publisher of that name, and makes them one only when told', async () => {
    const publisher = aPublisher({ name: 'NCRI - National Council of Resistance of Iran', dossierId: store.dossierId })
    await store.run(layOut, [['publishers', publisher]])
    await show(await aClaim())
    await screen.findByRole('heading', { level: 1 })
    const edit = async (): Promise<void> => {
      await userEvent.click(screen.getByRole('button', { name: 'More on this claim' }))
      await userEvent.click(await screen.findByRole('menuitem', { name: 'Edit claim' }))
    }
    const save = () => userEvent.click(screen.getByRole('button', { name: 'Save claim' }))
    await edit()
    await userEvent.type(screen.getByRole('combobox', { name: 'Who claims it' }), 'NCRI')
    await screen.findByText(/^Is this the publisher “NCRI - National Council/)
    await save()
    await screen.findByText('Claimed by NCRI')
    expect(await store.db.claims.toArray()).toMatchObject([{ claimant: 'NCRI', claimantPublisherId: null }])
    await edit()
    await userEvent.click(await screen.findByRole('button', { name: 'Yes, it is' }))
    expect(screen.getByRole('combobox', { name: 'Whose publisher is' })).toHaveValue(publisher.id)
    await save()
    await waitFor(async () =>
      expect(await store.db.claims.toArray()).toMatchObject([{ claimantPublisherId: publisher.id }]),
    )
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

  it('goes to a row by j and opens it by Enter, wherever the focus was before', async () => {
    // jsdom lays nothing out: a window of a few rows.
    vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(400)
    vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(300)
    await store.run(addClaims, [aNewClaim('The ferry sank.'), aNewClaim('Nobody was aboard.')])
    await show(null)
    await screen.findByRole('option', { name: /The ferry sank/ })
    expect(document.body).toHaveFocus()
    await userEvent.keyboard('j')
    expect(screen.getByRole('option', { name: /The ferry sank/ })).toHaveFocus()
    await userEvent.keyboard('j{Enter}')
    expect(await screen.findByRole('heading', { level: 1, name: 'Nobody was aboard.' })).toBeVisible()
  })

  it('proposes the kind of each pasted claim from its words, and keeps the one that a person chooses', async () => {
    vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(400)
    vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(300)
    await show(null)
    await userEvent.click((await screen.findAllByRole('button', { name: 'Paste claims' }))[0] as HTMLElement)
    await userEvent.click(screen.getByRole('textbox', { name: 'Claims' }))
    await userEvent.paste('Forty people were saved.\nIda Quill said: “The ferry was late.”\nThe ferry sank.')
    const kindOf = (text: string) => screen.findByRole('combobox', { name: `Kind of “${text}”` })
    expect(await kindOf('Forty people were saved.')).toHaveValue('quantity')
    await userEvent.selectOptions(await kindOf('The ferry sank.'), 'cause')
    await userEvent.click(screen.getByRole('button', { name: 'Add 3 claims' }))
    await waitFor(async () =>
      expect((await store.db.claims.toArray()).map(({ kind }) => kind).toSorted()).toEqual([
        'cause',
        'quantity',
        'quotation',
      ]),
    )
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
