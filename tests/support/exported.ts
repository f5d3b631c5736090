import type { DossierId, TextId } from '../../src/domain/id.ts'
import type { Entry } from '../../src/domain/ledger.ts'
import type { Instant } from '../../src/domain/records.ts'
import { writeExport } from '../../src/formats/exports.ts'
import { catalogueOf } from '../../src/messages/catalogue.ts'
import { dossierContents } from '../../src/queries/dossierBundle.ts'
import { storedOptions } from '../../src/store/live.ts'
import type { AStore } from './emptyStore.ts'

/** The package of a dossier, as the app writes it; with only the entries that `kept` leaves, as no app writes it. */
export async function exported(
  { db, blobs }: AStore,
  dossierId: DossierId,
  kept: (entries: readonly Entry[]) => readonly Entry[] = entries => entries,
): Promise<Uint8Array> {
  const { entries, ...contents } = await storedOptions(db, dossierContents, dossierId).queryFn()
  const texts = new Map<TextId, string>()
  for (const { id, digest } of contents.bundle.texts) {
    texts.set(id, new TextDecoder().decode((await blobs.get(digest)) ?? new Uint8Array()))
  }
  const snapshot = { ...contents, texts, exportedAt: '2024-04-01T00:00:00.000Z' as Instant, app: 'x 1' }
  const written = await writeExport('package', { snapshot, entries: kept(entries), blob: blobs.get }, catalogueOf('en'))
  if (!written.ok) throw new Error(JSON.stringify(written.error))
  return written.value
}
