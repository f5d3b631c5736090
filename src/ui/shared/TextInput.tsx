import type { ComponentProps } from 'react'
import css from './controls.module.css'
import { cx } from './cx.ts'
import { useFieldControl } from './Field.tsx'

export interface TextInputProps extends Omit<ComponentProps<'input'>, 'onChange' | 'value' | 'size'> {
  readonly value: string
  readonly onChange: (value: string) => void
  /** `words` for what will be read (serif), `code` for ids and hashes, else the voice of the program. */
  readonly face?: 'program' | 'words' | 'code'
}

/** One line of text. Inside a Field it takes its name from there; alone it needs `aria-label`. */
export function TextInput({ value, onChange, face = 'program', className, ...rest }: TextInputProps) {
  const field = useFieldControl()
  return (
    <input
      type="text"
      dir="auto"
      {...field}
      {...rest}
      value={value}
      onChange={event => onChange(event.target.value)}
      className={cx(css['control'], css[face], className)}
    />
  )
}
