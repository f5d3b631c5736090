import { ChevronDown } from 'lucide-react'
import type { DossierId } from '../../domain/id.ts'
import type { ActLine } from '../../queries/history.ts'
import { cx } from '../shared/cx.ts'
import { Timestamp } from '../shared/Timestamp.tsx'
import { UserText } from '../shared/UserText.tsx'
import { useFormat } from '../shared/useFormat.ts'
import { useSay } from '../shared/useSay.tsx'
import { useStore } from '../store/StoreContext.ts'
import { ActDetails } from './ActDetails.tsx'
import { sayAct } from '../shared/actWords.ts'
import css from './History.module.css'

export interface ActEntryProps {
  readonly dossierId: DossierId
  readonly line: ActLine
  /** Whether it is the first of its day: the day stands above it. */
  readonly startsDay: boolean
  readonly open: boolean
  readonly onToggle: () => void
}

/** One act: when, who, what, and on demand what it changed. */
export function ActEntry({ dossierId, line, startsDay, open, onToggle }: ActEntryProps) {
  const say = useSay()
  const format = useFormat()
  const { actor } = useStore()
  const { act, person, about, takenBackBy } = line
  const isHere = act.device === actor.device
  return (
    <>
      {startsDay && <h2 className={css['day']}>{format.date(act.at)}</h2>}
      <div className={cx(css['act'], takenBackBy !== null && css['takenBack'])}>
        <span className={css['time']}>
          <Timestamp at={act.at} show="time" />
        </span>
        <div className={css['said']}>
          <p className={css['who']}>
            {person === '' ? (
              <span>{say(isHere ? 'history:you' : 'history:unnamed')}</span>
            ) : (
              <UserText>{person}</UserText>
            )}
            {!isHere && <span className={css['tag']}>{say('history:elsewhere')}</span>}
            {takenBackBy !== null && <span className={css['tag']}>{say('history:takenBack')}</span>}
          </p>
          <p className={css['sentence']} id={`act-${act.id}`}>
            {sayAct(say, about)}
          </p>
          <button
            type="button"
            className={css['toggle']}
            aria-expanded={open}
            aria-describedby={`act-${act.id}`}
            onClick={onToggle}
          >
            <ChevronDown aria-hidden="true" />
            {say('history:detail.show')}
          </button>
          {open && <ActDetails dossierId={dossierId} act={act} />}
        </div>
      </div>
    </>
  )
}
