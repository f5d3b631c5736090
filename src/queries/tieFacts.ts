import { plain } from '../domain/fold.ts'
import type { DossierId } from '../domain/id.ts'
import type { TieFacts } from '../domain/ties/view.ts'
import { standing, type StoredQuery, type StoredTable } from '../store/live.ts'

const tables = [
  'sources',
  'publishers',
  'affiliations',
  'dependences',
  'exceptions',
  'claims',
  'evidence',
  'excerpts',
  'asides',
] as const satisfies readonly StoredTable[]

/**
 * The records that a dossier's texts are read against, to find out who has it from whom: those that stand, and ties and
 * affiliations that were removed, which are not to be suggested anew.
 */
export const tieFacts: StoredQuery<[DossierId], TieFacts> = {
  name: 'tie-facts',
  tables,
  async read(db, dossierId) {
    const of = { dossierId }
    return {
      sources: standing(await db.sources.where(of).toArray()),
      publishers: standing(await db.publishers.where(of).toArray()),
      affiliations: (await db.affiliations.where(of).toArray()).map(plain),
      dependences: (await db.dependences.where(of).toArray()).map(plain),
      exceptions: standing(await db.exceptions.where(of).toArray()),
      claims: standing(await db.claims.where(of).toArray()),
      evidence: standing(await db.evidence.where(of).toArray()),
      excerpts: standing(await db.excerpts.where(of).toArray()),
      asides: standing(await db.asides.where(of).toArray()),
    }
  },
}

/** Another object whenever what ties are told from may read otherwise. Reads nothing itself: a page asks, a worker reads. */
export const tieFactsState: StoredQuery<[DossierId], object> = {
  name: 'tie-facts-state',
  tables: [...tables, 'texts'],
  read: () => Promise.resolve({}),
}
