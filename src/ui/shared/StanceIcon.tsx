import type { Stance } from '../../domain/records.ts'
import css from './Mark.module.css'
import { cx } from './cx.ts'
import { useSay } from './useSay.tsx'

export interface StanceIconProps {
  readonly stance: Stance
  /** In px. */
  readonly size?: number
  /** Says its name to screen readers; without, it is decoration beside a word. */
  readonly named?: boolean
  /** Drawn without its colour: it counts for nothing. */
  readonly quiet?: boolean
}

/** A stance as a drawing: plus, not-equal, dot. */
export function StanceIcon({ stance, size = 16, named = false, quiet = false }: StanceIconProps) {
  const say = useSay()
  return (
    <svg
      viewBox="0 0 16 16"
      width={size}
      height={size}
      className={cx(css['stance'], quiet ? css['uncounted'] : css[stance])}
      {...(named ? { role: 'img', 'aria-label': say(`common:stance.${stance}`) } : { 'aria-hidden': true })}
    >
      {shapes[stance]}
    </svg>
  )
}

const shapes = {
  supports: <path d="M8 3v10M3 8h10" />,
  conflicts: <path d="M3 6h10M3 10h10M10.6 2.8 5.4 13.2" />,
  context: <circle cx="8" cy="8" r="3" />,
} as const
