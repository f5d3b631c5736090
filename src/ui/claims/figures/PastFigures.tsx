import type { FigureRow } from '../../../domain/figureLedger/figureRow.ts'
import type { SettledFigures } from '../../../domain/figureLedger/settledFigures.ts'
import { sayScope } from '../../../messages/figureWords.ts'
import { useSay } from '../../shared/useSay.tsx'
import { UserText } from '../../shared/UserText.tsx'
import css from './Figures.module.css'

export interface PastFiguresProps {
  readonly settled: SettledFigures
  /** All figures that are here. */
  readonly rows: readonly FigureRow[]
}

/** What was settled of figures whose words have changed since, or whose excerpt is gone. Nothing where there is nothing such. */
export function PastFigures({ settled, rows }: PastFiguresProps) {
  const say = useSay()
  const here = new Set(rows.map(({ id }) => id))
  const past = [...settled.figures.values()].flatMap(versions => {
    const last = versions.at(-1)
    return last && last.scope !== null && !here.has(last.id) ? [{ ...last, scope: last.scope }] : []
  })
  if (past.length === 0) return null
  return (
    <details className={css['folded']}>
      <summary>{say('figures:past.heading', { count: past.length })}</summary>
      <p className={css['quiet']}>{say('figures:past.lead')}</p>
      <ul className={css['list']}>
        {past.map(({ id, words, scope }) => (
          <li key={id} className={css['out']}>
            <UserText as="p">
              {words}: {sayScope(say, scope)}
            </UserText>
          </li>
        ))}
      </ul>
    </details>
  )
}
