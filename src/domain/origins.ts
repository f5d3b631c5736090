import { asCounted, type Contested, nothingContested } from './contested.ts'
import { disjointSets } from './disjointSets.ts'
import { compareText, grouped } from './grouped.ts'
import type { ClaimId, PublisherId, SourceId } from './id.ts'
import { isByForms, nodesOf, type OriginTie } from './originTies.ts'
import { plainName } from './plainName.ts'
import { isKnownPublisher } from './publisherKind.ts'
import type { Affiliation, Dependence, Exception, Publisher, Source } from './records.ts'

/**
 * Sources that stand or fall together: however many they are, they count once.
 * Derived from ties, never stored: a stored group could not say why.
 */
export interface Origin {
  /** The least id of its sources: the same whatever order they are read in. */
  readonly id: SourceId
  /** In the order in which they came into the dossier. */
  readonly sourceIds: readonly SourceId[]
  /** Everybody known to stand behind it, owners that published none of its sources included. */
  readonly publisherIds: ReadonlySet<PublisherId>
  /** Why its sources are one. Empty for a source by itself. */
  readonly ties: readonly OriginTie[]
}

/** One way of folding sources into origins. */
export interface Fold {
  /** `null` for what is no evidence: a text under check, a removed source. */
  readonly originOf: (sourceId: SourceId) => Origin | null
  /** In the order in which their first sources came. */
  readonly all: () => readonly Origin[]
}

/** Rule I3: a suggestion counts until a person rejects it, and both counts are shown. */
export interface Origins {
  /** With every suggested tie counted. Rules decide by this one. */
  readonly held: Fold
  /** With every suggested tie rejected. The same object as `held` where nothing is merely suggested. */
  readonly ifRejected: Fold
  /**
   * With these rejected, and with no source gone with a publisher on whom people disagree: what nobody can undo by
   * settling either. The same object as `ifRejected` where nobody disagrees.
   */
  readonly firm: Fold
}

/** A dossier's origins, and those that hold for one of its claims. */
export interface DossierOrigins extends Origins {
  readonly forClaim: (claimId: ClaimId) => Origins
}

/** The records that decide which sources are independent of one another. */
export interface OriginFacts {
  readonly sources: readonly Source[]
  readonly publishers: readonly Publisher[]
  readonly affiliations: readonly Affiliation[]
  readonly dependences: readonly Dependence[]
  readonly exceptions: readonly Exception[]
}

/**
 * Folds a dossier's sources into origins (rule I2): the connected components of
 * sources over their ties, through owners without a source of their own too.
 *
 * The dossier is folded once. Ties that hold for one claim are folded on top of
 * that; only a claim with exceptions is folded anew.
 *
 * Where nobody can tell, sources are one: too few origins is an inconvenience, too
 * many is a false corroboration. So publishers of one name are one publisher, and a
 * publisher that was removed, has no name or distributes what others issue, is nobody. And a tie on which people
 * disagree, as `contested` says, counts as a suggestion.
 */
export function foldOrigins(given: OriginFacts, contested: Contested = nothingContested): DossierOrigins {
  const facts = asCounted(given, contested)
  const ground = groundOf(facts, contested)
  const everywhere = foldBoth(ground, new Set())
  const ownTies = grouped(
    ground.dependences.filter(tie => tie.claimId !== null),
    tie => tie.claimId,
  )
  const exceptions = grouped(
    facts.exceptions.filter(exception => exception.deletedAt === null),
    exception => exception.claimId,
  )

  function forClaim(claimId: ClaimId): Origins {
    const aside = exceptions.get(claimId)
    const own = ownTies.get(claimId)
    const under = aside ? foldBoth(ground, new Set(aside.map(exception => exception.tieId))) : everywhere
    if (!own) return under
    const held = foldOnTop(under.held, own.filter(heldTie))
    const settled = under.held === under.ifRejected && own.every(tie => tie.standing !== 'suggested')
    const ifRejected = settled ? held : foldOnTop(under.ifRejected, own.filter(confirmedTie))
    const firm = under.firm === under.ifRejected ? ifRejected : foldOnTop(under.firm, own.filter(confirmedTie))
    return { held, ifRejected, firm }
  }
  return { ...everywhere, forClaim }
}

/** Every tie that holds sources of a fold together. */
export function tiesIn(fold: Fold): readonly OriginTie[] {
  return fold.all().flatMap(({ ties }) => ties)
}

/** What counts of the facts, in an order that does not depend on how they were read. */
interface Ground {
  readonly sources: readonly Source[]
  readonly publishers: ReadonlyMap<PublisherId, Publisher>
  readonly affiliations: readonly Affiliation[]
  readonly dependences: readonly Dependence[]
  /** By source, the known publishers that people name for it, where they do not agree. */
  readonly disputed: ReadonlyMap<SourceId, readonly PublisherId[]>
}

function groundOf(facts: OriginFacts, contested: Contested): Ground {
  const sources = facts.sources.filter(source => source.deletedAt === null && source.role === 'source')
  const publishers = facts.publishers.filter(isKnownPublisher)
  const standing = new Set<string>([...sources, ...publishers].map(record => record.id))
  return {
    sources: sources.toSorted((a, b) => compareText(a.addedAt, b.addedAt) || compareText(a.id, b.id)),
    publishers: new Map(publishers.toSorted(byId).map(publisher => [publisher.id, publisher])),
    affiliations: facts.affiliations
      .filter(tie => tie.deletedAt === null && tie.publisherIds.every(id => standing.has(id)))
      .toSorted(byId),
    dependences: facts.dependences
      .filter(tie => tie.deletedAt === null && tie.sourceIds.every(id => standing.has(id)))
      .toSorted(byId),
    disputed: new Map(
      [...contested.publishers]
        .filter(([id]) => standing.has(id))
        .map(
          ([id, named]) =>
            [id, named.flatMap(one => (one !== null && standing.has(one) ? one : [])).toSorted()] as const,
        ),
    ),
  }
}

function foldBoth(ground: Ground, aside: ReadonlySet<string>): Origins {
  const isConfirmed = (tie: Affiliation | Dependence): boolean => confirmedTie(tie) && !aside.has(tie.id)
  const held = foldOf(ground, tie => heldTie(tie) && !aside.has(tie.id), aside)
  const suggested = [...ground.affiliations, ...ground.dependences].some(tie => tie.standing === 'suggested')
  const ifRejected = suggested ? foldOf(ground, isConfirmed, aside) : held
  const firm = ground.disputed.size > 0 ? foldOf(ground, isConfirmed, aside, false) : ifRejected
  return { held, ifRejected, firm }
}

function heldTie(tie: Affiliation | Dependence): boolean {
  return tie.standing !== 'rejected'
}

function confirmedTie(tie: Affiliation | Dependence): boolean {
  return tie.standing === 'confirmed'
}

/**
 * Sources and publishers are nodes. A publisher set aside keeps its node and loses its
 * sources: for that claim each stands by itself, as the person who set it aside says.
 * A source on whose publisher people disagree goes with all that they name, or with none.
 */
function foldOf(
  ground: Ground,
  binds: (tie: Affiliation | Dependence) => boolean,
  aside: ReadonlySet<string>,
  withDisputed = true,
): Fold {
  const known = ground.sources.filter(source => isKnown(source, ground) && !ground.disputed.has(source.id))
  const published = grouped(
    known.filter(source => !aside.has(source.publisherId ?? '')),
    source => source.publisherId,
  )
  const disputes = withDisputed ? contestedPublishers(ground, aside) : []
  const ties: OriginTie[] = [
    ...shared(published, (publisherId, sourceIds) => ({ type: 'same-publisher', publisherId, sourceIds })),
    ...shared(
      grouped(
        ground.sources.filter(source => !isKnown(source, ground)),
        () => 'nobody',
      ),
      (_, sourceIds) => ({ type: 'no-publisher', sourceIds }),
    ),
    ...shared(
      grouped(ground.sources, source => source.captureId),
      (captureId, sourceIds) => ({ type: 'same-bytes', captureId, sourceIds }),
    ),
    ...disputes,
    ...sameNames(ground.publishers),
    ...ground.affiliations.filter(binds).map(affiliationTie),
    ...ground.dependences.filter(tie => tie.claimId === null && binds(tie)).map(dependenceTie),
  ]

  const sets = disjointSets()
  for (const [publisherId, sources] of published) for (const { id } of sources) sets.join(id, publisherId ?? id)
  for (const tie of ties) for (const [a, b] of pairsOf(tie)) sets.join(a, b)

  const publisherIds = grouped([...ground.publishers.keys()], id => sets.find(id))
  const anchored = new Set([...published.keys(), ...disputes.flatMap(tie => tie.publisherIds)])
  const reasons = grouped(withoutDeadEnds(ties, anchored), tie => sets.find(pairsOf(tie)[0]?.[0] ?? ''))
  const origins = [...grouped(ground.sources, source => sets.find(source.id))].map(([root, sources]): Origin => {
    const own = (withDisputed ? sources : sources.filter(({ id }) => !ground.disputed.has(id))).flatMap(source =>
      isKnown(source, ground) && source.publisherId ? [source.publisherId] : [],
    )
    return {
      id: leastOf(sources.map(source => source.id)),
      sourceIds: sources.map(source => source.id),
      publisherIds: new Set([...own, ...(publisherIds.get(root) ?? [])]),
      ties: reasons.get(root) ?? [],
    }
  })
  const bySource = new Map(origins.flatMap(origin => origin.sourceIds.map(id => [id, origin] as const)))
  return { originOf: id => bySource.get(id) ?? null, all: () => origins }
}

/** Ties of one claim only ever bring whole origins together, so the ground stays as it is. */
function foldOnTop(under: Fold, ties: readonly Dependence[]): Fold {
  const sets = disjointSets()
  const joined = ties.flatMap(tie => {
    const [a, b] = tie.sourceIds.map(under.originOf)
    if (!a || !b) return []
    sets.join(a.id, b.id)
    return [{ tie: dependenceTie(tie), origins: [a, b] }]
  })
  if (joined.length === 0) return under

  const touched = new Map(joined.flatMap(({ origins }) => origins.map(origin => [origin.id, origin] as const)))
  const reasons = grouped(joined, ({ origins }) => sets.find(origins[0]?.id ?? ''))
  const positions = lazily(() => new Map(under.all().map((origin, index) => [origin.id, index])))
  const merged = new Map<SourceId, Origin>()
  for (const [root, parts] of grouped([...touched.values()], origin => sets.find(origin.id))) {
    const ordered = parts.toSorted((a, b) => (positions().get(a.id) ?? 0) - (positions().get(b.id) ?? 0))
    const origin = joinedOrigin(
      ordered,
      (reasons.get(root) ?? []).map(({ tie }) => tie),
    )
    for (const part of parts) merged.set(part.id, origin)
  }
  const now = (origin: Origin): Origin => merged.get(origin.id) ?? origin
  return {
    originOf: id => {
      const origin = under.originOf(id)
      return origin && now(origin)
    },
    all: () => [...new Set(under.all().map(now))],
  }
}

function joinedOrigin(parts: readonly Origin[], ties: readonly OriginTie[]): Origin {
  return {
    id: leastOf(parts.map(part => part.id)),
    sourceIds: parts.flatMap(part => part.sourceIds),
    publisherIds: new Set(parts.flatMap(part => [...part.publisherIds])),
    ties: [...parts.flatMap(part => part.ties), ...ties],
  }
}

function isKnown(source: Source, { publishers }: Ground): boolean {
  return source.publisherId !== null && publishers.has(source.publisherId)
}

/** As a reason why sources are one, whether it counts or not. */
export function affiliationTie(tie: Affiliation): OriginTie {
  const { id, publisherIds, kind, standing, reason } = tie
  return { type: 'affiliation', affiliationId: id, publisherIds, kind, isPerhaps: isByForms(tie), standing, reason }
}

/** As a reason why sources are one, whether it counts or not. */
export function dependenceTie(tie: Dependence): OriginTie {
  const { id, sourceIds, from, claimId, kind, standing, reason } = tie
  const isPerhaps = isByForms(tie)
  return { type: 'dependence', dependenceId: id, sourceIds, from, claimId, kind, isPerhaps, standing, reason }
}

/** A tie for every group of two sources or more. */
function shared<K>(
  groups: ReadonlyMap<K, readonly Source[]>,
  tie: (key: NonNullable<K>, sourceIds: readonly SourceId[]) => OriginTie,
): OriginTie[] {
  return [...groups].flatMap(([key, sources]) =>
    sources.length < 2 || key === null || key === undefined
      ? []
      : [
          tie(
            key,
            sources.map(source => source.id),
          ),
        ],
  )
}

function sameNames(publishers: ReadonlyMap<PublisherId, Publisher>): OriginTie[] {
  const names = grouped([...publishers.values()], ({ name }) => plainName(name))
  return [...names.values()].flatMap(([first, ...others]) =>
    first ? others.map((other): OriginTie => ({ type: 'same-name', publisherIds: [first.id, other.id] })) : [],
  )
}

type ContestedPublisher = Extract<OriginTie, { type: 'contested-publisher' }>

/** A tie to every publisher that somebody names, but for those that are set aside. */
function contestedPublishers({ disputed }: Ground, aside: ReadonlySet<string>): ContestedPublisher[] {
  return [...disputed].flatMap(([sourceId, named]): ContestedPublisher[] => {
    const publisherIds = named.filter(id => !aside.has(id))
    return publisherIds.length === 0 ? [] : [{ type: 'contested-publisher', sourceId, publisherIds }]
  })
}

/** The nodes that a tie joins, as a chain of pairs. */
function pairsOf(tie: OriginTie): (readonly [string, string])[] {
  const nodes = nodesOf(tie)
  return nodes.slice(1).map((node, index) => [nodes[index] ?? node, node] as const)
}

/**
 * Leaves out what joins no sources: ties between publishers that lead to nobody with
 * a source here. Takes off the loose ends, then what has become one, until none is left.
 */
function withoutDeadEnds(ties: readonly OriginTie[], anchored: ReadonlySet<string | null>): readonly OriginTie[] {
  const around = new Map<string, Set<OriginTie>>()
  for (const tie of ties) {
    if (!isBetweenPublishers(tie)) continue
    for (const id of tie.publisherIds) around.set(id, (around.get(id) ?? new Set()).add(tie))
  }
  const loose = (id: string): boolean => around.get(id)?.size === 1 && !anchored.has(id)
  const dead = new Set<OriginTie>()
  const ends = [...around.keys()].filter(loose)
  for (let end = ends.pop(); end !== undefined; end = ends.pop()) {
    for (const tie of around.get(end) ?? []) {
      if (!isBetweenPublishers(tie)) continue
      dead.add(tie)
      for (const id of tie.publisherIds) {
        around.get(id)?.delete(tie)
        if (loose(id)) ends.push(id)
      }
    }
  }
  return ties.filter(tie => !dead.has(tie))
}

function isBetweenPublishers(tie: OriginTie): tie is Extract<OriginTie, { type: 'affiliation' | 'same-name' }> {
  return tie.type === 'affiliation' || tie.type === 'same-name'
}

function lazily<T extends object>(make: () => T): () => T {
  let made: T | null = null
  return () => (made ??= make())
}

function leastOf(ids: readonly SourceId[]): SourceId {
  return ids.reduce((least, id) => (id < least ? id : least))
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return compareText(a.id, b.id)
}
