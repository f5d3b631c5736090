import { useEffect, useRef } from 'react'
import type { ClaimId } from '../../domain/id.ts'
import type { MeaningChange } from '../../domain/quote/meaningChanges.ts'
import type { Stance } from '../../domain/records.ts'
import { sayChanges } from '../../messages/quoteWords.ts'
import type { ClaimChoice } from '../../queries/sourceReader.ts'
import { SegmentedControl } from '../shared/SegmentedControl.tsx'
import { StanceIcon } from '../shared/StanceIcon.tsx'
import { UserText } from '../shared/UserText.tsx'
import { useSay } from '../shared/useSay.tsx'
import css from './NewVersion.module.css'

export interface StancesAnewProps {
  /** In what the passage says something else than it did. */
  readonly changes: readonly MeaningChange[]
  /** The claims that it serves. */
  readonly claims: readonly ClaimChoice[]
  /** What has been chosen so far. */
  readonly stances: ReadonlyMap<ClaimId, Stance>
  readonly onChoose: (claimId: ClaimId, stance: Stance) => void
  /** How often somebody went on while a choice is missing: the focus goes to it each time. */
  readonly missing: number
}

/** Says in what a passage has changed its meaning, and asks anew how it bears on each claim: nothing is chosen before. */
export function StancesAnew({ changes, claims, stances, onChoose, missing }: StancesAnewProps) {
  const say = useSay()
  const box = useRef<HTMLElement>(null)
  useEffect(() => {
    if (missing > 0) box.current?.querySelector<HTMLElement>('fieldset:not(:has(:checked)) input')?.focus()
  }, [missing])
  return (
    <section ref={box} className={css['anew']} aria-label={say('captures:settle.meaning')}>
      <h3>{say('captures:settle.meaning')}</h3>
      <ul>
        {sayChanges(say, changes).map((sentence, index) => (
          <li key={index}>
            <UserText>{sentence}</UserText>
          </li>
        ))}
      </ul>
      {claims.length > 0 && <p className={css['quiet']}>{say('captures:settle.anew', { count: claims.length })}</p>}
      {claims.map(({ id, text }) => (
        <SegmentedControl
          key={id}
          label={text}
          labelShown
          segments={choices.map(stance => ({
            value: stance,
            label: say(`common:stance.${stance}`),
            icon: <StanceIcon stance={stance} />,
          }))}
          value={stances.get(id) ?? null}
          onChange={stance => onChoose(id, stance)}
        />
      ))}
      {missing > 0 && (
        <p className={css['missing']} role="alert">
          {say('captures:settle.notChosen')}
        </p>
      )}
    </section>
  )
}

const choices: readonly Stance[] = ['supports', 'conflicts', 'context']
