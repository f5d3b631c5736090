import css from './Mark.module.css'
import { cx } from './cx.ts'
import { MarkIcon, type MarkName } from './MarkIcon.tsx'
import { useSay } from './useSay.tsx'

export interface MarkBadgeProps {
  readonly mark: MarkName
  readonly needsRecheck?: boolean
  /** `large` is the recommendation on the desk. */
  readonly size?: 'medium' | 'large'
}

/** A mark as drawing and word together. */
export function MarkBadge({ mark, needsRecheck = false, size = 'medium' }: MarkBadgeProps) {
  const say = useSay()
  const large = size === 'large'
  return (
    <span className={cx(css['badge'], large && css['large'], needsRecheck && css['hasRing'])}>
      <MarkIcon mark={mark} needsRecheck={needsRecheck} size={large ? 32 : 18} />
      <span>
        <span className={css['word']}>{say(`common:mark.${mark}`)}</span>
        {needsRecheck && <span className={css['recheck']}>, {say('common:mark.recheck')}</span>}
      </span>
    </span>
  )
}
