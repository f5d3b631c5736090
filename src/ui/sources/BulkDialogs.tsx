import { useState } from 'react'
import { editSources } from '../../commands/editSources.ts'
import { namePublisher } from '../../commands/namePublisher.ts'
import type { DossierId } from '../../domain/id.ts'
import { type Source, sourceKinds } from '../../domain/records.ts'
import type { SourceList } from '../../queries/sourceList.ts'
import { useAnnounce } from '../shared/Announce.tsx'
import { Button } from '../shared/Button.tsx'
import { CancelButton, Dialog } from '../shared/Dialog.tsx'
import { Field } from '../shared/Field.tsx'
import { Notice } from '../shared/Notice.tsx'
import { Select } from '../shared/Select.tsx'
import { useSay } from '../shared/useSay.tsx'
import { useCommand } from '../store/useCommand.ts'
import { sayChangeProblem } from './problemWords.ts'
import { choiceOf, type PublisherDraft, PublisherFields } from './PublisherFields.tsx'
import { publisherName } from './sourceView.ts'

interface BulkDialogProps {
  readonly dossierId: DossierId
  readonly list: SourceList
  readonly sources: readonly Source[]
  readonly onClose: () => void
}

/** Says who published all the selected sources. */
export function SetPublisherDialog({ dossierId, list, sources, onClose }: BulkDialogProps) {
  const say = useSay()
  const announce = useAnnounce()
  const { run, isRunning } = useCommand(dossierId, namePublisher)
  const [draft, setDraft] = useState<PublisherDraft>({
    name: sharedBy(sources, one => publisherName(list, one)) ?? '',
    kind: null,
  })
  const [error, setError] = useState<string | null>(null)
  const count = sources.length
  const save = async (): Promise<void> => {
    const named = await run({ sourceIds: sources.map(({ id }) => id), publisher: choiceOf(draft) })
    if (!named.ok) return setError(sayChangeProblem(say, named.error))
    const name = draft.name.trim()
    announce(
      name === '' ? say('sources:bulk.publisherCleared', { count }) : say('sources:bulk.publisherSet', { name, count }),
    )
    return onClose()
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={say('sources:bulk.publisherTitle', { count })}
      onSubmit={() => void save()}
      footer={<Buttons busy={isRunning} />}
    >
      <PublisherFields
        value={draft}
        onChange={setDraft}
        publishers={list.publishers}
        hints={sources.flatMap(({ publisherHint }) => publisherHint ?? [])}
        error={error}
        hint={say('sources:bulk.nobody')}
      />
    </Dialog>
  )
}

/** Says of what kind all the selected sources are. */
export function SetKindDialog({ dossierId, sources, onClose }: BulkDialogProps) {
  const say = useSay()
  const announce = useAnnounce()
  const { run, isRunning } = useCommand(dossierId, editSources)
  const [kind, setKind] = useState(sharedBy(sources, one => one.kind) ?? 'article')
  const [error, setError] = useState<string | null>(null)
  const count = sources.length
  const save = async (): Promise<void> => {
    const sourceIds = sources.map(({ id }) => id)
    const set = await run({ sourceIds, fields: { kind }, publisher: null, confirmed: [] })
    if (!set.ok) return setError(sayChangeProblem(say, set.error))
    announce(say('sources:bulk.kindSet', { count, kind: say(`sources:kind.${kind}`) }))
    return onClose()
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={say('sources:bulk.kindTitle', { count })}
      size="narrow"
      onSubmit={() => void save()}
      footer={<Buttons busy={isRunning} />}
    >
      {error !== null && <Notice tone="error">{error}</Notice>}
      <Field label={say('sources:sheet.kind')}>
        <Select
          value={kind}
          onChange={setKind}
          options={sourceKinds.map(value => ({ value, label: say(`sources:kind.${value}`) }))}
        />
      </Field>
    </Dialog>
  )
}

function Buttons({ busy }: { readonly busy: boolean }) {
  const say = useSay()
  return (
    <>
      <CancelButton />
      <Button type="submit" variant="primary" busy={busy}>
        {say('common:save')}
      </Button>
    </>
  )
}

/** What all of them have in common; `null` where they differ. */
function sharedBy<T>(sources: readonly Source[], of: (source: Source) => T): T | null {
  const values = new Set(sources.map(of))
  const [only] = values
  return values.size === 1 && only !== undefined ? only : null
}
