import { TriangleAlert } from 'lucide-react'
import type { QuoteWarning } from '../../domain/quote/warnings.ts'
import { sayWarning } from '../../messages/quoteWords.ts'
import css from './QuoteWarnings.module.css'
import { useSay } from './useSay.tsx'
import { UserText } from './UserText.tsx'

/** What to look at in a quote, a sentence each; nothing where there is nothing. */
export function QuoteWarnings({ warnings }: { readonly warnings: readonly QuoteWarning[] }) {
  const say = useSay()
  if (warnings.length === 0) return null
  return (
    <ul className={css['warnings']} aria-label={say('quote:warnings')}>
      {warnings.map((warning, index) => (
        <li key={index}>
          <TriangleAlert aria-hidden="true" />
          <UserText>{sayWarning(say, warning)}</UserText>
        </li>
      ))}
    </ul>
  )
}
