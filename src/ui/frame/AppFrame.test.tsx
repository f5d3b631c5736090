import 'fake-indexeddb/auto'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { createMemoryRouter, RouterProvider } from 'react-router'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { addClaims } from '../../commands/addClaims.ts'
import { createDossier } from '../../commands/createDossier.ts'
import { removeDossier } from '../../commands/removeDossier.ts'
import { newDossierId, type SessionId } from '../../domain/id.ts'
import type { Instant } from '../../domain/records.ts'
import { type Database, describeDatabase } from '../../store/database.ts'
import { readIdentity } from '../../store/identity.ts'
import { keepFresh } from '../../store/live.ts'
import type { Store } from '../../store/openStore.ts'
import { type Act, type Command, runCommand } from '../../store/run.ts'
import { renderWithWords } from '../shared/rendering.tsx'
import { useUnsaved } from '../shared/unsaved.ts'
import { useShortcut } from '../shared/useShortcut.tsx'
import { StoreContext } from '../store/StoreContext.ts'
import { AppFrame } from './AppFrame.tsx'
import { DossierFrame } from './DossierFrame.tsx'

const dossierId = newDossierId()
let db: Database
let act: Act
let client: QueryClient
let stop: () => void

beforeEach(async () => {
  Element.prototype.checkVisibility = () => true // nor layout to be seen in
  db = describeDatabase(`frame-${crypto.randomUUID()}`)
  await db.open()
  client = new QueryClient()
  stop = keepFresh(client, db)
  const actor = await readIdentity(db, 'session:1' as SessionId)
  act = { db, actor, dossierId, now: '2024-03-04T09:15:00.000Z' as Instant }
  await done(createDossier, { title: 'Ferry', standard: 'newsroom', invented: false })
  await done(addClaims, ['The ferry sank.', 'Nobody was aboard.'].map(aClaim))
})

afterEach(() => {
  stop()
  client.clear()
  db.close()
  vi.unstubAllGlobals()
})

describe('the palette', () => {
  it('goes to a claim of the open dossier', async () => {
    const router = await show('export')
    await userEvent.keyboard('{Control>}k{/Control}')
    await userEvent.type(await screen.findByRole('combobox'), 'aboard')
    await screen.findByText('1 result')
    await userEvent.keyboard('{Enter}')
    await waitFor(() => expect(router.state.location.pathname).toMatch(/\/claims\/claim/))
    expect(screen.queryByRole('combobox')).not.toBeInTheDocument()
  })

  it.each([
    ['threshold', 'sheet'],
    ['standard', 'sheet'],
    ['speaker', 'checks'],
  ])('finds by “%s” what is called otherwise: %s', async (words, at) => {
    const router = await show('export')
    await userEvent.keyboard('{Control>}k{/Control}')
    await userEvent.type(await screen.findByRole('combobox'), `${words}{Enter}`)
    await waitFor(() => expect(router.state.location.pathname).toBe(`/d/${dossierId}/${at}`))
  })

  it('goes to every screen, and does what the present one offers', async () => {
    const beep = vi.fn<() => void>()
    const router = await show('export', beep)
    await userEvent.keyboard('{Control>}k{/Control}')
    await userEvent.type(await screen.findByRole('combobox'), 'beep{Enter}')
    expect(beep).toHaveBeenCalledOnce()
    await userEvent.keyboard('{Control>}k{/Control}')
    await userEvent.type(await screen.findByRole('combobox'), 'dossier sheet{Enter}')
    await waitFor(() => expect(router.state.location.pathname).toBe(`/d/${dossierId}/sheet`))
  })
})

describe('what is undone', () => {
  it('is named, and so is what is done again', async () => {
    await show('export')
    const press = async (name: string): Promise<void> => {
      const button = screen.getByRole('button', { name })
      await waitFor(() => expect(button).not.toHaveAttribute('aria-disabled', 'true'))
      await userEvent.click(button)
    }
    await press('Undo')
    expect(await screen.findByText('Took back: Added 2 claims.')).toBeVisible()
    await press('Redo')
    expect(await screen.findByText('Did again: Added 2 claims.')).toBeVisible()
  })
})

describe('the keys of a screen', () => {
  it('are listed, by group, by pressing ?', async () => {
    await show('export')
    await userEvent.keyboard('?')
    const dialog = within(await screen.findByRole('dialog', { name: 'Keys of this screen' }))
    expect(dialog.getByRole('heading', { name: 'Noises' })).toBeVisible()
    expect(dialog.getByText('Beep')).toBeVisible()
    expect(dialog.getByText('Ctrl Z')).toBeVisible()
  })

  it('are reached by the search where single keys are off', async () => {
    const beep = vi.fn<() => void>()
    await show('export', beep, false)
    await userEvent.keyboard('b?')
    expect(beep).not.toHaveBeenCalled()
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
    await userEvent.keyboard('{Control>}k{/Control}')
    await userEvent.type(await screen.findByRole('combobox'), 'beep{Enter}')
    expect(beep).toHaveBeenCalledOnce()
  })
})

describe('the frame', () => {
  it('names the window after claim and dossier, or screen and dossier', async () => {
    const router = await show('export')
    await waitFor(() => expect(document.title).toBe('Export – Ferry – Touchstone'))
    const [claim] = await db.claims.toArray()
    await router.navigate(`/d/${dossierId}/claims/${claim?.id}`)
    await waitFor(() => expect(document.title).toBe(`${claim?.text} – Ferry – Touchstone`))
  })

  it('puts the focus on the heading of another screen, and nowhere within the same', async () => {
    const router = await show('export')
    await userEvent.click(screen.getByRole('link', { name: 'Claims' }))
    await waitFor(() => expect(screen.getByRole('heading', { level: 1 })).toHaveFocus())
    const button = screen.getByRole('button', { name: /Search or do anything/ })
    button.focus()
    await router.navigate(`/d/${dossierId}/claims/claim:1`)
    await new Promise(settled => setTimeout(settled, 50))
    expect(button).toHaveFocus()
  })

  it('asks before another screen takes the place of words that nobody has saved', async () => {
    const router = await show('export')
    await userEvent.type(screen.getByLabelText('Note'), 'Half a thought')
    await userEvent.click(screen.getByRole('link', { name: 'Claims' }))
    await userEvent.click(await screen.findByRole('button', { name: 'Keep writing' }))
    expect(router.state.location.pathname).toBe(`/d/${dossierId}/export`)
    expect(screen.getByLabelText('Note')).toHaveValue('Half a thought')
    await userEvent.click(screen.getByRole('link', { name: 'Claims' }))
    await userEvent.click(await screen.findByRole('button', { name: 'Discard' }))
    await waitFor(() => expect(router.state.location.pathname).toBe(`/d/${dossierId}/claims`))
  })

  it('asks before the page is left with them, and not once they are gone', async () => {
    await show('export')
    const leave = () => fireEvent(window, new Event('beforeunload', { cancelable: true }))
    await userEvent.type(screen.getByLabelText('Note'), 'x')
    expect(leave()).toBe(false)
    await userEvent.clear(screen.getByLabelText('Note'))
    expect(leave()).toBe(true)
  })

  it('offers to put back a dossier that is in the bin', async () => {
    await show('export')
    await done(removeDossier, undefined)
    await userEvent.click(await screen.findByRole('button', { name: 'Put it back' }))
    expect(await screen.findByRole('link', { name: 'Ferry' })).toBeVisible()
  })
})

async function show(at: string, onBeep = () => {}, singleKeys = true) {
  const screens = { Component: () => <AnyScreen onBeep={onBeep} />, path: '*' }
  const router = createMemoryRouter(
    [{ Component: AppFrame, children: [{ path: '/d/:dossier', Component: DossierFrame, children: [screens] }] }],
    { initialEntries: [`/d/${dossierId}/${at}`] },
  )
  renderWithWords(
    <QueryClientProvider client={client}>
      <StoreContext value={{ db, actor: act.actor } as Store}>
        <RouterProvider router={router} />
      </StoreContext>
    </QueryClientProvider>,
    singleKeys,
  )
  await screen.findByRole('heading', { level: 1 })
  return router
}

function AnyScreen({ onBeep }: { readonly onBeep: () => void }) {
  const [note, setNote] = useState('')
  useShortcut('b', 'Beep', onBeep, { group: 'Noises' })
  useUnsaved(() => note !== '')
  return (
    <>
      <h1>Some screen</h1>
      <input aria-label="Note" value={note} onChange={event => setNote(event.target.value)} />
    </>
  )
}

function aClaim(text: string) {
  return { text, original: null, claimant: null, claimantPublisherId: null, kind: 'event', appearance: null } as const
}

async function done<I, T, E>(command: Command<I, T, E>, input: I): Promise<T> {
  const result = await runCommand(act, command, input)
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}
