import { useMemo, useState } from 'react'
import { figureLedger, type FigureLedger, wordingsIn } from '../../../domain/figureLedger/figureLedger.ts'
import type { FigureRow } from '../../../domain/figureLedger/figureRow.ts'
import { nothingSettled } from '../../../domain/figureLedger/settledFigures.ts'
import type { DossierId } from '../../../domain/id.ts'
import type { Desk } from '../../../queries/claimDesk.ts'
import { settledFiguresOf } from '../../../queries/settledFigures.ts'
import { GroupHeading } from '../../shared/Card.tsx'
import { useSay } from '../../shared/useSay.tsx'
import { useStored } from '../../store/useStored.ts'
import { figuresElementId } from '../showPlace.ts'
import { CorrectDialog } from './CorrectDialog.tsx'
import { FigureEdits } from './FigureEdits.tsx'
import css from './Figures.module.css'
import { LeftOut } from './LeftOut.tsx'
import { PastFigures } from './PastFigures.tsx'
import { rowName } from './rowNames.ts'
import { ScopeCard } from './ScopeCard.tsx'
import { ScopeDialog } from './ScopeDialog.tsx'
import { useFigureActs } from './useFigureActs.ts'

export interface FigureLedgerSectionProps {
  readonly dossierId: DossierId
  readonly desk: Desk
}

type Asked =
  | { readonly type: 'settle'; readonly rows: readonly FigureRow[] }
  | { readonly type: 'correct'; readonly row: FigureRow }

/** The figures of a claim and its evidence by scope, each scope on one axis; what a person settles of them is what counts. */
export function FigureLedgerSection({ dossierId, desk }: FigureLedgerSectionProps) {
  const say = useSay()
  const acts = useFigureActs(dossierId, desk.claim.id)
  const { data } = useStored(settledFiguresOf, desk.claim.id)
  const [asked, setAsked] = useState<Asked | null>(null)
  const settled = data?.settled ?? nothingSettled
  const ledger = useMemo(() => figureLedger(desk, settled), [desk, settled])
  const nameOf = (row: FigureRow): string => rowName(say, desk, row)
  const close = (): void => {
    setAsked(null)
    document.getElementById(figuresElementId)?.focus({ preventScroll: true })
  }
  const held = ledger.scopes.filter(isHeld)
  const single = ledger.scopes.filter(scope => !isHeld(scope))
  const cards = (scopes: FigureLedger['scopes']) =>
    scopes.map(scope => (
      <ScopeCard
        key={scope.key}
        dossierId={dossierId}
        desk={desk}
        scope={scope}
        acts={acts}
        onSettle={rows => setAsked({ type: 'settle', rows })}
        onCorrect={row => setAsked({ type: 'correct', row })}
      />
    ))
  if (data === undefined) return <p className={css['quiet']}>{say('figures:loading')}</p>
  const count = ledger.scopes.reduce((sum, { rows }) => sum + rows.length, 0)
  return (
    <>
      <GroupHeading title={say('figures:title')} {...(count > 0 && { count: say('figures:count', { count }) })} />
      <p className={css['quiet']}>{say(leadOf(desk, ledger))}</p>
      <FigureEdits dossierId={dossierId} {...data} />
      {cards(held)}
      {single.length > 0 && (
        <details className={css['folded']}>
          <summary>{say('figures:scope.single', { count: single.flatMap(({ rows }) => rows).length })}</summary>
          {cards(single)}
        </details>
      )}
      <LeftOut rows={ledger.leftOut} nameOf={nameOf} acts={acts} />
      <PastFigures settled={settled} rows={[...ledger.scopes.flatMap(({ rows }) => rows), ...ledger.leftOut]} />
      {asked?.type === 'settle' && (
        <ScopeDialog
          rows={asked.rows}
          initial={initialScope(asked.rows, ledger)}
          others={ledger.scopes.filter(
            ({ rows }) => !asked.rows.every(row => rows.includes(row)) || asked.rows.length < rows.length,
          )}
          nameOf={nameOf}
          busy={acts.isBusy}
          onClose={close}
          onSettle={(rows, scope) => void acts.settle(rows, scope).then(close)}
        />
      )}
      {asked?.type === 'correct' && (
        <CorrectDialog
          row={asked.row}
          busy={acts.isBusy}
          onClose={close}
          onCorrect={value => void acts.correct(asked.row, value).then(close)}
        />
      )}
    </>
  )
}

/** Whether something is held against something there, or a person has settled it. */
function isHeld({ rows, settled }: FigureLedger['scopes'][number]): boolean {
  return settled || wordingsIn(rows) > 1
}

function leadOf({ exhibits }: Desk, { scopes, leftOut }: FigureLedger) {
  if (scopes.length > 0 || leftOut.length > 0) return 'figures:lead'
  return exhibits.length === 0 ? 'figures:noEvidence' : 'figures:none'
}

/** Of a whole scope its own; of one of its rows what that row's words say. */
function initialScope(rows: readonly FigureRow[], { scopes }: FigureLedger) {
  const [row] = rows
  const whole = scopes.find(scope => scope.rows.length === rows.length && rows.every(one => scope.rows.includes(one)))
  return whole?.scope ?? row?.scope ?? row?.proposed ?? { what: '', where: '', when: '', how: '' }
}
