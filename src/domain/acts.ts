import { grouped } from './grouped.ts'
import type { BatchId, DeviceId, DossierId, EntryId, ReviewerId, SessionId } from './id.ts'
import type { Entry } from './ledger.ts'
import type { Instant } from './records.ts'
import { idOf } from './undo.ts'

/**
 * One act as a list shows it: what the entries of one batch have in common.
 *
 * A fold of the ledger like every row, so that the history is paged and filtered by
 * index and no entry is read that is not shown.
 */
export interface ActRow {
  readonly id: BatchId
  readonly dossierId: DossierId
  readonly by: ReviewerId
  readonly device: DeviceId
  readonly session: SessionId
  /** The least number among its entries. */
  readonly number: number
  readonly at: Instant
  readonly command: string
  readonly undoes: BatchId | null
  /** The entry with that number: what the act's sentence is made from. */
  readonly first: EntryId
  /** How many of its entries are here. */
  readonly entries: number
  /** Ids of all records that it changed, sorted. */
  readonly records: readonly string[]
}

/** The acts that entries are of. */
export function actsOf(entries: readonly Entry[]): ActRow[] {
  return [...grouped(entries, entry => entry.batch).values()].map(actOf)
}

/** What two parts of one act are together; the order in which they came does not matter. */
export function joinedActs(a: ActRow, b: ActRow): ActRow {
  const [first, other] = a.number < b.number || (a.number === b.number && a.first < b.first) ? [a, b] : [b, a]
  return {
    ...first,
    entries: a.entries + b.entries,
    records: [...new Set([...first.records, ...other.records])].toSorted(),
  }
}

function actOf(entries: readonly Entry[]): ActRow {
  const [first] = entries.toSorted((a, b) => a.number - b.number || (a.id < b.id ? -1 : 1))
  if (!first) throw new Error('An act has at least one entry.')
  const { batch, dossierId, by, device, session, number, at, command, undoes } = first
  const records = new Set(entries.flatMap(entry => entry.changes.map(idOf)))
  return {
    id: batch,
    dossierId,
    by,
    device,
    session,
    number,
    at,
    command,
    undoes,
    first: first.id,
    entries: entries.length,
    records: [...records].toSorted(),
  }
}

/** What an act is about, as the history is filtered by it. */
export type ActKind = 'claims' | 'evidence' | 'marks' | 'sources' | 'origins' | 'dossier' | 'undo'

/** Commands by what they are about, as they stand in the ledger. */
export const commandsByKind = {
  claims: [
    'add-claims',
    'edit-claim',
    'move-claim',
    'tag-claims',
    'set-claimant',
    'remove-claims',
    'settle-edit',
    'split-saying',
  ],
  evidence: [
    'attach-evidence',
    'edit-evidence',
    'remove-evidence',
    'edit-excerpt',
    'remove-excerpt',
    'accept-difference',
    'withdraw-acceptance',
    'note-checks',
    'settle-excerpt',
    'set-pointer-aside',
    'settle-likeness',
    'show-pointer-again',
    'settle-scope',
    'reopen-scope',
    'correct-figure',
    'say-figure',
    'unsay-figure',
    'leave-figure-out',
    'take-figure-in',
    'judge-rounding',
  ],
  marks: ['mark-claim', 'clear-mark'],
  sources: ['import-documents', 'edit-source', 'remove-source', 'reread-source', 'replace-version', 'choose-repairs'],
  origins: [
    'name-publisher',
    'edit-publisher',
    'affiliate-publishers',
    'tie-sources',
    'suggest-ties',
    'settle-tie',
    'set-tie-aside',
    'remove-tie',
    'remove-affiliation',
    'remove-publisher',
  ],
  dossier: ['create-dossier', 'lay-out-dossier', 'edit-dossier', 'remove-dossier', 'restore-dossier', 'name-reviewer'],
  undo: ['undo', 'redo'],
} as const satisfies Readonly<Record<ActKind, readonly string[]>>

/** A command that has a sentence of its own. */
export type KnownCommand = (typeof commandsByKind)[ActKind][number]

/** `null` for a command of another version. */
export function knownCommand(command: string): KnownCommand | null {
  const all: readonly KnownCommand[] = Object.values(commandsByKind).flat()
  return all.find(known => known === command) ?? null
}

const foundations: readonly KnownCommand[] = ['create-dossier', 'lay-out-dossier', 'remove-dossier', 'restore-dossier']

/** Acts that made or removed the dossier itself: taking one back would leave nothing to stand on. */
export function isFoundation(command: string): boolean {
  return foundations.some(foundation => foundation === command)
}
