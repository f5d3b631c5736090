import { useId, type ReactNode } from 'react'
import css from './SegmentedControl.module.css'
import { cx } from './cx.ts'

export interface Segment<V extends string> {
  readonly value: V
  readonly label: string
  readonly icon?: ReactNode
}

export interface SegmentedControlProps<V extends string> {
  readonly label: string
  readonly segments: readonly Segment<V>[]
  /** `null` where nothing is chosen yet. */
  readonly value: V | null
  readonly onChange: (value: V) => void
  /** Shows the label above; else it is only heard. */
  readonly labelShown?: boolean
}

/** One of two to five, all of them in sight. Radio buttons to the keyboard and to screen readers. */
export function SegmentedControl<V extends string>(props: SegmentedControlProps<V>) {
  const { label, segments, value, onChange, labelShown = false } = props
  const name = useId()
  return (
    <fieldset className={css['group']}>
      <legend className={labelShown ? css['legend'] : 'visually-hidden'}>{label}</legend>
      <div className={css['row']}>
        {segments.map(segment => (
          <label key={segment.value} className={css['segment']}>
            <input
              type="radio"
              name={name}
              className={cx('visually-hidden', css['input'])}
              checked={segment.value === value}
              onChange={() => onChange(segment.value)}
            />
            {segment.icon}
            <span>{segment.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
