import { ChevronDown } from 'lucide-react'
import { useId, useState } from 'react'
import { Button } from '../shared/Button.tsx'
import { PickerDialog } from '../shared/PickerDialog.tsx'
import { useSay } from '../shared/useSay.tsx'
import { UserText } from '../shared/UserText.tsx'
import css from './forms.module.css'

/** One thing to choose from. */
export interface Choice<I extends string> {
  readonly id: I
  readonly label: string
}

/** Chooses one of many by typing part of its name: a list that drops down is no use with two thousand. */
export function PickField<I extends string>(props: {
  readonly label: string
  readonly choices: readonly Choice<I>[]
  readonly value: I | null
  readonly onChange: (id: I) => void
  /** Has the focus when its dialog opens. */
  readonly isFirst?: boolean
}) {
  const { label, choices, value, onChange, isFirst = false } = props
  const say = useSay()
  const id = useId()
  const [isOpen, setOpen] = useState(false)
  const chosen = choices.find(choice => choice.id === value)
  return (
    <div className={css['pick']}>
      <span id={`${id}-label`} className={css['pickLabel']}>
        {label}
      </span>
      <Button
        className={css['pickButton']}
        aria-labelledby={`${id}-label ${id}-value`}
        aria-haspopup="dialog"
        data-autofocus={isFirst || undefined}
        trailing={<ChevronDown aria-hidden="true" />}
        onClick={() => setOpen(true)}
      >
        <span id={`${id}-value`}>{chosen ? <UserText>{chosen.label}</UserText> : say('sources:ties.choose')}</span>
      </Button>
      <PickerDialog
        open={isOpen}
        onClose={() => setOpen(false)}
        title={`${label}: ${say('sources:ties.chooseTitle')}`}
        placeholder={say('sources:ties.chooseFind')}
        options={choices}
        optionKey={choice => choice.id}
        optionText={choice => choice.label}
        onPick={choice => {
          setOpen(false)
          onChange(choice.id)
        }}
      />
    </div>
  )
}
