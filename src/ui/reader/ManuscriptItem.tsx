import { Link } from 'react-router'
import type { DossierId } from '../../domain/id.ts'
import { Checkbox } from '../shared/Checkbox.tsx'
import { MarkIcon } from '../shared/MarkIcon.tsx'
import { UserText } from '../shared/UserText.tsx'
import { useSay } from '../shared/useSay.tsx'
import css from './Manuscript.module.css'
import type { ManuscriptRow } from './manuscriptRows.ts'

export interface ManuscriptItemProps {
  readonly dossierId: DossierId
  readonly row: ManuscriptRow
  readonly selected: boolean
  readonly onSelect: (selected: boolean) => void
}

/** One sentence: to be selected, or with the marks of the claims that it has become. */
export function ManuscriptItem({ dossierId, row, selected, onSelect }: ManuscriptItemProps) {
  const say = useSay()
  const { sentence, wording, claims } = row
  return (
    <div className={css['item']} data-kind={sentence.kind} data-claimed={claims.length > 0 || undefined}>
      {claims.length === 0 ? (
        <Checkbox
          label={say('manuscript:select', { sentence: wording })}
          labelHidden
          checked={selected}
          onChange={onSelect}
          tabIndex={-1}
        />
      ) : (
        <span className={css['marks']}>
          {claims.map(claim => (
            <Link
              key={claim.id}
              className={css['mark']}
              to={`/d/${dossierId}/claims/${encodeURIComponent(claim.id)}`}
              aria-label={say('manuscript:openClaim', { claim: claim.text })}
              title={claim.text}
            >
              <MarkIcon mark={claim.mark} needsRecheck={claim.needsRecheck} named />
            </Link>
          ))}
        </span>
      )}
      <div className={css['words']}>
        <UserText as="p">{wording}</UserText>
        {sentence.kind !== 'statement' && (
          <small className={css['kind']}>{say(`manuscript:kind.${sentence.kind}`)}</small>
        )}
      </div>
    </div>
  )
}
