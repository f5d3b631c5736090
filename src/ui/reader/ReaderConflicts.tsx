import type { DossierId } from '../../domain/id.ts'
import type { SourceReader } from '../../queries/sourceReader.ts'
import { EditConflicts } from '../shared/EditConflicts.tsx'
import { editWords } from '../shared/editWords.ts'
import { useSay } from '../shared/useSay.tsx'

export interface ReaderConflictsProps {
  readonly dossierId: DossierId
  readonly data: SourceReader
}

/** What several people changed at the same time in a source, or in the passages that are kept of it. */
export function ReaderConflicts({ dossierId, data: { source, excerpts } }: ReaderConflictsProps) {
  const say = useSay()
  const passages = new Map<string, string>(excerpts.map(({ excerpt }) => [excerpt.id, excerpt.quoted]))
  const inContext = (id: string, field: string): string => {
    const words = passages.get(id)
    return words === undefined ? field : say('desk:edits.ofPassage', { field, words })
  }
  return (
    <EditConflicts
      dossierId={dossierId}
      ids={[source.id, ...passages.keys()]}
      words={conflict => editWords(say, conflict, field => inContext(conflict.id, field))}
    />
  )
}
