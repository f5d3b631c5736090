import { useSay } from '../shared/useSay.tsx'
import css from './Search.module.css'

/** What can be typed, before anything is. */
export function SearchHelp() {
  const say = useSay()
  return (
    <section className={css['help']}>
      <h2>{say('search:start.title')}</h2>
      <p>{say('search:start.text')}</p>
      <dl>
        {examples.map(({ typed, does }) => (
          <div key={does}>
            <dt>
              <code dir="ltr">{typed}</code>
            </dt>
            <dd>{say(`search:start.${does}`)}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

const examples = [
  { typed: '"harbour bridge"', does: 'phrase' },
  { typed: '-ferry', does: 'without' },
  { typed: 'publisher:post', does: 'publisher' },
  { typed: 'title:"annual report"', does: 'titleField' },
  { typed: 'speaker:marrable', does: 'speaker' },
  { typed: 'claimant:council', does: 'claimant' },
] as const
