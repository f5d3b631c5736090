import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { cleanup, render, screen } from '@testing-library/react'
import { createMemoryRouter, RouterProvider } from 'react-router'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { createDossier } from '../../commands/createDossier.ts'
import { importDocuments } from '../../commands/importDocuments.ts'
import { newDossierId, type SessionId } from '../../domain/id.ts'
import type { Instant, Source } from '../../domain/records.ts'
import { digestOf } from '../../store/blobs/blobs.ts'
import { keepFresh } from '../../store/live.ts'
import { openStore, type Store } from '../../store/openStore.ts'
import { runCommand } from '../../store/run.ts'
import { AnnounceProvider } from '../shared/Announce.tsx'
import { SayProvider } from '../shared/useSay.tsx'
import { ShortcutProvider } from '../shared/useShortcut.tsx'
import { StoreContext } from '../store/StoreContext.ts'
import { ReaderScreen } from './ReaderScreen.tsx'

const words = 'Bridge closed.\n\nThe bridge was closed on Monday morning.\n\nIt opened again at noon.'
const leftOver: (() => Promise<void>)[] = []

beforeEach(() => page.viewport(1280, 800))

afterEach(async () => {
  cleanup()
  for (const clear of leftOver.splice(0)) await clear()
})

test('words selected by the keyboard become a claim that they support', async () => {
  const store = await open('source')
  const text = await screen.findByRole('textbox', { name: 'Text of the source' })
  text.focus()
  await userEvent.keyboard('{Shift>}{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}{/Shift}')
  await screen.findByRole('toolbar')
  await userEvent.keyboard('n')
  await userEvent.click(await screen.findByRole('button', { name: 'Add claim' }))
  await expect.poll(() => store.db.evidence.count()).toBe(1)
  expect(await store.db.excerpts.toArray()).toMatchObject([{ quoted: 'Bridge', check: { outcome: 'verbatim' } }])
  expect(await store.db.claims.toArray()).toMatchObject([{ text: 'Bridge', appearances: [] }])
  await expect.poll(() => document.querySelector('mark')?.textContent).toBe('Bridge')
  await expect.poll(() => document.activeElement === text).toBe(true)
})

test('no key changes the text', async () => {
  await open('source')
  const text = await screen.findByRole('textbox', { name: 'Text of the source' })
  const before = text.textContent
  text.focus()
  await userEvent.keyboard('art{Enter}{Backspace}{Delete}')
  expect(text.textContent).toBe(before)
})

test('a quote pasted is found, selected, and kept in the words given', async () => {
  const store = await open('source')
  await userEvent.fill(await screen.findByRole('textbox', { name: /Paste a quote/ }), 'closed on  Monday morning')
  await screen.findByText('Found in one place.')
  await userEvent.keyboard('{Enter}')
  await expect.poll(() => document.getSelection()?.toString()).toBe('closed on Monday morning')
  await userEvent.keyboard('s')
  await userEvent.keyboard('The bridge was shut.{Enter}')
  await userEvent.click(await screen.findByRole('button', { name: 'Add claim' }))
  await expect.poll(() => store.db.evidence.count()).toBe(1)
  expect(await store.db.excerpts.toArray()).toMatchObject([
    { quoted: 'closed on  Monday morning', check: { outcome: 'artefact' } },
  ])
})

test('a text under check gives claims and no evidence', async () => {
  const store = await open('under-check')
  const text = await screen.findByRole('textbox', { name: 'Text of the source' })
  text.focus()
  await userEvent.keyboard('{Shift>}{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}{/Shift}')
  await screen.findByRole('toolbar')
  expect(screen.queryByRole('button', { name: /Supports/ })).toBeNull()
  await userEvent.keyboard('n')
  await userEvent.click(await screen.findByRole('button', { name: 'Add claim' }))
  await expect.poll(() => store.db.claims.count()).toBe(1)
  expect(await store.db.evidence.count()).toBe(0)
  expect((await store.db.claims.toArray())[0]?.appearances).toHaveLength(1)
})

async function open(role: Source['role']): Promise<Store> {
  const name = `reader-${crypto.randomUUID()}`
  const store = await openStore({ name, session: 'session-1' as SessionId, onSuperseded: () => undefined })
  const dossierId = newDossierId()
  const act = { db: store.db, actor: store.actor, dossierId, now: '2024-03-04T09:15:00.000Z' as Instant }
  await runCommand(act, createDossier, { title: 'Bridge', standard: 'newsroom', invented: true })
  const bytes = new TextEncoder().encode(words)
  const digest = await digestOf(bytes)
  await store.blobs.put(digest, bytes)
  const imported = await runCommand(act, importDocuments, [
    {
      capture: { digest, mediaType: 'text/plain', bytes: bytes.length, fileName: 'bridge.txt' },
      text: {
        digest,
        structure: null,
        extractor: 'text@1',
        encoding: 'utf-8',
        encodingGuessed: false,
        language: 'en',
        length: words.length,
      },
      source: {
        role,
        title: 'Bridge closed',
        authors: [],
        issued: null,
        url: null,
        kind: 'article',
        publisherHint: null,
        guessed: [],
      },
      asAnother: false,
    },
  ])
  const sourceId = imported.ok ? imported.value[0]?.sourceId : undefined
  if (!sourceId) throw new Error('The document was not kept.')
  const client = new QueryClient()
  const stop = keepFresh(client, store.db)
  leftOver.push(async () => {
    stop()
    client.clear()
    store.db.close()
    await store.db.delete()
  })
  const path = `/d/${dossierId}/sources/${encodeURIComponent(sourceId)}`
  const router = createMemoryRouter([{ path: '/d/:dossier/sources/:source', element: <ReaderScreen /> }], {
    initialEntries: [path],
  })
  render(
    <StoreContext value={store}>
      <QueryClientProvider client={client}>
        <SayProvider language="en">
          <ShortcutProvider singleKeys>
            <AnnounceProvider>
              <RouterProvider router={router} />
            </AnnounceProvider>
          </ShortcutProvider>
        </SayProvider>
      </QueryClientProvider>
    </StoreContext>,
  )
  return store
}
