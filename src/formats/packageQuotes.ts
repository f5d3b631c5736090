import { applyChange, headsOf, plain, type Row } from '../domain/fold.ts'
import { grouped } from '../domain/grouped.ts'
import type { DossierId, EntryId } from '../domain/id.ts'
import type { Change, Entry } from '../domain/ledger.ts'
import { checkAt, counts } from '../domain/quote/checkAt.ts'
import type { CapturedText, Digest, Excerpt } from '../domain/records.ts'
import { idOf } from '../domain/undo.ts'
import { schemaVersion, upgradeChange } from '../domain/upgrades/index.ts'
import type { RefusedEntry } from './packageEntries.ts'

/** What a package is held against besides itself: what the store that is to take it in has already. */
export interface AlreadyHere {
  /** Which of the entries are there. */
  readonly entries: (ids: readonly EntryId[]) => Promise<ReadonlySet<EntryId>>
  /** Rows that are there, also what the dossier says of records that are not there yet; a later one of an id holds. */
  readonly rows: (table: 'excerpts' | 'texts', dossierId: DossierId, ids: readonly string[]) => Promise<readonly Row[]>
  /** `null` where the bytes are not there, or no longer what they were. */
  readonly text: (digest: Digest) => Promise<string | null>
}

/** A store in which there is nothing yet. */
export const nothingHere: AlreadyHere = {
  entries: async () => new Set(),
  rows: async () => [],
  text: async () => null,
}

/** What is held against its texts, and how that is told. */
interface QuotesToHold {
  /** As they stand in the package: one a line. */
  readonly entries: readonly Entry[]
  readonly blobs: ReadonlyMap<Digest, Uint8Array>
  readonly here: AlreadyHere
  /** Hears a share from 0 to 1. */
  readonly onProgress: (share: number) => void
}

/**
 * Holds every excerpt that a package brings, as it stands once the package is taken in, against the text that it is a
 * passage of. Names the entries that say of words that they stand where they do not, or that they count where they
 * differ: at most {@link MOST_NAMED} of them, for a look at each takes time.
 *
 * One of which no text is to be had can be held against nothing: it may come along only if it does not count.
 */
export async function refusedQuotes({ entries, blobs, here, onProgress }: QuotesToHold): Promise<RefusedEntry[]> {
  const { excerpts, texts, lines } = await rowsAfter(entries, here)
  const refused = new Map<number, RefusedEntry>()
  let done = 0
  const all = [...excerpts.values()].filter(row => row.$.born)
  for (const [textId, rows] of grouped(all, row => excerptOf(row).textId)) {
    const text = await textOf(texts.get(textId), blobs, here)
    for (const row of rows) {
      if (done++ % EXCERPTS_BETWEEN === 0) onProgress(done / all.length)
      if (stands(excerptOf(row), text)) continue
      const line = lineOf(row, lines)
      const entry = entries[line - 1]
      if (entry) refused.set(line, { line, id: entry.id, reason: 'quote-not-in-source' })
      if (refused.size === MOST_NAMED) return inOrder(refused)
    }
  }
  return inOrder(refused)
}

/** Entries that are named before the look is broken off. */
const MOST_NAMED = 100

/** Excerpts between two reports of progress. */
const EXCERPTS_BETWEEN = 50

interface RowsAfter {
  readonly excerpts: ReadonlyMap<string, Row>
  readonly texts: ReadonlyMap<string, Row>
  /** Of the entries that are new, by id. */
  readonly lines: ReadonlyMap<EntryId, number>
}

/** The excerpts that new entries change, and their texts, folded as the store will fold them. */
async function rowsAfter(entries: readonly Entry[], here: AlreadyHere): Promise<RowsAfter> {
  const [first] = entries
  if (!first) return { excerpts: new Map(), texts: new Map(), lines: new Map() }
  const there = await here.entries(entries.map(({ id }) => id))
  const lines = new Map<EntryId, number>()
  const changes: { readonly entry: Entry; readonly change: Change }[] = []
  for (const [index, entry] of entries.entries()) {
    if (there.has(entry.id)) continue
    lines.set(entry.id, index + 1)
    for (const change of ofToday(entry)) changes.push({ entry, change })
  }
  const fold = async (table: 'excerpts' | 'texts', also: readonly string[]): Promise<Map<string, Row>> => {
    const own = changes.filter(({ change }) => change.table === table)
    const ids = [...new Set([...own.map(({ change }) => idOf(change)), ...also])]
    const rows = new Map((await here.rows(table, first.dossierId, ids)).map(row => [row.id, row]))
    const folded = new Set<EntryId>(there)
    for (const { entry, change } of own) {
      const row = rows.get(idOf(change))
      if (speaksFor(entry, change, row)) {
        rows.set(
          idOf(change),
          applyChange(row, change, entry, id => folded.has(id)),
        )
      }
      folded.add(entry.id)
    }
    return rows
  }
  const excerpts = await fold('excerpts', [])
  const textIds = [...excerpts.values()].filter(row => row.$.born).map(row => excerptOf(row).textId)
  return { excerpts, texts: await fold('texts', textIds), lines }
}

function ofToday(entry: Entry): Change[] {
  if (entry.schema > schemaVersion) return []
  return entry.changes.flatMap(change => upgradeChange(change, entry.schema) ?? [])
}

function speaksFor({ dossierId }: Entry, change: Change, row: Row | undefined): boolean {
  if (row?.$.born && row['dossierId'] !== dossierId) return false
  if (change.type === 'add') return change.record['dossierId'] === dossierId
  return !['id', 'dossierId', '$'].includes(change.field)
}

/** The entries were held to the shape of their records before. */
function excerptOf(row: Row): Excerpt {
  return plain(row) as unknown as Excerpt
}

async function textOf(
  row: Row | undefined,
  blobs: ReadonlyMap<Digest, Uint8Array>,
  here: AlreadyHere,
): Promise<string | null> {
  if (!row?.$.born) return null
  const { digest } = plain(row) as unknown as CapturedText
  const bytes = blobs.get(digest)
  if (!bytes) return await here.text(digest)
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes) // a mark dropped would move every span
}

function stands({ anchor, quoted, check }: Excerpt, text: string | null): boolean {
  if (anchor === null) return !counts(check)
  if (text === null) return !counts(check)
  const { start, end } = anchor.span
  if (text.slice(start, end) !== anchor.exact) return false
  return !counts(check) || counts(checkAt(text, anchor.span, quoted))
}

/** The line of the entry whose word it is; 0 where it is none of those that are new. */
function lineOf(row: Row, lines: ReadonlyMap<EntryId, number>): number {
  const heads = ['check', 'quoted', 'anchor', 'textId'].flatMap(field => headsOf(row, field).toReversed())
  return heads.map(({ entry }) => lines.get(entry)).find(line => line !== undefined) ?? 0
}

function inOrder(refused: ReadonlyMap<number, RefusedEntry>): RefusedEntry[] {
  return [...refused.values()].toSorted((a, b) => a.line - b.line)
}
