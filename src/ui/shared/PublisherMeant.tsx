import type { PublisherId } from '../../domain/id.ts'
import type { Publisher } from '../../domain/records.ts'
import { publishersMeant } from '../../domain/ties/publishersMeant.ts'
import { Button } from './Button.tsx'
import { Notice } from './Notice.tsx'
import { UserText } from './UserText.tsx'
import { useSay } from './useSay.tsx'

export interface PublisherMeantProps {
  /** Who makes the claim, as it is typed. */
  readonly claimant: string
  /** The claimant's publisher as it is chosen by now; `null` for none. */
  readonly chosen: PublisherId | null
  readonly publishers: readonly Pick<Publisher, 'id' | 'name'>[]
  readonly onChoose: (id: PublisherId) => void
}

/** Asks whether a claimant is a publisher of that name; nothing while one is chosen, or none has it. */
export function PublisherMeant({ claimant, chosen, publishers, onChoose }: PublisherMeantProps) {
  const say = useSay()
  const meant = chosen === null ? publishersMeant(claimant, publishers).slice(0, MOST_ASKED) : []
  const [first] = meant
  if (first === undefined) return null
  const isOne = meant.length === 1
  return (
    <Notice
      actions={meant.map(({ id, name }) => (
        <Button key={id} size="small" onClick={() => onChoose(id)}>
          {isOne ? say('claims:form.meantYes') : <UserText>{name}</UserText>}
        </Button>
      ))}
    >
      <UserText>{isOne ? say('claims:form.meant', { publisher: first.name }) : say('claims:form.meantOneOf')}</UserText>{' '}
      {say('claims:form.meantWhy')}
    </Notice>
  )
}

/** More of one name are found in the list of all. */
const MOST_ASKED = 4
