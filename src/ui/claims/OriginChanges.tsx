import type { SourceId } from '../../domain/id.ts'
import type { Instant } from '../../domain/records.ts'
import { insideQuotes } from '../../domain/text/insideQuotes.ts'
import type { Say } from '../../messages/catalogue.ts'
import { sayTie, type TieNames } from '../../messages/findingWords.ts'
import type { Desk } from '../../queries/claimDesk.ts'
import { originChangesSince, type SignedOriginChange } from '../../queries/originChanges.ts'
import { Button } from '../shared/Button.tsx'
import type { Format } from '../shared/format.ts'
import { useFormat } from '../shared/useFormat.ts'
import { useSay } from '../shared/useSay.tsx'
import { UserText } from '../shared/UserText.tsx'
import { useStored } from '../store/useStored.ts'
import { useState } from 'react'

export interface OriginChangesProps {
  readonly desk: Desk
  /** Of the evidence that is concerned. */
  readonly sourceIds: readonly SourceId[]
  /** When the mark was made. */
  readonly since: Instant
}

/** Which ties and publishers brought sources together or apart since a mark, by whom and when; nothing where the ledger does not tell. */
export function OriginChanges({ desk, sourceIds, since }: OriginChangesProps) {
  const say = useSay()
  const format = useFormat()
  const { dossierId, id } = desk.claim
  const { data = [] } = useStored(originChangesSince, dossierId, id, sourceIds, since)
  const [showsAll, setShowsAll] = useState(false)
  const shown = showsAll ? data : data.slice(0, SHOWN_FIRST)
  return (
    <>
      {shown.map((one, index) => (
        <UserText key={index} as="div">
          {sayChange(say, format, desk, one)}
        </UserText>
      ))}
      {data.length > shown.length && (
        <Button size="small" variant="ghost" onClick={() => setShowsAll(true)}>
          {say('desk:recheck.more', { count: data.length - shown.length })}
        </Button>
      )}
    </>
  )
}

const SHOWN_FIRST = 5

function sayChange(say: Say, format: Format, desk: Desk, { change, person, isSuggested }: SignedOriginChange): string {
  const names: TieNames = {
    publisher: id => desk.publisherNames.get(id) ?? say('desk:nobody'),
    source: id => insideQuotes(desk.sourceTitles.get(id) ?? ''),
  }
  const said = { person: person || say('desk:unnamed'), at: format.dateTime(change.at) }
  if (change.type === 'tie') {
    const how = change.how === 'tied' && isSuggested ? 'suggested' : change.how
    return say(`desk:recheck.tie.${how}`, { ...said, tie: sayTie(say, change.tie, names) })
  }
  const source = names.source(change.sourceId)
  return change.publisherId === null
    ? say('desk:recheck.unpublished', { ...said, source })
    : say('desk:recheck.published', { ...said, source, publisher: names.publisher(change.publisherId) })
}
