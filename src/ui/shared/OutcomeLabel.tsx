import { Check, CircleSlash, Equal, EqualNot, PencilLine, TriangleAlert } from 'lucide-react'
import type { QuoteOutcome } from '../../domain/records.ts'
import css from './OutcomeLabel.module.css'
import { useSay } from './useSay.tsx'

export interface OutcomeLabelProps {
  readonly outcome: QuoteOutcome
  /** Whether something in the quote is to be looked at besides. */
  readonly warned?: boolean
}

/** What a quote check found, by shape and word; the sentence beside it says in what the quote differs. */
export function OutcomeLabel({ outcome, warned = false }: OutcomeLabelProps) {
  const say = useSay()
  const isMilder = outcome !== 'altered' && outcome !== 'absent'
  const Icon = warned && isMilder ? TriangleAlert : icons[outcome]
  const name = say(`quote:outcome.${outcome}`)
  return (
    <span className={css['label']} data-outcome={outcome} data-warned={warned || undefined}>
      <Icon aria-hidden="true" />
      {warned ? say('quote:warned', { outcome: name }) : name}
    </span>
  )
}

const icons = { verbatim: Check, artefact: Equal, editorial: PencilLine, altered: EqualNot, absent: CircleSlash }
