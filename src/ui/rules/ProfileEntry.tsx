import type { Dossier } from '../../domain/records.ts'
import { Link } from 'react-router'
import type { Standard } from '../../domain/verdict/standards.ts'
import { isPublished, standardOf } from '../../domain/verdict/thresholds.ts'
import { sayRequirement, sayStandard } from '../../messages/findingWords.ts'
import { useSay } from '../shared/useSay.tsx'
import css from './Rules.module.css'

export interface ProfileEntryProps {
  readonly published: Standard
  /** The dossier that one comes from; `null`: none. */
  readonly dossier: Dossier | null
}

/** One profile: what it asks for, alternative by alternative, and where that is written down. */
export function ProfileEntry({ published: { id, anyOf, after }, dossier }: ProfileEntryProps) {
  const say = useSay()
  const own = dossier?.standard === id ? standardOf(dossier) : null
  return (
    <article className={css['profile']} aria-labelledby={`profile-${id}`}>
      <h3 id={`profile-${id}`}>
        {say(`standards:${id}.name`)} {own && <span className={css['own']}>{say('rules:profiles.own')}</span>}
      </h3>
      <p>{say(`standards:${id}.description`)}</p>
      <ul>
        {anyOf.map((asked, index) => (
          <li key={`${asked.origins} ${asked.primaryOrigins} ${asked.kinds}`}>
            {say(index === 0 ? 'rules:profiles.asks' : 'rules:profiles.or', {
              requirement: sayRequirement(say, asked),
            })}
          </li>
        ))}
      </ul>
      {own && !isPublished(own) && (
        <p className={css['changed']}>{say('rules:profiles.changed', { standard: sayStandard(say, own) })}</p>
      )}
      {dossier && own && <Link to={`/d/${dossier.id}/sheet`}>{say('rules:profiles.change')}</Link>}
      <p className={css['after']}>{say('rules:after', { after: after.join('; ') })}</p>
    </article>
  )
}
