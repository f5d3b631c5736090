import type { DossierId, PublisherId } from '../../domain/id.ts'
import { claimNames } from '../../queries/claimNames.ts'
import { Field } from '../shared/Field.tsx'
import { PublisherMeant } from '../shared/PublisherMeant.tsx'
import { Select } from '../shared/Select.tsx'
import { useSay } from '../shared/useSay.tsx'
import { useStore } from '../store/StoreContext.ts'
import { useStored } from '../store/useStored.ts'

export interface PublisherSelectProps {
  readonly dossierId: DossierId
  /** Who makes the claim, as it is typed: a publisher of that name is asked about. */
  readonly claimant: string
  /** `null`: none. */
  readonly value: PublisherId | null
  readonly onChange: (value: PublisherId | null) => void
  readonly error?: string | null
}

/** The claimant's own publisher, one of those that the sources have: what it publishes is the claimant's word again. */
export function PublisherSelect({ dossierId, claimant, value, onChange, error = null }: PublisherSelectProps) {
  const say = useSay()
  const { actor } = useStore()
  const publishers = useStored(claimNames, dossierId, actor.person).data?.publishers ?? []
  const options = publishers.map(({ id, name }) => ({ value: id, label: name }))
  return (
    <>
      <PublisherMeant claimant={claimant} chosen={value} publishers={publishers} onChoose={onChange} />
      <Field label={say('claims:form.publisher')} hint={say('claims:form.publisherHint')} error={error}>
        <Select<PublisherId | ''>
          value={publishers.some(({ id }) => id === value) ? (value ?? '') : ''}
          options={[{ value: '', label: say('claims:form.publisherNone') }, ...options]}
          onChange={chosen => onChange(chosen || null)}
        />
      </Field>
    </>
  )
}
