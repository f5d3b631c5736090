import { type FormEvent, useState } from 'react'
import { useAnnounce } from '../shared/Announce.tsx'
import { Button } from '../shared/Button.tsx'
import { Field } from '../shared/Field.tsx'
import { TextInput } from '../shared/TextInput.tsx'
import { useSay } from '../shared/useSay.tsx'
import type { ChosenPreferences } from '../store/usePreferences.ts'
import css from './SettingsScreen.module.css'

/** The name that stands beside the person's marks. */
export function ReviewerName({ chosen }: { readonly chosen: ChosenPreferences }) {
  const { preferences, nameReviewer, isNaming } = chosen
  const say = useSay()
  const announce = useAnnounce()
  const [name, setName] = useState(preferences.name)
  const isChanged = name.trim() !== preferences.name

  async function save(event: FormEvent): Promise<void> {
    event.preventDefault()
    if (!isChanged) return
    const named = await nameReviewer(name)
    if (!named.ok) return announce({ message: say(`shell:storage.${named.error.cause}`), tone: 'error' })
    const given = name.trim()
    announce(given === '' ? say('settings:reviewer.removed') : say('settings:reviewer.saved', { name: given }))
  }
  return (
    <form className={css['name']} onSubmit={event => void save(event)}>
      <Field label={say('settings:reviewer.name')} hint={say('settings:reviewer.hint')}>
        <TextInput value={name} onChange={setName} autoComplete="name" />
      </Field>
      <Button type="submit" variant={isChanged ? 'primary' : 'quiet'} busy={isNaming} aria-disabled={!isChanged}>
        {say('settings:reviewer.save')}
      </Button>
    </form>
  )
}
