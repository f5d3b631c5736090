import { Link } from 'react-router'
import type { DossierId } from '../../domain/id.ts'
import { keptWarnings } from '../../domain/quote/keptWarnings.ts'
import { sayCheck } from '../../messages/quoteWords.ts'
import { Acceptances } from '../shared/Acceptances.tsx'
import { DrawnQuote } from '../shared/ComparedQuote.tsx'
import { OutcomeLabel } from '../shared/OutcomeLabel.tsx'
import { QuoteWarnings } from '../shared/QuoteWarnings.tsx'
import { useSay } from '../shared/useSay.tsx'
import { UserText } from '../shared/UserText.tsx'
import css from './Checks.module.css'
import type { Failure, Standing } from './failures.ts'

export interface FailureCardProps {
  readonly dossierId: DossierId
  /** Also one that does not fail, and has something in it to be looked at. */
  readonly failure: Failure | Standing
}

/**
 * An excerpt that fails: why, its words with what differs, the claims that it bears on, and the way to it. One that
 * counts by somebody’s word also says by whose, when and with what note.
 */
export function FailureCard({ dossierId, failure: { checked, found } }: FailureCardProps) {
  const say = useSay()
  const { excerpt, source, claims } = checked
  const check = found.type === 'otherwise' ? found.check : excerpt.check
  const warnings = keptWarnings({ ...excerpt, check })
  const isHere = excerpt.textId === source.textId && excerpt.anchor !== null && found.type !== 'not-there'
  const state = isHere && excerpt.anchor ? { passage: { span: excerpt.anchor.span, quoted: excerpt.quoted } } : null
  const path = `/d/${dossierId}/sources/${encodeURIComponent(source.id)}`
  return (
    <div className={css['card']}>
      <div className={css['top']}>
        <OutcomeLabel outcome={check.outcome} warned={warnings.length > 0} />
        <span>{say(`checks:failure.${found.type}`)}</span>
      </div>
      <DrawnQuote quoted={excerpt.quoted} check={check} lang={source.language} />
      {check.outcome !== 'verbatim' && <p className={css['quiet']}>{sayCheck(say, check)}</p>}
      <QuoteWarnings warnings={warnings} />
      {isAsNoted.has(found.type) && <Acceptances dossierId={dossierId} excerpt={excerpt} />}
      {found.type === 'otherwise' && (
        <p className={css['quiet']}>
          {say('checks:noted', { outcome: say(`quote:outcome.${excerpt.check.outcome}`) })}
        </p>
      )}
      <p className={css['quiet']}>
        <UserText lang={source.language}>{source.title}</UserText>
        {' · '}
        <Link to={path} state={state}>
          {say(found.type === 'earlier-text' ? 'checks:settle' : 'checks:open')}
        </Link>
      </p>
      {claims.length === 0 ? (
        <p className={css['quiet']}>{say('checks:unused')}</p>
      ) : (
        <ul className={css['claims']} aria-label={say('checks:bears')}>
          {claims.map(({ id, text }) => (
            <li key={id}>
              <Link to={`/d/${dossierId}/claims/${encodeURIComponent(id)}`}>
                <UserText>{text}</UserText>
              </Link>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

/** What is asked is whether what is noted may stand, where nothing else was found meanwhile. */
const isAsNoted: ReadonlySet<FailureCardProps['failure']['found']['type']> = new Set([
  'accepted',
  'warned',
  'difference-to-accept',
  'altered',
])
