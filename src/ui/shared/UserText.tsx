import type { ReactNode } from 'react'

export interface UserTextProps {
  readonly children: ReactNode
  /** `span` within a sentence (isolated from its direction), `p` or `div` where it stands alone. */
  readonly as?: 'span' | 'p' | 'div' | 'blockquote' | 'strong' | 'em'
  /** BCP 47, where it is known: chooses the face, the hyphens, the voice of a screen reader. */
  readonly lang?: string | null
  readonly className?: string | undefined
}

/** Words that a person or a source wrote: they run in their own direction, whatever surrounds them. */
export function UserText({ children, as: Element = 'span', lang, className }: UserTextProps) {
  return (
    <Element dir="auto" lang={lang ?? undefined} className={className}>
      {children}
    </Element>
  )
}
