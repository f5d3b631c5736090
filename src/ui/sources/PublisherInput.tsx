import { useId } from 'react'
import { TextInput } from '../shared/TextInput.tsx'

export interface PublisherInputProps {
  readonly value: string
  readonly onChange: (value: string) => void
  /** Offered while typing. */
  readonly names: readonly string[]
}

/** A publisher's name: one that is here, or a new one. */
export function PublisherInput({ value, onChange, names }: PublisherInputProps) {
  const id = useId()
  return (
    <>
      <TextInput value={value} onChange={onChange} list={`${id}-names`} />
      <datalist id={`${id}-names`}>
        {[...new Set(names)].map(name => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </datalist>
    </>
  )
}
