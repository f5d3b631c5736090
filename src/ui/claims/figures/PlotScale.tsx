import type { FigureRow } from '../../../domain/figureLedger/figureRow.ts'
import { clockOf } from '../../../domain/figures/clock/clockTime.ts'
import { sayFigure } from '../../../messages/figureWords.ts'
import { useFormat } from '../../shared/useFormat.ts'
import { useSay } from '../../shared/useSay.tsx'
import css from './Figures.module.css'
import { labelledTicks, type PlotAxis } from './plotAxis.ts'

export interface PlotScaleProps {
  readonly axis: PlotAxis
  /** What the numbers are in, where the figures are in several units. */
  readonly unit: string | null
  /** Whether they are times of day, in minutes. */
  readonly isOfTimes: boolean
  readonly rows: readonly FigureRow[]
  readonly nameOf: (row: FigureRow) => string
}

/** The numbers along the lanes, and the whole drawing in words. */
export function PlotScale({ axis, unit, isOfTimes, rows, nameOf }: PlotScaleProps) {
  const say = useSay()
  const format = useFormat()
  const written = isOfTimes ? clockOf : format.number
  const intervals = rows.map(row =>
    say('figures:plot.interval', { source: nameOf(row), value: sayFigure(say, row.figure) }),
  )
  const [from, to] = [axis.from, axis.to]
  const label = isOfTimes
    ? say('figures:plot.labelOfTimes', { from: clockOf(from), to: clockOf(to), intervals })
    : unit === null
      ? say('figures:plot.label', { from, to, intervals })
      : say('figures:plot.labelIn', { from, to, unit, intervals })
  return (
    <>
      {unit !== null && (
        <p className={css['unit']} aria-hidden="true">
          {say('figures:plot.unit', { unit })}
        </p>
      )}
      <div className={css['scale']} role="img" aria-label={axis.isLog ? `${label} ${say('figures:plot.log')}` : label}>
        {labelledTicks(axis, written).map(tick => (
          <span key={tick} aria-hidden="true" className={css[endOf(axis.at(tick))]} style={{ '--at': axis.at(tick) }}>
            {written(tick)}
          </span>
        ))}
      </div>
    </>
  )
}

/** Numbers at the ends do not reach beyond them. */
function endOf(at: number): 'first' | 'last' | 'between' {
  return at <= 0 ? 'first' : at >= 1 ? 'last' : 'between'
}
