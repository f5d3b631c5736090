import type { Digest } from '../../domain/records.ts'
import type { Database } from '../database.ts'
import type { Store } from '../openStore.ts'

/** A week: whoever keeps bytes holds the lock until they are named, but a tab of an earlier version knows of no lock. */
const KEPT_AT_LEAST_MS = 7 * 24 * 60 * 60 * 1000

const ENTRIES_AT_ONCE = 200

/**
 * Takes away bytes that nothing names: an import or a package was called off, or its tab closed, after they were kept and
 * before anything said whose they are. Gives their digests.
 *
 * What any entry names stays, of removed sources and dossiers, too: Undo and the history bring those back. Does nothing
 * while somebody keeps bytes, in whatever tab.
 */
export async function sweepBlobs({ db, blobs }: Pick<Store, 'db' | 'blobs'>, now: number): Promise<readonly Digest[]> {
  const { sweepable } = blobs
  const swept = await sweepable?.alone(async () => {
    const unnamed = await unnamedInRows(db, await sweepable.digests())
    const old: Digest[] = []
    for (const digest of unnamed) {
      const at = await sweepable.writtenAt(digest)
      if (at !== null && at < now - KEPT_AT_LEAST_MS) old.push(digest)
    }
    const orphans = await unnamedInEntries(db, old)
    for (const digest of orphans) await sweepable.remove(digest)
    return orphans
  })
  return swept ?? []
}

/** Of digests, those of no capture and no text. None where there are neither: a ledger that a browser has lost is no reason to lose more. */
async function unnamedInRows(db: Database, digests: readonly Digest[]): Promise<readonly Digest[]> {
  const [captures, texts] = await Promise.all([db.captures.orderBy('digest').uniqueKeys(), db.texts.toArray()])
  const named = new Set<unknown>([...captures, ...texts.flatMap(({ digest, structure }) => [digest, structure])])
  return named.size === 0 ? [] : digests.filter(digest => !named.has(digest))
}

/** Of digests, those that stand in no entry: one of a later version, or whose record has not come, has no row. */
async function unnamedInEntries(db: Database, digests: readonly Digest[]): Promise<readonly Digest[]> {
  const unnamed = new Set<string>(digests)
  const ids = unnamed.size === 0 ? [] : await db.entries.toCollection().primaryKeys()
  for (let at = 0; at < ids.length && unnamed.size > 0; at += ENTRIES_AT_ONCE) {
    for (const entry of await db.entries.bulkGet(ids.slice(at, at + ENTRIES_AT_ONCE)))
      for (const digest of digestsIn(JSON.stringify(entry ?? null))) unnamed.delete(digest)
  }
  return digests.filter(digest => unnamed.has(digest))
}

/** Whatever may be a digest in it. */
function* digestsIn(json: string): Generator<string> {
  for (const [run] of json.matchAll(/[0-9a-f]{64,}/g))
    for (let at = 0; at + 64 <= run.length; at++) yield run.slice(at, at + 64)
}
