import type { Dossier } from '../domain/records.ts'
import { err, ok } from '../domain/result.ts'
import type { Command } from '../store/run.ts'
import type { DossierProblem } from './createDossier.ts'

/** What a person writes of a dossier. */
export type DossierSheet = Pick<Dossier, 'title' | 'standard'>

interface Input {
  readonly fields: DossierSheet
  /** The values that the form started from: nobody's edit is overwritten unseen. */
  readonly seen: DossierSheet
}

export type EditDossierProblem =
  | DossierProblem
  | { readonly type: 'dossier-not-found' }
  /** Somebody has changed the sheet while the form was open; here is how it stands now. */
  | { readonly type: 'changed-meanwhile'; readonly now: DossierSheet }

/** Renames a dossier or holds it to another standard. Marks made under the old one ask for a re-check. */
export const editDossier: Command<Input, void, EditDossierProblem> = {
  name: 'edit-dossier',
  async run(tx, { fields, seen }) {
    const dossier = await tx.get('dossiers', tx.dossierId)
    if (!dossier) return err({ type: 'dossier-not-found' })
    if (fields.title.trim() === '') return err({ type: 'no-title' })
    const { title, standard } = dossier
    if (title !== seen.title || standard !== seen.standard) {
      return err({ type: 'changed-meanwhile', now: { title, standard } })
    }
    await tx.put('dossiers', { ...dossier, title: fields.title.trim(), standard: fields.standard })
    return ok()
  },
}
