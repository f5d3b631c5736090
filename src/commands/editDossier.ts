import type { StandardId } from '../domain/records.ts'
import { err, ok } from '../domain/result.ts'
import type { Command } from '../store/run.ts'
import type { DossierProblem } from './createDossier.ts'

interface Input {
  readonly title: string
  readonly standard: StandardId
}

/** Renames a dossier or holds it to another profile. Marks made under the old one ask for a re-check. */
export const editDossier: Command<Input, void, DossierProblem | { readonly type: 'dossier-not-found' }> = {
  name: 'edit-dossier',
  async run(tx, { title, standard }) {
    const dossier = await tx.get('dossiers', tx.dossierId)
    if (!dossier) return err({ type: 'dossier-not-found' })
    if (title.trim() === '') return err({ type: 'no-title' })
    await tx.put('dossiers', { ...dossier, title: title.trim(), standard })
    return ok()
  },
}
