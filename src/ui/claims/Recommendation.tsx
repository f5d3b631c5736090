import { sayChanges, sayStandard } from '../../messages/findingWords.ts'
import type { DossierId } from '../../domain/id.ts'
import type { Desk } from '../../queries/claimDesk.ts'
import { cx } from '../shared/cx.ts'
import { MarkBadge } from '../shared/MarkBadge.tsx'
import { useSay } from '../shared/useSay.tsx'
import { Findings } from './Findings.tsx'
import css from './Verdict.module.css'

export interface RecommendationProps {
  readonly dossierId: DossierId
  readonly desk: Desk
}

/** What the rules recommend, by which rule and counts; what to read with care; and what would change it. */
export function Recommendation({ dossierId, desk: { assessment, exhibits, origins, standard } }: RecommendationProps) {
  const { deciding, findings, recommendation } = assessment
  const say = useSay()
  const cautions = findings.filter(finding => finding !== deciding)
  const changes = sayChanges(say, deciding)
  return (
    <section aria-label={say('desk:recommend')} className={css['part']}>
      <h2 className={css['label']}>{say('desk:recommend')}</h2>
      <MarkBadge mark={recommendation} size="large" />
      <Findings dossierId={dossierId} findings={[deciding]} exhibits={exhibits} />
      <p className={css['held']}>{say('desk:held', { standard: sayStandard(say, standard) })}</p>
      {cautions.length > 0 && (
        <>
          <h3 className={css['label']}>{say('desk:cautions')}</h3>
          <Findings
            dossierId={dossierId}
            findings={cautions}
            exhibits={exhibits}
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
