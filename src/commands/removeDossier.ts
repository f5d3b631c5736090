import { ok } from '../domain/result.ts'
import type { Command } from '../store/run.ts'

/** Takes a dossier off the list. Its ledger, texts and originals stay, so {@link restoreDossier} brings it back whole. */
export const removeDossier: Command<void, void, never> = {
  name: 'remove-dossier',
  async run(tx) {
    await tx.remove('dossiers', tx.dossierId)
    return ok()
  },
}

/** Puts a removed dossier back on the list. */
export const restoreDossier: Command<void, void, never> = {
  name: 'restore-dossier',
  async run(tx) {
    const dossier = await tx.getAny('dossiers', tx.dossierId)
    if (dossier) await tx.put('dossiers', { ...dossier, deletedAt: null })
    return ok()
  },
}
