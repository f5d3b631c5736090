import type { Desk, DeskMark } from '../../queries/claimDesk.ts'
import { MarkBadge } from '../shared/MarkBadge.tsx'
import { Notice } from '../shared/Notice.tsx'
import { Timestamp } from '../shared/Timestamp.tsx'
import { useSay } from '../shared/useSay.tsx'
import { UserText } from '../shared/UserText.tsx'
import { Moves } from './Recheck.tsx'
import css from './Verdict.module.css'

export interface OtherMarksProps {
  readonly desk: Desk
}

/** What other reviewers decided, and whether all who decided agree. Nothing where nobody else has. */
export function OtherMarks({ desk }: OtherMarksProps) {
  const { own, others } = desk
  const say = useSay()
  if (others.length === 0) return null
  const verdicts = new Set([...(own ? [own] : []), ...others].map(({ mark }) => mark.verdict))
  const marks = [...verdicts].map(verdict => say(`common:mark.${verdict}`).toLocaleLowerCase())
  return (
    <section aria-label={say('desk:others')} className={css['part']}>
      <h2 className={css['label']}>{say('desk:others')}</h2>
      {verdicts.size > 1 && (
        <Notice tone="warn" title={say('desk:disagree')}>
          {say('desk:disagreeText', { marks })}
        </Notice>
      )}
      {others.map(other => (
        <OtherMark key={other.mark.id} desk={desk} other={other} />
      ))}
    </section>
  )
}

function OtherMark({ desk, other: { mark, reviewer, moved } }: OtherMarksProps & { readonly other: DeskMark }) {
  const say = useSay()
  return (
    <div className={css['other']}>
      <MarkBadge mark={mark.verdict} needsRecheck={moved.length > 0} />
      <span className={css['by']}>
        <UserText>{reviewer || say('desk:unnamed')}</UserText>, <Timestamp at={mark.markedAt} show="date" />
      </span>
      {mark.rationale !== '' && (
        <UserText as="p" className={css['rationale']}>
          {mark.rationale}
        </UserText>
      )}
      <Moves desk={desk} moved={moved} since={mark.markedAt} />
    </div>
  )
}
