import { useId, useState } from 'react'
import type { Excerpt } from '../../domain/records.ts'
import { Button } from './Button.tsx'
import { ComparedQuote } from './ComparedQuote.tsx'
import css from './CompareToggle.module.css'
import { useSay } from './useSay.tsx'

export interface CompareToggleProps {
  readonly excerpt: Excerpt
  /** BCP 47, of the source. */
  readonly lang: string | null
}

/** Shows an excerpt's quote and its source side by side when asked to; nothing where they are the same or one is missing. */
export function CompareToggle({ excerpt: { quoted, check, anchor }, lang }: CompareToggleProps) {
  const say = useSay()
  const id = useId()
  const [isOpen, setOpen] = useState(false)
  if (anchor === null || check.outcome === 'verbatim') return null
  return (
    <div className={css['compare']}>
      <Button
        size="small"
        variant="ghost"
        className={css['toggle']}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {say(isOpen ? 'quote:side.hide' : 'quote:side.show')}
      </Button>
      <div id={id} hidden={!isOpen}>
        {isOpen && <ComparedQuote quoted={quoted} check={check} anchor={anchor} lang={lang} />}
      </div>
    </div>
  )
}
