import type { Entry } from '../domain/ledger.ts'
import type { Digest } from '../domain/records.ts'

/** The bytes that entries speak of and that lie beside them, by what they are. */
export interface NamedBlobs {
  readonly originals: ReadonlySet<Digest>
  readonly texts: ReadonlySet<Digest>
  readonly structures: ReadonlySet<Digest>
}

/** Which bytes a package of these entries has to hold. Removed records count: removing can be taken back. */
export function blobsNamedBy(entries: readonly Entry[]): NamedBlobs {
  const originals = new Set<Digest>()
  const texts = new Set<Digest>()
  const structures = new Set<Digest>()
  const note = (table: string, field: string, value: unknown) => {
    if (!isDigest(value)) return
    if (table === 'captures' && field === 'digest') originals.add(value)
    if (table === 'texts' && field === 'digest') texts.add(value)
    if (table === 'texts' && field === 'structure') structures.add(value)
  }
  for (const change of entries.flatMap(entry => entry.changes)) {
    if (change.type === 'set') note(change.table, change.field, change.value)
    else for (const [field, value] of Object.entries(change.record)) note(change.table, field, value)
  }
  return { originals, texts, structures }
}

/** The names of the members that hold them, each with the digest of its bytes, in order. */
export function blobMembers(blobs: NamedBlobs): (readonly [name: string, digest: Digest])[] {
  return [
    ...[...blobs.originals].toSorted().map(digest => [`originals/${digest}`, digest] as const),
    ...[...blobs.structures].toSorted().map(digest => [`structures/${digest}.json`, digest] as const),
    ...[...blobs.texts].toSorted().map(digest => [`texts/${digest}.txt`, digest] as const),
  ]
}

/** The digest that a member's name promises; `null` for one that is not named by its digest. */
export function promisedDigest(name: string): Digest | null {
  const match = /^(?:originals\/([0-9a-f]{64})|structures\/([0-9a-f]{64})\.json|texts\/([0-9a-f]{64})\.txt)$/.exec(name)
  return (match?.[1] ?? match?.[2] ?? match?.[3] ?? null) as Digest | null
}

function isDigest(value: unknown): value is Digest {
  return typeof value === 'string' && /^[0-9a-f]{64}$/.test(value)
}
