import type { ReactNode } from 'react'
import { NavLink } from 'react-router'
import { cx } from '../shared/cx.ts'
import { buttonClass } from '../shared/Button.tsx'
import { Tooltip, useTooltip } from '../shared/Tooltip.tsx'
import css from './Bar.module.css'

export interface IconLinkProps {
  /** Its accessible name, and what the tooltip says. */
  readonly label: string
  readonly icon: ReactNode
  readonly to: string
}

/** A link that shows an icon alone; its name appears on hover and on focus. */
export function IconLink({ label, icon, to }: IconLinkProps) {
  const tooltip = useTooltip()
  return (
    <>
      <NavLink
        {...tooltip.anchor}
        to={to}
        aria-label={label}
        className={cx(buttonClass({ variant: 'ghost' }), css['iconLink'])}
      >
        {icon}
      </NavLink>
      <Tooltip tooltip={tooltip} text={label} />
    </>
  )
}
