import { layOutDossier } from '../../src/commands/layOutDossier.ts'
import { type DeviceId, type DossierId, newDossierId, type SessionId } from '../../src/domain/id.ts'
import type { Instant } from '../../src/domain/records.ts'
import type { Blobs } from '../../src/store/blobs/blobs.ts'
import { chunkBlobs } from '../../src/store/blobs/chunkBlobs.ts'
import { type Database, describeDatabase } from '../../src/store/database.ts'
import { type Act, type Command, runCommand } from '../../src/store/run.ts'
import { readExample } from '../../src/ui/dossiers/examplePlan.ts'
import { readFileBytes } from '../../src/workers/readFileBytes.ts'

/** A store of its own and the person at work in it. */
export interface AStore {
  readonly db: Database
  readonly blobs: Blobs
  /** Carries out a command in the dossier, each a second after the last. Throws where it is refused. */
  readonly run: <I, T, E>(command: Command<I, T, E>, input: I) => Promise<T>
  /** The next act's frame, for what is no command. */
  readonly act: () => Act
}

/** An empty store in memory; `person` is at work in it. */
export async function anEmptyStore(person: string, dossierId: DossierId): Promise<AStore> {
  const db = describeDatabase(`store-${crypto.randomUUID()}`)
  await db.open()
  let clock = Date.parse('2024-03-04T09:15:00.000Z')
  const actor = { person, device: `device:${person}` as DeviceId, session: `session:${person}` as SessionId }
  const act = (): Act => ({ db, actor, dossierId, now: new Date((clock += 1000)).toISOString() as Instant })
  return {
    db,
    blobs: chunkBlobs(db),
    act,
    async run(command, input) {
      const result = await runCommand(act(), command, input)
      if (!result.ok) throw new Error(`${command.name}: ${JSON.stringify(result.error)}`)
      return result.value
    },
  }
}

/** The example laid out in a store as the app does it: its files read as any import, then the real command. */
export async function anExampleStore(person = 'ada'): Promise<AStore & { readonly dossierId: DossierId }> {
  const dossierId = newDossierId()
  const store = await anEmptyStore(person, dossierId)
  const { plan, files } = await readExample(file => readFileBytes(file, () => undefined))
  for (const file of files) {
    await store.blobs.put(file.captureDigest, file.captureBytes)
    await store.blobs.put(file.textDigest, file.textBytes)
    if (file.structureDigest && file.structureBytes) await store.blobs.put(file.structureDigest, file.structureBytes)
  }
  await store.run(layOutDossier, plan)
  return { ...store, dossierId }
}
