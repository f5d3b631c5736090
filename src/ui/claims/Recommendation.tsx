import { Link } from 'react-router'
import { sayChanges, sayFinding, sayStandard } from '../../messages/findingWords.ts'
import type { DossierId } from '../../domain/id.ts'
import type { Finding } from '../../domain/verdict/rule.ts'
import type { Desk } from '../../queries/claimDesk.ts'
import { Button } from '../shared/Button.tsx'
import { cx } from '../shared/cx.ts'
import { MarkBadge } from '../shared/MarkBadge.tsx'
import { useSay } from '../shared/useSay.tsx'
import { rulePath } from './paths.ts'
import { showOrigin } from './showPlace.ts'
import css from './Verdict.module.css'

export interface RecommendationProps {
  readonly dossierId: DossierId
  readonly desk: Desk
}

/** What the rules recommend, by which rule and counts; what to read with care; and what would change it. */
export function Recommendation({ dossierId, desk: { assessment, origins, standard } }: RecommendationProps) {
  const { deciding, findings, recommendation } = assessment
  const say = useSay()
  const cautions = findings.filter(finding => finding !== deciding)
  const changes = sayChanges(say, deciding)
  return (
    <section aria-label={say('desk:recommend')} className={css['part']}>
      <h2 className={css['label']}>{say('desk:recommend')}</h2>
      <MarkBadge mark={recommendation} size="large" />
      <Findings dossierId={dossierId} findings={[deciding]} />
      <p className={css['held']}>{say('desk:held', { standard: sayStandard(say, standard) })}</p>
      {cautions.length > 0 && (
        <>
          <h3 className={css['label']}>{say('desk:cautions')}</h3>
          <Findings
            dossierId={dossierId}
            findings={cautions}
            folded={origins.find(({ documents }) => documents.length > 1)?.letter}
          />
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

interface FindingsProps {
  readonly dossierId: DossierId
  readonly findings: readonly Finding[]
  /** The letter of an origin with several documents, to be asked why; `undefined` where there is none. */
  readonly folded?: string | undefined
}

function Findings({ dossierId, findings, folded }: FindingsProps) {
  const say = useSay()
  return (
    <ul className={css['findings']}>
      {findings.map(finding => {
        const rule = say('desk:rule', { rule: finding.rule, text: say(`findings:rule.${finding.rule}`) })
        return (
          <li key={`${finding.rule} ${finding.code}`}>
            <span dir="auto">{sayFinding(say, finding)}</span>{' '}
            <Link to={rulePath(dossierId, finding.rule)} className={css['rule']} title={rule}>
              <span aria-hidden="true">{finding.rule}</span>
              <span className="visually-hidden">{rule}</span>
            </Link>
            {finding.rule === 'I2' && folded !== undefined && (
              <Button size="small" variant="ghost" className={css['why']} onClick={() => showOrigin(folded)}>
                {say('desk:whyOne')}
              </Button>
            )}
          </li>
        )
      })}
    </ul>
  )
}
