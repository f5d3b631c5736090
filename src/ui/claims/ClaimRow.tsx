/* oxlint-disable jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- for the pointer alone: the list hears Space for its rows */
import { Check } from 'lucide-react'
import type { Tally } from '../../domain/verdict/weigh.ts'
import { sayTally } from '../../messages/findingWords.ts'
import type { ListedClaim } from '../../queries/listedClaim.ts'
import { cx } from '../shared/cx.ts'
import { MarkIcon } from '../shared/MarkIcon.tsx'
import { StanceIcon } from '../shared/StanceIcon.tsx'
import { Timestamp } from '../shared/Timestamp.tsx'
import { useSay } from '../shared/useSay.tsx'
import { UserText } from '../shared/UserText.tsx'
import { isAgainst, markOf } from './claimFilter.ts'
import css from './ClaimRow.module.css'

export interface ClaimRowProps {
  readonly listed: ListedClaim
  readonly selected: boolean
  /** The heading of the group that begins with this row; `null` where none does. */
  readonly heading: string | null
  /** Asked to put the row into the selection or take it out, by a press on its mark. */
  readonly onToggle: (id: string) => void
}

/** A claim in the list: a few lines where the list is narrow, one line of columns where it is wide. */
export function ClaimRow({ listed, selected, heading, onToggle }: ClaimRowProps) {
  const { claim, counts, failedChecks, editConflicts, touchedAt } = listed
  const say = useSay()
  return (
    <>
      {heading !== null && (
        <UserText as="div" className={css['heading']}>
          {heading}
        </UserText>
      )}
      <div className={cx(css['row'], selected && css['selected'])}>
        <span
          className={css['mark']}
          title={say('claims:row.select')}
          onClick={event => {
            event.stopPropagation()
            onToggle(claim.id)
          }}
        >
          <span className={css['icon']}>
            <MarkIcon mark={markOf(listed)} needsRecheck={listed.needsRecheck} />
          </span>
          <span className={css['box']} aria-hidden="true">
            {selected && <Check />}
          </span>
        </span>
        <MarkWords listed={listed} />
        <div className={css['words']}>
          <UserText as="p" className={css['text']}>
            {claim.text}
          </UserText>
          <p className={css['under']}>
            {claim.claimant !== null && <UserText className={css['claimant']}>{claim.claimant}</UserText>}
            {claim.tags.map(tag => (
              <UserText key={tag} className={css['tag']}>
                {tag}
              </UserText>
            ))}
            {failedChecks > 0 && (
              <span className={css['alarm']}>{say('claims:row.failed', { count: failedChecks })}</span>
            )}
            {editConflicts > 0 && (
              <span className={css['alarm']}>{say('claims:row.editConflicts', { count: editConflicts })}</span>
            )}
          </p>
        </div>
        <div className={css['sides']}>
          <NothingCounts listed={listed} />
          <Side stance="supports" tally={counts.supports} />
          <Side stance="conflicts" tally={counts.conflicts} />
        </div>
        <span className={css['touched']}>
          <Timestamp at={touchedAt} show="date" />
        </span>
      </div>
    </>
  )
}

/** The names of the columns, where there is room for columns. */
export function ClaimColumns() {
  const say = useSay()
  return (
    <div className={cx(css['row'], css['columns'])} aria-hidden="true">
      <span />
      <span>{say('claims:column.mark')}</span>
      <span>{say('claims:column.claim')}</span>
      <span className={css['sides']}>
        <span className={css['supports']}>{say('claims:column.supports')}</span>
        <span className={css['conflicts']}>{say('claims:column.conflicts')}</span>
      </span>
      <span className={css['touched']}>{say('claims:column.touched')}</span>
    </div>
  )
}

function MarkWords({ listed }: { readonly listed: ListedClaim }) {
  const say = useSay()
  const mark = markOf(listed)
  return (
    <span className={css['markWords']}>
      <span className={css[mark]}>{say(`common:mark.${mark}`)}</span>
      {listed.needsRecheck && <span className={css['recheck']}>{say('claims:row.recheck')}</span>}
      {isAgainst(listed) && (
        <span className={css['aside']}>
          {say('claims:row.against', { mark: say(`common:mark.${listed.recommendation}`) })}
        </span>
      )}
    </span>
  )
}

function Side({ stance, tally }: { readonly stance: 'supports' | 'conflicts'; readonly tally: Tally }) {
  const say = useSay()
  if (tally.documents === 0) return null
  return (
    <span className={css[stance]}>
      <StanceIcon stance={stance} size={12} named />
      {tally.origins === 0 ? say('claims:row.documents', { count: tally.documents }) : sayTally(say, tally)}
    </span>
  )
}

/** Why a claim has nothing on either side. */
function NothingCounts({ listed: { counts, stances } }: { readonly listed: ListedClaim }) {
  const say = useSay()
  if (counts.supports.documents + counts.conflicts.documents > 0) return null
  const held = stances.supports + stances.conflicts
  const words =
    held > 0
      ? say('claims:row.nothingCounts', { count: held })
      : say(stances.context > 0 ? 'claims:row.contextOnly' : 'claims:row.noEvidence')
  return <span className={css['supports']}>{words}</span>
}
