import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render } from '@testing-library/react'
import { createMemoryRouter, RouterProvider } from 'react-router'
import { attachEvidence } from '../../src/commands/attachEvidence.ts'
import { createDossier } from '../../src/commands/createDossier.ts'
import { importDocuments } from '../../src/commands/importDocuments.ts'
import { type DossierId, newDossierId, type SessionId, type SourceId } from '../../src/domain/id.ts'
import { anchorAt } from '../../src/domain/quote/anchor.ts'
import { checkAt } from '../../src/domain/quote/checkAt.ts'
import type { Instant, Source } from '../../src/domain/records.ts'
import { catalogueOf } from '../../src/messages/catalogue.ts'
import { keepFresh } from '../../src/store/live.ts'
import { openStore, type Store } from '../../src/store/openStore.ts'
import { runCommand } from '../../src/store/run.ts'
import { ReaderScreen } from '../../src/ui/reader/ReaderScreen.tsx'
import { AnnounceProvider } from '../../src/ui/shared/Announce.tsx'
import { readyDocument } from '../../src/ui/shared/readyDocument.ts'
import { SayProvider } from '../../src/ui/shared/useSay.tsx'
import { ShortcutProvider } from '../../src/ui/shared/useShortcut.tsx'
import { StoreContext } from '../../src/ui/store/StoreContext.ts'
import { readFileBytes } from '../../src/workers/readFileBytes.ts'

/** A file to be opened in the reader. */
export interface StagedFile {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly role: Source['role']
  /** WHATWG label; `null`: as the importer decides. */
  readonly encoding: string | null
}

/** A reader on screen with one source, over a real store. */
export interface ReaderStage {
  readonly store: Store
  readonly dossierId: DossierId
  readonly sourceId: SourceId
  /** Takes the store away again. */
  readonly clear: () => Promise<void>
}

/** Imports a file as the app does, and shows it in the reader. */
export async function stageReader({ bytes, role, encoding }: StagedFile): Promise<ReaderStage> {
  const name = `reader-${crypto.randomUUID()}`
  const store = await openStore({ name, session: 'session-1' as SessionId, onSuperseded: () => undefined })
  const dossierId = newDossierId()
  const act = { db: store.db, actor: store.actor, dossierId, now: '2024-03-04T09:15:00.000Z' as Instant }
  await runCommand(act, createDossier, { title: 'Bridge', standard: 'newsroom', invented: true })
  const read = await readFileBytes({ fileName: 'bridge.txt', mediaType: 'text/plain', bytes, encoding }, () => {})
  if (!read.ok) throw new Error(read.error.type)
  await store.blobs.put(read.value.captureDigest, read.value.captureBytes)
  await store.blobs.put(read.value.textDigest, read.value.textBytes)
  const imported = await runCommand(act, importDocuments, [readyDocument('bridge.txt', null, role, read.value)])
  const sourceId = imported.ok ? imported.value[0]?.sourceId : undefined
  if (!sourceId) throw new Error('The document was not kept.')
  const client = new QueryClient()
  const stop = keepFresh(client, store.db)
  const path = `/d/${dossierId}/sources/${encodeURIComponent(sourceId)}`
  const routes = [{ path: '/d/:dossier/sources/:source', element: <ReaderScreen /> }]
  render(
    <StoreContext value={store}>
      <QueryClientProvider client={client}>
        <SayProvider say={catalogueOf('en')} language="en">
          <ShortcutProvider singleKeys>
            <AnnounceProvider>
              <RouterProvider router={createMemoryRouter(routes, { initialEntries: [path] })} />
            </AnnounceProvider>
          </ShortcutProvider>
        </SayProvider>
      </QueryClientProvider>
    </StoreContext>,
  )
  return {
    store,
    dossierId,
    sourceId,
    async clear() {
      stop()
      client.clear()
      store.db.close()
      await store.db.delete()
    },
  }
}

/** Makes a claim of words of the source's text, `text`, that they support. */
export async function attachWords(
  { store, dossierId, sourceId }: ReaderStage,
  text: string,
  words: string,
  quoted: string = words,
) {
  const source = await store.db.sources.get(sourceId)
  const start = text.indexOf(words)
  const span = { start, end: start + words.length }
  if (!source) throw new Error('The source was kept.')
  const draft = {
    sourceId,
    textId: source.textId,
    quoted,
    anchor: anchorAt(text, span),
    check: checkAt(text, span, quoted),
    speaker: null,
    through: [],
    manner: 'narrative',
  } as const
  const claim = {
    text: words,
    original: null,
    claimant: null,
    claimantPublisherId: null,
    kind: 'other',
    appearance: null,
  } as const
  const act = { db: store.db, actor: store.actor, dossierId, now: '2024-03-04T09:16:00.000Z' as Instant }
  const attached = await runCommand(act, attachEvidence, {
    passage: { type: 'draft', draft },
    claim: { type: 'new', claim },
    stance: 'supports',
    use: 'secondary',
    note: '',
  })
  if (!attached.ok) throw new Error(attached.error.type)
  return { ...attached.value, textId: source.textId }
}
