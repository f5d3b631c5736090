import { caseFilesOf } from '../domain/caseFile.ts'
import type { DossierId } from '../domain/id.ts'
import { type MatrixRow, matrixRowsOf } from '../domain/map/matrix.ts'
import { foldOrigins } from '../domain/origins.ts'
import type { StoredQuery } from '../store/live.ts'
import { readCase } from './caseFacts.ts'
import { caseTables } from './caseTables.ts'

/** Every claim of a dossier, in its order, with what each source has for it. */
export const originMatrix: StoredQuery<[DossierId], readonly MatrixRow[]> = {
  name: 'origin-matrix',
  tables: caseTables,
  async read(db, dossierId) {
    const stored = await readCase(db, dossierId)
    if (!stored) return []
    const { facts, standard, contested } = stored
    const files = caseFilesOf(facts, standard, contested)
    return matrixRowsOf(files.values(), facts.excerpts, foldOrigins(facts, contested).held)
  },
}
