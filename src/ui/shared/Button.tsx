import type { ComponentProps, MouseEvent, ReactNode } from 'react'
import css from './Button.module.css'
import { cx } from './cx.ts'

export type ButtonVariant = 'primary' | 'quiet' | 'danger' | 'ghost'

export interface ButtonProps extends Omit<ComponentProps<'button'>, 'children'> {
  readonly children: ReactNode
  /** `primary` is the one next step of a place; `quiet` the rest; `ghost` where a frame would be noise. */
  readonly variant?: ButtonVariant
  readonly size?: 'medium' | 'small'
  readonly icon?: ReactNode
  /** Stands at the end: a `Kbd`, a count. */
  readonly trailing?: ReactNode
  /** At work: stays focusable, says so, and takes no second press. */
  readonly busy?: boolean
}

/** A button that does something. (What goes somewhere is a link; `buttonClass` makes one look like this.) */
export function Button(props: ButtonProps) {
  const { children, variant, size, icon, trailing, busy = false, type = 'button', className, onClick, ...rest } = props
  return (
    <button
      {...rest}
      type={type}
      className={cx(buttonClass({ ...(variant && { variant }), ...(size && { size }) }), className)}
      aria-busy={busy || undefined}
      aria-disabled={busy || rest['aria-disabled']}
      onClick={busy ? refuse : onClick}
    >
      {busy ? <span className={css['spinner']} aria-hidden="true" /> : icon}
      <span className={css['label']}>{children}</span>
      {trailing !== undefined && <span className={css['trailing']}>{trailing}</span>}
    </button>
  )
}

/** The classes of a button, for a link that should look like one. */
export function buttonClass(look: { readonly variant?: ButtonVariant; readonly size?: 'medium' | 'small' } = {}) {
  return cx(css['button'], css[look.variant ?? 'quiet'], look.size === 'small' && css['small'])
}

function refuse(event: MouseEvent): void {
  event.preventDefault()
}
