import type { ReactNode } from 'react'
import css from './Card.module.css'
import { cx } from './cx.ts'

export interface CardProps {
  readonly children: ReactNode
  /** `article` for a thing that stands alone, such as one piece of evidence. */
  readonly as?: 'div' | 'article' | 'section' | 'li'
  /** Its accessible name, where it is an article or a section. */
  readonly label?: string
  /** A set-off line at its foot: what a check found. */
  readonly foot?: ReactNode
  readonly className?: string | undefined
}

/** A sheet on the desk. */
export function Card({ children, as: Element = 'div', label, foot, className }: CardProps) {
  return (
    <Element aria-label={label} className={cx(css['card'], className)}>
      <div className={css['body']}>{children}</div>
      {foot !== undefined && <div className={css['foot']}>{foot}</div>}
    </Element>
  )
}

/** A heading over a group of cards: its name, how many, and something at the far end. */
export function GroupHeading({ title, count, end, level = 2 }: GroupHeadingProps) {
  const Heading = `h${level}` as const
  return (
    <div className={css['heading']}>
      <Heading className={css['headingTitle']}>{title}</Heading>
      {count !== undefined && <span>{count}</span>}
      {end !== undefined && <span className={css['end']}>{end}</span>}
    </div>
  )
}

export interface GroupHeadingProps {
  readonly title: ReactNode
  /** "5 documents" */
  readonly count?: ReactNode
  /** "1 origin", or a button. */
  readonly end?: ReactNode
  readonly level?: 2 | 3 | 4
}
