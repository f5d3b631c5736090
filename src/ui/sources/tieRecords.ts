import type { AffiliationId, DependenceId } from '../../domain/id.ts'
import { isByForms, type OriginTie } from '../../domain/originTies.ts'
import type { Affiliation, Dependence, Standing } from '../../domain/records.ts'
import type { TieNames } from '../../messages/findingWords.ts'
import type { SourceList } from '../../queries/sourceList.ts'
import { insideQuotes } from '../../domain/text/insideQuotes.ts'

/** A tie that a person may settle, as `settleTie` takes it. */
export type TieRef =
  | { readonly type: 'affiliation'; readonly id: AffiliationId }
  | { readonly type: 'dependence'; readonly id: DependenceId }

/** A tie with the record that says so. */
export type TieRecord =
  | { readonly type: 'affiliation'; readonly record: Affiliation }
  | { readonly type: 'dependence'; readonly record: Dependence }

/** The record's reference. */
export function refOf(tie: TieRecord): TieRef {
  return tie.type === 'affiliation'
    ? { type: 'affiliation', id: tie.record.id }
    : { type: 'dependence', id: tie.record.id }
}

/** The reference of a tie of an origin, where a person can settle it; `null` where it follows from other records. */
export function refOfOriginTie(tie: OriginTie): TieRef | null {
  if (tie.type === 'affiliation') return { type: 'affiliation', id: tie.affiliationId }
  if (tie.type === 'dependence') return { type: 'dependence', id: tie.dependenceId }
  return null
}

/** What the tie itself says, without its reason and its standing: those stand beside it. */
export function bareTie(tie: TieRecord): OriginTie {
  const plainly = { standing: 'confirmed', reason: '' } as const
  if (tie.type === 'affiliation') {
    const { id, publisherIds, kind } = tie.record
    return { type: 'affiliation', affiliationId: id, publisherIds, kind, isPerhaps: isByForms(tie.record), ...plainly }
  }
  const { id, sourceIds, from, kind } = tie.record
  const isPerhaps = isByForms(tie.record)
  return { type: 'dependence', dependenceId: id, sourceIds, from, claimId: null, kind, isPerhaps, ...plainly }
}

/** What still waits for a decision first, what was rejected last. */
export function byStanding<T extends { readonly standing: Standing }>(ties: readonly T[]): readonly T[] {
  return ties.toSorted((a, b) => rank[a.standing] - rank[b.standing])
}

/** The suggestion from texts that comes after one, from the last to the first again; `null` where there is no other. */
export function nextShared({ dependences }: Pick<SourceList, 'dependences'>, after: DependenceId): Dependence | null {
  const waiting = dependences.filter(
    ({ id, standing, passages }) => id === after || (standing === 'suggested' && passages.length > 0),
  )
  const next = waiting[(waiting.findIndex(({ id }) => id === after) + 1) % waiting.length]
  return next && next.id !== after ? next : null
}

const rank: Readonly<Record<Standing, number>> = { suggested: 0, confirmed: 1, rejected: 2 }

/** Names for sentences about ties. */
export function namesIn(list: SourceList): TieNames {
  return {
    publisher: id => list.publisherById.get(id)?.name ?? '',
    source: id => insideQuotes(list.byId.get(id)?.title ?? ''),
  }
}
