import { asCounted, type Contested, contestedIn } from '../domain/contested.ts'
import type { ClaimId, DossierId, PublisherId, SourceId } from '../domain/id.ts'
import { foldOrigins, type Fold, isContestedTie, type OriginFacts, type OriginTie } from '../domain/origins.ts'
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

/** What a dossier's origins are folded from. */
export interface Ground {
  /** As they count where people disagree. */
  readonly facts: OriginFacts
  readonly contested: Contested
}

/** Reads what a dossier's origins are folded from. */
export async function readGround(db: Database, dossierId: DossierId): Promise<Ground> {
  const of = { dossierId }
  const [sources, publishers, affiliations, dependences, exceptions] = await Promise.all([
    db.sources.where(of).toArray(),
    db.publishers.where(of).toArray(),
    db.affiliations.where(of).toArray(),
    db.dependences.where(of).toArray(),
    db.exceptions.where(of).toArray(),
  ])
  const contested = contestedIn({ sources, affiliations, dependences, exceptions })
  const facts = {
    sources: standing(sources),
    publishers: standing(publishers),
    affiliations: standing(affiliations),
    dependences: standing(dependences),
    exceptions: standing(exceptions),
  }
  return { facts: asCounted(facts, contested), contested }
}

/** What claims must be looked at again: those that use one of the sources, and those named. */
export interface Moved {
  readonly sources: ReadonlySet<SourceId>
  readonly claims: readonly ClaimId[]
}

/** What has moved where records that decide about origins were touched. */
export function movedSources(then: Ground, now: Ground, touched: Touched): Moved {
  const [before, after] = [then.facts, now.facts]
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
      ...regrouped(then, now),
    ]),
    claims: [...ties, ...exceptions].flatMap(({ claimId }) => claimId ?? []),
  }
}

/** Sources whose origin is not what it was: other company, other owners or names of theirs, other reasons. */
function regrouped(before: Ground, after: Ground): readonly SourceId[] {
  const [then, now] = [likenesses(before), likenesses(after)]
  const ids = new Set([...before.facts.sources, ...after.facts.sources].map(({ id }) => id))
  return [...ids].filter(id => then.get(id) !== now.get(id))
}

/** What was compared last: what was "after" a change is "before" the next one. */
const known = new WeakMap<Ground, ReadonlyMap<SourceId, string>>()

/** By source, all that a claim can see of its origin, as text to compare. */
function likenesses(ground: Ground): ReadonlyMap<SourceId, string> {
  const texts = known.get(ground) ?? likenessesOf(ground)
  known.set(ground, texts)
  return texts
}

function likenessesOf({ facts, contested }: Ground): ReadonlyMap<SourceId, string> {
  const { held, ifRejected } = foldOrigins(facts, contested)
  const doubted = new Set<string>([...contested.affiliations, ...contested.dependences].map(({ id }) => id))
  const names = new Map(facts.publishers.map(({ id, name }) => [id, name]))
  const heldTexts = textsOf(held, names, doubted)
  const rejectedTexts = held === ifRejected ? heldTexts : textsOf(ifRejected, names, doubted)
  return new Map(facts.sources.map(({ id }) => [id, `${heldTexts.get(id)}\n${rejectedTexts.get(id)}`]))
}

function textsOf(
  fold: Fold,
  names: ReadonlyMap<PublisherId, string>,
  doubted: ReadonlySet<string>,
): ReadonlyMap<SourceId, string> {
  const isDoubted = (tie: OriginTie): boolean => isContestedTie(tie, doubted)
  return new Map(
    fold.all().flatMap(origin => {
      const publishers = [...origin.publisherIds].toSorted().map(id => [id, names.get(id)])
      const text = JSON.stringify([origin.sourceIds, publishers, origin.ties, origin.ties.map(isDoubted)])
      return origin.sourceIds.map(id => [id, text] as const)
    }),
  )
}
