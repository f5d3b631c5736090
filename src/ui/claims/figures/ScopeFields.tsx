import { useState } from 'react'
import type { LedgerScope } from '../../../domain/figureLedger/figureLedger.ts'
import type { FigureScope } from '../../../domain/records.ts'
import { sayScope } from '../../../messages/figureWords.ts'
import { Field } from '../../shared/Field.tsx'
import { Select } from '../../shared/Select.tsx'
import { TextInput } from '../../shared/TextInput.tsx'
import { useSay } from '../../shared/useSay.tsx'

export interface ScopeFieldsProps {
  readonly scope: FigureScope
  readonly onChange: (scope: FigureScope) => void
  /** What is offered to begin with, and what that is called. */
  readonly initial: FigureScope
  readonly initialLabel: string
  /** Other scopes of the claim, whose words can be taken. */
  readonly others: readonly LedgerScope[]
  readonly hint: string
  readonly error: string | null
  /** Whether the focus goes to its first field when the dialog opens. */
  readonly isFirst: boolean
}

/** Asks what is counted, where, when and how. */
export function ScopeFields(props: ScopeFieldsProps) {
  const { scope, onChange, initial, initialLabel, others, hint, error, isFirst } = props
  const say = useSay()
  const [from, setFrom] = useState('')
  const takeFrom = (key: string): void => {
    setFrom(key)
    onChange(others.find(other => other.key === key)?.scope ?? initial)
  }
  return (
    <>
      {others.length > 0 && (
        <Field label={say('figures:settleDialog.from')}>
          <Select
            value={others.some(({ key }) => key === from) ? from : ''}
            options={[
              { value: '', label: initialLabel },
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
          error={index === 0 ? error : null}
          {...(index === 0 && { hint })}
        >
          <TextInput
            face="words"
            {...(index === 0 && isFirst && { 'data-autofocus': true })}
            value={scope[part]}
            onChange={words => onChange({ ...scope, [part]: words })}
          />
        </Field>
      ))}
    </>
  )
}

const parts = ['what', 'where', 'when', 'how'] as const satisfies readonly (keyof FigureScope)[]

export const noScope: FigureScope = { what: '', where: '', when: '', how: '' }

/** Whether nothing is said of what is counted. */
export function isNoScope(scope: FigureScope): boolean {
  return parts.every(part => scope[part].trim() === '')
}
