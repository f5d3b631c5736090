import { useState } from 'react'
import type { Comparison, LedgerScope } from '../../../domain/figureLedger/figureLedger.ts'
import type { FigureRow } from '../../../domain/figureLedger/figureRow.ts'
import { grouped } from '../../../domain/grouped.ts'
import type { Say } from '../../../messages/catalogue.ts'
import { sayApart, sayComparison } from '../../../messages/figureWords.ts'
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

/** What the values of a scope say of each other, by how they do, the gravest first; a rounding waits for a person. */
export function Comparisons({ scope: { comparisons, settled }, ...props }: ComparisonsProps) {
  const say = useSay()
  if (comparisons.length === 0) return null
  const byVerdict = [...grouped(comparisons, ({ verdict }) => verdict)]
  const hasOpenConflict = !settled && byVerdict.some(([verdict]) => verdict === 'conflict')
  return (
    <div className={css['comparisons']}>
      {hasOpenConflict && <p className={css['quiet']}>{say('figures:openConflict')}</p>}
      {byVerdict.map(([verdict, own]) => (
        <VerdictGroup
          key={verdict}
          verdict={verdict}
          comparisons={own}
          settled={settled}
          isOpen={differs.has(verdict) || comparisons.length <= SHOWN_FIRST}
          {...props}
        />
      ))}
    </div>
  )
}

const SHOWN_FIRST = 6
const differs: ReadonlySet<Comparison['verdict']> = new Set(['conflict', 'rounding', 'other-scope'])

interface GroupProps extends Pick<ComparisonsProps, 'nameOf' | 'acts'> {
  readonly verdict: Comparison['verdict']
  readonly comparisons: readonly Comparison[]
  readonly settled: boolean
  readonly isOpen: boolean
}

/** All of one verdict under its name and their number. */
function VerdictGroup({ verdict, comparisons, settled, isOpen, ...props }: GroupProps) {
  const say = useSay()
  const format = useFormat()
  const [showsAll, setShowsAll] = useState(false)
  const shown = showsAll ? comparisons : comparisons.slice(0, SHOWN_FIRST)
  const isGrave = verdict === 'conflict' && settled
  return (
    <details className={css['byVerdict']} open={isOpen}>
      <summary>
        <span className={cx(css['verdict'], isGrave && css['grave'])}>{say(`figures:verdict.${verdict}`)}</span>{' '}
        <span className={css['quiet']}>{format.number(comparisons.length)}</span>
      </summary>
      <ul className={css['list']}>
        {shown.map(comparison => (
          <ComparisonLine key={keyOf(comparison)} comparison={comparison} {...props} />
        ))}
      </ul>
      {comparisons.length > shown.length && (
        <Button size="small" variant="ghost" onClick={() => setShowsAll(true)}>
          {say('figures:more', { count: comparisons.length - shown.length })}
        </Button>
      )}
    </details>
  )
}

interface LineProps extends Pick<ComparisonsProps, 'nameOf' | 'acts'> {
  readonly comparison: Comparison
}

function ComparisonLine({ comparison, nameOf, acts }: LineProps) {
  const say = useSay()
  const { verdict, judged } = comparison
  const sentence = sayComparison(say, comparison)
  const apart = sayApart(say, comparison)
  return (
    <li className={css['comparison']}>
      <div>
        <p>{sentence}</p>
        {apart !== null && (
          <UserText as="p" className={css['apart']}>
            {apart}
          </UserText>
        )}
        <Sides comparison={comparison} sentence={sentence} nameOf={nameOf} />
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
  readonly comparison: Comparison
  readonly sentence: string
}

/** In what words the two are given, and by whom, each once; where several pairs say the same, folded behind their number. */
function Sides({ comparison: { pairs, verdict }, sentence, nameOf }: SidesProps) {
  const say = useSay()
  const [a, b] = [pairs.map(([one]) => one), pairs.map(([, other]) => other)]
  const sides = verdict === 'equal' ? [[...a, ...b]] : [a, b]
  const named = sides.map(rows => [...new Set(rows.map(row => sayGiven(say, row, nameOf)))])
  if (pairs.length === 1) {
    return (
      <UserText as="p" className={css['quiet']}>
        {named.flat().join(' — ')}
      </UserText>
    )
  }
  const count = say('figures:pairs', { count: pairs.length })
  return (
    <details className={css['pairs']}>
      <summary aria-label={say('figures:pairsOf', { pairs: count, what: sentence })}>{count}</summary>
      <div className={css['sides']}>
        {named.map((given, at) => (
          <ul key={at} className={css['list']}>
            {given.map(one => (
              <li key={one}>
                <UserText>{one}</UserText>
              </li>
            ))}
          </ul>
        ))}
      </div>
    </details>
  )
}

/** The words, the source, and what is said of place and time. */
function sayGiven(say: Say, row: FigureRow, nameOf: (row: FigureRow) => string): string {
  const { where, when } = row.scope ?? row.proposed
  const given = say('figures:settleDialog.row', { words: wordsOf(row), source: nameOf(row) })
  return [given, where, when].filter(words => words !== '').join(' · ')
}

function keyOf({ verdict, pairs: [pair] }: Comparison): string {
  return `${verdict} ${pair?.map(({ id }) => id).join(' ')}`
}
