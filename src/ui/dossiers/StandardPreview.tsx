import { ArrowRight } from 'lucide-react'
import { useState } from 'react'
import { Link } from 'react-router'
import type { DossierId } from '../../domain/id.ts'
import type { HeldTo } from '../../domain/verdict/thresholds.ts'
import type { RecommendationChange } from '../../queries/standardPreview.ts'
import { cx } from '../shared/cx.ts'
import { MarkIcon } from '../shared/MarkIcon.tsx'
import { Notice } from '../shared/Notice.tsx'
import { useSay } from '../shared/useSay.tsx'
import { UserText } from '../shared/UserText.tsx'
import { VirtualList } from '../shared/VirtualList.tsx'
import { useWeighed } from '../store/useWeighed.ts'
import css from './DossierSheet.module.css'

export interface StandardPreviewProps {
  readonly dossierId: DossierId
  readonly proposed: HeldTo
}

/** What would follow from another standard or other thresholds: which recommendations change, and how many marks ask for a re-check. */
export function StandardPreview({ dossierId, proposed }: StandardPreviewProps) {
  const say = useSay()
  const { data: preview, isError } = useWeighed('standard-preview', dossierId, proposed)
  if (isError) return <Notice tone="error">{say('sheet:notCompared')}</Notice>
  if (!preview) return <p role="status">{say('sheet:comparing')}</p>
  const { changes, marksToRecheck } = preview
  return (
    <section
      className={cx(css['preview'], changes.length + marksToRecheck === 0 && css['calm'])}
      aria-label={say('sheet:changeList')}
    >
      <p role="status">
        <strong>
          {changes.length === 0 ? say('sheet:noChange') : say('sheet:changes', { count: changes.length })}
        </strong>{' '}
        {marksToRecheck > 0 && say('sheet:marks', { count: marksToRecheck })}
      </p>
      {changes.length > 0 && <Changes dossierId={dossierId} changes={changes} />}
    </section>
  )
}

/** From here on only those in sight are drawn. */
const MANY = 20

interface ChangesProps {
  readonly dossierId: DossierId
  readonly changes: readonly RecommendationChange[]
}

function Changes({ dossierId, changes }: ChangesProps) {
  const say = useSay()
  const [active, setActive] = useState<string | null>(null)
  if (changes.length < MANY) {
    return (
      <ul className={css['changes']}>
        {changes.map(change => (
          <li key={change.claimId}>
            <ChangeRow dossierId={dossierId} change={change} />
          </li>
        ))}
      </ul>
    )
  }
  return (
    <div className={cx(css['changes'], css['many'])}>
      <VirtualList
        label={say('sheet:changeList')}
        role="list"
        items={changes}
        itemKey={keyOf}
        estimate={56}
        activeKey={active}
        onActive={setActive}
        renderItem={change => <ChangeRow dossierId={dossierId} change={change} />}
      />
    </div>
  )
}

function ChangeRow({ dossierId, change }: { readonly dossierId: DossierId; readonly change: RecommendationChange }) {
  const say = useSay()
  const { claimId, text, present, proposed } = change
  const words = { from: say(`common:mark.${present}`), to: say(`common:mark.${proposed}`) }
  return (
    <div className={css['change']}>
      <span className={css['marks']} aria-hidden="true">
        <MarkIcon mark={present} />
        <ArrowRight />
        <MarkIcon mark={proposed} />
      </span>
      <div>
        <Link to={`/d/${dossierId}/claims/${encodeURIComponent(claimId)}`}>
          <UserText>{text}</UserText>
        </Link>
        <p>{say('sheet:fromTo', words)}</p>
      </div>
    </div>
  )
}

function keyOf({ claimId }: RecommendationChange): string {
  return claimId
}
