import type { FigureValue } from '../../../domain/records.ts'
import { cx } from '../../shared/cx.ts'
import css from './Figures.module.css'
import type { PlotAxis } from './plotAxis.ts'

export interface IntervalLaneProps {
  readonly value: FigureValue
  readonly axis: PlotAxis
  readonly isClaim: boolean
}

/** One interval, drawn: a point for an exact value, a bar for others, broken where it is vague, with an arrow where it is open. */
export function IntervalLane({ value: { lo, hi, bound }, axis, isClaim }: IntervalLaneProps) {
  const [start, end] = [percent(axis.at(lo)), percent(hi === null ? 1 : axis.at(hi))]
  return (
    <svg className={cx(css['lane'], isClaim && css['own'])} aria-hidden="true">
      {axis.ticks.map(tick => (
        <line
          key={tick}
          x1={percent(axis.at(tick))}
          x2={percent(axis.at(tick))}
          y1="0"
          y2="100%"
          className={css['grid']}
        />
      ))}
      {lo === hi ? (
        <circle cx={start} cy="50%" r="4.5" className={css['point']} />
      ) : (
        <>
          <line x1={start} x2={end} y1="50%" y2="50%" className={cx(css['bar'], bound === 'vague' && css['vague'])} />
          <Cap x={start} />
          {hi === null ? <Arrow /> : <Cap x={end} />}
        </>
      )}
    </svg>
  )
}

function Cap({ x }: { readonly x: string }) {
  return <line x1={x} x2={x} y1="25%" y2="75%" className={css['cap']} />
}

function Arrow() {
  return (
    <svg x="100%" y="50%" overflow="visible">
      <path d="M-7 -5 L0 0 L-7 5" className={css['cap']} />
    </svg>
  )
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2)}%`
}
