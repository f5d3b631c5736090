import { Link } from 'react-router'
import type { DossierId } from '../../domain/id.ts'
import { ruleOf } from '../../domain/verdict/assess.ts'
import type { Finding } from '../../domain/verdict/rule.ts'
import { sayChanges, sayFinding } from '../../messages/findingWords.ts'
import type { DeskExhibit } from '../../queries/claimDesk.ts'
import { Button } from '../shared/Button.tsx'
import { useSay } from '../shared/useSay.tsx'
import { UserText } from '../shared/UserText.tsx'
import { rulePath } from './paths.ts'
import { showOrigin } from './showPlace.ts'
import css from './Verdict.module.css'

export interface FindingsProps {
  readonly dossierId: DossierId
  readonly findings: readonly Finding[]
  /** All of the claim's: what a finding rests on is among them. */
  readonly exhibits: readonly DeskExhibit[]
  /** The letter of an origin with several documents, to be asked why; `undefined` where there is none. */
  readonly folded?: string | undefined
}

/** What rules find, each with its rule, the published standard behind that, and for a caution what would take it away. */
export function Findings({ dossierId, findings, exhibits, folded }: FindingsProps) {
  const say = useSay()
  return (
    <ul className={css['findings']}>
      {findings.map(finding => (
        <li key={`${finding.rule} ${finding.code}`}>
          <span dir="auto">{sayFinding(say, finding)}</span> <RuleLink dossierId={dossierId} finding={finding} />
          {finding.rule === 'I2' && folded !== undefined && (
            <Button size="small" variant="ghost" className={css['why']} onClick={() => showOrigin(folded)}>
              {say('desk:whyOne')}
            </Button>
          )}
          {finding.concludes === null ? (
            <Caution finding={finding} exhibits={exhibits} />
          ) : (
            <small className={css['after']}>{say('desk:after', { after: ruleOf(finding.rule).after })}</small>
          )}
        </li>
      ))}
    </ul>
  )
}

function RuleLink({ dossierId, finding }: { readonly dossierId: DossierId; readonly finding: Finding }) {
  const say = useSay()
  const rule = say('desk:rule', { rule: finding.rule, text: say(`findings:rule.${finding.rule}`) })
  return (
    <Link to={rulePath(dossierId, finding.rule)} className={css['rule']} title={rule}>
      <span aria-hidden="true">{finding.rule}</span>
      <span className="visually-hidden">{rule}</span>
    </Link>
  )
}

/** Folded away: which sources a caution is about, where it is not about all, and what would take it away. */
function Caution({ finding, exhibits }: { readonly finding: Finding; readonly exhibits: readonly DeskExhibit[] }) {
  const say = useSay()
  const rests = new Set(finding.rests)
  const concerned = exhibits.filter(({ evidence }) => rests.has(evidence.id))
  const titles = [...new Set(concerned.map(({ source }) => source.title))]
  return (
    <details className={css['caution']}>
      <summary>{say('desk:takenAway')}</summary>
      {sayChanges(say, finding).map(change => (
        <p key={change}>{change}</p>
      ))}
      {concerned.length < exhibits.length && (
        <UserText as="p">
          {say('desk:concerns', { sources: titles.map(title => say('desk:title', { title })) })}
        </UserText>
      )}
      <small className={css['after']}>{say('desk:after', { after: ruleOf(finding.rule).after })}</small>
    </details>
  )
}
