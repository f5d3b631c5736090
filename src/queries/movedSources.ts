import type { ClaimId, DossierId, PublisherId, SourceId } from '../domain/id.ts'
import { foldOrigins, type Fold, type OriginFacts } from '../domain/origins.ts'
import type { TableName } from '../domain/records.ts'
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

/** Reads what a dossier's origins are folded from. */
export async function readOriginFacts(db: Database, dossierId: DossierId): Promise<OriginFacts> {
  const of = { dossierId }
  const [sources, publishers, affiliations, dependences, exceptions] = await Promise.all([
    db.sources.where(of).toArray(),
    db.publishers.where(of).toArray(),
    db.affiliations.where(of).toArray(),
    db.dependences.where(of).toArray(),
    db.exceptions.where(of).toArray(),
  ])
  return {
    sources: standing(sources),
    publishers: standing(publishers),
    affiliations: standing(affiliations),
    dependences: standing(dependences),
    exceptions: standing(exceptions),
  }
}

/** What claims must be looked at again: those that use one of the sources, and those named. */
export interface Moved {
  readonly sources: ReadonlySet<SourceId>
  readonly claims: readonly ClaimId[]
}

/** What has moved where records that decide about origins were touched. */
export function movedSources(before: OriginFacts, after: OriginFacts, touched: Touched): Moved {
  const isTouched = (table: TableName): ((record: { readonly id: string }) => boolean) => {
    const ids = new Set(touched.get(table))
    return ({ id }) => ids.has(id)
  }
  const ties = [...before.dependences, ...after.dependences].filter(isTouched('dependences'))
  const exceptions = [...before.exceptions, ...after.exceptions].filter(isTouched('exceptions'))
  const publishers = new Set<string>(touched.get('publishers'))
  const sources = [...before.sources, ...after.sources]
  return {
    sources: new Set([
      ...sources.filter(isTouched('sources')).map(({ id }) => id),
      ...sources.filter(({ publisherId }) => publishers.has(publisherId ?? '')).map(({ id }) => id),
      ...ties.filter(({ claimId }) => claimId === null).flatMap(({ sourceIds }) => sourceIds),
      ...regrouped(before, after),
    ]),
    claims: [...ties, ...exceptions].flatMap(({ claimId }) => claimId ?? []),
  }
}

/** Sources whose origin is not what it was: other company, other owners or names of theirs, other reasons. */
function regrouped(before: OriginFacts, after: OriginFacts): readonly SourceId[] {
  const [then, now] = [likenesses(before), likenesses(after)]
  const ids = new Set([...before.sources, ...after.sources].map(({ id }) => id))
  return [...ids].filter(id => then.get(id) !== now.get(id))
}

/** By source, all that a claim can see of its origin, as text to compare. */
function likenesses(facts: OriginFacts): ReadonlyMap<SourceId, string> {
  const { held, ifRejected } = foldOrigins(facts)
  const names = new Map(facts.publishers.map(({ id, name }) => [id, name]))
  const heldTexts = textsOf(held, names)
  const rejectedTexts = held === ifRejected ? heldTexts : textsOf(ifRejected, names)
  return new Map(facts.sources.map(({ id }) => [id, `${heldTexts.get(id)}\n${rejectedTexts.get(id)}`]))
}

function textsOf(fold: Fold, names: ReadonlyMap<PublisherId, string>): ReadonlyMap<SourceId, string> {
  return new Map(
    fold.all().flatMap(origin => {
      const publishers = [...origin.publisherIds].toSorted().map(id => [id, names.get(id)])
      const text = JSON.stringify([origin.sourceIds, publishers, origin.ties])
      return origin.sourceIds.map(id => [id, text] as const)
    }),
  )
}
