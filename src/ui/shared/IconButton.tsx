import type { ComponentProps, ReactNode } from 'react'
import css from './Button.module.css'
import { buttonClass, type ButtonVariant } from './Button.tsx'
import { cx } from './cx.ts'
import { Tooltip, useTooltip } from './Tooltip.tsx'

export interface IconButtonProps extends Omit<ComponentProps<'button'>, 'children' | 'aria-label' | 'title'> {
  /** Its accessible name, and what the tooltip says. */
  readonly label: string
  readonly icon: ReactNode
  /** Keys that do the same, shown in the tooltip, e.g. `Mod+k`. */
  readonly keys?: string
  readonly variant?: ButtonVariant
  readonly size?: 'medium' | 'small'
}

/** A button that shows an icon alone; its name appears on hover and on focus. */
export function IconButton(props: IconButtonProps) {
  const { label, icon, keys, variant = 'ghost', size = 'medium', type = 'button', className, ...rest } = props
  const tooltip = useTooltip()
  return (
    <>
      <button
        {...rest}
        {...tooltip.anchor}
        type={type}
        aria-label={label}
        className={cx(buttonClass({ variant, size }), css['icon'], className)}
      >
        {icon}
      </button>
      <Tooltip tooltip={tooltip} text={label} {...(keys !== undefined && { keys })} />
    </>
  )
}
