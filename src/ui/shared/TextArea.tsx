import { useLayoutEffect, useRef, type ComponentProps } from 'react'
import css from './controls.module.css'
import { cx } from './cx.ts'
import { useFieldControl } from './Field.tsx'
import type { TextInputProps } from './TextInput.tsx'

export interface TextAreaProps extends Omit<ComponentProps<'textarea'>, 'onChange' | 'value' | 'ref'> {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly face?: TextInputProps['face']
  /** Lines shown while there are fewer; it grows with what is written. */
  readonly rows?: number
}

/** Text of several lines, as tall as what it holds. */
export function TextArea({ value, onChange, face = 'words', rows = 2, className, ...rest }: TextAreaProps) {
  const field = useFieldControl()
  const area = useRef<HTMLTextAreaElement>(null)
  useLayoutEffect(() => {
    if (area.current !== null && !growsByItself()) fit(area.current)
  })
  return (
    <textarea
      dir="auto"
      {...field}
      {...rest}
      ref={area}
      rows={rows}
      value={value}
      onChange={event => onChange(event.target.value)}
      className={cx(css['control'], css['area'], css[face], className)}
    />
  )
}

function growsByItself(): boolean {
  return typeof CSS !== 'undefined' && CSS.supports('field-sizing', 'content')
}

function fit(area: HTMLTextAreaElement): void {
  area.style.blockSize = 'auto'
  area.style.blockSize = `${area.scrollHeight + area.offsetHeight - area.clientHeight}px`
}
