import type { ReactNode } from 'react'
import css from './ViewLinks.module.css'

export interface ViewLinksProps {
  readonly label: string
  /** Links; the one to the view that is shown has `aria-current`. */
  readonly children: ReactNode
}

/** The ways to look at what a screen is about, side by side. */
export function ViewLinks({ label, children }: ViewLinksProps) {
  return (
    <nav className={css['views']} aria-label={label}>
      {children}
    </nav>
  )
}
