import { asCounted, type Contested, contestedIn } from '../domain/contested.ts'
import type { Kept } from '../domain/fold.ts'
import type { DossierId } from '../domain/id.ts'
import { type DossierOrigins, foldOrigins, type OriginFacts } from '../domain/origins.ts'
import type { Affiliation, Dependence, Exception, Publisher, Source, TableName } from '../domain/records.ts'
import type { Database } from '../store/database.ts'
import { standing } from '../store/live.ts'

/** Ids of the records that entries change, by table. */
export type Touched = ReadonlyMap<string, readonly string[]>

/** The tables that decide which sources are independent of one another. */
export const originTables = [
  'sources',
  'publishers',
  'affiliations',
  'dependences',
  'exceptions',
] as const satisfies readonly TableName[]

/** What a dossier's origins are folded from, and what they come to. */
export interface Ground {
  /** As they count where people disagree. */
  readonly facts: OriginFacts
  readonly contested: Contested
  readonly origins: DossierOrigins
}

/** A {@link Ground} with the rows that it comes from, removed ones included. */
export interface ReadGround extends Ground {
  readonly rows: GroundRows
}

/** Rows by id. */
interface GroundRows {
  readonly sources: ReadonlyMap<string, Kept<Source>>
  readonly publishers: ReadonlyMap<string, Kept<Publisher>>
  readonly affiliations: ReadonlyMap<string, Kept<Affiliation>>
  readonly dependences: ReadonlyMap<string, Kept<Dependence>>
  readonly exceptions: ReadonlyMap<string, Kept<Exception>>
}

/** Reads what a dossier's origins are folded from. */
export async function readGround(db: Database, dossierId: DossierId): Promise<ReadGround> {
  const of = { dossierId }
  const [sources, publishers, affiliations, dependences, exceptions] = await Promise.all([
    db.sources.where(of).toArray(),
    db.publishers.where(of).toArray(),
    db.affiliations.where(of).toArray(),
    db.dependences.where(of).toArray(),
    db.exceptions.where(of).toArray(),
  ])
  return withRows({
    sources: byId(sources),
    publishers: byId(publishers),
    affiliations: byId(affiliations),
    dependences: byId(dependences),
    exceptions: byId(exceptions),
  })
}

/** The ground with what was touched since read again, and nothing else. */
export async function readTouched(
  db: Database,
  dossierId: DossierId,
  { rows }: ReadGround,
  touched: Touched,
): Promise<ReadGround> {
  const again = async <R extends { readonly id: string; readonly dossierId: DossierId }>(
    before: ReadonlyMap<string, R>,
    table: (typeof originTables)[number],
  ): Promise<ReadonlyMap<string, R>> => {
    const ids = touched.get(table) ?? []
    if (ids.length === 0) return before
    const found = (await db.table<R, string>(table).bulkGet([...ids])).flatMap(row => row ?? [])
    return new Map([...before, ...byId(found.filter(row => row.dossierId === dossierId))])
  }
  return withRows({
    sources: await again(rows.sources, 'sources'),
    publishers: await again(rows.publishers, 'publishers'),
    affiliations: await again(rows.affiliations, 'affiliations'),
    dependences: await again(rows.dependences, 'dependences'),
    exceptions: await again(rows.exceptions, 'exceptions'),
  })
}

function withRows(rows: GroundRows): ReadGround {
  const [sources, affiliations] = [[...rows.sources.values()], [...rows.affiliations.values()]]
  const [dependences, exceptions] = [[...rows.dependences.values()], [...rows.exceptions.values()]]
  const publishers = [...rows.publishers.values()]
  const contested = contestedIn({ sources, publishers, affiliations, dependences, exceptions })
  const facts = {
    sources: standing(sources),
    publishers: standing(publishers),
    affiliations: standing(affiliations),
    dependences: standing(dependences),
    exceptions: standing(exceptions),
  }
  return { rows, ...groundOf(asCounted(facts, contested), contested) }
}

/** Folds origins from records as they count. */
export function groundOf(facts: OriginFacts, contested: Contested): Ground {
  return { facts, contested, origins: foldOrigins(facts, contested) }
}

function byId<R extends { readonly id: string }>(rows: readonly R[]): ReadonlyMap<string, R> {
  return new Map(rows.map(row => [row.id, row]))
}
