import { useId } from 'react'
import type { PublisherChoice } from '../../commands/namePublisher.ts'
import { plainName } from '../../domain/plainName.ts'
import { type Publisher, type PublisherKind, publisherKinds } from '../../domain/records.ts'
import { Field } from '../shared/Field.tsx'
import { Select } from '../shared/Select.tsx'
import { TextInput } from '../shared/TextInput.tsx'
import { useSay } from '../shared/useSay.tsx'
import css from './forms.module.css'

/** A publisher as it is being written. */
export interface PublisherDraft {
  readonly name: string
  /** Of one that is made; one that is here keeps its own. */
  readonly kind: PublisherKind
}

/** Who it is as a command takes it; an empty name is nobody. */
export function choiceOf({ name, kind }: PublisherDraft): PublisherChoice {
  return name.trim() === '' ? { type: 'none' } : { type: 'new', name, kind }
}

export interface PublisherFieldsProps {
  readonly value: PublisherDraft
  readonly onChange: (draft: PublisherDraft) => void
  readonly publishers: readonly Publisher[]
  /** Names found in the text, offered besides those that are here. */
  readonly hints: readonly string[]
  readonly error?: string | null
  readonly hint?: string
}

/** A publisher's name, one that is here or a new one; a new one is also asked for its kind. */
export function PublisherFields(props: PublisherFieldsProps) {
  const { value, onChange, publishers, hints, error = null, hint } = props
  const say = useSay()
  const id = useId()
  const known = publishers.find(({ name }) => plainName(name) === plainName(value.name))
  const names = new Set([...publishers.map(({ name }) => name), ...hints])
  return (
    <div className={css['two']}>
      <Field label={say('sources:nobody.publisher')} error={error} {...(hint !== undefined && { hint })}>
        <TextInput
          value={value.name}
          onChange={name => onChange({ ...value, name })}
          list={`${id}-names`}
          autoComplete="off"
        />
      </Field>
      <Field label={say('sources:nobody.kind')}>
        <Select
          value={known?.kind ?? value.kind}
          disabled={known !== undefined}
          onChange={kind => onChange({ ...value, kind })}
          options={publisherKinds.map(kind => ({ value: kind, label: say(`sources:publisherKind.${kind}`) }))}
        />
      </Field>
      <datalist id={`${id}-names`}>
        {[...names].map(name => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </datalist>
    </div>
  )
}
