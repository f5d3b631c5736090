import type { DossierId, PublisherId, SourceId } from '../domain/id.ts'
import { type DossierOrigins, foldOrigins, originLetters } from '../domain/origins.ts'
import type { Affiliation, Dependence, Publisher, Source } from '../domain/records.ts'
import { type StoredQuery, standing } from '../store/live.ts'

/** The sources of a dossier, and who stands behind them. */
export interface SourceList {
  /** In the order in which they came, texts under check included. */
  readonly sources: readonly Source[]
  readonly byId: ReadonlyMap<SourceId, Source>
  /** In the order of their names. */
  readonly publishers: readonly Publisher[]
  readonly publisherById: ReadonlyMap<PublisherId, Publisher>
  readonly affiliations: readonly Affiliation[]
  readonly dependences: readonly Dependence[]
  readonly origins: DossierOrigins
  /** None for what is no evidence. */
  readonly letters: ReadonlyMap<SourceId, string>
  /** Sources that can be evidence and whose publisher nobody has said: until then they are one origin. */
  readonly withoutPublisher: readonly Source[]
}

/** Reads every source of a dossier, folded into origins. */
export const sourceList: StoredQuery<[DossierId], SourceList> = {
  name: 'source-list',
  tables: ['sources', 'publishers', 'affiliations', 'dependences', 'exceptions'],
  async read(db, dossierId) {
    const of = { dossierId }
    const unsorted: readonly Source[] = standing(await db.sources.where(of).toArray())
    const sources = unsorted.toSorted((a, b) => compare(a.addedAt, b.addedAt) || compare(a.id, b.id))
    const named: readonly Publisher[] = standing(await db.publishers.where(of).toArray())
    const publishers = named.toSorted((a, b) => a.name.localeCompare(b.name))
    const affiliations = standing(await db.affiliations.where(of).toArray())
    const dependences = standing(await db.dependences.where(of).toArray())
    const exceptions = standing(await db.exceptions.where(of).toArray())
    const origins = foldOrigins({ sources, publishers, affiliations, dependences, exceptions })
    const publisherById = new Map(publishers.map(publisher => [publisher.id, publisher]))
    return {
      sources,
      byId: new Map(sources.map(source => [source.id, source])),
      publishers,
      publisherById,
      affiliations,
      dependences,
      origins,
      letters: originLetters(origins.held),
      withoutPublisher: sources.filter(
        ({ role, publisherId }) => role === 'source' && (publisherId === null || !publisherById.has(publisherId)),
      ),
    }
  },
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
