import { useState } from 'react'
import type { Comparison, LedgerScope } from '../../../domain/figureLedger/figureLedger.ts'
import type { FigureRow } from '../../../domain/figureLedger/figureRow.ts'
import { sayComparison } from '../../../messages/figureWords.ts'
import { Button } from '../../shared/Button.tsx'
import { cx } from '../../shared/cx.ts'
import { useFormat } from '../../shared/useFormat.ts'
import { useSay } from '../../shared/useSay.tsx'
import { UserText } from '../../shared/UserText.tsx'
import css from './Figures.module.css'
import { wordsOf } from './rowNames.ts'
import type { FigureActs } from './useFigureActs.ts'

export interface ComparisonsProps {
  readonly scope: LedgerScope
  readonly nameOf: (row: FigureRow) => string
  readonly acts: FigureActs
}

/** What the values of a scope say of each other, the gravest first; a rounding waits for a person. */
export function Comparisons({ scope: { comparisons, settled }, nameOf, acts }: ComparisonsProps) {
  const say = useSay()
  const [showsAll, setShowsAll] = useState(false)
  const shown = showsAll ? comparisons : comparisons.slice(0, SHOWN_FIRST)
  if (comparisons.length === 0) return null
  const hasOpenConflict = !settled && comparisons.some(({ verdict }) => verdict === 'conflict')
  return (
    <div className={css['comparisons']}>
      {hasOpenConflict && <p className={css['quiet']}>{say('figures:openConflict')}</p>}
      <ul className={css['list']}>
        {shown.map(comparison => (
          <ComparisonLine
            key={keyOf(comparison)}
            comparison={comparison}
            settled={settled}
            nameOf={nameOf}
            acts={acts}
          />
        ))}
      </ul>
      {comparisons.length > shown.length && (
        <Button size="small" variant="ghost" onClick={() => setShowsAll(true)}>
          {say('figures:more', { count: comparisons.length - shown.length })}
        </Button>
      )}
    </div>
  )
}

const SHOWN_FIRST = 6

interface LineProps extends Pick<ComparisonsProps, 'nameOf' | 'acts'> {
  readonly comparison: Comparison
  readonly settled: boolean
}

function ComparisonLine({ comparison, settled, nameOf, acts }: LineProps) {
  const say = useSay()
  const { verdict, judged, pairs } = comparison
  const sentence = sayComparison(say, comparison)
  const isGrave = verdict === 'conflict' && settled
  return (
    <li className={css['comparison']}>
      <span className={cx(css['verdict'], isGrave && css['grave'])}>{say(`figures:verdict.${verdict}`)}</span>
      <div>
        <p>{sentence}</p>
        <Sides pairs={pairs} nameOf={nameOf} isAlike={verdict === 'equal'} />
      </div>
      {judged !== null ? (
        <Button
          size="small"
          variant="ghost"
          busy={acts.isBusy}
          aria-label={say('figures:judgeAgainOf', { what: sentence })}
          onClick={() => void acts.judge(comparison, null)}
        >
          {say('figures:judgeAgain')}
        </Button>
      ) : (
        verdict === 'rounding' && (
          <span className={css['judging']}>
            <Button
              size="small"
              busy={acts.isBusy}
              aria-label={say('figures:acceptOf', { what: sentence })}
              onClick={() => void acts.judge(comparison, true)}
            >
              {say('figures:accept')}
            </Button>
            <Button
              size="small"
              variant="ghost"
              busy={acts.isBusy}
              aria-label={say('figures:refuseOf', { what: sentence })}
              onClick={() => void acts.judge(comparison, false)}
            >
              {say('figures:refuse')}
            </Button>
          </span>
        )
      )}
    </li>
  )
}

interface SidesProps extends Pick<ComparisonsProps, 'nameOf'> {
  readonly pairs: Comparison['pairs']
  readonly isAlike: boolean
}

/** In what words they are given, and by whom, each once. */
function Sides({ pairs, nameOf, isAlike }: SidesProps) {
  const format = useFormat()
  const say = useSay()
  const named = (row: FigureRow): string =>
    say('figures:settleDialog.row', { words: wordsOf(row), source: nameOf(row) })
  const names = (rows: readonly FigureRow[]): string => format.list([...new Set(rows.map(named))])
  const [a, b] = [pairs.map(([one]) => one), pairs.map(([, other]) => other)]
  const sides = isAlike ? [names([...a, ...b])] : [names(a), names(b)]
  return (
    <UserText as="p" className={css['quiet']}>
      {sides.join(' — ')}
    </UserText>
  )
}

function keyOf({ verdict, pairs: [pair] }: Comparison): string {
  return `${verdict} ${pair?.map(({ id }) => id).join(' ')}`
}
