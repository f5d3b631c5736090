import { Ban, Check, Columns2, EllipsisVertical, Pencil, RotateCcw, Trash2 } from 'lucide-react'
import { removeAffiliation } from '../../commands/affiliatePublishers.ts'
import { removeTie, settleTie } from '../../commands/settleTie.ts'
import type { DossierId } from '../../domain/id.ts'
import type { Dependence } from '../../domain/records.ts'
import { isTold } from '../../domain/ties/tieChanges.ts'
import { sayTie } from '../../messages/findingWords.ts'
import type { SourceList } from '../../queries/sourceList.ts'
import { useAnnounce } from '../shared/Announce.tsx'
import { Button } from '../shared/Button.tsx'
import { cx } from '../shared/cx.ts'
import { insideQuotes } from '../../domain/text/insideQuotes.ts'
import { Menu, type MenuItem } from '../shared/Menu.tsx'
import { sayShared } from '../shared/tieReasons.ts'
import { useFormat } from '../shared/useFormat.ts'
import { useSay } from '../shared/useSay.tsx'
import { UserText } from '../shared/UserText.tsx'
import { useCommand } from '../store/useCommand.ts'
import type { Opened } from './opened.ts'
import { sayChangeProblem } from './problemWords.ts'
import { bareTie, namesIn, refOf, type TieRecord } from './tieRecords.ts'
import css from './TieRow.module.css'
import { TieSigns } from './TieSigns.tsx'

/** A tie between publishers or sources: what it says, why, whether anybody has decided, and what can be done about it. */
export function TieRow(props: {
  readonly dossierId: DossierId
  readonly list: SourceList
  readonly tie: TieRecord
  readonly onOpen: (opened: Opened) => void
}) {
  const { dossierId, list, tie, onOpen } = props
  const say = useSay()
  const { standing, reason } = tie.record
  const claimId = tie.type === 'dependence' ? tie.record.claimId : null
  const settle = (to: 'confirmed' | 'rejected'): void => onOpen({ type: 'settle', tie: refOf(tie), standing: to })
  const items = useTieItems(dossierId, tie, onOpen, settle)
  return (
    <div className={css['tie']}>
      <div className={css['words']}>
        <span dir="auto" className={cx(standing === 'rejected' && css['rejected'])}>
          {sayTie(say, bareTie(tie), namesIn(list))}
        </span>
        {claimId !== null && (
          <span className={css['quiet']} dir="auto">
            {say('sources:ties.onlyFor', { claim: insideQuotes(list.claimWords.get(claimId) ?? '') })}
          </span>
        )}
        {tie.type === 'dependence' && <Shared list={list} tie={tie.record} />}
        {reason !== '' && <UserText className={css['quiet']}>{say('sources:ties.reason', { reason })}</UserText>}
        <TieSigns dossierId={dossierId} list={list} signs={tie.record.signs} />
      </div>
      <span className={cx(css['standing'], css[standing])}>{say(`sources:ties.${standing}`)}</span>
      {tie.type === 'dependence' && tie.record.passages.length > 0 && (
        <Button
          size="small"
          icon={<Columns2 aria-hidden="true" />}
          onClick={() => onOpen({ type: 'shared', tieId: tie.record.id })}
        >
          {say('sources:ties.compare')}
        </Button>
      )}
      {standing === 'suggested' && (
        <span className={css['answers']}>
          <Button size="small" onClick={() => settle('confirmed')}>
            {say('sources:ties.confirm')}
          </Button>
          <Button size="small" onClick={() => settle('rejected')}>
            {say('sources:ties.reject')}
          </Button>
        </span>
      )}
      <Menu
        label={say('sources:ties.more')}
        icon={<EllipsisVertical aria-hidden="true" />}
        iconOnly
        align="end"
        items={items}
      />
    </div>
  )
}

/** How much two texts share, where that is known. */
function Shared({ list, tie }: { readonly list: SourceList; readonly tie: Dependence }) {
  const shared = sayShared(useSay(), useFormat(), list, tie)
  return shared && <span className={css['quiet']}>{shared}</span>
}

function useTieItems(
  dossierId: DossierId,
  tie: TieRecord,
  onOpen: (opened: Opened) => void,
  settle: (to: 'confirmed' | 'rejected') => void,
): readonly MenuItem[] {
  const say = useSay()
  const announce = useAnnounce()
  const reopening = useCommand(dossierId, settleTie)
  const removingTie = useCommand(dossierId, removeTie)
  const removingAffiliation = useCommand(dossierId, removeAffiliation)
  const { standing } = tie.record
  const reopen = async (): Promise<void> => {
    const reopened = await reopening.run({ tie: refOf(tie), standing: 'suggested', reason: '' })
    announce(
      reopened.ok ? say('sources:ties.reopened') : { message: sayChangeProblem(say, reopened.error), tone: 'error' },
    )
  }
  const remove = async (): Promise<void> => {
    const removed =
      tie.type === 'affiliation' ? await removingAffiliation.run(tie.record.id) : await removingTie.run(tie.record.id)
    announce(
      removed.ok ? say('sources:ties.removed') : { message: sayChangeProblem(say, removed.error), tone: 'error' },
    )
  }
  const edit = (): void =>
    tie.type === 'affiliation'
      ? onOpen({ type: 'affiliate', first: null, editing: tie.record.id })
      : onOpen({ type: 'tie', ends: tie.record.sourceIds, editing: tie.record.id })
  return [
    { id: 'edit', label: say('sources:ties.edit'), icon: <Pencil aria-hidden="true" />, onSelect: edit },
    ...(standing === 'confirmed'
      ? []
      : [
          {
            id: 'confirm',
            label: say('sources:ties.confirm'),
            icon: <Check aria-hidden="true" />,
            onSelect: () => settle('confirmed'),
          },
        ]),
    ...(standing === 'rejected'
      ? []
      : [
          {
            id: 'reject',
            label: say('sources:ties.reject'),
            icon: <Ban aria-hidden="true" />,
            onSelect: () => settle('rejected'),
          },
        ]),
    ...(standing === 'suggested'
      ? []
      : [
          {
            id: 'reopen',
            label: say('sources:ties.reopen'),
            icon: <RotateCcw aria-hidden="true" />,
            onSelect: () => void reopen(),
          },
        ]),
    // What texts tell of is rejected, with a reason (rule I3).
    ...(isTold(tie.record)
      ? []
      : [
          {
            id: 'remove',
            label: say('sources:ties.remove'),
            icon: <Trash2 aria-hidden="true" />,
            danger: true,
            startsGroup: true,
            onSelect: () => void remove(),
          },
        ]),
  ]
}
