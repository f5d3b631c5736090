import { Check, CircleSlash, Equal, EqualNot, PencilLine } from 'lucide-react'
import type { QuoteOutcome } from '../../domain/records.ts'
import css from './OutcomeLabel.module.css'
import { useSay } from './useSay.tsx'

/** What a quote check found, by shape and word; the sentence beside it says in what the quote differs. */
export function OutcomeLabel({ outcome }: { readonly outcome: QuoteOutcome }) {
  const say = useSay()
  const Icon = icons[outcome]
  return (
    <span className={css['label']} data-outcome={outcome}>
      <Icon aria-hidden="true" />
      {say(`quote:outcome.${outcome}`)}
    </span>
  )
}

const icons = { verbatim: Check, artefact: Equal, editorial: PencilLine, altered: EqualNot, absent: CircleSlash }
