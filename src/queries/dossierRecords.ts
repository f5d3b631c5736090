import type { ClaimId, DossierId, SourceId } from '../domain/id.ts'
import type { Records } from '../domain/records.ts'
import { standing, type StoredQuery } from '../store/live.ts'

/** A claim or a source by its name: what one looks for in the palette. */
export type NamedRecord =
  | { readonly type: 'claim'; readonly id: ClaimId; readonly name: string }
  | { readonly type: 'source'; readonly id: SourceId; readonly name: string; readonly publisher: string }

/** Every claim and every source of a dossier, claims in their order first; none where `dossierId` is `null`. */
export const dossierRecords: StoredQuery<[DossierId | null], readonly NamedRecord[]> = {
  name: 'dossier-records',
  tables: ['claims', 'sources', 'publishers'],
  async read(db, dossierId) {
    if (dossierId === null) return []
    const claims: readonly Records['claims'][] = standing(await db.claims.where({ dossierId }).toArray())
    const sources: readonly Records['sources'][] = standing(await db.sources.where({ dossierId }).toArray())
    const publishers = new Map((await db.publishers.where({ dossierId }).toArray()).map(({ id, name }) => [id, name]))
    return [
      ...claims
        .toSorted((a, b) => (a.order < b.order ? -1 : 1))
        .map(({ id, text }) => ({ type: 'claim', id, name: text }) as const),
      ...sources
        .toSorted((a, b) => (a.addedAt < b.addedAt ? -1 : 1))
        .map(({ id, title, publisherId }) => {
          const publisher = (publisherId && publishers.get(publisherId)) ?? ''
          return { type: 'source', id, name: title, publisher } as const
        }),
    ]
  },
}

/** What the window is named after: a dossier, and one record of it. `null` for what is not there. */
export interface PlaceNames {
  readonly dossier: string | null
  readonly record: string | null
}

/** The names of a dossier and of the claim or source with an id. */
export const placeNames: StoredQuery<[DossierId | null, string | null], PlaceNames> = {
  name: 'place-names',
  tables: ['dossiers', 'claims', 'sources'],
  async read(db, dossierId, recordId) {
    const dossier = dossierId && (await db.dossiers.get(dossierId))
    const claim = recordId && (await db.claims.get(recordId as ClaimId))
    const source = recordId && (await db.sources.get(recordId as SourceId))
    return {
      dossier: dossier ? dossier.title : null,
      record: (claim && claim.text) || (source && source.title) || null,
    }
  },
}
