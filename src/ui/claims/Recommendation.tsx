import { Link } from 'react-router'
import { sayChanges, sayStandard } from '../../messages/findingWords.ts'
import type { DossierId } from '../../domain/id.ts'
import type { Desk } from '../../queries/claimDesk.ts'
import { cx } from '../shared/cx.ts'
import { insideQuotes } from '../../domain/text/insideQuotes.ts'
import { MarkBadge } from '../shared/MarkBadge.tsx'
import { useSay } from '../shared/useSay.tsx'
import { UserText } from '../shared/UserText.tsx'
import { Findings } from './Findings.tsx'
import { namingPath } from './paths.ts'
import css from './Verdict.module.css'

export interface RecommendationProps {
  readonly dossierId: DossierId
  readonly desk: Desk
}

/** What the rules recommend, by which rule and counts; what to read with care; and what would change it. */
export function Recommendation({ dossierId, desk }: RecommendationProps) {
  const { assessment, exhibits, standard } = desk
  const { deciding, findings, recommendation } = assessment
  const say = useSay()
  const cautions = findings.filter(finding => finding !== deciding)
  const changes = sayChanges(say, deciding)
  return (
    <section aria-label={say('desk:recommend')} className={css['part']}>
      <h2 className={css['label']}>{say('desk:recommend')}</h2>
      <MarkBadge mark={recommendation} size="large" />
      <Findings dossierId={dossierId} findings={[deciding]} exhibits={exhibits} />
      <Unnamed dossierId={dossierId} desk={desk} />
      <p className={css['held']}>{say('desk:held', { standard: sayStandard(say, standard) })}</p>
      {cautions.length > 0 && (
        <>
          <h3 className={css['label']}>{say('desk:cautions')}</h3>
          <Findings dossierId={dossierId} findings={cautions} exhibits={exhibits} />
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

/** Which documents are in none of the origins that the numbers above count, and the way to mend that. */
function Unnamed({ dossierId, desk: { unnamed, sourceTitles } }: RecommendationProps) {
  const say = useSay()
  if (unnamed.size === 0) return null
  const titles = [...unnamed].map(id => say('desk:title', { title: insideQuotes(sourceTitles.get(id) ?? '') }))
  return (
    <p className={css['unnamed']}>
      <UserText>{say('desk:unnamed', { count: unnamed.size, sources: titles })}</UserText>{' '}
      <Link to={namingPath(dossierId, unnamed)}>{say('desk:nameIt', { count: unnamed.size })}</Link>
    </p>
  )
}
