import { compareText, grouped } from '../grouped.ts'
import type { PublisherId, SourceId } from '../id.ts'
import type { Origin, Origins } from '../origins.ts'
import { derivationIn, isSuggested, type OriginTie } from '../originTies.ts'
import type { Source } from '../records.ts'

/** Who depends on whom: a dossier's origins, each with what makes it one. */
export interface OriginMap {
  /** In the order of their letters. */
  readonly clusters: readonly Cluster[]
}

/** One origin. */
export interface Cluster {
  readonly origin: Origin
  readonly letter: string
  /** Its sources by who published them; owners and other publishers without a source here first. */
  readonly houses: readonly House[]
  /** What ties houses and sources to one another, beyond standing in one house. */
  readonly bonds: readonly Bond[]
  /** How many of its ties are suggested. */
  readonly suggested: number
  /** Origins that it comes apart into if those are rejected. */
  readonly partsIfRejected: number
}

/** A publisher with its sources. `publisherId` is `null` for all whose publisher nobody has said. */
export interface House {
  readonly publisherId: PublisherId | null
  /** Originals before what derives from them, then by date. */
  readonly sourceIds: readonly SourceId[]
}

export type NodeId = SourceId | PublisherId

/** Ties of one kind and standing that meet in one node, which is drawn once. */
export interface Bond {
  readonly hub: NodeId
  readonly others: readonly NodeId[]
  /** Whether the others are known to derive from the hub. */
  readonly derives: boolean
  readonly suggested: boolean
  readonly ties: readonly OriginTie[]
}

/** Reads a map off origins; the same for every order in which sources and ties were read. */
export function originMapOf(
  origins: Origins,
  letters: ReadonlyMap<SourceId, string>,
  sources: ReadonlyMap<SourceId, Source>,
): OriginMap {
  return {
    clusters: origins.held.all().map(origin => clusterOf(origin, origins, letters.get(origin.id) ?? '', sources)),
  }
}

function clusterOf(
  origin: Origin,
  { ifRejected }: Origins,
  letter: string,
  sources: ReadonlyMap<SourceId, Source>,
): Cluster {
  const ties = origin.ties.toSorted((a, b) => compareText(keyOf(a), keyOf(b)))
  const houses = housesOf(origin, ties, sources)
  const places = new Map<NodeId, number>(
    houses
      .flatMap(({ publisherId, sourceIds }) => [...(publisherId === null ? [] : [publisherId]), ...sourceIds])
      .map((id, index) => [id, index]),
  )
  return {
    origin,
    letter,
    houses,
    bonds: bondsOf(ties, places),
    suggested: ties.filter(isSuggested).length,
    partsIfRejected: new Set(origin.sourceIds.map(id => ifRejected.originOf(id))).size,
  }
}

function housesOf(
  origin: Origin,
  ties: readonly OriginTie[],
  sources: ReadonlyMap<SourceId, Source>,
): readonly House[] {
  const rank = ranksOf(origin, ties, sources)
  const byRank = (a: SourceId, b: SourceId): number => (rank.get(a) ?? 0) - (rank.get(b) ?? 0)
  const named = (id: SourceId): PublisherId | null => {
    const publisherId = sources.get(id)?.publisherId ?? null
    return publisherId !== null && origin.publisherIds.has(publisherId) ? publisherId : null
  }
  const own = grouped(origin.sourceIds.toSorted(byRank), named)
  const inUse = new Set(ties.flatMap(tie => ('publisherIds' in tie ? tie.publisherIds : [])))
  const owners = [...origin.publisherIds].filter(id => !own.has(id) && inUse.has(id)).toSorted(compareText)
  return [
    ...owners.map(publisherId => ({ publisherId, sourceIds: [] })),
    ...[...own].map(([publisherId, sourceIds]) => ({ publisherId, sourceIds })),
  ]
}

/** Each source's place: originals before what derives from them, then the earlier before the later, then as they came. */
function ranksOf(
  { sourceIds }: Origin,
  ties: readonly OriginTie[],
  sources: ReadonlyMap<SourceId, Source>,
): ReadonlyMap<SourceId, number> {
  const originals = new Map<SourceId, SourceId[]>()
  for (const tie of ties) {
    const [derivative, original] = derivationIn(tie) ?? []
    if (derivative && original) originals.set(derivative, [...(originals.get(derivative) ?? []), original])
  }
  const came = new Map(sourceIds.map((id, index) => [id, index]))
  const byDate = sourceIds.toSorted(
    (a, b) =>
      compareText(sources.get(a)?.issued ?? UNDATED, sources.get(b)?.issued ?? UNDATED) ||
      (came.get(a) ?? 0) - (came.get(b) ?? 0),
  )
  const ranks = new Map<SourceId, number>()
  const entered = new Set<SourceId>()
  const visit = (id: SourceId): void => {
    if (entered.has(id)) return
    entered.add(id) // two that each derive from the other do not go round for ever
    for (const original of (originals.get(id) ?? []).toSorted(compareText)) visit(original)
    if (came.has(id)) ranks.set(id, ranks.size)
  }
  for (const id of byDate) visit(id)
  return ranks
}

/** Sorts after every date. */
const UNDATED = '~'

function bondsOf(ties: readonly OriginTie[], places: ReadonlyMap<NodeId, number>): readonly Bond[] {
  const bonds = ties.flatMap((tie): Bond[] => {
    const derivation = derivationIn(tie)
    const nodes = endsOf(tie).filter(id => places.has(id))
    const [hub, ...others] = derivation
      ? [derivation[1], derivation[0]]
      : nodes.toSorted((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0))
    if (hub === undefined || others.length === 0) return []
    const suggested = isSuggested(tie) || tie.type === 'contested-publisher'
    return [{ hub, others, derives: derivation !== null, suggested, ties: [tie] }]
  })
  const merged = grouped(bonds, ({ hub, derives, suggested, ties: [tie] }) =>
    [hub, derives, suggested, tie?.type, tie && 'kind' in tie ? tie.kind : ''].join(' '),
  )
  return [...merged.values()]
    .flatMap(([first, ...rest]) => (first ? [rest.reduce(joined, first)] : []))
    .toSorted(
      (a, b) =>
        (places.get(a.hub) ?? 0) - (places.get(b.hub) ?? 0) ||
        Number(a.suggested) - Number(b.suggested) ||
        compareText(keyOf(a.ties[0]), keyOf(b.ties[0])),
    )
}

function joined(a: Bond, b: Bond): Bond {
  return { ...a, others: [...new Set([...a.others, ...b.others])], ties: [...a.ties, ...b.ties] }
}

/** What a tie joins; none for what the houses show by themselves. */
function endsOf(tie: OriginTie): readonly NodeId[] {
  switch (tie.type) {
    case 'same-publisher':
    case 'no-publisher':
      return []
    case 'contested-publisher':
      return [tie.sourceId, ...tie.publisherIds]
    case 'same-bytes':
    case 'dependence':
      return tie.sourceIds
    case 'same-name':
    case 'affiliation':
      return tie.publisherIds
  }
}

function keyOf(tie: OriginTie | undefined): string {
  if (tie === undefined) return ''
  if (tie.type === 'affiliation') return tie.affiliationId
  if (tie.type === 'dependence') return tie.dependenceId
  return [tie.type, ...('sourceIds' in tie ? tie.sourceIds : tie.publisherIds)].join(' ')
}
