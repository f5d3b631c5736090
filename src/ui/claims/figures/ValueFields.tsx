import { durationUnits } from '../../../domain/figureLedger/figureSort.ts'
import { bounds, type SaidKind, saidKinds } from '../../../domain/records.ts'
import { Field } from '../../shared/Field.tsx'
import { Select } from '../../shared/Select.tsx'
import { TextInput } from '../../shared/TextInput.tsx'
import { useSay } from '../../shared/useSay.tsx'
import css from './Figures.module.css'
import type { ValueDraft } from './valueDraft.ts'

export interface ValueFieldsProps {
  readonly draft: ValueDraft
  readonly onChange: (draft: ValueDraft) => void
  /** What is wrong with it, where the person has tried to go on; `null` where nothing is. */
  readonly problem: 'no-interval' | 'no-unit' | null
  /** Whether the focus goes to its first field when the dialog opens. */
  readonly isFirst: boolean
}

/** Asks for a value or an interval, its hedge, and what it is a value in. */
export function ValueFields({ draft, onChange, problem, isFirst }: ValueFieldsProps) {
  const say = useSay()
  const { lo, hi, bound, kind, unit } = draft
  const set = (fields: Partial<ValueDraft>): void => onChange({ ...draft, ...fields })
  const inputMode = kind === 'time' ? 'text' : 'decimal'
  const unitError = problem === 'no-unit' ? say(`figures:noUnit.${unitNeed(kind)}`) : null
  return (
    <>
      <div className={css['interval']}>
        <Field
          label={say('figures:correctDialog.lo')}
          error={
            problem === 'no-interval'
              ? say(kind === 'time' ? 'figures:correctDialog.wrongTime' : 'figures:correctDialog.wrong')
              : null
          }
        >
          <TextInput
            {...(isFirst && { 'data-autofocus': true })}
            inputMode={inputMode}
            dir="ltr"
            value={lo}
            onChange={next => set({ lo: next })}
          />
        </Field>
        <Field
          label={say('figures:correctDialog.hi')}
          hint={say(bound === 'exact' ? 'figures:correctDialog.hiSame' : 'figures:correctDialog.hiHint')}
        >
          <TextInput inputMode={inputMode} dir="ltr" value={hi} onChange={next => set({ hi: next })} />
        </Field>
      </div>
      <div className={css['interval']}>
        <Field label={say('figures:correctDialog.bound')}>
          <Select
            value={bound}
            options={bounds.map(one => ({ value: one, label: say(`figures:bound.${one}`) }))}
            onChange={next => set({ bound: next })}
          />
        </Field>
        <Field label={say('figures:kindLabel')}>
          <Select
            value={kind}
            options={saidKinds.map(one => ({ value: one, label: say(`figures:kind.${one}`) }))}
            onChange={next => set({ kind: next, unit: next === 'duration' ? 'days' : '' })}
          />
        </Field>
      </div>
      {kind === 'duration' ? (
        <Field label={say('figures:unitLabel.duration')} error={unitError}>
          <Select
            value={unit}
            options={durationUnits.map(one => ({ value: one, label: say(`figures:duration.${one}`) }))}
            onChange={next => set({ unit: next })}
          />
        </Field>
      ) : (
        kind !== 'age' &&
        kind !== 'time' && (
          <Field
            label={say(`figures:unitLabel.${kind}`)}
            hint={say(`figures:unitHint.${kind}`)}
            error={unitError}
            {...(unitNeed(kind) === 'optional' && { need: 'optional' })}
          >
            <TextInput value={unit} onChange={next => set({ unit: next })} />
          </Field>
        )
      )}
    </>
  )
}

function unitNeed(kind: SaidKind) {
  return kind === 'money' || kind === 'measure' || kind === 'duration' ? kind : 'optional'
}
