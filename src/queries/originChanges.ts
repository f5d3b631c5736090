import { headsOf, type Row } from '../domain/fold.ts'
import type { ClaimId, DossierId, EntryId, SourceId } from '../domain/id.ts'
import type { Entry } from '../domain/ledger.ts'
import { decidingFields, type OriginChange, originChanges, type OriginRows } from '../domain/originChanges.ts'
import type { Instant } from '../domain/records.ts'
import { idOf } from '../domain/undo.ts'
import type { Database } from '../store/database.ts'
import type { StoredQuery } from '../store/live.ts'
import { originTables, readGround } from './originGround.ts'

/** What brought sources together or apart, and who did it. */
export interface SignedOriginChange {
  readonly change: OriginChange
  /** Empty where the person has given no name. */
  readonly person: string
  /** Whether it was suggested from the texts while that person worked. */
  readonly isSuggested: boolean
}

/** What was done since a time by which some sources of a claim's evidence came together or apart, the latest first. */
export const originChangesSince: StoredQuery<
  [DossierId, ClaimId, readonly SourceId[], Instant],
  readonly SignedOriginChange[]
> = {
  name: 'origin-changes-since',
  tables: [...originTables, 'reviewers', 'entries'],
  async read(db, dossierId, claimId, sourceIds, since) {
    const { rows: byId, origins } = await readGround(db, dossierId)
    const rows: OriginRows = {
      sources: [...byId.sources.values()],
      affiliations: [...byId.affiliations.values()],
      dependences: [...byId.dependences.values()],
      exceptions: [...byId.exceptions.values()],
    }
    const entries = await entriesSince(db, rows, since)
    const changes = originChanges(claimId, sourceIds, since, rows, origins, { entry: id => entries.get(id) })
    const people = new Map((await db.reviewers.where({ dossierId }).toArray()).map(({ id, name }) => [id, name]))
    return changes.flatMap(change => {
      const entry = entries.get(change.entry)
      return entry
        ? [{ change, person: people.get(entry.by) ?? '', isSuggested: entry.command === 'suggest-ties' }]
        : []
    })
  },
}

/** The entries that set deciding fields since a time, and what they replaced. */
async function entriesSince(db: Database, rows: OriginRows, since: Instant): Promise<ReadonlyMap<EntryId, Entry>> {
  const entries = new Map<EntryId, Entry>()
  const tables = Object.keys(decidingFields) as (keyof OriginRows)[]
  const heads = tables.flatMap(table =>
    rows[table].flatMap(row => decidingFields[table].flatMap(field => headsOf(row as unknown as Row, field))),
  )
  const fields: ReadonlySet<string> = new Set(Object.values(decidingFields).flat())
  const ids: ReadonlySet<string> = new Set(tables.flatMap(table => rows[table].map(({ id }) => id)))
  let wanted = heads.filter(({ at }) => at > since).map(({ entry }) => entry)
  while (wanted.length > 0) {
    const found = (await db.entries.bulkGet([...new Set(wanted)])).filter(entry => entry !== undefined)
    for (const entry of found) entries.set(entry.id, entry)
    wanted = found
      .filter(({ at }) => at > since)
      .flatMap(({ changes }) =>
        changes.flatMap(change =>
          change.type === 'set' && fields.has(change.field) && ids.has(idOf(change)) ? change.replaces : [],
        ),
      )
      .filter(id => !entries.has(id))
  }
  return entries
}
