import 'fake-indexeddb/auto'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { MemoryRouter, Route, Routes } from 'react-router'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { addClaims } from '../../commands/addClaims.ts'
import { createDossier } from '../../commands/createDossier.ts'
import { markClaim } from '../../commands/markClaim.ts'
import { type ClaimId, type DeviceId, newDossierId, type SessionId } from '../../domain/id.ts'
import type { Instant } from '../../domain/records.ts'
import { type Database, describeDatabase } from '../../store/database.ts'
import { keepFresh } from '../../store/live.ts'
import type { Store } from '../../store/openStore.ts'
import { runCommand } from '../../store/run.ts'
import { renderWithWords } from '../shared/rendering.tsx'
import { StoreContext } from '../store/StoreContext.ts'
import { ClaimsScreen } from './ClaimsScreen.tsx'

const dossierId = newDossierId()
const actor = { person: 'p', device: 'device:1' as DeviceId, session: 'session:1' as SessionId }
let db: Database
let client: QueryClient
let stop: () => void

beforeEach(async () => {
  vi.stubGlobal('CSS', { supports: () => true }) // jsdom has no CSS.supports
  db = describeDatabase(`claims-${crypto.randomUUID()}`)
  await db.open()
  client = new QueryClient()
  stop = keepFresh(client, db)
  const act = { db, actor, dossierId, now: '2024-03-04T09:15:00.000Z' as Instant }
  await runCommand(act, createDossier, { title: 'Ferry', standard: 'newsroom', invented: true })
})

afterEach(() => {
  stop()
  client.clear()
  db.close()
  vi.unstubAllGlobals()
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
    expect(await db.marks.count()).toBe(0)
    await userEvent.type(screen.getByRole('textbox', { name: /Rationale/ }), 'Two logs differ')
    await userEvent.click(screen.getByRole('button', { name: /^Disputed.*2/, pressed: false }))
    await waitFor(async () => expect(await db.marks.toArray()).toMatchObject([{ rationale: 'Two logs differ' }]))
  })

  it('does not sign another verdict with the rationale of the first', async () => {
    const claimId = await aClaim()
    const act = { db, actor, dossierId, now: '2024-03-04T09:17:00.000Z' as Instant }
    await runCommand(act, markClaim, { claimId, verdict: 'disputed', rationale: 'Two logs differ' })
    await show(claimId)
    await screen.findByDisplayValue('Two logs differ')
    await userEvent.keyboard('3')
    expect(await screen.findByText(/written for your other mark/)).toBeVisible()
    expect(await db.marks.toArray()).toMatchObject([{ verdict: 'disputed' }])
  })

  it('says that a claim is not there', async () => {
    await show('claim:none' as ClaimId)
    expect(await screen.findByText('This claim is not here')).toBeVisible()
  })
})

async function aClaim(): Promise<ClaimId> {
  const act = { db, actor, dossierId, now: '2024-03-04T09:16:00.000Z' as Instant }
  const result = await runCommand(act, addClaims, [
    {
      text: 'The ferry sank.',
      original: null,
      claimant: null,
      claimantPublisherId: null,
      kind: 'event',
      appearance: null,
    },
  ])
  const claimId = result.ok ? result.value[0] : undefined
  if (!claimId) throw new Error('A claim was made.')
  return claimId
}

async function show(claimId: ClaimId | null): Promise<void> {
  const path = `/d/${dossierId}/claims${claimId === null ? '' : `/${claimId}`}`
  renderWithWords(
    <QueryClientProvider client={client}>
      <StoreContext value={{ db, actor } as Store}>
        <MemoryRouter initialEntries={[path]}>
          <Routes>
            <Route path="/d/:dossier/claims/:claim?" element={<ClaimsScreen />} />
          </Routes>
        </MemoryRouter>
      </StoreContext>
    </QueryClientProvider>,
  )
  await screen.findByRole('region', { name: 'Claims' })
}
