import { ChevronLeft } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from './Button.tsx'
import { cx } from './cx.ts'
import css from './SplitLayout.module.css'
import { useSay } from './useSay.tsx'

export interface SplitLayoutProps {
  /** Each pane is a region with this name. */
  readonly listLabel: string
  readonly list: ReactNode
  readonly mainLabel: string
  readonly main: ReactNode
  readonly asideLabel?: string
  /** Stands beside the main pane where there is room, else below it. */
  readonly aside?: ReactNode
  /** Nothing is chosen: the list has the whole width. */
  readonly listAlone?: boolean
  /** The one that a narrow window shows: the list, or the thing chosen from it. */
  readonly pane: 'list' | 'main'
  /** Back to the list, in a narrow window. */
  readonly onBack: () => void
  readonly backLabel?: string
}

/** A list, what is chosen from it, and what accompanies that; one pane at a time where the window is narrow. */
export function SplitLayout(props: SplitLayoutProps) {
  const { listLabel, list, mainLabel, main, asideLabel, aside, listAlone = false, pane, onBack, backLabel } = props
  const say = useSay()
  return (
    <div className={css['box']}>
      <div
        className={cx(css['split'], listAlone && css['alone'], aside !== undefined && css['withAside'])}
        data-pane={pane}
      >
        <section aria-label={listLabel} className={cx(css['list'], 'no-print')}>
          {list}
        </section>
        <div className={css['content']}>
          <div className={cx(css['back'], 'no-print')}>
            <Button variant="ghost" size="small" icon={<ChevronLeft aria-hidden="true" />} onClick={onBack}>
              {backLabel ?? say('common:back')}
            </Button>
          </div>
          <section aria-label={mainLabel} className={css['main']}>
            {main}
          </section>
          {aside !== undefined && (
            <aside aria-label={asideLabel} className={css['aside']}>
              {aside}
            </aside>
          )}
        </div>
      </div>
    </div>
  )
}
