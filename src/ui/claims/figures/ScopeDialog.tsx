import { useState } from 'react'
import type { LedgerScope } from '../../../domain/figureLedger/figureLedger.ts'
import type { FigureRow } from '../../../domain/figureLedger/figureRow.ts'
import type { FigureScope } from '../../../domain/records.ts'
import type { Say } from '../../../messages/catalogue.ts'
import { Button } from '../../shared/Button.tsx'
import { Checkbox } from '../../shared/Checkbox.tsx'
import { CancelButton, Dialog } from '../../shared/Dialog.tsx'
import { useSay } from '../../shared/useSay.tsx'
import css from './Figures.module.css'
import { MovedRows } from './MovedRows.tsx'
import { asideName, rowKey, wordsOf } from './rowNames.ts'
import { isNoScope, ScopeFields } from './ScopeFields.tsx'

export interface ScopeDialogProps {
  /** Whose scope is asked for, as they were when the dialog opened, and those of them that are here, as they are now. */
  readonly opened: readonly FigureRow[]
  readonly rows: readonly FigureRow[]
  /** What is offered to begin with. */
  readonly initial: FigureScope
  /** Other scopes of the claim, whose words can be taken. */
  readonly others: readonly LedgerScope[]
  readonly nameOf: (row: FigureRow) => string
  readonly busy: boolean
  readonly onClose: () => void
  readonly onSettle: (rows: readonly FigureRow[], scope: FigureScope) => void
}

/**
 * Asks what figures are values of, and of which of them that holds: to begin with of all, but of parts of a whole only
 * where nothing else is asked about. Mounted only while it is open.
 */
export function ScopeDialog({ opened, rows, initial, others, nameOf, busy, onClose, onSettle }: ScopeDialogProps) {
  const say = useSay()
  const [scope, setScope] = useState(initial)
  const [left, setLeft] = useState<ReadonlySet<string>>(() => new Set(partsAmong(opened).map(rowKey)))
  const [isMissed, setMissed] = useState(false)
  const chosen = rows.filter(row => !left.has(rowKey(row)))
  const problem = isNoScope(scope)
    ? say('figures:settleDialog.missing')
    : chosen.length === 0
      ? say('figures:settleDialog.noRows')
      : null
  const submit = (): void => (problem === null ? onSettle(chosen, scope) : setMissed(true))
  const toggle = (key: string, isChosen: boolean): void =>
    setLeft(new Set(isChosen ? [...left].filter(one => one !== key) : [...left, key]))
  return (
    <Dialog
      open
      onClose={onClose}
      title={say('figures:settleDialog.title')}
      lead={say('figures:settleDialog.lead')}
      onSubmit={submit}
      footer={
        <>
          <CancelButton />
          <Button type="submit" variant="primary" busy={busy}>
            {say('figures:settleDialog.save')}
          </Button>
        </>
      }
    >
      <MovedRows opened={opened} rows={rows} field="scope" />
      <ScopeFields
        scope={scope}
        onChange={setScope}
        initial={initial}
        initialLabel={say('figures:settleDialog.fromWords')}
        others={others}
        hint={say('figures:settleDialog.hint')}
        error={isMissed ? problem : null}
        isFirst
      />
      {opened.length > 1 && (
        <fieldset className={css['rows']}>
          <legend>{say('figures:settleDialog.rows')}</legend>
          {rows.map(row => (
            <Checkbox
              key={rowKey(row)}
              label={rowLabel(say, row, nameOf(row))}
              checked={!left.has(rowKey(row))}
              onChange={isChosen => toggle(rowKey(row), isChosen)}
            />
          ))}
        </fieldset>
      )}
    </Dialog>
  )
}

/** Those that nobody settled and that are parts, where others are none. */
function partsAmong(rows: readonly FigureRow[]): readonly FigureRow[] {
  const parts = rows.filter(({ partOf, scope }) => partOf !== null && scope === null)
  return parts.length === rows.length ? [] : parts
}

function rowLabel(say: Say, row: FigureRow, source: string): string {
  const words = wordsOf(row)
  const aside = row.scope === null ? asideName(say, row) : null
  return aside === null
    ? say('figures:settleDialog.row', { words, source })
    : say('figures:settleDialog.part', { words, source, part: aside })
}
