import { createDossier } from '../../src/commands/createDossier.ts'
import { type DeviceId, type DossierId, newDossierId, type SessionId } from '../../src/domain/id.ts'
import type { Instant } from '../../src/domain/records.ts'
import type { Result } from '../../src/domain/result.ts'
import { undoState } from '../../src/queries/undoState.ts'
import type { Blobs } from '../../src/store/blobs/blobs.ts'
import { chunkBlobs } from '../../src/store/blobs/chunkBlobs.ts'
import { type Database, describeDatabase } from '../../src/store/database.ts'
import type { Actor } from '../../src/store/identity.ts'
import { storedOptions, type StoredQuery } from '../../src/store/live.ts'
import type { StorageFailure } from '../../src/store/failure.ts'
import { type Act, type Command, runCommand, takeBack } from '../../src/store/run.ts'

/** A store of its own in memory, and the person at work in one dossier of it. */
export interface AStore {
  readonly db: Database
  readonly blobs: Blobs
  readonly dossierId: DossierId
  readonly actor: Actor
  /** Carries out a command in the dossier, each a second after the last. Throws where it is refused. */
  readonly run: <I, T, E>(command: Command<I, T, E>, input: I) => Promise<T>
  /** Carries out a command, and gives what it answers. */
  readonly attempt: <I, T, E>(command: Command<I, T, E>, input: I) => Promise<Result<T, E | StorageFailure>>
  /** What a query answers now. */
  readonly ask: <A extends readonly unknown[], T>(query: StoredQuery<A, T>, ...args: A) => Promise<T>
  /** Takes back the person's last act. Throws where there is none. */
  readonly undo: () => Promise<void>
  /** The next act's frame, for what is no command. */
  readonly act: () => Act
}

/** With nothing in it, not even the dossier. */
export async function anEmptyStore(person: string, dossierId: DossierId): Promise<AStore> {
  const db = describeDatabase(`store-${crypto.randomUUID()}`)
  await db.open()
  let clock = Date.parse('2024-03-04T09:15:00.000Z')
  const actor: Actor = { person, device: `device:${person}` as DeviceId, session: `session:${person}` as SessionId }
  const act = (): Act => ({ db, actor, dossierId, now: new Date((clock += 1000)).toISOString() as Instant })
  const ask: AStore['ask'] = async (query, ...args) => await storedOptions(db, query, ...args).queryFn()
  return {
    db,
    blobs: chunkBlobs(db),
    dossierId,
    actor,
    act,
    ask,
    attempt: async (command, input) => await runCommand(act(), command, input),
    async run(command, input) {
      const result = await runCommand(act(), command, input)
      if (!result.ok) throw new Error(`${command.name}: ${JSON.stringify(result.error)}`)
      return result.value
    },
    async undo() {
      const { undo: last } = await ask(undoState, dossierId, actor.session)
      const taken = last && (await takeBack(act(), last.batch))
      if (!taken?.ok) throw new Error(`Nothing was taken back: ${JSON.stringify(taken?.error ?? null)}`)
    },
  }
}

/** With a dossier in which nothing is yet. */
export async function aDossierStore(person = 'ada'): Promise<AStore> {
  const store = await anEmptyStore(person, newDossierId())
  await store.run(createDossier, { title: 'Ferry', standard: 'newsroom', invented: true })
  return store
}
