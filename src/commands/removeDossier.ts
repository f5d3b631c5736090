import { ok } from '../domain/result.ts'
import type { Command } from '../store/run.ts'

/** Puts a dossier into the bin. Its ledger, texts and originals stay, so it can be brought back whole. */
export const removeDossier: Command<void, void, never> = {
  name: 'remove-dossier',
  async run(tx) {
    await tx.remove('dossiers', tx.dossierId)
    return ok()
  },
}

/** Puts a dossier back where it was before it was removed. Changes nothing where it stands. */
export const restoreDossier: Command<void, void, never> = {
  name: 'restore-dossier',
  async run(tx) {
    const dossier = await tx.getAny('dossiers', tx.dossierId)
    if (dossier) await tx.put('dossiers', { ...dossier, deletedAt: null })
    return ok()
  },
}
