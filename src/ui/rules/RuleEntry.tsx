import type { Rule } from '../../domain/verdict/rule.ts'
import { cx } from '../shared/cx.ts'
import { useSay } from '../shared/useSay.tsx'
import css from './Rules.module.css'

export interface RuleEntryProps {
  readonly rule: Rule
  /** Whether the address leads to it. */
  readonly isChosen: boolean
}

/** One rule: its id, what it says, what it looks at, and the published standard that it puts into code. */
export function RuleEntry({ rule: { id, after, uses }, isChosen }: RuleEntryProps) {
  const say = useSay()
  return (
    <article
      id={id}
      tabIndex={-1}
      aria-labelledby={`${id}-says`}
      className={cx(css['rule'], isChosen && css['chosen'])}
    >
      <code>{id}</code>
      <div>
        <h3 id={`${id}-says`}>{say(`findings:rule.${id}`)}</h3>
        <p>{say('rules:uses', { uses: uses.map(use => say(`rules:use.${use}`)) })}</p>
        <p>{say('rules:after', { after })}</p>
      </div>
    </article>
  )
}
