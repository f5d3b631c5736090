import type { DossierId } from '../../domain/id.ts'
import type { Desk } from '../../queries/claimDesk.ts'
import { EditConflicts } from '../shared/EditConflicts.tsx'
import { editWords } from '../shared/editWords.ts'
import { useSay } from '../shared/useSay.tsx'

export interface DeskConflictsProps {
  readonly dossierId: DossierId
  readonly desk: Desk
}

/** What several people changed at the same time in this claim, or in all that bears on it. */
export function DeskConflicts({ dossierId, desk: { claim, exhibits } }: DeskConflictsProps) {
  const say = useSay()
  const passages = new Map<string, string>(
    exhibits.flatMap(({ evidence, excerpt, source }) => [
      [evidence.id, source.title],
      [excerpt.id, source.title],
    ]),
  )
  const sources = new Map<string, string>(exhibits.map(({ source }) => [source.id, source.title]))
  const inContext = (id: string, field: string): string => {
    const [passage, source] = [passages.get(id), sources.get(id)]
    if (passage !== undefined) return say('desk:edits.inSource', { field, source: passage })
    return source === undefined ? field : say('desk:edits.ofSource', { field, source })
  }
  return (
    <EditConflicts
      dossierId={dossierId}
      ids={[claim.id, ...passages.keys(), ...sources.keys()]}
      words={conflict => editWords(say, conflict, field => inContext(conflict.id, field))}
    />
  )
}
