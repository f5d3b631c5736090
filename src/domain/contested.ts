import { sameJson } from './canonicalJson.ts'
import { contestedFields, editsUnseen, type Kept } from './fold.ts'
import type { ClaimId, EvidenceId, ExceptionId, ExcerptId, FigureId, PublisherId, RoundingId, SourceId } from './id.ts'
import type { OriginFacts } from './origins.ts'
import { isKnownPublisher, withLeastKinds } from './publisherKind.ts'
import type {
  Affiliation,
  AnyRecord,
  Claim,
  ClaimKind,
  Dependence,
  Dossier,
  Evidence,
  Exception,
  Excerpt,
  Publisher,
  PublisherKind,
  Records,
  Rounding,
  SettledFigure,
  Source,
  SourceKind,
  SourceStanding,
} from './records.ts'
import type { HeldTo } from './verdict/thresholds.ts'

/**
 * What people have set differently at the same time and nobody has settled, where it decides what counts.
 * The rows know; the records show the latest, which must not part sources that somebody says are one.
 */
export interface Contested {
  /** Evidence on whose stance people disagree. */
  readonly stances: ReadonlySet<EvidenceId>
  /** Evidence of which not everybody says that it is first-hand. */
  readonly uses: ReadonlySet<EvidenceId>
  /** Ties that some say stand and some say do not, as they count: suggested. */
  readonly affiliations: readonly Affiliation[]
  readonly dependences: readonly Dependence[]
  /** Exceptions that somebody has taken back. */
  readonly exceptions: ReadonlySet<ExceptionId>
  /** Everybody who is said to have published a source, where that is more than one; `null`: nobody known. */
  readonly publishers: ReadonlyMap<SourceId, readonly (PublisherId | null)[]>
  /** Everybody who is said to make a claim, where people disagree on that. */
  readonly claimants: ReadonlyMap<ClaimId, readonly Claimant[]>
  /** Every kind that a claim, or a source, is said to be of, where people disagree on that. */
  readonly claimKinds: ReadonlyMap<ClaimId, readonly ClaimKind[]>
  readonly sourceKinds: ReadonlyMap<SourceId, readonly SourceKind[]>
  /** The same of a publisher. */
  readonly publisherKinds: ReadonlyMap<PublisherId, readonly PublisherKind[]>
  /** All that a source is said to be to its publisher, where people disagree on that. */
  readonly standings: ReadonlyMap<SourceId, readonly SourceStanding[]>
  /** Everybody whose words an excerpt is said to give, where people disagree on that; `null`: nobody's but the source's. */
  readonly speakers: ReadonlyMap<ExcerptId, readonly (string | null)[]>
  /** All that the dossier is said to be held to; empty where people agree on that. */
  readonly heldTo: readonly HeldTo[]
  /** Of figures and roundings on which people disagree, what each of them holds; none where one took it back. */
  readonly figures: ReadonlyMap<FigureId, readonly SettledFigure[]>
  readonly roundings: ReadonlyMap<RoundingId, readonly Rounding[]>
}

/** Who makes a claim: by name, and as a publisher. */
export type Claimant = Pick<Claim, 'claimant' | 'claimantPublisherId'>

/** Where nobody disagrees. */
export const nothingContested: Contested = {
  stances: new Set(),
  uses: new Set(),
  affiliations: [],
  dependences: [],
  exceptions: new Set(),
  publishers: new Map(),
  claimants: new Map(),
  claimKinds: new Map(),
  sourceKinds: new Map(),
  publisherKinds: new Map(),
  standings: new Map(),
  speakers: new Map(),
  heldTo: [],
  figures: new Map(),
  roundings: new Map(),
}

/** The rows of one dossier on which people can disagree so that it decides what counts, removed ones included. */
export interface ContestableRows {
  readonly dossiers: readonly Kept<Dossier>[]
  readonly claims: readonly Kept<Claim>[]
  readonly evidence: readonly Kept<Evidence>[]
  readonly excerpts: readonly Kept<Excerpt>[]
  readonly affiliations: readonly Kept<Affiliation>[]
  readonly dependences: readonly Kept<Dependence>[]
  readonly exceptions: readonly Kept<Exception>[]
  readonly sources: readonly Kept<Source>[]
  readonly publishers: readonly Kept<Publisher>[]
  readonly figures: readonly Kept<SettledFigure>[]
  readonly roundings: readonly Kept<Rounding>[]
}

/** Finds what is contested. Tables that are left out have nothing contested. */
export function contestedIn(rows: Partial<ContestableRows>): Contested {
  const {
    dossiers = [],
    claims = [],
    evidence = [],
    excerpts = [],
    affiliations = [],
    dependences = [],
    exceptions = [],
    sources = [],
    publishers = [],
    figures = [],
    roundings = [],
  } = rows
  return {
    stances: new Set(evidence.filter(row => isContested(row, 'stance')).map(({ id }) => id)),
    uses: new Set(evidence.filter(row => isContested(row, 'use')).map(({ id }) => id)),
    affiliations: affiliations.filter(isDoubtfulTie).map(asSuggested),
    dependences: dependences.filter(isDoubtfulTie).map(asSuggested),
    exceptions: new Set(exceptions.filter(row => isContested(row, 'deletedAt')).map(({ id }) => id)),
    publishers: new Map(
      sources
        .filter(row => isContested(row, 'publisherId'))
        .map(row => [row.id, [...new Set(valuesOf(row, 'publisherId').map(publisherIdIn))]]),
    ),
    claimants: new Map(
      claims
        .filter(row => isContested(row, 'claimant') || isContested(row, 'claimantPublisherId'))
        .map(row => [row.id, versionsOf(row, ['claimant', 'claimantPublisherId'])]),
    ),
    claimKinds: valuesById(claims, 'kind'),
    sourceKinds: valuesById(sources, 'kind'),
    publisherKinds: valuesById(publishers, 'kind'),
    standings: valuesById(sources, 'standing'),
    speakers: valuesById(excerpts, 'speaker'),
    heldTo: dossiers
      .filter(row => isContested(row, 'standard') || isContested(row, 'thresholds'))
      .flatMap(row => versionsOf(row, ['standard', 'thresholds'])),
    figures: versionsById(figures, ['scope', 'value', 'leftOut', 'deletedAt']),
    roundings: versionsById(roundings, ['accepted', 'deletedAt']),
  }
}

/**
 * Origin facts as they count (rule I3, in doubt sources are one): contested ties stand as
 * suggested, contested exceptions set nothing aside, publishers of one name are of the least of the kinds
 * that people give them, and a source is by nobody known as soon as one of its heads says so. Counted twice they stay the same.
 */
export function asCounted<T extends OriginFacts>(facts: T, contested: Contested): T {
  const publishers = withLeastKinds(facts.publishers, contested.publisherKinds)
  if (contested === nothingContested) return { ...facts, publishers }
  const named = new Set(publishers.filter(isKnownPublisher).map(({ id }) => id))
  const isNamed = (id: PublisherId | null): boolean => id !== null && named.has(id)
  return {
    ...facts,
    publishers,
    affiliations: replaced(facts.affiliations, contested.affiliations),
    dependences: replaced(facts.dependences, contested.dependences),
    exceptions: facts.exceptions.filter(({ id }) => !contested.exceptions.has(id)),
    sources: facts.sources.map(source =>
      (contested.publishers.get(source.id) ?? []).every(isNamed) ? source : { ...source, publisherId: null },
    ),
  }
}

/** What people settled of figures as it counts: every version of what is contested, in place of the one that screens show. */
export function figuresAsCounted<T extends { readonly id: FigureId | RoundingId }>(
  records: readonly T[],
  versions: ReadonlyMap<string, readonly T[]>,
): readonly T[] {
  if (versions.size === 0) return records
  return [...records.filter(({ id }) => !versions.has(id)), ...[...versions.values()].flat()]
}

/** Contested evidence is first-hand for nobody until it is settled. */
export function evidenceAsCounted(evidence: readonly Evidence[], { uses }: Contested): readonly Evidence[] {
  return uses.size === 0 ? evidence : evidence.map(item => (uses.has(item.id) ? { ...item, use: 'secondary' } : item))
}

function replaced<T extends { readonly id: string }>(records: readonly T[], by: readonly T[]): readonly T[] {
  const ids = new Set(by.map(({ id }) => id))
  return [...records.filter(({ id }) => !ids.has(id)), ...by]
}

/** Whether people disagree on a tie, and one of them says that it stands. */
function isDoubtfulTie(row: Kept<Affiliation> | Kept<Dependence>): boolean {
  if (isWithdrawnUnseen(row)) return true
  if (!isContested(row, 'standing') && !isContested(row, 'deletedAt')) return false
  return valuesOf(row, 'deletedAt').includes(null) && valuesOf(row, 'standing').some(value => value !== 'rejected')
}

/**
 * Whether the program withdrew a suggestion without having seen that somebody confirmed it: withdrawing empties, in the
 * same act, what told of it, and is done to nothing that anybody has settled.
 */
function isWithdrawnUnseen(row: Kept<Affiliation> | Kept<Dependence>): boolean {
  if (row.deletedAt === null || !valuesOf(row, 'standing').includes('confirmed')) return false
  const { deletedAt = [], signs = [], passages = [] } = row.$.heads
  const withdrawals = new Set(deletedAt.map(({ entry }) => entry))
  return [...signs, ...passages].some(({ entry, value }) => sameJson(value, []) && withdrawals.has(entry))
}

function asSuggested<T extends Affiliation | Dependence>(row: Kept<T>) {
  const { $: _, ...tie } = row
  return { ...tie, standing: 'suggested', deletedAt: null } as const
}

function isContested<T extends Records[keyof Records]>(row: Kept<T>, field: keyof T & string): boolean {
  const heads = row.$.heads[field]?.length ?? 0
  return heads > (field === 'deletedAt' ? 0 : 1) && contestedFields(row).includes(field)
}

/** All that people say a field is; the value shown where they agree. */
function valuesOf<T extends object>(row: Kept<T>, field: keyof T & string): readonly unknown[] {
  const values = row.$.heads[field]?.map(({ value }) => value) ?? [row[field]]
  return field === 'deletedAt' && editsUnseen(row).length > 0 ? [...values, null] : values
}

/** All that people say a field is, each once, by the record's id; none where they agree. */
function valuesById<T extends AnyRecord, F extends keyof T & string>(
  rows: readonly Kept<T>[],
  field: F,
): ReadonlyMap<T['id'], readonly T[F][]> {
  const contested = rows.filter(row => isContested(row, field))
  return new Map(contested.map(row => [row.id, [...new Set(valuesOf(row, field))] as T[F][]]))
}

/** What people make of a record that they set differently in these fields, by its id; those left out who removed it. */
function versionsById<T extends SettledFigure | Rounding>(
  rows: readonly Kept<T>[],
  fields: readonly (keyof T & string)[],
): ReadonlyMap<T['id'], readonly T[]> {
  const contested = rows.filter(row => fields.some(field => isContested(row, field)))
  return new Map(contested.map(row => [row.id, versionsOf(row, fields).filter(({ deletedAt }) => deletedAt === null)]))
}

function versionsOf<T extends Claim | Dossier | SettledFigure | Rounding>(
  row: Kept<T>,
  fields: readonly (keyof T & string)[],
): readonly T[] {
  const { $: _, ...record } = row
  return fields.reduce<readonly T[]>(
    (versions, field) => valuesOf(row, field).flatMap(value => versions.map(one => ({ ...one, [field]: value }))),
    [record as unknown as T],
  )
}

function publisherIdIn(value: unknown): PublisherId | null {
  return typeof value === 'string' ? (value as PublisherId) : null
}
