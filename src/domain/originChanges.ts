import type { Kept, Row } from './fold.ts'
import type { ClaimId, EntryId, PublisherId, SourceId } from './id.ts'
import { affiliationTie, dependenceTie, type DossierOrigins, type Fold, tiesIn } from './origins.ts'
import { nodesOf, type OriginTie, tieIdOf } from './originTies.ts'
import type { Affiliation, Dependence, Exception, Instant, Source } from './records.ts'
import { type EntryLookup, lastSet, valueAt } from './valueAt.ts'

/** Something that somebody did by which sources came together or apart. */
export type OriginChange = Done &
  (
    | { readonly type: 'tie'; readonly how: TieChangeHow; readonly tie: OriginTie }
    /** `null`: the publisher that was named was taken off. */
    | { readonly type: 'publisher'; readonly sourceId: SourceId; readonly publisherId: PublisherId | null }
  )

/** `set-aside`, `restored`: for the one claim. */
export type TieChangeHow = 'tied' | 'rejected' | 'removed' | 'set-aside' | 'restored'

/** The entry in which it was done, and when. */
interface Done {
  readonly entry: EntryId
  readonly at: Instant
}

/** Rows of a dossier, removed ones included. */
export interface OriginRows {
  readonly sources: readonly Kept<Source>[]
  readonly affiliations: readonly Kept<Affiliation>[]
  readonly dependences: readonly Kept<Dependence>[]
  readonly exceptions: readonly Kept<Exception>[]
}

/** Fields of each kind of row by which sources come together or apart. */
export const decidingFields = {
  sources: ['publisherId'],
  affiliations: ['standing', 'deletedAt'],
  dependences: ['standing', 'deletedAt'],
  exceptions: ['deletedAt'],
} as const satisfies Readonly<Record<keyof OriginRows, readonly string[]>>

/**
 * What was done since a time by which some sources came together or apart for a claim, the latest first. What was done and
 * taken back meanwhile is left out, and so is what was only confirmed: a suggestion had counted already.
 */
export function originChanges(
  claimId: ClaimId,
  sourceIds: readonly SourceId[],
  since: Instant,
  rows: OriginRows,
  origins: DossierOrigins,
  lookup: EntryLookup,
): readonly OriginChange[] {
  const around = companyOf(sourceIds, origins.forClaim(claimId).held, rows.sources)
  const isNear = (tie: OriginTie): boolean => nodesOf(tie).some(id => around.has(id))
  const change = (row: Kept<Affiliation> | Kept<Dependence>, tie: OriginTie): OriginChange[] => {
    const [before, now] = [didCount(row, since, lookup), row.deletedAt === null && row.standing !== 'rejected']
    const done = before === now || !isNear(tie) ? null : lastDone(row, ['standing', 'deletedAt'])
    if (done === null) return []
    return [{ type: 'tie', how: now ? 'tied' : row.deletedAt === null ? 'rejected' : 'removed', tie, ...done }]
  }
  const usual = new Map(tiesIn(origins.held).map(tie => [tieIdOf(tie), tie]))
  return [
    ...rows.dependences
      .filter(row => row.claimId === null || row.claimId === claimId)
      .flatMap(row => change(row, dependenceTie(row))),
    ...rows.affiliations.flatMap(row => change(row, affiliationTie(row))),
    ...rows.exceptions.flatMap((row): OriginChange[] => {
      const [before, now] = [valueAt(asRow(row), 'deletedAt', since, lookup) === null, row.deletedAt === null]
      const tie = usual.get(row.tieId)
      const done = before === now || row.claimId !== claimId ? null : lastDone(row, ['deletedAt'])
      return tie && done && isNear(tie) ? [{ type: 'tie', how: now ? 'set-aside' : 'restored', tie, ...done }] : []
    }),
    ...rows.sources.flatMap((row): OriginChange[] => {
      if (!around.has(row.id)) return []
      const before = valueAt(asRow(row), 'publisherId', since, lookup)
      const done = before === undefined || before === row.publisherId ? null : lastDone(row, ['publisherId'])
      return done ? [{ type: 'publisher', sourceId: row.id, publisherId: row.publisherId, ...done }] : []
    }),
  ].toSorted((a, b) => (a.at > b.at ? -1 : Number(a.at < b.at)))
}

/** All sources of the origins that some are of, and all who stand behind them, by id. */
function companyOf(
  sourceIds: readonly SourceId[],
  fold: Fold,
  rows: readonly Pick<Source, 'id' | 'publisherId'>[],
): ReadonlySet<string> {
  const own = sourceIds.flatMap(id => fold.originOf(id) ?? [])
  const sources = new Set([...sourceIds, ...own.flatMap(origin => origin.sourceIds)])
  const named = rows.flatMap(({ id, publisherId }) => (sources.has(id) && publisherId !== null ? [publisherId] : []))
  return new Set<string>([...sources, ...named, ...own.flatMap(origin => [...origin.publisherIds])])
}

function didCount(row: Kept<Affiliation> | Kept<Dependence>, at: Instant, lookup: EntryLookup): boolean {
  const standing = valueAt(asRow(row), 'standing', at, lookup)
  return standing !== undefined && standing !== 'rejected' && valueAt(asRow(row), 'deletedAt', at, lookup) === null
}

function lastDone(row: Kept<{ readonly id: string }>, fields: readonly string[]): Done | null {
  const all = fields.flatMap(field => lastSet(asRow(row), field) ?? [])
  return all.toSorted((a, b) => (a.at < b.at ? -1 : Number(a.at > b.at))).at(-1) ?? null
}

function asRow(row: Kept<object>): Row {
  return row as unknown as Row
}
