import { useSyncExternalStore } from 'react'
import { importDocuments } from '../../commands/importDocuments.ts'
import type { DossierId } from '../../domain/id.ts'
import { readFile } from '../../workers/readFile.ts'
import { useStore } from '../store/StoreContext.ts'
import { type Run, useRun } from '../store/useRun.ts'
import { type ImportQueue, importQueue, type ImportState } from './importQueue.ts'

/** A dossier's import. Whoever leaves the screen and comes back finds it going on. */
export function useImportQueue(dossierId: DossierId): ImportQueue {
  return queueOf(useStore(), useRun(), dossierId)
}

/** A dossier's import, and how it stands now. */
export function useImport(dossierId: DossierId): { readonly queue: ImportQueue; readonly state: ImportState } {
  const queue = useImportQueue(dossierId)
  return { queue, state: useSyncExternalStore(queue.subscribe, queue.state, queue.state) }
}

/** Whether files are being taken in. */
export function useIsImporting(dossierId: DossierId): boolean {
  const queue = useImportQueue(dossierId)
  const isRunning = (): boolean => queue.state().isRunning
  return useSyncExternalStore(queue.subscribe, isRunning, isRunning)
}

type Store = ReturnType<typeof useStore>

/** As long as the page lives. */
const queues = new WeakMap<Store, Map<DossierId, ImportQueue>>()

function queueOf(store: Store, run: Run, dossierId: DossierId): ImportQueue {
  const known = queues.get(store) ?? new Map<DossierId, ImportQueue>()
  queues.set(store, known)
  const queue = known.get(dossierId) ?? startQueue(store, run, dossierId)
  known.set(dossierId, queue)
  return queue
}

function startQueue({ blobs }: Store, run: Run, dossierId: DossierId): ImportQueue {
  const queue = importQueue({
    blobs,
    read: readFile,
    keep: documents => run(dossierId, importDocuments, documents),
  })
  // Nothing would be half-done, but files still to come would not be there.
  const ask = (event: BeforeUnloadEvent): void => event.preventDefault()
  queue.subscribe(() => {
    if (queue.state().isRunning) window.addEventListener('beforeunload', ask)
    else window.removeEventListener('beforeunload', ask)
  })
  return queue
}
