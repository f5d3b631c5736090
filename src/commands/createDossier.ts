import type { Dossier, StandardId } from '../domain/records.ts'
import { err, ok } from '../domain/result.ts'
import type { Command } from '../store/run.ts'

interface Input {
  readonly title: string
  readonly standard: StandardId
  /** Said to be invented, as the shipped example is. */
  readonly invented: boolean
}

export type DossierProblem = { readonly type: 'no-title' }

/** Makes the dossier that the transaction is for; its id is made by the caller. */
export const createDossier: Command<Input, Dossier, DossierProblem> = {
  name: 'create-dossier',
  async run(tx, { title, standard, invented }) {
    if (title.trim() === '') return err({ type: 'no-title' })
    const id = tx.dossierId
    const dossier: Dossier = {
      id,
      dossierId: id,
      title: title.trim(),
      standard,
      thresholds: null,
      createdAt: tx.now,
      invented,
      deletedAt: null,
    }
    await tx.put('dossiers', dossier)
    return ok(dossier)
  },
}
