import { useState } from 'react'
import type { LedgerScope } from '../../../domain/figureLedger/figureLedger.ts'
import type { FigureRow } from '../../../domain/figureLedger/figureRow.ts'
import type { FigureScope } from '../../../domain/records.ts'
import { sayScope } from '../../../messages/figureWords.ts'
import { Button } from '../../shared/Button.tsx'
import { Checkbox } from '../../shared/Checkbox.tsx'
import { Dialog } from '../../shared/Dialog.tsx'
import { Field } from '../../shared/Field.tsx'
import { Select } from '../../shared/Select.tsx'
import { TextInput } from '../../shared/TextInput.tsx'
import { useSay } from '../../shared/useSay.tsx'
import css from './Figures.module.css'
import { wordsOf } from './rowNames.ts'

export interface ScopeDialogProps {
  /** Whose scope is asked for. */
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

/** Asks what figures are values of, and of which of them that holds. Mounted only while it is open. */
export function ScopeDialog({ rows, initial, others, nameOf, busy, onClose, onSettle }: ScopeDialogProps) {
  const say = useSay()
  const [scope, setScope] = useState(initial)
  const [from, setFrom] = useState('')
  const [left, setLeft] = useState<ReadonlySet<FigureRow>>(new Set())
  const [isMissed, setMissed] = useState(false)
  const chosen = rows.filter(row => !left.has(row))
  const isEmpty = parts.every(part => scope[part].trim() === '')
  const problem = isEmpty
    ? say('figures:settleDialog.missing')
    : chosen.length === 0
      ? say('figures:settleDialog.noRows')
      : null
  const submit = (): void => (problem === null ? onSettle(chosen, scope) : setMissed(true))
  const takeFrom = (key: string): void => {
    setFrom(key)
    setScope(others.find(other => other.key === key)?.scope ?? initial)
  }
  const toggle = (row: FigureRow, isChosen: boolean): void =>
    setLeft(new Set(isChosen ? [...left].filter(one => one !== row) : [...left, row]))
  return (
    <Dialog
      open
      onClose={onClose}
      title={say('figures:settleDialog.title')}
      lead={say('figures:settleDialog.lead')}
      onSubmit={submit}
      footer={
        <>
          <Button onClick={onClose}>{say('common:cancel')}</Button>
          <Button type="submit" variant="primary" busy={busy}>
            {say('figures:settleDialog.save')}
          </Button>
        </>
      }
    >
      {others.length > 0 && (
        <Field label={say('figures:settleDialog.from')}>
          <Select
            value={from}
            options={[
              { value: '', label: say('figures:settleDialog.fromWords') },
              ...others.map(other => ({ value: other.key, label: sayScope(say, other.scope) })),
            ]}
            onChange={takeFrom}
          />
        </Field>
      )}
      {parts.map((part, index) => (
        <Field
          key={part}
          label={say(`figures:scope.${part}`)}
          error={isMissed && index === 0 ? problem : null}
          {...(index === 0 && { hint: say('figures:settleDialog.hint') })}
        >
          <TextInput
            face="words"
            {...(index === 0 && { 'data-autofocus': true })}
            value={scope[part]}
            onChange={words => setScope({ ...scope, [part]: words })}
          />
        </Field>
      ))}
      {rows.length > 1 && (
        <fieldset className={css['rows']}>
          <legend>{say('figures:settleDialog.rows')}</legend>
          {rows.map(row => (
            <Checkbox
              key={`${row.id} ${row.evidenceId}`}
              label={say('figures:settleDialog.row', { words: wordsOf(row), source: nameOf(row) })}
              checked={!left.has(row)}
              onChange={isChosen => toggle(row, isChosen)}
            />
          ))}
        </fieldset>
      )}
    </Dialog>
  )
}

const parts = ['what', 'where', 'when', 'how'] as const satisfies readonly (keyof FigureScope)[]
