import { grouped } from '../grouped.ts'
import type { ClaimId, PublisherId, SourceId } from '../id.ts'
import { foldOrigins, type Fold, type OriginFacts } from '../origins.ts'
import type { Aside, Claim, Dependence, Evidence, Excerpt, Publisher, Source } from '../records.ts'
import type { CueBook, Naming } from './cueBook.ts'
import type { HouseMark } from './imprint.ts'
import { namesOf, voiceKey } from './names.ts'
import { type SettledNames, settledNames } from './settledNames.ts'
import { shortNamings } from './shortNames.ts'
import { type TitleNaming, titleNamings, titlesOf } from './titles.ts'

/** The records that a dossier's texts are read against. Ties and affiliations that were removed may be among them. */
export interface TieFacts extends OriginFacts {
  readonly claims: readonly Claim[]
  readonly evidence: readonly Evidence[]
  readonly excerpts: readonly Excerpt[]
  /** What people have settled of names. */
  readonly asides?: readonly Aside[]
}

/** What ties are told from: the records that stand, by what they are asked for, and what the texts say. */
export interface View {
  /** In the order of their ids. */
  readonly sources: ReadonlyMap<SourceId, Source>
  readonly publishers: ReadonlyMap<PublisherId, Publisher>
  readonly byPublisher: ReadonlyMap<PublisherId | null, readonly Source[]>
  /** Where a text names a publisher, by the source that says so. */
  readonly namings: ReadonlyMap<SourceId, readonly PublisherNaming[]>
  /** Where a text names a document by its title, by the source that says so. */
  readonly titled: ReadonlyMap<SourceId, readonly TitleNaming[]>
  /** Documents by what a speaker may be called who is their publisher, or by their titles, as `voiceKey` has it. */
  readonly byVoice: ReadonlyMap<string, readonly Source[]>
  readonly claims: readonly Claim[]
  readonly evidence: ReadonlyMap<ClaimId, readonly Evidence[]>
  readonly excerpts: ReadonlyMap<Excerpt['id'], Excerpt>
  /** Which sources are one, by what people have confirmed alone. */
  readonly confirmed: Fold
  /** Names that are one, as people have settled. */
  readonly names: SettledNames
  readonly forClaim: (claimId: ClaimId) => Fold
  /** Dependences that people have settled, by the source that comes first. */
  readonly settled: ReadonlyMap<SourceId, readonly Dependence[]>
  /** Pairs of publishers, as {@link pairKey} has them, on which people have decided. */
  readonly settledPublishers: ReadonlySet<string>
  readonly book: CueBook<SourceId>
}

export interface PublisherNaming extends Naming<SourceId> {
  readonly publisherId: PublisherId
}

export function viewOf(facts: TieFacts, book: CueBook<SourceId>): View {
  const sources = facts.sources.filter(source => stands(source) && source.role === 'source').toSorted(byId)
  const publishers = facts.publishers.filter(stands).toSorted(byId)
  const origins = foldOrigins(facts)
  const isDecided = (tie: { readonly standing: string; readonly deletedAt: unknown }): boolean =>
    tie.standing !== 'suggested' && tie.deletedAt === null
  const sourcesById = new Map(sources.map(source => [source.id, source]))
  const publishersById = new Map(publishers.map(publisher => [publisher.id, publisher]))
  const namings = [
    ...publishers.flatMap(({ id, name }) => book.naming(namesOf(name)).map(naming => ({ ...naming, publisherId: id }))),
    ...shortNamings(sourcesById, publishersById, book),
  ].filter(({ text }) => sourcesById.has(text))
  const byPublisher = grouped(sources, ({ publisherId }) => publisherId)
  const known = publishers.flatMap(({ id, name }) =>
    [...new Set(namesOf(name).map(voiceKey))].map(key => ({ key, its: byPublisher.get(id) ?? [] })),
  )
  const published = grouped(known, ({ key }) => key)
  const titles = new Map([...titlesOf(sources)].filter(([title]) => !published.has(title)))
  return {
    sources: sourcesById,
    publishers: publishersById,
    byPublisher,
    namings: grouped(namings, ({ text }) => text),
    titled: grouped(titleNamings(titles, book), ({ text }) => text),
    byVoice: new Map<string, readonly Source[]>([
      ...[...published].flatMap(([key, all]) => {
        const its = all.flatMap(one => one.its)
        return its.length > 0 ? [[key, its] as const] : []
      }),
      ...[...titles].map(([key, source]) => [key, [source]] as const),
    ]),
    claims: facts.claims.filter(stands),
    evidence: grouped(facts.evidence.filter(stands), ({ claimId }) => claimId),
    excerpts: new Map(facts.excerpts.filter(stands).map(excerpt => [excerpt.id, excerpt])),
    confirmed: origins.ifRejected,
    names: settledNames(facts.asides ?? []),
    forClaim: claimId => origins.forClaim(claimId).ifRejected,
    settled: grouped(facts.dependences.filter(isDecided), ({ sourceIds: [a] }) => a),
    settledPublishers: new Set(facts.affiliations.filter(isDecided).map(({ publisherIds }) => pairKey(publisherIds))),
    book,
  }
}

/** Two ids in their order, as one key. */
export function pairKey([a, b]: readonly [string, string]): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`
}

/** What the ends of the texts say of who stands behind them, of one kind. */
export function marksOf(
  { sources, book }: View,
  type: HouseMark['type'],
): readonly { readonly source: Source; readonly mark: HouseMark }[] {
  return [...sources.values()].flatMap(source =>
    book
      .marksOf(source.id)
      .filter(mark => mark.type === type)
      .map(mark => ({ source, mark })),
  )
}

/** Whether two sources are one origin already. */
export function isOne(fold: Fold, one: SourceId, other: SourceId): boolean {
  const origin = fold.originOf(one)
  return origin !== null && origin === fold.originOf(other)
}

/** Whether somebody has decided on a tie of one of these kinds between two sources, for that claim or everywhere. */
export function isSettled(
  { settled }: View,
  one: SourceId,
  other: SourceId,
  { kinds, claimId }: { readonly kinds: readonly Dependence['kind'][]; readonly claimId: ClaimId | null },
): boolean {
  const [first, second] = one < other ? [one, other] : [other, one]
  return (settled.get(first) ?? []).some(
    ({ sourceIds, kind, claimId: its }) => sourceIds[1] === second && kinds.includes(kind) && its === claimId,
  )
}

function stands({ deletedAt }: { readonly deletedAt: unknown }): boolean {
  return deletedAt === null
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : 1
}
