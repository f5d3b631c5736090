import { Button } from '../shared/Button.tsx'
import { useSay } from '../shared/useSay.tsx'
import { UserText } from '../shared/UserText.tsx'
import css from './LookHere.module.css'
import type { SettledPointer } from './useLookHere.ts'

export interface LookHereAsideProps {
  readonly setAside: readonly SettledPointer[]
  readonly busy: boolean
  readonly onAgain: (one: SettledPointer) => void
}

/** What was set aside, by whom and why, with the way to have it shown again. Nothing where nothing was. */
export function LookHereAside({ setAside, busy, onAgain }: LookHereAsideProps) {
  const say = useSay()
  if (setAside.length === 0) return null
  return (
    <details className={css['settled']}>
      <summary>{say('lookHere:aside.heading', { count: setAside.length })}</summary>
      <ul className={css['list']}>
        {setAside.map(one => {
          const { kind, words, reason } = one.aside
          const what = words.join(' · ')
          const reviewer = one.reviewer === '' ? say('lookHere:aside.unnamed') : one.reviewer
          return (
            <li key={one.aside.id} className={css['pointer']}>
              <UserText as="p">
                {say(`lookHere:kind.${kind}`)}: {what}
              </UserText>
              <UserText as="p" className={css['quiet']}>
                {say('lookHere:aside.by', { reviewer, reason })}
              </UserText>
              {one.isPast && <p className={css['quiet']}>{say('lookHere:aside.changed')}</p>}
              <Button
                size="small"
                variant="ghost"
                busy={busy}
                aria-label={say('lookHere:aside.againOf', { what })}
                onClick={() => onAgain(one)}
              >
                {say('lookHere:aside.again')}
              </Button>
            </li>
          )
        })}
      </ul>
    </details>
  )
}
