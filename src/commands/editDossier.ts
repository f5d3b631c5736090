import { sameJson } from '../domain/canonicalJson.ts'
import type { Dossier } from '../domain/records.ts'
import { err, ok } from '../domain/result.ts'
import { arePossible, thresholdsOf } from '../domain/verdict/thresholds.ts'
import type { Command } from '../store/run.ts'
import type { DossierProblem } from './createDossier.ts'

/** What a person writes of a dossier. */
export type DossierSheet = Pick<Dossier, 'title' | 'standard' | 'thresholds'>

interface Input {
  readonly fields: DossierSheet
  /** The values that the form started from: nobody's edit is overwritten unseen. */
  readonly seen: DossierSheet
}

export type EditDossierProblem =
  | DossierProblem
  | { readonly type: 'dossier-not-found' }
  /** What it would ask for can be met by nothing, or is nothing. */
  | { readonly type: 'impossible-thresholds' }
  /** Somebody has changed the sheet while the form was open; here is how it stands now. */
  | { readonly type: 'changed-meanwhile'; readonly now: DossierSheet }

/**
 * Renames a dossier, or holds it to another standard or to thresholds of its own. Marks made under another standard ask
 * for a re-check, and those that the thresholds would have had recommended otherwise.
 */
export const editDossier: Command<Input, void, EditDossierProblem> = {
  name: 'edit-dossier',
  async run(tx, { fields, seen }) {
    const dossier = await tx.get('dossiers', tx.dossierId)
    if (!dossier) return err({ type: 'dossier-not-found' })
    if (fields.title.trim() === '') return err({ type: 'no-title' })
    if (fields.thresholds && !arePossible(fields.thresholds.anyOf)) return err({ type: 'impossible-thresholds' })
    const now = sheetOf(dossier)
    if (!sameJson(now, sheetOf(seen))) return err({ type: 'changed-meanwhile', now })
    const { title, standard, thresholds } = fields
    const kept = thresholds && thresholdsOf(thresholds.of, thresholds.anyOf)
    await tx.put('dossiers', { ...dossier, title: title.trim(), standard, thresholds: kept })
    return ok()
  },
}

/** What a person writes, of a dossier that is more than that. */
export function sheetOf({ title, standard, thresholds }: DossierSheet): DossierSheet {
  return { title, standard, thresholds }
}
