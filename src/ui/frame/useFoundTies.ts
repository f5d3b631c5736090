import { useEffect, useRef } from 'react'
import type { DossierId } from '../../domain/id.ts'
import { tieFactsState } from '../../queries/tieFacts.ts'
import { findTies } from '../../workers/findTies.ts'
import { useAnnounce } from '../shared/Announce.tsx'
import { useSay } from '../shared/useSay.tsx'
import { useStore } from '../store/StoreContext.ts'
import { useProgramRun } from '../store/useRun.ts'
import { useStored } from '../store/useStored.ts'

/** Changes that come this soon after one another are looked at together. */
const GATHER_MS = 250

/**
 * Has the texts of a dossier compared when it is opened and when a source comes, goes or gets another text, date or
 * publisher, or another excerpt bears on a claim, and keeps what they have in common as suggestions. It is the program's act: no tab's Undo takes it back.
 */
export function useFoundTies(dossierId: DossierId): void {
  const { db } = useStore()
  const run = useProgramRun()
  const { data: state } = useStored(tieFactsState, dossierId)
  const say = useSay()
  const announce = useAnnounce()
  const told = useRef('')
  // The worker and the store are outside: they hear of what the store has by now, wherever it came from.
  useEffect(() => {
    if (!state || typeof Worker === 'undefined') return
    const stopping = new AbortController()
    const compare = async (): Promise<void> => {
      const found = await findTies({ store: db.name, dossierId }, stopping.signal)
      if (stopping.signal.aborted) return
      const keeping = await loadKeeping().catch(() => null)
      if (!found.ok || keeping === null) return announce({ message: say('origins:notCompared'), tone: 'error' })
      const { changes, unread } = found.value
      const missing = unread.join(' ')
      if (missing !== told.current) {
        told.current = missing
        if (unread.length > 0) announce({ message: say('origins:unread', { count: unread.length }), tone: 'error' })
      }
      if (keeping.isUnchanged(changes)) return
      const noted = await run(dossierId, keeping.suggestTies, changes)
      if (!noted.ok) announce({ message: say(`shell:storage.${noted.error.cause}`), tone: 'error' })
      else if (noted.value > 0) announce(say('origins:foundTies', { count: noted.value }))
    }
    const timer = setTimeout(() => void compare(), GATHER_MS)
    return () => {
      clearTimeout(timer)
      stopping.abort()
    }
  }, [db, run, dossierId, state, say, announce])
}

/** What no screen waits for: it is asked once texts have been compared. */
async function loadKeeping() {
  const [{ suggestTies }, { isUnchanged }] = await Promise.all([
    import('../../commands/suggestTies.ts'),
    import('../../domain/ties/tieChanges.ts'),
  ])
  return { suggestTies, isUnchanged }
}
