import type { EvidenceId } from '../domain/id.ts'
import type { Evidence } from '../domain/records.ts'
import { err, ok } from '../domain/result.ts'
import type { Command } from '../store/run.ts'

interface Input {
  readonly evidenceId: EvidenceId
  readonly fields: Partial<Pick<Evidence, 'stance' | 'use' | 'note'>>
}

export type EditEvidenceProblem = { readonly type: 'evidence-not-found' }

/** Turns a piece of evidence, says how first-hand it is, or notes something on it. */
export const editEvidence: Command<Input, void, EditEvidenceProblem> = {
  name: 'edit-evidence',
  async run(tx, { evidenceId, fields }) {
    const evidence = await tx.get('evidence', evidenceId)
    if (!evidence) return err({ type: 'evidence-not-found' })
    await tx.put('evidence', { ...evidence, ...fields })
    return ok()
  },
}

/** Holds an excerpt against a claim no longer. The excerpt stays. */
export const removeEvidence: Command<EvidenceId, void, never> = {
  name: 'remove-evidence',
  async run(tx, evidenceId) {
    await tx.remove('evidence', evidenceId)
    return ok()
  },
}
