import { useState } from 'react'
import { useNavigate } from 'react-router'
import { createDossier } from '../../commands/createDossier.ts'
import { newDossierId } from '../../domain/id.ts'
import type { StandardId } from '../../domain/records.ts'
import { Button } from '../shared/Button.tsx'
import { Dialog } from '../shared/Dialog.tsx'
import { Field } from '../shared/Field.tsx'
import { Select } from '../shared/Select.tsx'
import { TextInput } from '../shared/TextInput.tsx'
import { useSay } from '../shared/useSay.tsx'
import { useCommand } from '../store/useCommand.ts'

const profiles: readonly StandardId[] = ['newsroom', 'magazine', 'casualty-recorder', 'strict']

/** Asks for a title and a profile, makes the dossier and goes there. */
export function NewDossierDialog({ onClose }: { readonly onClose: () => void }) {
  const say = useSay()
  const navigate = useNavigate()
  const [dossierId] = useState(newDossierId)
  const [title, setTitle] = useState('')
  const [standard, setStandard] = useState<StandardId>('newsroom')
  const [problem, setProblem] = useState<string | null>(null)
  const { run, isRunning } = useCommand(dossierId, createDossier)

  async function create(): Promise<void> {
    const result = await run({ title, standard, invented: false })
    if (result.ok) return await navigate(`/d/${dossierId}/sources`)
    const { error } = result
    setProblem(error.type === 'storage' ? say(`shell:storage.${error.cause}`) : say('dossiers:noTitle'))
  }

  return (
    <Dialog
      open
      onClose={onClose}
      title={say('dossiers:new')}
      size="narrow"
      onSubmit={() => void create()}
      footer={
        <>
          <Button onClick={onClose}>{say('dossiers:cancel')}</Button>
          <Button variant="primary" type="submit" busy={isRunning}>
            {say('dossiers:create')}
          </Button>
        </>
      }
    >
      <Field label={say('dossiers:name')} error={problem} need="required">
        <TextInput value={title} onChange={setTitle} face="words" data-autofocus />
      </Field>
      <Field label={say('dossiers:profile')} hint={say('dossiers:profileHint')}>
        <Select
          value={standard}
          onChange={setStandard}
          options={profiles.map(id => ({ value: id, label: say(`findings:standard.${id}.name`) }))}
        />
      </Field>
    </Dialog>
  )
}
