import { cx } from './cx.ts'
import css from './OriginBadge.module.css'
import { originTint } from '../../domain/originTint.ts'
import { useSay } from './useSay.tsx'

export interface OriginBadgeProps {
  /** As `originLetters` gives it: `A`, `AB`, `A2`; `null` while nobody knows. */
  readonly letter: string | null
  /** Decoration, where the words beside it already name the origin. */
  readonly silent?: boolean
}

/** An origin's letter on its tint: the same letter is the same voice, everywhere. */
export function OriginBadge({ letter, silent = false }: OriginBadgeProps) {
  const say = useSay()
  const name = letter === null ? say('common:originUnknown') : say('common:origin', { letter })
  return (
    <span
      className={cx(css['origin'], letter === null && css['unknown'])}
      style={letter === null ? undefined : { '--origin': `var(--origin-${originTint(letter)})` }}
    >
      <span aria-hidden="true">{letter ?? '?'}</span>
      {!silent && <span className="visually-hidden">{name}</span>}
    </span>
  )
}
