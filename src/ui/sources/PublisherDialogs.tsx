import { useState } from 'react'
import { editPublisher, removePublisher } from '../../commands/editPublisher.ts'
import type { DossierId } from '../../domain/id.ts'
import { plainName } from '../../domain/plainName.ts'
import { type Publisher, publisherKinds } from '../../domain/records.ts'
import type { SourceList } from '../../queries/sourceList.ts'
import { useAnnounce } from '../shared/Announce.tsx'
import { Button } from '../shared/Button.tsx'
import { ConfirmDialog } from '../shared/ConfirmDialog.tsx'
import { CancelButton, Dialog } from '../shared/Dialog.tsx'
import { Field } from '../shared/Field.tsx'
import { Notice } from '../shared/Notice.tsx'
import { Select } from '../shared/Select.tsx'
import { TextInput } from '../shared/TextInput.tsx'
import { useSay } from '../shared/useSay.tsx'
import { useCommand } from '../store/useCommand.ts'
import { type ChangeProblem, sayChangeProblem } from './problemWords.ts'
import { kindHint } from './PublisherFields.tsx'

interface PublisherDialogProps {
  readonly dossierId: DossierId
  readonly list: SourceList
  readonly publisher: Publisher
  readonly onClose: () => void
}

/** Renames a publisher or says what kind it is. Given another one's name, says that the two become one, and makes it so. */
export function PublisherDialog({ dossierId, list, publisher, onClose }: PublisherDialogProps) {
  const say = useSay()
  const announce = useAnnounce()
  const { run, isRunning } = useCommand(dossierId, editPublisher)
  const [name, setName] = useState(publisher.name)
  const [kind, setKind] = useState(publisher.kind)
  const [problem, setProblem] = useState<ChangeProblem | null>(null)
  const same = list.publishers.find(
    other => other.id !== publisher.id && name.trim() !== '' && plainName(other.name) === plainName(name),
  )
  const save = async (): Promise<void> => {
    const edited = await run({ publisherId: publisher.id, name, kind, mergeInto: same?.id ?? null })
    if (!edited.ok) return setProblem(edited.error)
    if (same) announce(say('sources:publishers.merged', { name: same.name }))
    return onClose()
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={say('sources:publishers.editTitle')}
      onSubmit={() => void save()}
      footer={
        <>
          <CancelButton />
          <Button type="submit" variant="primary" busy={isRunning}>
            {say(same ? 'sources:publishers.mergeAction' : 'common:save')}
          </Button>
        </>
      }
    >
      {problem && problem.type !== 'no-name' && <Notice tone="error">{sayChangeProblem(say, problem)}</Notice>}
      <Field
        label={say('sources:publishers.name')}
        error={problem?.type === 'no-name' ? sayChangeProblem(say, problem) : null}
      >
        <TextInput value={name} onChange={setName} />
      </Field>
      {same ? (
        <Notice tone="warn">
          {say('sources:publishers.merge', {
            name: same.name,
            count: list.countByPublisher.get(publisher.id) ?? 0,
          })}
        </Notice>
      ) : (
        <Field label={say('sources:publishers.kind')} {...kindHint(say, kind)}>
          <Select
            value={kind}
            onChange={setKind}
            options={publisherKinds.map(value => ({ value, label: say(`sources:publisherKind.${value}`) }))}
          />
        </Field>
      )}
    </Dialog>
  )
}

/** Asks before a publisher is taken out. */
export function RemovePublisherDialog({ dossierId, list, publisher, onClose }: PublisherDialogProps) {
  const say = useSay()
  const { run, isRunning } = useCommand(dossierId, removePublisher)
  const [error, setError] = useState<string | null>(null)
  const { id, name } = publisher
  const remove = async (): Promise<void> => {
    const removed = await run(id)
    if (removed.ok) onClose()
    else setError(sayChangeProblem(say, removed.error))
  }
  return (
    <ConfirmDialog
      open
      title={say('sources:publishers.removeTitle', { name })}
      text={error ?? say('sources:publishers.removeText', { count: list.countByPublisher.get(id) ?? 0 })}
      confirmLabel={say('sources:publishers.remove')}
      danger
      busy={isRunning}
      onConfirm={() => void remove()}
      onCancel={onClose}
    />
  )
}
