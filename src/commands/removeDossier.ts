import { ok } from '../domain/result.ts'
import type { Command } from '../store/run.ts'

/** Takes a dossier off the list. Its ledger, texts and originals stay, so it can be brought back whole. */
export const removeDossier: Command<void, void, never> = {
  name: 'remove-dossier',
  async run(tx) {
    await tx.remove('dossiers', tx.dossierId)
    return ok()
  },
}
