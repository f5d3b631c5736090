import type { FigureRow } from '../../../domain/figureLedger/figureRow.ts'
import { sayFigure } from '../../../messages/figureWords.ts'
import { useFormat } from '../../shared/useFormat.ts'
import { useSay } from '../../shared/useSay.tsx'
import css from './Figures.module.css'
import type { PlotAxis } from './plotAxis.ts'

export interface PlotScaleProps {
  readonly axis: PlotAxis
  readonly rows: readonly FigureRow[]
  readonly nameOf: (row: FigureRow) => string
}

/** The numbers along the lanes, and the whole drawing in words. */
export function PlotScale({ axis, rows, nameOf }: PlotScaleProps) {
  const say = useSay()
  const format = useFormat()
  const intervals = rows.map(row =>
    say('figures:plot.interval', { source: nameOf(row), value: sayFigure(say, row.figure) }),
  )
  const label = say('figures:plot.label', { from: axis.from, to: axis.to, intervals })
  return (
    <div className={css['scale']} role="img" aria-label={axis.isLog ? `${label} ${say('figures:plot.log')}` : label}>
      {axis.ticks.map(tick => (
        <span key={tick} aria-hidden="true" style={{ '--at': axis.at(tick) }}>
          {format.number(tick)}
        </span>
      ))}
    </div>
  )
}
