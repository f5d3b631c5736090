import { useId } from 'react'
import type { StandardId } from '../../domain/records.ts'
import { standards } from '../../domain/verdict/standards.ts'
import { useSay } from '../shared/useSay.tsx'
import css from './StandardChoice.module.css'

export interface StandardChoiceProps {
  readonly value: StandardId
  readonly onChange: (standard: StandardId) => void
  /** The one that holds now, said to; `null` where none does yet. */
  readonly present: StandardId | null
}

/** One of the standards that a dossier can be held to, each with what it asks and where that is written down. */
export function StandardChoice({ value, onChange, present }: StandardChoiceProps) {
  const say = useSay()
  const name = useId()
  return (
    <fieldset className={css['choice']}>
      <legend>{say('dossiers:profile')}</legend>
      <p className={css['hint']}>{say('dossiers:profileHint')}</p>
      {Object.values(standards).map(({ id, after }) => (
        <label key={id} className={css['option']}>
          <input type="radio" name={name} checked={id === value} onChange={() => onChange(id)} />
          <span className={css['name']}>
            {say(`standards:${id}.name`)}
            {id === present && <span className={css['present']}>{say('sheet:present')}</span>}
          </span>
          <span className={css['asks']}>{say(`standards:${id}.description`)}</span>
          {present !== null && <span className={css['after']}>{say('sheet:after', { sources: [...after] })}</span>}
        </label>
      ))}
    </fieldset>
  )
}
