import { type FormEvent, useState } from 'react'
import type { DossierId } from '../../domain/id.ts'
import { asksForName } from '../../queries/asksForName.ts'
import { useAnnounce } from '../shared/Announce.tsx'
import { Button } from '../shared/Button.tsx'
import { Field } from '../shared/Field.tsx'
import { TextInput } from '../shared/TextInput.tsx'
import { useSay } from '../shared/useSay.tsx'
import { useStore } from '../store/StoreContext.ts'
import { usePreferences } from '../store/usePreferences.ts'
import { useStored } from '../store/useStored.ts'
import css from './Frame.module.css'

/** Asks for the reviewer's name once they have made a mark without one; takes no for an answer. */
export function NameAsk({ dossierId }: { readonly dossierId: DossierId }) {
  const { actor } = useStore()
  const { data: asks } = useStored(asksForName, dossierId, actor.person)
  return asks ? <Ask /> : null
}

function Ask() {
  const say = useSay()
  const announce = useAnnounce()
  const { nameReviewer, choose, isNaming } = usePreferences()
  const [name, setName] = useState('')

  async function sign(event: FormEvent): Promise<void> {
    event.preventDefault()
    if (name.trim() === '') return
    const named = await nameReviewer(name)
    if (named.ok) announce(say('shell:naming.done', { name: name.trim() }))
    else announce({ message: say(`shell:storage.${named.error.cause}`), tone: 'error' })
  }
  async function decline(): Promise<void> {
    const kept = await choose({ nameDeclined: true })
    if (kept.ok) announce(say('shell:naming.declined'))
    else announce({ message: say(`shell:storage.${kept.error.cause}`), tone: 'error' })
  }
  return (
    <section className={css['ask']} aria-label={say('shell:naming.title')}>
      <div className={css['askWords']} role="status">
        <strong>{say('shell:naming.title')}</strong>
        <p>{say('shell:naming.text')}</p>
      </div>
      <form className={css['askForm']} onSubmit={event => void sign(event)}>
        <Field label={say('shell:naming.label')}>
          <TextInput value={name} onChange={setName} autoComplete="name" />
        </Field>
        <Button variant="primary" type="submit" busy={isNaming}>
          {say('shell:naming.save')}
        </Button>
        <Button variant="ghost" onClick={() => void decline()}>
          {say('shell:naming.later')}
        </Button>
      </form>
    </section>
  )
}
