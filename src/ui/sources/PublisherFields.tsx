import { useId } from 'react'
import type { PublisherChoice } from '../../commands/namePublisher.ts'
import { plainName } from '../../domain/plainName.ts'
import { kindByName } from '../../domain/publisherKind.ts'
import { type Publisher, type PublisherKind, publisherKinds } from '../../domain/records.ts'
import type { Say } from '../../messages/catalogue.ts'
import { Field } from '../shared/Field.tsx'
import { Select } from '../shared/Select.tsx'
import { TextInput } from '../shared/TextInput.tsx'
import { useSay } from '../shared/useSay.tsx'
import css from './forms.module.css'

/** A publisher as it is being written. */
export interface PublisherDraft {
  readonly name: string
  /** Of one that is made; one that is here keeps its own. `null`: what its name tells. */
  readonly kind: PublisherKind | null
}

/** Who it is as a command takes it; an empty name is nobody. */
export function choiceOf(draft: PublisherDraft): PublisherChoice {
  const { name } = draft
  return name.trim() === '' ? { type: 'none' } : { type: 'new', name, kind: kindOf(draft) }
}

function kindOf({ name, kind }: PublisherDraft): PublisherKind {
  return kind ?? kindByName(name) ?? 'outlet'
}

/** What a kind of publisher does to what counts; nothing of a kind that does nothing to it. */
export function kindHint(say: Say, kind: PublisherKind): { readonly hint?: string } {
  return kind === 'party' || kind === 'distributor' ? { hint: say(`sources:publisherKindHint.${kind}`) } : {}
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
  const kind = known?.kind ?? kindOf(value)
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
      <Field label={say('sources:nobody.kind')} {...kindHint(say, kind)}>
        <Select
          value={kind}
          disabled={known !== undefined}
          onChange={chosen => onChange({ ...value, kind: chosen })}
          options={publisherKinds.map(one => ({ value: one, label: say(`sources:publisherKind.${one}`) }))}
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
