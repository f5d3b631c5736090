import type { ReactNode } from 'react'
import css from './Chip.module.css'
import { useFormat } from './useFormat.ts'

export interface ChipProps {
  readonly label: string
  readonly pressed: boolean
  readonly onPress: () => void
  readonly icon?: ReactNode
  /** How many things it would show. */
  readonly count?: number
}

/** A filter that is on or off. */
export function Chip({ label, pressed, onPress, icon, count }: ChipProps) {
  const format = useFormat()
  return (
    <button type="button" className={css['chip']} aria-pressed={pressed} onClick={onPress}>
      {icon}
      {label}
      {count !== undefined && <span className={css['count']}>{format.number(count)}</span>}
    </button>
  )
}
