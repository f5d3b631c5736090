import type { ReactNode } from 'react'
import { OriginBadge } from './OriginBadge.tsx'
import css from './SourceLine.module.css'
import { UserText } from './UserText.tsx'

export interface SourceLineProps {
  /** As `originLetters` gives it; `undefined` where origins are not the matter. */
  readonly origin?: string | null
  /** The source's name: words, or a link around them. */
  readonly title: ReactNode
  /** Date, page, "first-hand": short, in order. Empty ones are left out. */
  readonly facts?: readonly (string | null)[]
}

/** Where words come from, in one line: whose voice, which document, when and where in it. */
export function SourceLine({ origin, title, facts = [] }: SourceLineProps) {
  const told = facts.filter(fact => fact !== null && fact !== '')
  return (
    <div className={css['line']}>
      {origin !== undefined && <OriginBadge letter={origin} />}
      <span className={css['words']}>
        <UserText className={css['title']}>{title}</UserText>
        {told.map((fact, index) => (
          <span key={index} className={css['fact']}>
            <UserText>{fact}</UserText>
          </span>
        ))}
      </span>
    </div>
  )
}
