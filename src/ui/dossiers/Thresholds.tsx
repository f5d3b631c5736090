import { Plus, RotateCcw, X } from 'lucide-react'
import { useState } from 'react'
import type { Requirement } from '../../domain/records.ts'
import { sourceFamilies, type Standard, standards } from '../../domain/verdict/standards.ts'
import { isPublished, MOST_ALTERNATIVES, MOST_ORIGINS, problemOf } from '../../domain/verdict/thresholds.ts'
import { sayRequirement } from '../../messages/findingWords.ts'
import { Button } from '../shared/Button.tsx'
import { Field } from '../shared/Field.tsx'
import { IconButton } from '../shared/IconButton.tsx'
import { Select } from '../shared/Select.tsx'
import { TextInput } from '../shared/TextInput.tsx'
import { useSay } from '../shared/useSay.tsx'
import css from './Thresholds.module.css'

export interface ThresholdsProps {
  /** The standard chosen, with what is asked for now, possible or not. */
  readonly standard: Standard
  readonly onChange: (anyOf: readonly Requirement[]) => void
}

/** What a dossier asks for before “corroborated” is recommended: said, and changed alternative by alternative. */
export function Thresholds({ standard: { id, anyOf, after }, onChange }: ThresholdsProps) {
  const say = useSay()
  const asPublished = isPublished({ id, anyOf, after })
  const [isOpen, setOpen] = useState(!asPublished)
  const replace = (index: number, asked: Requirement): void => onChange(anyOf.with(index, asked))
  return (
    <fieldset className={css['asked']}>
      <legend>{say('rules:asked.title')}</legend>
      <p className={css['hint']}>{say(asPublished ? 'rules:asked.published' : 'rules:asked.own')}</p>
      {!isOpen && (
        <>
          <ul>
            {anyOf.map((asked, index) => (
              <li key={index}>{sayRequirement(say, asked)}</li>
            ))}
          </ul>
          <Button size="small" onClick={() => setOpen(true)}>
            {say('rules:asked.change')}
          </Button>
        </>
      )}
      {isOpen && (
        <>
          {anyOf.map((asked, index) => (
            <Alternative
              key={index}
              number={index + 1}
              asked={asked}
              onChange={other => replace(index, other)}
              onRemove={anyOf.length > 1 ? () => onChange(anyOf.toSpliced(index, 1)) : null}
            />
          ))}
          {anyOf.length > 1 && <p className={css['hint']}>{say('rules:asked.enough')}</p>}
          <div className={css['actions']}>
            {anyOf.length < MOST_ALTERNATIVES && (
              <Button size="small" icon={<Plus aria-hidden="true" />} onClick={() => onChange([...anyOf, another])}>
                {say('rules:asked.add')}
              </Button>
            )}
            {!asPublished && (
              <Button
                size="small"
                variant="ghost"
                icon={<RotateCcw aria-hidden="true" />}
                onClick={() => onChange(standards[id].anyOf)}
              >
                {say('rules:asked.reset')}
              </Button>
            )}
          </div>
        </>
      )}
    </fieldset>
  )
}

const another: Requirement = { origins: 3, primaryOrigins: 0, kinds: 0 }

interface AlternativeProps {
  /** From 1. */
  readonly number: number
  readonly asked: Requirement
  readonly onChange: (asked: Requirement) => void
  /** `null` for the only one. */
  readonly onRemove: (() => void) | null
}

function Alternative({ number, asked, onChange, onRemove }: AlternativeProps) {
  const say = useSay()
  const problem = problemOf(asked)
  const wrong = (with_: typeof problem): string | null =>
    problem === with_ && problem !== null ? say(`rules:asked.problem.${problem}`, { most: MOST_ORIGINS }) : null
  return (
    <div role="group" aria-label={say('rules:asked.alternative', { number })} className={css['alternative']}>
      <Field label={say('rules:asked.origins')} error={wrong('origins')}>
        <NumberInput value={asked.origins} onChange={origins => onChange({ ...asked, origins })} />
      </Field>
      <Field label={say('rules:asked.primaryOrigins')} error={wrong('first-hand')}>
        <NumberInput value={asked.primaryOrigins} onChange={primaryOrigins => onChange({ ...asked, primaryOrigins })} />
      </Field>
      <Field label={say('rules:asked.kinds')} error={wrong('kinds')}>
        <Select
          value={String(asked.kinds)}
          options={kindCounts.map(count => ({
            value: String(count),
            label: count === 0 ? say('rules:asked.anyKinds') : say('rules:asked.kindsCount', { count }),
          }))}
          onChange={chosen => onChange({ ...asked, kinds: Number(chosen) })}
        />
      </Field>
      {onRemove && (
        <IconButton
          label={say('rules:asked.remove', { number })}
          icon={<X aria-hidden="true" />}
          size="small"
          variant="ghost"
          onClick={onRemove}
        />
      )}
    </div>
  )
}

/** None in particular, or at least two: one origin brings one anyhow. */
const kindCounts = [0, ...sourceFamilies.slice(1).map((_, index) => index + 2)]

interface NumberInputProps {
  readonly value: number
  /** 0 where nothing is written. */
  readonly onChange: (value: number) => void
}

/** Keeps what is being written, an empty line too, as long as it stands for the value. */
function NumberInput({ value, onChange }: NumberInputProps) {
  const [written, setWritten] = useState(String(value))
  return (
    <TextInput
      type="number"
      inputMode="numeric"
      min={0}
      max={MOST_ORIGINS}
      // The wheel scrolls the page: over a field with the focus it would change a number that nobody looks at.
      onWheel={event => event.currentTarget.blur()}
      value={numberIn(written) === value ? written : String(value)}
      onChange={now => {
        setWritten(now)
        onChange(numberIn(now))
      }}
    />
  )
}

function numberIn(written: string): number {
  const value = Number(written)
  return Number.isFinite(value) ? value : 0
}
