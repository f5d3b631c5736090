import type { TextId } from '../domain/id.ts'
import type { Bundle, Digest } from '../domain/records.ts'
import { err, ok } from '../domain/result.ts'
import { exportFileName, exportFormat, writeExport } from '../formats/exports.ts'
import { catalogueOf } from '../messages/catalogue.ts'
import { type DossierContents, dossierContents } from '../queries/dossierBundle.ts'
import { AlteredBlob, type Blobs } from '../store/blobs/blobs.ts'
import { openBlobs } from '../store/blobs/openBlobs.ts'
import { describeDatabase } from '../store/database.ts'
import { storedOptions } from '../store/live.ts'
import { seldom } from './serveJobs.ts'
import type { ExportAnswer, ExportedMember, ExportJob } from './writeExport.ts'

/** The share of the work that is reading texts; writing is the rest. */
const READING = 0.3

/** Reads a dossier in one state, with its texts, and writes it in a format. Throws what the browser throws where it refuses storage. */
export async function writeFromStore(job: ExportJob, report: (share: number) => void): Promise<ExportAnswer> {
  const onProgress = seldom(report)
  const contents = await readContents(job)
  const dossier = contents.bundle.dossiers[0]
  if (!dossier) return err({ type: 'dossier-gone' })
  const blobs = await openBlobs(job.store)
  const blob = (digest: Digest): Promise<Uint8Array | null> => unaltered(blobs, digest)
  const texts = await readTexts(contents.bundle, blob, share => onProgress(share * READING))
  const { bundle, contested, entries, earlierMarks } = contents
  const snapshot = { bundle, contested, earlierMarks, texts, exportedAt: job.exportedAt, app: job.app }
  const written = await writeExport(job.format, { snapshot, entries, blob }, catalogueOf(job.language), share =>
    onProgress(READING + share * (1 - READING)),
  )
  if (!written.ok) return written
  const bytes = new Uint8Array(written.value)
  const format = exportFormat(job.format)
  return ok({
    fileName: exportFileName(dossier.title, job.exportedAt, format),
    bytes,
    lines: format.isText ? linesIn(bytes) : 0,
    members: job.format === 'package' ? membersOf(bundle) : [],
  })
}

async function readContents({ store, dossierId }: ExportJob): Promise<DossierContents> {
  const db = describeDatabase(store)
  await db.open()
  try {
    return await storedOptions(db, dossierContents, dossierId).queryFn()
  } finally {
    db.close()
  }
}

/** The bytes; `null` also where they are no longer what they were, so that the package says that they are missing. */
async function unaltered(blobs: Blobs, digest: Digest): Promise<Uint8Array | null> {
  try {
    return await blobs.get(digest)
  } catch (thrown) {
    if (thrown instanceof AlteredBlob) return null
    throw thrown
  }
}

async function readTexts(
  { texts }: Bundle,
  blob: (digest: Digest) => Promise<Uint8Array | null>,
  onProgress: (share: number) => void,
): Promise<ReadonlyMap<TextId, string>> {
  const read = new Map<TextId, string>()
  for (const [index, { id, digest }] of texts.entries()) {
    onProgress(index / texts.length)
    const bytes = await blob(digest)
    // A mark that is dropped would move every position in the text.
    if (bytes) read.set(id, new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes))
  }
  return read
}

function linesIn(bytes: Uint8Array): number {
  let lines = 0
  for (const byte of bytes) if (byte === 0x0a) lines++
  return lines
}

/** The originals and texts of a package by the names that people know them by. */
function membersOf({ captures, texts }: Bundle): ExportedMember[] {
  const names = new Map(captures.map(({ id, fileName }) => [id, fileName]))
  const originals = captures.map(({ digest, fileName, bytes }) => ({
    name: `originals/${digest}`,
    of: fileName,
    bytes,
  }))
  const taken = texts.map(({ digest, captureId, length }) => ({
    name: `texts/${digest}.txt`,
    of: names.get(captureId) ?? null,
    bytes: length,
  }))
  return [...originals, ...taken]
}
