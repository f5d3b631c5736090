/* oxlint-disable jsx-a11y/no-noninteractive-tabindex -- what scrolls must take the focus, or keys cannot scroll it */
import type { ReactNode } from 'react'

export interface ScrollRegionProps {
  readonly label: string
  readonly className: string | undefined
  readonly children: ReactNode
}

/** A box that scrolls within the page, by keys as well: named, and reached by Tab. */
export function ScrollRegion({ label, className, children }: ScrollRegionProps) {
  return (
    <div className={className} tabIndex={0} role="region" aria-label={label}>
      {children}
    </div>
  )
}
