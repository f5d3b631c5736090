import { sayChanges, sayFinding } from '../../messages/findingWords.ts'
import type { Finding } from '../../domain/verdict/rule.ts'
import type { Desk } from '../../queries/claimDesk.ts'
import { cx } from '../shared/cx.ts'
import { MarkBadge } from '../shared/MarkBadge.tsx'
import { useSay } from '../shared/useSay.tsx'
import css from './Verdict.module.css'

export interface RecommendationProps {
  readonly desk: Desk
}

/** What the rules recommend, by which rule and counts; what to read with care; and what would change it. */
export function Recommendation({ desk: { assessment, standard } }: RecommendationProps) {
  const { deciding, findings, recommendation } = assessment
  const say = useSay()
  const cautions = findings.filter(finding => finding !== deciding)
  const changes = sayChanges(say, deciding)
  return (
    <section aria-label={say('desk:recommend')} className={css['part']}>
      <h2 className={css['label']}>{say('desk:recommend')}</h2>
      <MarkBadge mark={recommendation} size="large" />
      <Findings findings={[deciding]} />
      <p className={css['held']}>{say('desk:held', { standard: say(`findings:standard.${standard.id}.name`) })}</p>
      {cautions.length > 0 && (
        <>
          <h3 className={css['label']}>{say('desk:cautions')}</h3>
          <Findings findings={cautions} />
        </>
      )}
      {changes.length > 0 && (
        <>
          <h3 className={css['label']}>{say('desk:changes')}</h3>
          <ul className={cx(css['findings'], css['changes'])}>
            {changes.map(change => (
              <li key={change}>{change}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

function Findings({ findings }: { readonly findings: readonly Finding[] }) {
  const say = useSay()
  return (
    <ul className={css['findings']}>
      {findings.map(finding => {
        const rule = say('desk:rule', { rule: finding.rule, text: say(`findings:rule.${finding.rule}`) })
        return (
          <li key={`${finding.rule} ${finding.code}`}>
            <span dir="auto">{sayFinding(say, finding)}</span>{' '}
            <code title={rule}>
              <span aria-hidden="true">{finding.rule}</span>
              <span className="visually-hidden">{rule}</span>
            </code>
          </li>
        )
      })}
    </ul>
  )
}
