import { caseFilesOf } from '../domain/caseFile.ts'
import type { DossierId } from '../domain/id.ts'
import { isStale } from '../domain/verdict/basis.ts'
import { reviewerIn } from '../store/identity.ts'
import type { StoredQuery } from '../store/live.ts'
import { readCase } from './caseFacts.ts'
import { caseTables } from './caseTables.ts'

/** How far the work on a dossier is. */
export interface DossierProgress {
  /** Claims that nobody has marked. */
  readonly open: number
  /** Claims whose shown mark rests on something that has moved. */
  readonly needsRecheck: number
}

/** Progress as the person who asks sees it: their own mark on a claim, else the latest of others'. */
export const dossierProgress: StoredQuery<[DossierId, string], DossierProgress> = {
  name: 'dossier-progress',
  tables: caseTables,
  async read(db, dossierId, person) {
    const stored = await readCase(db, dossierId)
    if (!stored) return { open: 0, needsRecheck: 0 }
    const { facts, standard, contested } = stored
    const marked = new Set(facts.marks.map(({ claimId }) => claimId))
    const claims = facts.claims.filter(({ id }) => marked.has(id))
    const open = facts.claims.length - claims.length
    const own = reviewerIn(dossierId, { person })
    const stale = [...caseFilesOf({ ...facts, claims }, standard, contested).values()].filter(file => {
      const latest = file.marks.toSorted((a, b) => Date.parse(a.markedAt) - Date.parse(b.markedAt)).at(-1)
      const shown = file.marks.find(({ reviewerId }) => reviewerId === own) ?? latest
      return shown !== undefined && isStale(shown, file)
    })
    return { open, needsRecheck: stale.length }
  },
}
