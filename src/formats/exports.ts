import type { Entry } from '../domain/ledger.ts'
import type { Digest, Instant } from '../domain/records.ts'
import { ok, type Result } from '../domain/result.ts'
import type { Say } from '../messages/catalogue.ts'
import type { PackageWriteProblem } from './package.ts'
import type { Snapshot } from './snapshot.ts'

export type ExportFormatId = 'package' | 'webAnnotation' | 'csv' | 'report'

/** All that any format is written from. Only the package looks at entries and blobs. */
export interface ExportInput {
  readonly snapshot: Snapshot
  /** All that is known of the dossier, in any order. */
  readonly entries: readonly Entry[]
  /** The bytes with that digest; `null` where they are not to be had. */
  readonly blob: (digest: Digest) => Promise<Uint8Array | null>
}

/** Why nothing was written. */
export type ExportProblem = PackageWriteProblem

/** A kind of file that a dossier leaves as. Its name, and what it keeps and loses, are `exporting:formats.<id>`. */
export interface ExportFormat {
  readonly id: ExportFormatId
  /** With its dot. */
  readonly extension: string
  readonly mediaType: string
  /** Whether it can be shown as text before it is saved. */
  readonly isText: boolean
  readonly load: () => Promise<WriteFormat>
}

/** `onProgress` hears a share from 0 to 1. */
export type WriteFormat = (
  input: ExportInput,
  say: Say,
  onProgress?: (share: number) => void,
) => Promise<Result<Uint8Array, ExportProblem>>

/** In the order in which they are offered. */
export const exportFormats: readonly ExportFormat[] = [
  {
    id: 'package',
    extension: '.touchstone.zip',
    mediaType: 'application/zip',
    isText: false,
    load: loadPackage,
  },
  {
    id: 'report',
    extension: '.md',
    mediaType: 'text/markdown;charset=utf-8',
    isText: true,
    load: async () => textFormat((await import('./report.ts')).writeReport),
  },
  {
    id: 'csv',
    extension: '.csv',
    mediaType: 'text/csv;charset=utf-8',
    isText: true,
    load: async () => textFormat((await import('./csv.ts')).writeCsv),
  },
  {
    id: 'webAnnotation',
    extension: '.jsonld',
    mediaType: 'application/ld+json;profile="http://www.w3.org/ns/anno.jsonld"',
    isText: true,
    load: async () => textFormat((await import('./webAnnotation.ts')).writeWebAnnotation),
  },
]

/** The format of that id. */
export function exportFormat(id: ExportFormatId): ExportFormat {
  const found = exportFormats.find(format => format.id === id)
  if (!found) throw new Error(`There is an export format ${id}.`)
  return found
}

/** Writes a dossier in a format: whole, or not at all. */
export async function writeExport(
  id: ExportFormatId,
  input: ExportInput,
  say: Say,
  onProgress?: (share: number) => void,
): Promise<Result<Uint8Array, ExportProblem>> {
  const write = await exportFormat(id).load()
  return write(input, say, onProgress)
}

/** A file name from a dossier's title and the day, safe on every system, e.g. `the-bridge-2024-03-04.csv`. */
export function exportFileName(
  title: string,
  exportedAt: Instant,
  { extension }: Pick<ExportFormat, 'extension'>,
): string {
  const words = title
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu) ?? ['dossier']
  return `${[...words.join('-')].slice(0, 60).join('').replace(/-$/, '')}-${exportedAt.slice(0, 10)}${extension}`
}

async function loadPackage(): Promise<WriteFormat> {
  const [{ writePackage }, { writeReport }] = await Promise.all([import('./package.ts'), import('./report.ts')])
  return ({ snapshot, entries, blob }, say, onProgress) => {
    const dossier = snapshot.bundle.dossiers[0]
    if (!dossier) throw new Error('A bundle that is exported has a dossier.')
    const { exportedAt, app } = snapshot
    const words = { summary: writeReport(snapshot, say), verify: say('exporting:package.verify') }
    return writePackage({ dossier, entries, blob, ...words, exportedAt, app }, onProgress)
  }
}

function textFormat(write: (snapshot: Snapshot, say: Say) => string): WriteFormat {
  return async ({ snapshot }, say) => ok(new TextEncoder().encode(write(snapshot, say)))
}
