import type { DossierId, SourceId } from '../../domain/id.ts'
import type { Source } from '../../domain/records.ts'
import type { SourceList } from '../../queries/sourceList.ts'
import { SetKindDialog, SetPublisherDialog } from './BulkDialogs.tsx'
import type { FileToTake } from './importQueue.ts'
import type { Opened } from './opened.ts'
import { PasteDialog } from './PasteDialog.tsx'
import { PublisherDialog, RemovePublisherDialog } from './PublisherDialogs.tsx'
import { RemoveSourcesDialog } from './RemoveSourcesDialog.tsx'
import { SharedTieDialog } from './SharedTieDialog.tsx'
import { SourceSheetDialog } from './SourceSheetDialog.tsx'
import { AffiliationDialog, SettleDialog, TieDialog } from './TieDialogs.tsx'
import { nextShared } from './tieRecords.ts'

export interface SourceDialogsProps {
  readonly dossierId: DossierId
  readonly list: SourceList
  readonly opened: Opened
  readonly onOpen: (opened: Opened) => void
  readonly onClose: () => void
  readonly onPasted: (file: FileToTake) => void
}

/** The dialog that is open. What it is about may have been removed meanwhile, in another tab: then it closes by itself. */
export function SourceDialogs({ opened, onOpen, onPasted, ...rest }: SourceDialogsProps) {
  const { list, onClose } = rest
  switch (opened.type) {
    case 'paste':
      return <PasteDialog pasted={opened.pasted} onClose={onClose} onAdd={onPasted} />
    case 'sheet': {
      const source = list.byId.get(opened.sourceId)
      return source ? <SourceSheetDialog key={source.id} {...rest} source={source} /> : null
    }
    case 'remove':
      return <RemoveSourcesDialog {...rest} sources={sourcesOf(list, opened.sourceIds)} />
    case 'set-publisher':
      return <SetPublisherDialog {...rest} sources={sourcesOf(list, opened.sourceIds)} />
    case 'set-kind':
      return <SetKindDialog {...rest} sources={sourcesOf(list, opened.sourceIds)} />
    case 'settle':
      return <SettleDialog {...rest} tie={opened.tie} standing={opened.standing} />
    case 'shared': {
      const tie = list.dependences.find(({ id }) => id === opened.tieId)
      const next = nextShared(list, opened.tieId)
      if (!tie) return null
      const onNext = next && ((): void => onOpen({ type: 'shared', tieId: next.id }))
      return <SharedTieDialog key={tie.id} {...rest} tie={tie} onNext={onNext} />
    }
    case 'tie':
      return (
        <TieDialog
          {...rest}
          ends={opened.ends}
          editing={list.dependences.find(({ id }) => id === opened.editing) ?? null}
        />
      )
    case 'affiliate':
      return (
        <AffiliationDialog
          {...rest}
          first={opened.first}
          editing={list.affiliations.find(({ id }) => id === opened.editing) ?? null}
        />
      )
    case 'publisher':
    case 'remove-publisher': {
      const publisher = list.publisherById.get(opened.publisherId)
      if (!publisher) return null
      const Named = opened.type === 'publisher' ? PublisherDialog : RemovePublisherDialog
      return <Named {...rest} publisher={publisher} />
    }
  }
}

function sourcesOf(list: SourceList, ids: readonly SourceId[]): readonly Source[] {
  return ids.flatMap(id => list.byId.get(id) ?? [])
}
