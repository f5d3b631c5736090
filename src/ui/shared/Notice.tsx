import { CircleAlert, Info, TriangleAlert, X } from 'lucide-react'
import type { ReactNode } from 'react'
import { cx } from './cx.ts'
import { IconButton } from './IconButton.tsx'
import css from './Notice.module.css'
import { useSay } from './useSay.tsx'

export interface NoticeProps {
  readonly tone?: 'info' | 'warn' | 'error'
  /** What happened, in a few words. */
  readonly title?: string
  /** What was kept, and what to do. */
  readonly children?: ReactNode
  /** A way on: buttons or links. */
  readonly actions?: ReactNode
  /** Given: it can be put away. */
  readonly onDismiss?: () => void
}

/** Says something in its place. An error interrupts a screen reader; the rest waits its turn. */
export function Notice({ tone = 'info', title, children, actions, onDismiss }: NoticeProps) {
  const say = useSay()
  const Icon = { info: Info, warn: TriangleAlert, error: CircleAlert }[tone]
  return (
    <div role={tone === 'error' ? 'alert' : 'status'} className={cx(css['notice'], css[tone])}>
      <Icon className={css['icon']} aria-hidden="true" />
      <div className={css['body']}>
        {title !== undefined && <strong className={css['title']}>{title}</strong>}
        {children !== undefined && <div>{children}</div>}
        {actions !== undefined && actions !== null && <div className={css['actions']}>{actions}</div>}
      </div>
      {onDismiss !== undefined && (
        <IconButton label={say('common:dismiss')} size="small" icon={<X aria-hidden="true" />} onClick={onDismiss} />
      )}
    </div>
  )
}
