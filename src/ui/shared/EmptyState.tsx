import type { ReactNode } from 'react'
import css from './EmptyState.module.css'

export interface EmptyStateProps {
  readonly title: string
  /** What belongs here, and the next step. */
  readonly text?: ReactNode
  readonly icon?: ReactNode
  /** Buttons or links; the first is the next step. */
  readonly actions?: ReactNode
  /** `1` where it is all there is on the page. */
  readonly headingLevel?: 1 | 2 | 3
}

/** What a list says while there is nothing in it: never only that, always what to do. */
export function EmptyState({ title, text, icon, actions, headingLevel = 2 }: EmptyStateProps) {
  const Heading = `h${headingLevel}` as const
  return (
    <div className={css['empty']}>
      {icon !== undefined && (
        <div className={css['icon']} aria-hidden="true">
          {icon}
        </div>
      )}
      <Heading className={css['title']}>{title}</Heading>
      {text !== undefined && <p className={css['text']}>{text}</p>}
      {actions !== undefined && <div className={css['actions']}>{actions}</div>}
    </div>
  )
}
