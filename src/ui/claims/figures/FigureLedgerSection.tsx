import { Plus } from 'lucide-react'
import { useMemo, useState } from 'react'
import { figureLedger, type FigureLedger, isHeld } from '../../../domain/figureLedger/figureLedger.ts'
import type { FigureRow } from '../../../domain/figureLedger/figureRow.ts'
import { nothingSettled } from '../../../domain/figureLedger/settledFigures.ts'
import { settlingTells } from '../../../domain/figureLedger/settlingTells.ts'
import type { DossierId } from '../../../domain/id.ts'
import type { FigureScope } from '../../../domain/records.ts'
import type { Desk } from '../../../queries/claimDesk.ts'
import { settledFiguresOf } from '../../../queries/settledFigures.ts'
import { Button } from '../../shared/Button.tsx'
import { GroupHeading } from '../../shared/Card.tsx'
import { useSay } from '../../shared/useSay.tsx'
import { useStored } from '../../store/useStored.ts'
import { figuresElementId } from '../showPlace.ts'
import { CorrectDialog } from './CorrectDialog.tsx'
import { FigureEdits } from './FigureEdits.tsx'
import css from './Figures.module.css'
import { LeftOut } from './LeftOut.tsx'
import { PastFigures } from './PastFigures.tsx'
import { rowKey, rowName } from './rowNames.ts'
import { SayDialog } from './SayDialog.tsx'
import { ScopeCard } from './ScopeCard.tsx'
import { ScopeDialog } from './ScopeDialog.tsx'
import { noScope } from './ScopeFields.tsx'
import { useFigureActs } from './useFigureActs.ts'

export interface FigureLedgerSectionProps {
  readonly dossierId: DossierId
  readonly desk: Desk
}

/** What a dialog asks about, as it was when it opened. */
type Asked =
  | { readonly type: 'settle'; readonly rows: readonly FigureRow[]; readonly initial: FigureScope }
  | { readonly type: 'correct'; readonly row: FigureRow }
  | { readonly type: 'say'; readonly selected: string; readonly refusal: string | null }

/** The figures of a claim and its evidence by scope, each scope on one axis; what a person settles of them is what counts. */
export function FigureLedgerSection({ dossierId, desk }: FigureLedgerSectionProps) {
  const say = useSay()
  const acts = useFigureActs(dossierId, desk.claim.id)
  const { data } = useStored(settledFiguresOf, desk.claim.id)
  const [asked, setAsked] = useState<Asked | null>(null)
  const settled = data?.settled ?? nothingSettled
  const ledger = useMemo(() => figureLedger(desk, settled), [desk, settled])
  const nameOf = (row: FigureRow): string => rowName(say, desk, row)
  const rows = [...ledger.scopes.flatMap(scope => scope.rows), ...ledger.leftOut]
  const rowNow = (row: FigureRow): FigureRow | null => rows.find(one => rowKey(one) === rowKey(row)) ?? null
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
        onSettle={own => setAsked({ type: 'settle', rows: own, initial: initialScope(own, ledger) })}
        onCorrect={row => setAsked({ type: 'correct', row })}
      />
    ))
  if (data === undefined) return <p className={css['quiet']}>{say('figures:loading')}</p>
  const count = ledger.scopes.reduce((sum, { rows }) => sum + rows.length, 0)
  return (
    <>
      <GroupHeading
        title={say('figures:title')}
        {...(count > 0 && { count: say('figures:count', { count }) })}
        end={
          <Button
            size="small"
            variant="ghost"
            icon={<Plus aria-hidden="true" />}
            onClick={() => setAsked({ type: 'say', selected: selectedWords(), refusal: null })}
          >
            {say('figures:say')}
          </Button>
        }
      />
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
      <PastFigures settled={settled} rows={rows} />
      {asked?.type === 'settle' && (
        <ScopeDialog
          opened={asked.rows}
          rows={asked.rows.flatMap(row => rowNow(row) ?? [])}
          initial={asked.initial}
          others={ledger.scopes.filter(scope => !isAllOf(asked.rows, scope))}
          nameOf={nameOf}
          busy={acts.isBusy}
          onClose={close}
          onSettle={(own, scope) => {
            const tells = settlingTells(desk.claim, rows, own, scope, settled)
            void acts.settle(own, scope, tells).then(isDone => isDone && close())
          }}
        />
      )}
      {asked?.type === 'correct' && (
        <CorrectDialog
          opened={asked.row}
          row={rowNow(asked.row)}
          busy={acts.isBusy}
          onClose={close}
          onCorrect={(row, value) => void acts.correct(row, value).then(isDone => isDone && close())}
        />
      )}
      {asked?.type === 'say' && (
        <SayDialog
          desk={desk}
          rows={rows}
          scopes={ledger.scopes}
          selected={asked.selected}
          refusal={asked.refusal}
          busy={acts.isBusy}
          onClose={close}
          onSay={(place, value, scope) =>
            void acts
              .say(place, value, scope)
              .then(refusal => (refusal === null ? close() : setAsked({ ...asked, refusal })))
          }
        />
      )}
    </>
  )
}

function leadOf({ exhibits }: Desk, { scopes, leftOut }: FigureLedger) {
  if (scopes.length > 0 || leftOut.length > 0) return 'figures:lead'
  return exhibits.length === 0 ? 'figures:noEvidence' : 'figures:none'
}

/** Whether the dialog is about all figures of the scope: then its words are what is begun with. */
function isAllOf(rows: readonly FigureRow[], scope: FigureLedger['scopes'][number]): boolean {
  const keys = new Set(rows.map(rowKey))
  return scope.rows.length === rows.length && scope.rows.every(row => keys.has(rowKey(row)))
}

/** What is selected on the desk, on one line. */
function selectedWords(): string {
  return (document.getSelection()?.toString() ?? '').trim().replaceAll(/\s+/g, ' ')
}

/** Of a whole scope its own; of one of its rows what that row's words say. */
function initialScope(rows: readonly FigureRow[], { scopes }: FigureLedger): FigureScope {
  const [row] = rows
  const whole = scopes.find(scope => isAllOf(rows, scope))
  return whole?.scope ?? row?.scope ?? row?.proposed ?? noScope
}
