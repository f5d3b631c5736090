import { useState } from 'react'
import { useNavigate } from 'react-router'
import { createDossier } from '../../commands/createDossier.ts'
import { newDossierId } from '../../domain/id.ts'
import type { StandardId } from '../../domain/records.ts'
import { Button } from '../shared/Button.tsx'
import { CancelButton, Dialog } from '../shared/Dialog.tsx'
import { Field } from '../shared/Field.tsx'
import { TextInput } from '../shared/TextInput.tsx'
import { useSay } from '../shared/useSay.tsx'
import { useCommand } from '../store/useCommand.ts'
import { usePreferences } from '../store/usePreferences.ts'
import { StandardChoice } from './StandardChoice.tsx'

/** Asks for a title and a standard, and for the reviewer's name where there is none; makes the dossier and goes there. */
export function NewDossierDialog({ onClose }: { readonly onClose: () => void }) {
  const say = useSay()
  const navigate = useNavigate()
  const [dossierId] = useState(newDossierId)
  const [title, setTitle] = useState('')
  const [standard, setStandard] = useState<StandardId>('newsroom')
  const [problem, setProblem] = useState<string | null>(null)
  const { preferences, nameReviewer, isNaming } = usePreferences()
  const [asksName] = useState(preferences.name === '')
  const [name, setName] = useState('')
  const { run, isRunning } = useCommand(dossierId, createDossier)

  async function create(): Promise<void> {
    if (title.trim() === '') return setProblem(say('dossiers:noTitle'))
    const named = name.trim() === '' ? null : await nameReviewer(name)
    if (named && !named.ok) return setProblem(say(`shell:storage.${named.error.cause}`))
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
      onSubmit={() => void create()}
      footer={
        <>
          <CancelButton />
          <Button variant="primary" type="submit" busy={isRunning || isNaming}>
            {say('dossiers:create')}
          </Button>
        </>
      }
    >
      <Field label={say('dossiers:name')} error={problem} need="required">
        <TextInput value={title} onChange={setTitle} face="words" data-autofocus />
      </Field>
      <StandardChoice value={standard} onChange={setStandard} present={null} />
      {asksName && (
        <Field label={say('dossiers:yourName')} hint={say('dossiers:yourNameHint')} need="optional">
          <TextInput value={name} onChange={setName} autoComplete="name" />
        </Field>
      )}
    </Dialog>
  )
}
