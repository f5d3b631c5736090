import 'fake-indexeddb/auto'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createDossier } from '../../commands/createDossier.ts'
import { importDocuments, type ReadyDocument } from '../../commands/importDocuments.ts'
import { type DeviceId, newDossierId, type SessionId } from '../../domain/id.ts'
import type { Digest, Instant } from '../../domain/records.ts'
import { sha256Hex } from '../../domain/sha256.ts'
import { sourceList } from '../../queries/sourceList.ts'
import { type Database, describeDatabase } from '../../store/database.ts'
import { keepFresh } from '../../store/live.ts'
import type { Store } from '../../store/openStore.ts'
import { runCommand } from '../../store/run.ts'
import { renderWithWords } from '../shared/rendering.tsx'
import { StoreContext } from '../store/StoreContext.ts'
import { useStored } from '../store/useStored.ts'
import { PublisherPrompt } from './PublisherPrompt.tsx'

const dossierId = newDossierId()
const actor = { person: 'p', device: 'device:1' as DeviceId, session: 'session:1' as SessionId }
let db: Database
let client: QueryClient
let stop: () => void

beforeEach(async () => {
  vi.stubGlobal('CSS', { supports: () => true }) // jsdom has no CSS.supports
  db = describeDatabase(`prompt-${crypto.randomUUID()}`)
  await db.open()
  client = new QueryClient()
  stop = keepFresh(client, db)
  const act = { db, actor, dossierId, now: '2024-03-04T09:15:00.000Z' as Instant }
  await runCommand(act, createDossier, { title: 'Ferry', standard: 'newsroom', invented: true })
  await runCommand(act, importDocuments, [
    aDocument('One', 'Courier'),
    aDocument('Two', 'courier'),
    aDocument('Three', null),
  ])
})

afterEach(() => {
  stop()
  client.clear()
  db.close()
  vi.unstubAllGlobals()
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
  expect(await db.publishers.count()).toBe(0)
})

it('takes a name found in texts for those that give it, however it is typed there', async () => {
  await show()
  await userEvent.click(screen.getByRole('button', { name: 'Courier (2)' }))
  await userEvent.keyboard('{Enter}')
  await waitFor(async () => expect(await publishersOf()).toEqual(['Courier', 'Courier', null]))
})

async function show(): Promise<void> {
  renderWithWords(
    <QueryClientProvider client={client}>
      <StoreContext value={{ db, actor } as unknown as Store}>
        <Prompt />
      </StoreContext>
    </QueryClientProvider>,
  )
  await screen.findByRole('heading', { name: 'Who published these 3 sources?' })
}

function Prompt() {
  const { data } = useStored(sourceList, dossierId)
  return data ? <PublisherPrompt dossierId={dossierId} list={data} /> : null
}

async function publishersOf(): Promise<(string | null)[]> {
  const sources = (await db.sources.toArray()).toSorted((a, b) => (a.addedAt < b.addedAt ? -1 : 1))
  const names = new Map((await db.publishers.toArray()).map(({ id, name }) => [id, name]))
  return sources.map(({ publisherId }) => (publisherId === null ? null : (names.get(publisherId) ?? null)))
}

function aDocument(title: string, publisherHint: string | null): ReadyDocument {
  const digest = sha256Hex(title) as Digest
  return {
    capture: { digest, mediaType: 'text/plain', bytes: 5, fileName: `${title}.txt` },
    text: {
      digest,
      structure: null,
      extractor: 'text@1',
      encoding: 'utf-8',
      encodingGuessed: false,
      language: null,
      length: 5,
    },
    source: {
      role: 'source',
      title,
      authors: [],
      issued: null,
      url: null,
      kind: 'article',
      publisherHint,
      guessed: [],
    },
    asAnother: false,
  }
}
