import type { DossierId } from '../domain/id.ts'
import { type Database, describeDatabase } from '../store/database.ts'
import { keptIndexes } from '../store/keptIndexes.ts'
import { watchEntries } from '../store/watchEntries.ts'
import { DossierIndex } from './dossierIndex.ts'
import type { SearchAnswer, SearchAsk } from './searchDossier.ts'
import { readStoredText } from './storedText.ts'

/** Answers a search from the index of its dossier, opened at the first and kept up with every commit from then on. */
export async function answerSearch(
  ask: SearchAsk,
  onIndexing: (share: number) => void,
  signal: AbortSignal,
): Promise<SearchAnswer> {
  const index = await opened(ask.store, ask.dossierId)
  const stop = index.onProgress(onIndexing)
  try {
    await Promise.race([index.isUpToDate(), aborted(signal)])
    return signal.aborted ? nothing : await index.search(ask, signal)
  } finally {
    stop()
  }
}

const nothing: SearchAnswer = { found: [], unread: 0 }

/** One dossier at a time: an index is large, and people work on one. */
let open: { readonly key: string; readonly index: Promise<DossierIndex>; readonly close: () => void } | null = null

async function opened(store: string, dossierId: DossierId): Promise<DossierIndex> {
  const key = `${store} ${dossierId}`
  if (open?.key === key) return await open.index
  open?.close()
  let close = (): void => {}
  const index = openIndex(store, dossierId, closing => (close = closing))
  open = { key, index, close: () => close() }
  index.catch(() => {
    if (open?.index === index) open = null
  })
  return await index
}

async function openIndex(
  store: string,
  dossierId: DossierId,
  onClosing: (close: () => void) => void,
): Promise<DossierIndex> {
  const db: Database = describeDatabase(store)
  await db.open()
  const index = new DossierIndex(db, dossierId, digest => readStoredText(store, digest), keptIndexes(db))
  const unwatch = watchEntries(db, added => index.take(added))
  const close = (): void => {
    unwatch()
    index.close()
    db.close()
  }
  db.on('versionchange', close) // a newer version of the app must not wait for a worker
  onClosing(close)
  index.take(null)
  return index
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise(resolve => {
    if (signal.aborted) resolve()
    signal.addEventListener('abort', () => resolve(), { once: true })
  })
}
