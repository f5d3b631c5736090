import { useEffect } from 'react'
import type { DossierId } from '../../domain/id.ts'
import { textDigests } from '../../queries/textDigests.ts'
import { useStore } from '../store/StoreContext.ts'
import { useStored } from '../store/useStored.ts'

/** What the screen needs first goes first; changes that come this soon after one another are looked at together. */
const GATHER_MS = 1_500

/** Has the texts of a dossier made ready to be looked for quotes in when it is opened and when a text comes or goes. */
export function useBoundTexts(dossierId: DossierId): void {
  const { db } = useStore()
  const { data: digests } = useStored(textDigests, dossierId)
  // The worker is outside: it hears of what the store has by now, wherever it came from.
  useEffect(() => {
    if (!digests || digests.length === 0) return
    const bind = async (): Promise<void> => {
      const { bindTexts } = await import('../../workers/findQuotes.ts')
      await bindTexts({ store: db.name, dossierId, digests })
    }
    const timer = setTimeout(() => void bind(), GATHER_MS)
    return () => clearTimeout(timer)
  }, [db, dossierId, digests])
}
