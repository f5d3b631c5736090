import { useState } from 'react'
import { namePublisher } from '../../commands/namePublisher.ts'
import type { DossierId, SourceId } from '../../domain/id.ts'
import type { PublisherKind } from '../../domain/records.ts'
import type { SourceList } from '../../queries/sourceList.ts'
import { Button } from '../shared/Button.tsx'
import { Checkbox } from '../shared/Checkbox.tsx'
import { Field } from '../shared/Field.tsx'
import { Notice } from '../shared/Notice.tsx'
import { Select } from '../shared/Select.tsx'
import { useSay } from '../shared/useSay.tsx'
import { useCommand } from '../store/useCommand.ts'
import { sayChangeProblem } from './problemWords.ts'
import { publisherKinds } from './choices.ts'
import { PublisherInput } from './PublisherInput.tsx'
import css from './SourcesScreen.module.css'

/** Asks who published the sources of which nobody has said it, several at a time. */
export function PublisherNotice({ dossierId, list }: { readonly dossierId: DossierId; readonly list: SourceList }) {
  const say = useSay()
  const { run, isRunning } = useCommand(dossierId, namePublisher)
  const [picked, setPicked] = useState<ReadonlySet<SourceId>>(new Set())
  const [name, setName] = useState('')
  const [kind, setKind] = useState<PublisherKind>('outlet')
  const [error, setError] = useState<string | null>(null)
  const nobody = list.withoutPublisher
  const chosen = nobody.length === 1 ? nobody : nobody.filter(({ id }) => picked.has(id))
  if (nobody.length === 0) return null

  const toggle = (id: SourceId, on: boolean): void => {
    const next = new Set(picked)
    if (on) next.add(id)
    else next.delete(id)
    setPicked(next)
  }
  const save = async (): Promise<void> => {
    if (chosen.length === 0) return setError(say('sources:nobody.none'))
    const named = await run({ sourceIds: chosen.map(({ id }) => id), publisher: { type: 'new', name, kind } })
    if (!named.ok) return setError(sayChangeProblem(say, named.error))
    setError(null)
    setName('')
    return setPicked(new Set())
  }
  return (
    <Notice tone="warn" title={say('sources:nobody.title', { count: nobody.length })}>
      <form
        className={css['stack']}
        noValidate
        onSubmit={event => {
          event.preventDefault()
          void save()
        }}
      >
        <p>{say('sources:nobody.text')}</p>
        {nobody.length > 1 && (
          <Checkbox
            label={say('sources:nobody.all')}
            checked={chosen.length === nobody.length}
            mixed={chosen.length > 0 && chosen.length < nobody.length}
            onChange={on => setPicked(new Set(on ? nobody.map(({ id }) => id) : []))}
          />
        )}
        <ul className={css['choices']}>
          {nobody.map(({ id, title, publisherHint }) => (
            <li key={id}>
              <Checkbox
                label={<span dir="auto">{title}</span>}
                checked={chosen.some(source => source.id === id)}
                onChange={on => toggle(id, on)}
                {...(publisherHint !== null && { hint: say('sources:nobody.hint', { name: publisherHint }) })}
              />
            </li>
          ))}
        </ul>
        <div className={css['fields']}>
          <Field label={say('sources:nobody.publisher')} error={error}>
            <PublisherInput
              value={name}
              onChange={setName}
              names={[
                ...list.publishers.map(publisher => publisher.name),
                ...chosen.flatMap(({ publisherHint }) => publisherHint ?? []),
              ]}
            />
          </Field>
          <Field label={say('sources:nobody.kind')}>
            <Select
              value={kind}
              onChange={setKind}
              options={publisherKinds.map(value => ({ value, label: say(`sources:publisherKind.${value}`) }))}
            />
          </Field>
        </div>
        <div>
          <Button type="submit" variant="primary" busy={isRunning}>
            {say('sources:nobody.save', { count: chosen.length })}
          </Button>
        </div>
      </form>
    </Notice>
  )
}
