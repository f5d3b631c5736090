import { useId } from 'react'
import { Field } from '../shared/Field.tsx'
import { TextInput } from '../shared/TextInput.tsx'
import { useSay } from '../shared/useSay.tsx'

export interface ClaimantInputProps {
  readonly value: string
  readonly onChange: (value: string) => void
  /** Claimants that there are, offered while typing. */
  readonly known: readonly string[]
}

/** Who makes a claim: somebody who makes others here, or somebody else. */
export function ClaimantInput({ value, onChange, known }: ClaimantInputProps) {
  const say = useSay()
  const id = useId()
  return (
    <Field label={say('claims:form.claimant')} hint={say('claims:form.claimantHint')}>
      <TextInput value={value} onChange={onChange} list={`${id}-known`} />
      <datalist id={`${id}-known`}>
        {known.slice(0, MOST_OFFERED).map(name => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </datalist>
    </Field>
  )
}

/** A browser draws every option of a data list. */
const MOST_OFFERED = 500
