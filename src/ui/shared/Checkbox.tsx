import { useEffect, useId, useRef, type ReactNode } from 'react'
import css from './controls.module.css'
import { cx } from './cx.ts'

export interface CheckboxProps {
  readonly label: ReactNode
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
  readonly hint?: ReactNode
  /** Some of what it stands for, not all. */
  readonly mixed?: boolean
  readonly disabled?: boolean
  /** Only heard: for a box in a row whose text names it. */
  readonly labelHidden?: boolean
  /** -1 in a list whose rows take the focus and whose Space does the same. */
  readonly tabIndex?: -1
}

/** Yes or no, taken into account when something is done. */
export function Checkbox(props: CheckboxProps) {
  return <Tickable {...props} kind="box" />
}

export type SwitchProps = Omit<CheckboxProps, 'mixed'>

/** On or off, at once. */
export function Switch(props: SwitchProps) {
  return <Tickable {...props} kind="switch" />
}

function Tickable(props: CheckboxProps & { readonly kind: 'box' | 'switch' }) {
  const { label, checked, onChange, hint, mixed = false, disabled = false, labelHidden = false, tabIndex, kind } = props
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  // Each time: a press takes the browser's own "some of it" away.
  useEffect(() => {
    if (input.current !== null) input.current.indeterminate = mixed
  })
  return (
    <span className={css['tickable']}>
      <input
        ref={input}
        id={id}
        type="checkbox"
        role={kind === 'switch' ? 'switch' : undefined}
        checked={checked}
        disabled={disabled}
        tabIndex={tabIndex}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={event => onChange(event.target.checked)}
        className={kind === 'switch' ? css['switch'] : css['box']}
      />
      <label htmlFor={id} className={labelHidden ? 'visually-hidden' : css['tickLabel']}>
        {label}
      </label>
      {hint !== undefined && (
        <span id={`${id}-hint`} className={cx(css['tickHint'])}>
          {hint}
        </span>
      )}
    </span>
  )
}
