import { contestedIn } from '../domain/contested.ts'
import { compareText, grouped } from '../domain/grouped.ts'
import type { ClaimId, DossierId, PublisherId, SourceId } from '../domain/id.ts'
import { originLetters } from '../domain/originLetters.ts'
import { type DossierOrigins, foldOrigins } from '../domain/origins.ts'
import { isKnownPublisher, withLeastKinds } from '../domain/publisherKind.ts'
import type { Affiliation, Capture, CapturedText, Dependence, Publisher, Source } from '../domain/records.ts'
import type { Database } from '../store/database.ts'
import { type StoredQuery, standing } from '../store/live.ts'

/** The sources of a dossier, and who stands behind them. */
export interface SourceList {
  /** In the order in which they came, texts under check included. */
  readonly sources: readonly Source[]
  readonly byId: ReadonlyMap<SourceId, Source>
  /** In the order of their names. */
  readonly publishers: readonly Publisher[]
  readonly publisherById: ReadonlyMap<PublisherId, Publisher>
  /** How many sources each has published; none for who has published nothing. */
  readonly countByPublisher: ReadonlyMap<PublisherId, number>
  /** The file that each source came as. */
  readonly fileOf: ReadonlyMap<SourceId, SourceFile>
  readonly affiliations: readonly Affiliation[]
  readonly dependences: readonly Dependence[]
  /** The wording of each claim that has a dependence of its own, or for which a tie is set aside. */
  readonly claimWords: ReadonlyMap<ClaimId, string>
  readonly origins: DossierOrigins
  /** None for what is no evidence. */
  readonly letters: ReadonlyMap<SourceId, string>
  /** Sources that can be evidence and of which nobody has said who issued them, a distributor aside: until then they are one origin. */
  readonly withoutPublisher: readonly Source[]
}

/** The file that a source came as, how its bytes were read, and how long its text is. */
export type SourceFile = Pick<Capture, 'fileName' | 'bytes' | 'digest' | 'mediaType'> &
  Pick<CapturedText, 'encoding' | 'encodingGuessed' | 'length'>

/** Reads every source of a dossier, folded into origins. */
export const sourceList: StoredQuery<[DossierId], SourceList> = {
  name: 'source-list',
  tables: ['sources', 'publishers', 'affiliations', 'dependences', 'exceptions', 'captures', 'texts', 'claims'],
  async read(db, dossierId) {
    const of = { dossierId }
    const sourceRows = await db.sources.where(of).toArray()
    const unsorted: readonly Source[] = standing(sourceRows)
    const sources = unsorted.toSorted((a, b) => compareText(a.addedAt, b.addedAt) || compareText(a.id, b.id))
    const publisherRows = await db.publishers.where(of).toArray()
    const named: readonly Publisher[] = standing(publisherRows)
    const publishers = named.toSorted((a, b) => a.name.localeCompare(b.name))
    const ties = {
      affiliations: await db.affiliations.where(of).toArray(),
      dependences: await db.dependences.where(of).toArray(),
      exceptions: await db.exceptions.where(of).toArray(),
    }
    const affiliations = standing(ties.affiliations)
    const dependences = standing(ties.dependences)
    const exceptions = standing(ties.exceptions)
    const contested = contestedIn({ ...ties, sources: sourceRows, publishers: publisherRows })
    const origins = foldOrigins({ sources, publishers, affiliations, dependences, exceptions }, contested)
    const known = new Set(
      withLeastKinds(publishers, contested.publisherKinds).flatMap(one => (isKnownPublisher(one) ? one.id : [])),
    )
    const publisherById = new Map(publishers.map(publisher => [publisher.id, publisher]))
    return {
      sources,
      byId: new Map(sources.map(source => [source.id, source])),
      publishers,
      publisherById,
      countByPublisher: new Map(
        [...grouped(sources, ({ publisherId }) => publisherId)].flatMap(([id, its]) => (id ? [[id, its.length]] : [])),
      ),
      fileOf: await filesOf(db, dossierId, sources),
      affiliations,
      dependences,
      claimWords: await wordsOfClaims(db, [...dependences, ...exceptions]),
      origins,
      letters: originLetters(origins.held),
      withoutPublisher: sources.filter(
        ({ role, publisherId }) => role === 'source' && !(publisherId !== null && known.has(publisherId)),
      ),
    }
  },
}

async function filesOf(
  db: Database,
  dossierId: DossierId,
  sources: readonly Source[],
): Promise<ReadonlyMap<SourceId, SourceFile>> {
  const captures = new Map((await db.captures.where({ dossierId }).toArray()).map(capture => [capture.id, capture]))
  const texts = new Map((await db.texts.where({ dossierId }).toArray()).map(text => [text.id, text]))
  return new Map(
    sources.flatMap(({ id, captureId, textId }) => {
      const capture = captures.get(captureId)
      const text = texts.get(textId)
      if (!capture || !text) return []
      const { fileName, bytes, digest, mediaType } = capture
      const { encoding, encodingGuessed, length } = text
      return [[id, { fileName, bytes, digest, mediaType, encoding, encodingGuessed, length }]]
    }),
  )
}

async function wordsOfClaims(
  db: Database,
  ties: readonly { readonly claimId: ClaimId | null }[],
): Promise<ReadonlyMap<ClaimId, string>> {
  const ids = ties.flatMap(({ claimId }) => claimId ?? [])
  const claims = (await db.claims.bulkGet([...new Set(ids)])).filter(claim => claim !== undefined)
  return new Map(claims.map(({ id, text }) => [id, text]))
}
