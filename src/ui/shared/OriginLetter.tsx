import type { ReactNode } from 'react'
import { originTint } from '../../domain/originTint.ts'
import { cx } from './cx.ts'
import css from './OriginLetter.module.css'

export interface OriginLetterProps {
  /** As `originLetters` gives it: `A`, `AB`, `A2`, `A+1`; `null` while nobody knows. */
  readonly letter: string | null
  readonly title?: string | undefined
  /** Its name, for those who do not see it. */
  readonly children?: ReactNode
}

/** An origin's letter on its tint: the same letter is the same voice, everywhere. */
export function OriginLetter({ letter, title, children }: OriginLetterProps) {
  return (
    <span
      title={title}
      className={cx(css['origin'], letter === null && css['unknown'])}
      style={letter === null ? undefined : { '--origin': `var(--origin-${originTint(letter)})` }}
    >
      <span aria-hidden="true">{letter?.replace('+', ' +') ?? '?'}</span>
      {children}
    </span>
  )
}
