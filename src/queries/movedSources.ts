import type { ClaimId, PublisherId, SourceId } from '../domain/id.ts'
import type { Fold } from '../domain/origins.ts'
import { isContestedTie, type OriginTie } from '../domain/originTies.ts'
import type { TableName } from '../domain/records.ts'
import type { Ground, Touched } from './originGround.ts'

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
  const kindBefore = new Map(before.publishers.map(({ id, kind }) => [id, kind]))
  const turned = after.publishers.filter(({ id, kind }) => kindBefore.get(id) !== kind) // by another of their name, too
  const publishers = new Set<string>([...(touched.get('publishers') ?? []), ...turned.map(({ id }) => id)])
  const sources = [...before.sources, ...after.sources]
  return {
    sources: new Set([
      ...sources.filter(isTouched('sources')).map(({ id }) => id),
      ...sources.filter(({ publisherId }) => publishers.has(publisherId ?? '')).map(({ id }) => id),
      ...[...now.contested.publishers]
        .filter(([, named]) => named.some(id => publishers.has(id ?? '')))
        .map(([id]) => id),
      ...ties.filter(({ claimId }) => claimId === null).flatMap(({ sourceIds }) => sourceIds),
      ...regrouped(then, now),
    ]),
    claims: [...ties, ...exceptions].flatMap(({ claimId }) => claimId ?? []),
  }
}

/** Sources whose origin is not what it was: other company, other owners or names of theirs, other reasons. */
function regrouped(before: Ground, after: Ground): ReadonlySet<SourceId> {
  const [then, now] = [portraitsOf(before), portraitsOf(after)]
  const moved = new Set<SourceId>()
  for (const way of ['held', 'ifRejected'] as const) {
    if (way === 'ifRejected' && then.ifRejected === then.held && now.ifRejected === now.held) continue
    // Origin by origin, since one of thousands of sources has a long portrait.
    for (const { portrait, sourceIds } of now[way].origins) {
      const [first] = sourceIds
      if (first === undefined || then[way].ofSource.get(first)?.portrait === portrait) continue
      for (const id of sourceIds) moved.add(id)
    }
    for (const id of then[way].ofSource.keys()) if (!now[way].ofSource.has(id)) moved.add(id)
  }
  return moved
}

/** An origin, and all that a claim can see of it as text to compare. */
interface Portrayed {
  readonly sourceIds: readonly SourceId[]
  readonly portrait: string
}

interface Portraits {
  readonly origins: readonly Portrayed[]
  readonly ofSource: ReadonlyMap<SourceId, Portrayed>
}

/** What was compared last: what was "after" a change is "before" the next one. */
const known = new WeakMap<Ground, Readonly<Record<'held' | 'ifRejected', Portraits>>>()

function portraitsOf(ground: Ground): Readonly<Record<'held' | 'ifRejected', Portraits>> {
  const remembered = known.get(ground)
  if (remembered) return remembered
  const { facts, contested } = ground
  const { held, ifRejected } = ground.origins
  const doubted = new Set<string>([...contested.affiliations, ...contested.dependences].map(({ id }) => id))
  const names = new Map(facts.publishers.map(({ id, name }) => [id, name]))
  const asHeld = portrayed(held, names, doubted)
  const portraits = {
    held: asHeld,
    ifRejected: held === ifRejected ? asHeld : portrayed(ifRejected, names, doubted),
  }
  known.set(ground, portraits)
  return portraits
}

function portrayed(fold: Fold, names: ReadonlyMap<PublisherId, string>, doubted: ReadonlySet<string>): Portraits {
  const isDoubted = (tie: OriginTie): boolean => isContestedTie(tie, doubted)
  const origins = fold.all().map(({ sourceIds, publisherIds, ties }): Portrayed => {
    const publishers = [...publisherIds].toSorted().map(id => [id, names.get(id)])
    return { sourceIds, portrait: JSON.stringify([sourceIds, publishers, ties, ties.map(isDoubted)]) }
  })
  const ofSource = new Map(origins.flatMap(origin => origin.sourceIds.map(id => [id, origin] as const)))
  return { origins, ofSource }
}
