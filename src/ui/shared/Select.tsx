import { ChevronDown } from 'lucide-react'
import type { ComponentProps } from 'react'
import css from './controls.module.css'
import { cx } from './cx.ts'
import { useFieldControl } from './Field.tsx'

export interface SelectOption<V extends string> {
  readonly value: V
  readonly label: string
  readonly disabled?: boolean
}

export interface SelectProps<V extends string> extends Omit<
  ComponentProps<'select'>,
  'onChange' | 'value' | 'children' | 'size'
> {
  readonly value: V
  readonly options: readonly SelectOption<V>[]
  readonly onChange: (value: V) => void
  readonly size?: 'medium' | 'small'
}

/** One of a few, by the platform's own list. */
export function Select<V extends string>({ value, options, onChange, size, className, ...rest }: SelectProps<V>) {
  const field = useFieldControl()
  const choose = (chosen: string) => {
    const option = options.find(candidate => candidate.value === chosen)
    if (option !== undefined) onChange(option.value)
  }
  return (
    <span className={cx(css['selectBox'], className)}>
      <select
        {...field}
        {...rest}
        value={value}
        onChange={event => choose(event.target.value)}
        className={cx(css['control'], css['select'], size === 'small' && css['small'])}
      >
        {options.map(option => (
          <option key={option.value} value={option.value} disabled={option.disabled}>
            {option.label}
          </option>
        ))}
      </select>
      <ChevronDown className={css['chevron']} aria-hidden="true" />
    </span>
  )
}
