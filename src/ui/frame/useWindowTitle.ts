import { useEffect } from 'react'
import { placeNames } from '../../queries/dossierRecords.ts'
import { useSay } from '../shared/useSay.tsx'
import { useStored } from '../store/useStored.ts'
import type { Place } from './places.ts'

/** Names the window, and with it the tab and its place in the browser's history: the claim or screen, the dossier, the app. */
export function useWindowTitle({ dossierId, screen, recordId }: Place): void {
  const say = useSay()
  const { data: names } = useStored(placeNames, dossierId, recordId)
  const what = names?.record ?? (screen && say(`shell:${screen}`))
  const parts = [what, names?.dossier, say('shell:name')].filter(part => part !== null && part !== undefined)
  const title = parts.reduceRight((where, part) => say('shell:windowTitle', { what: part, where }))
  useEffect(() => {
    document.title = title
  }, [title])
}
