import { canonicalJson } from '../domain/canonicalJson.ts'
import type { BatchId, DossierId, SessionId } from '../domain/id.ts'
import { type Change, type Entry, MOST_ENTRIES, sealed } from '../domain/ledger.ts'
import type { Instant } from '../domain/records.ts'
import { err, ok, type Result } from '../domain/result.ts'
import { type ChangedSince, type NotYours, oppositeOf } from '../domain/undo.ts'
import { schemaVersion } from '../domain/upgrades/index.ts'
import type { Database } from './database.ts'
import { type StorageFailure, storageFailure } from './failure.ts'
import { foldEntries } from './foldEntries.ts'
import { type Actor, presentName, reviewerIn } from './identity.ts'
import { lookupFor } from './lookup.ts'
import { openTx, type Tx } from './tx.ts'

/**
 * One thing that a person can do. `run` is called inside a transaction, where it
 * awaits only `tx`; an `err` leaves everything as it was.
 */
export interface Command<I, T, E> {
  /** As it stands in the ledger, e.g. `mark-claim`. */
  readonly name: string
  readonly run: (tx: Tx, input: I) => Promise<Result<T, E>>
}

/** Where a command is carried out, and when. */
export interface Act {
  readonly db: Database
  readonly actor: Actor
  readonly dossierId: DossierId
  readonly now: Instant
}

/**
 * Carries out a command and records it, whole or not at all.
 *
 * A refusal of the command or of the store comes back as the error; nothing was changed.
 */
export async function runCommand<I, T, E>(
  act: Act,
  command: Command<I, T, E>,
  input: I,
): Promise<Result<T, E | StorageFailure>> {
  return await transact(act.db, async () => {
    const { tx, changes } = openTx(act.db, act.dossierId, reviewerIn(act.dossierId, act.actor), act.now)
    const result = await command.run(tx, input)
    if (result.ok) await record(act, { command: command.name, undoes: null, changes: changes() })
    return result
  })
}

/** There is no such act here. */
export interface NotThere {
  readonly type: 'not-there'
}

/** Why an act was not taken back. Nothing was changed. */
export type TakeBackProblem = ChangedSince | NotYours | NotThere

/**
 * Takes an act back by setting the old values again, as a new act.
 *
 * Fails with `changed-since`, naming records and people and changing nothing, if
 * any other act is among the heads of what it would set, and with `not-yours` where
 * it is another person's signature. Taking back an undo is a redo.
 */
export async function takeBack(act: Act, batch: BatchId): Promise<Result<void, TakeBackProblem | StorageFailure>> {
  return await transact(act.db, async (): Promise<Result<void, TakeBackProblem>> => {
    const entries = await act.db.entries.where('batch').equals(batch).sortBy('number')
    const [first] = entries
    if (!first || first.dossierId !== act.dossierId) return err({ type: 'not-there' })
    const opposite = oppositeOf(
      entries,
      reviewerIn(act.dossierId, act.actor),
      act.now,
      await lookupFor(act.db, entries),
    )
    if ('type' in opposite) return err(opposite)
    await record(act, { command: first.undoes === null ? 'undo' : 'redo', undoes: batch, changes: opposite })
    return ok()
  })
}

interface Deed {
  readonly command: string
  readonly undoes: BatchId | null
  readonly changes: readonly Change[]
}

/** Writes an act into the ledger and the rows. Runs in the writing transaction, so no two acts of a device get one number. */
async function record(act: Act, deed: Deed): Promise<void> {
  if (deed.changes.length === 0) return
  await introduce(act)
  await append(act, deed, act.actor.session)
}

/** The session of what the program itself notes: no tab's Undo takes it back. */
export const programSession = 'session:program' as SessionId

/**
 * Has the dossier know the person by their present name. Changes nothing where it does.
 *
 * Runs in the writing transaction. No tab's Undo takes it back: a mark does not lose its name with the act after it.
 */
export async function introduce(act: Act): Promise<void> {
  const { tx, changes } = openTx(act.db, act.dossierId, reviewerIn(act.dossierId, act.actor), act.now)
  await tx.put('reviewers', {
    id: tx.reviewerId,
    dossierId: act.dossierId,
    name: await presentName(act.db),
    deletedAt: null,
  })
  if (changes().length > 0)
    await append(act, { command: 'name-reviewer', undoes: null, changes: changes() }, programSession)
}

async function append({ db, actor, dossierId, now }: Act, deed: Deed, session: SessionId): Promise<void> {
  const last = await lastOfDevice(db, dossierId, actor)
  const at = await hybridTime(db, dossierId, now)
  const batch = `batch:${crypto.randomUUID()}` as BatchId
  const entries: Entry[] = []
  let previous = last
  for (const changes of inPieces(deed.changes)) {
    previous = sealed({
      format: 1,
      dossierId,
      by: reviewerIn(dossierId, actor),
      device: actor.device,
      session,
      batch,
      number: (previous?.number ?? 0) + 1,
      previous: previous?.id ?? null,
      at,
      command: deed.command,
      undoes: deed.undoes,
      schema: schemaVersion,
      changes,
    })
    entries.push(previous)
  }
  await foldEntries(db, entries)
}

/** What this device has numbered last; an entry in its name that has the last number of all is none to go on from. */
async function lastOfDevice(db: Database, dossierId: DossierId, { device }: Actor): Promise<Entry | undefined> {
  return await db.entries
    .where('[dossierId+device+number]')
    .between([dossierId, device, 0], [dossierId, device, MOST_ENTRIES])
    .last()
}

/** How far ahead of this clock an entry may put us: a wrong clock elsewhere must not move ours for years. */
const MAX_DRIFT_MS = 24 * 60 * 60 * 1000

/** Now, or a millisecond after the latest entry known, so that an act is never shown before what it followed. */
async function hybridTime(db: Database, dossierId: DossierId, now: Instant): Promise<Instant> {
  const latest = await db.entries.where('[dossierId+at]').between([dossierId, ''], [dossierId, '\uffff']).last()
  if (!latest || latest.at < now) return now
  const after = Date.parse(latest.at) + 1
  const isNear = after - Date.parse(now) <= MAX_DRIFT_MS // never of a time that there is not
  return isNear ? (new Date(after).toISOString() as Instant) : now
}

/** Code units of changes in one entry: well under the 64 KB that an entry may have. */
const PIECE_LENGTH = 24_000

/** Cuts a large act into entries; a change is never cut. */
function inPieces(changes: readonly Change[]): Change[][] {
  const pieces: Change[][] = []
  let length = Infinity
  for (const change of changes) {
    const size = canonicalJson(change).length
    if (length + size > PIECE_LENGTH) {
      pieces.push([])
      length = 0
    }
    pieces.at(-1)?.push(change)
    length += size
  }
  return pieces
}

/** Runs `work` in one transaction over all tables: an `err`, or a store that refuses, leaves everything as it was. */
export async function transact<T, E>(
  db: Database,
  work: () => Promise<Result<T, E>>,
): Promise<Result<T, E | StorageFailure>> {
  let result: Result<T, E> | null = null
  try {
    await db.transaction('rw', db.tables, async transaction => {
      result = await work()
      if (!result.ok) transaction.abort()
    })
  } catch (thrown) {
    const refusal = result as Result<T, E> | null
    if (refusal && !refusal.ok) return refusal
    const failure = storageFailure(thrown)
    if (failure) return err(failure)
    throw thrown
  }
  if (!result) throw new Error('A transaction that commits has a result.')
  return result
}
