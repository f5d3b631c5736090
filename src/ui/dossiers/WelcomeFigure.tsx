import { MarkBadge } from '../shared/MarkBadge.tsx'
import { OriginLetter } from '../shared/OriginLetter.tsx'
import { useSay } from '../shared/useSay.tsx'
import css from './WelcomeFigure.module.css'

/** The point of it in one look: three documents, one voice, and what the rules make of that. Invented. */
export function WelcomeFigure() {
  const say = useSay()
  return (
    <figure className={css['figure']} role="img" aria-label={say('dossiers:figure.summary')}>
      <div aria-hidden="true" className={css['sheet']}>
        <p className={css['claim']}>{say('dossiers:figure.claim')}</p>
        <p className={css['tally']}>
          <strong>{say('common:stance.supports')}</strong> {say('dossiers:figure.documents')}
          <span className={css['origin']}>{say('dossiers:figure.origin')}</span>
        </p>
        <ul className={css['documents']}>
          {documents.map(name => (
            <li key={name}>
              <OriginLetter letter="A" />
              <span className={css['publisher']}>{say(`dossiers:figure.${name}`)}</span>
              <span className={css['why']}>{say(`dossiers:figure.${name}Why`)}</span>
            </li>
          ))}
        </ul>
        <div className={css['verdict']}>
          <p className={css['label']}>{say('dossiers:figure.recommend')}</p>
          <MarkBadge mark="attributed" size="large" />
          <p className={css['change']}>{say('dossiers:figure.change')}</p>
        </div>
      </div>
    </figure>
  )
}

const documents = ['third', 'first', 'second'] as const
