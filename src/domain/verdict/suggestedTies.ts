import type { Exhibit } from '../caseFile.ts'
import { grouped } from '../grouped.ts'
import type { PublisherId } from '../id.ts'
import { disjointSets } from '../disjointSets.ts'
import type { Fold, Origin, Origins } from '../origins.ts'
import { isContestedTie, isSuggested, nodesOf, type OriginTie } from '../originTies.ts'

/** What of a case decides which ties its count turns on. */
export interface TiedCase {
  readonly origins: Origins
  readonly claimantPublisherIds: readonly PublisherId[]
  readonly supports: readonly Exhibit[]
  readonly conflicts: readonly Exhibit[]
}

/**
 * Suggested ties on which the count of a claim turns: those on a way between two of its own sources that confirmed ties do
 * not make one anyhow, or between what supports it and its claimant. Ways go over suggested ties alone, through other
 * sources too, and through none twice. In the order of the origins' ties.
 */
export function suggestedTiesIn(file: TiedCase): readonly OriginTie[] {
  const { held, ifRejected } = file.origins
  return held === ifRejected ? [] : turningTies(file, ifRejected, isSuggested)
}

/**
 * Ties on which people disagree and on which the count turns in the same way; `contested` are those of them that are
 * records, by id. Ways go over what is suggested too, for that may be rejected.
 */
export function contestedTiesIn(file: TiedCase, contested: ReadonlySet<string>): readonly OriginTie[] {
  const { held, firm } = file.origins
  return held === firm ? [] : turningTies(file, firm, isDoubtful).filter(tie => isContestedTie(tie, contested))
}

function isDoubtful(tie: OriginTie): boolean {
  return isSuggested(tie) || tie.type === 'contested-publisher'
}

/** Doubtful ties on the ways; `firm` is the fold without them. */
function turningTies(
  { origins, claimantPublisherIds, supports, conflicts }: TiedCase,
  firm: Fold,
  isInDoubt: (tie: OriginTie) => boolean,
): readonly OriginTie[] {
  const byOrigin = grouped([...supports, ...conflicts], ({ source }) => origins.held.originOf(source.id))
  return [...byOrigin].flatMap(([origin, exhibits]) => {
    if (origin === null || !origin.ties.some(isInDoubt)) return []
    const { links, partOf } = partsIn(origin, firm, isInDoubt)
    const partsOf = (some: readonly Exhibit[]): Set<string> => new Set(some.map(({ source }) => partOf(source.id)))
    const claimant = claimantPublisherIds.filter(id => origin.publisherIds.has(id)).map(partOf)
    const ways = [
      linksBetween(partsOf(exhibits), links),
      ...claimant.map(part => linksBetween(partsOf(exhibits.filter(isSupport)).add(part), links)),
    ]
    const found = new Set(ways.flat().map(({ tie }) => tie))
    return origin.ties.filter(tie => found.has(tie))
  })
}

function isSupport({ evidence }: Exhibit): boolean {
  return evidence.stance === 'supports'
}

/** A doubtful tie between two parts of an origin. */
interface Link {
  readonly tie: OriginTie
  readonly ends: readonly [string, string]
}

/** What an origin falls into without all that is doubtful in it. */
interface Parts {
  readonly links: readonly Link[]
  /** The part of a source or a publisher, as a name that no other part has. */
  readonly partOf: (id: string) => string
}

/** Thousands of claims share the origins of their dossier. */
const parted = new WeakMap<Fold, WeakMap<Origin, Parts>>()

function partsIn(origin: Origin, firm: Fold, isInDoubt: (tie: OriginTie) => boolean): Parts {
  const those = parted.get(firm) ?? new WeakMap<Origin, Parts>()
  parted.set(firm, those)
  const made = those.get(origin) ?? partsOf(origin, firm, isInDoubt)
  those.set(origin, made)
  return made
}

function partsOf({ sourceIds, ties }: Origin, firm: Fold, isInDoubt: (tie: OriginTie) => boolean): Parts {
  const sets = disjointSets()
  const joinAll = ([first, ...others]: readonly string[]): void => {
    for (const other of others) sets.join(first ?? other, other)
  }
  for (const part of new Set(sourceIds.map(firm.originOf))) {
    if (part) joinAll([...part.sourceIds, ...part.publisherIds])
  }
  for (const tie of ties) if (!isInDoubt(tie)) joinAll(nodesOf(tie))
  const links = ties.filter(isInDoubt).flatMap((tie): Link[] => {
    const [a, ...others] = nodesOf(tie).map(sets.find)
    return others.flatMap(b => (a === undefined || a === b ? [] : [{ tie, ends: [a, b] }]))
  })
  return { links, partOf: sets.find }
}

/**
 * Links on a way between two of some parts that passes no part twice. What branches off and comes back to where it left is
 * on none: found, as the blocks of a graph are (Tarjan 1972), by how far back each branch reaches; one of the parts is out.
 */
function linksBetween(parts: ReadonlySet<string>, links: readonly Link[]): readonly Link[] {
  if (parts.size < 2) return []
  const ends = links.flatMap(link => link.ends.map(part => ({ part, link })))
  const around = grouped(ends, ({ part }) => part)
  const order = new Map<string, number>()
  const found: Link[] = []

  function reachFrom(part: string, via: Link | null): number {
    const own = order.size + 1
    order.set(part, own)
    let reach = parts.has(part) ? 0 : own
    for (const { link } of around.get(part) ?? []) {
      const [a, b] = link.ends
      const other = a === part ? b : a
      const seen = order.get(other)
      if (link === via || (seen !== undefined && seen > own)) continue
      const before = found.push(link) - 1
      const further = seen ?? reachFrom(other, link)
      if (seen === undefined && further >= own) found.length = before
      reach = Math.min(reach, further)
    }
    return reach
  }
  for (const part of parts) if (!order.has(part)) reachFrom(part, null)
  return found
}
