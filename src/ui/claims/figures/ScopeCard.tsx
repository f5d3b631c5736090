import type { LedgerScope } from '../../../domain/figureLedger/figureLedger.ts'
import type { FigureRow } from '../../../domain/figureLedger/figureRow.ts'
import { onOneScale } from '../../../domain/figures/compareFigures.ts'
import type { DossierId } from '../../../domain/id.ts'
import { sayLedgerScope } from '../../../messages/figureWords.ts'
import type { Desk } from '../../../queries/claimDesk.ts'
import { Button } from '../../shared/Button.tsx'
import { cx } from '../../shared/cx.ts'
import { useSay } from '../../shared/useSay.tsx'
import { UserText } from '../../shared/UserText.tsx'
import { Comparisons } from './Comparisons.tsx'
import { FigureLine } from './FigureLine.tsx'
import css from './Figures.module.css'
import { plotAxis, timeAxis } from './plotAxis.ts'
import { PlotScale } from './PlotScale.tsx'
import { rowKey, rowName } from './rowNames.ts'
import type { FigureActs } from './useFigureActs.ts'

export interface ScopeCardProps {
  readonly dossierId: DossierId
  readonly desk: Desk
  readonly scope: LedgerScope
  readonly acts: FigureActs
  readonly onSettle: (rows: readonly FigureRow[]) => void
  readonly onCorrect: (row: FigureRow) => void
}

/** The figures of one scope on one axis, and what they say of each other. */
export function ScopeCard({ dossierId, desk, scope, acts, onSettle, onCorrect }: ScopeCardProps) {
  const say = useSay()
  const words = sayLedgerScope(say, scope)
  const { unit, values } = onOneScale(scope.rows.map(({ figure }) => figure))
  const isOfTimes = scope.rows.every(({ figure }) => figure.kind === 'time')
  const axis = isOfTimes ? timeAxis(values) : plotAxis(values)
  const nameOf = (row: FigureRow): string => rowName(say, desk, row)
  return (
    <section className={css['scope']} aria-label={say('figures:scope.label', { scope: words })}>
      <header className={css['head']}>
        <h3>
          <UserText>{words}</UserText>
        </h3>
        <span className={cx(css['standing'], scope.settled && css['settled'])}>
          {say(scope.settled ? 'figures:scope.settled' : 'figures:scope.proposed')}
        </span>
        <span className={css['tools']}>
          <Button
            size="small"
            variant={scope.settled ? 'ghost' : 'quiet'}
            aria-label={say(scope.settled ? 'figures:scope.changeOf' : 'figures:scope.settleOf', { scope: words })}
            onClick={() => onSettle(scope.rows)}
          >
            {say(scope.settled ? 'figures:scope.change' : 'figures:scope.settle')}
          </Button>
          {scope.settled && (
            <Button
              size="small"
              variant="ghost"
              busy={acts.isBusy}
              aria-label={say('figures:scope.reopenOf', { scope: words })}
              onClick={() => void acts.reopen(scope.rows)}
            >
              {say('figures:scope.reopen')}
            </Button>
          )}
        </span>
      </header>
      <div className={css['table']}>
        <PlotScale axis={axis} unit={unit} isOfTimes={isOfTimes} rows={scope.rows} nameOf={nameOf} />
        <ul className={css['lines']}>
          {scope.rows.map((row, at) => (
            <FigureLine
              key={rowKey(row)}
              dossierId={dossierId}
              desk={desk}
              row={row}
              drawn={values[at] ?? row.figure}
              axis={axis}
              onSettle={() => onSettle([row])}
              onCorrect={() => onCorrect(row)}
              onLeaveOut={() => void acts.leaveOut(row)}
              onUnsay={() => void acts.unsay(row)}
            />
          ))}
        </ul>
      </div>
      <Comparisons scope={scope} nameOf={nameOf} acts={acts} />
    </section>
  )
}
