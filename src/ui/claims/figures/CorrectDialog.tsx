import { useState } from 'react'
import type { FigureRow } from '../../../domain/figureLedger/figureRow.ts'
import { type Bound, bounds, type FigureValue } from '../../../domain/records.ts'
import { sayFigure } from '../../../messages/figureWords.ts'
import { Button } from '../../shared/Button.tsx'
import { Dialog } from '../../shared/Dialog.tsx'
import { Field } from '../../shared/Field.tsx'
import { MarkedWords } from '../../shared/MarkedWords.tsx'
import { Select } from '../../shared/Select.tsx'
import { TextInput } from '../../shared/TextInput.tsx'
import { useSay } from '../../shared/useSay.tsx'
import { snippetOf } from '../snippet.ts'
import css from './Figures.module.css'
import { typedNumber } from './typedNumber.ts'

export interface CorrectDialogProps {
  readonly row: FigureRow
  readonly busy: boolean
  readonly onClose: () => void
  /** `null`: as the program reads it. */
  readonly onCorrect: (value: FigureValue | null) => void
}

/** Asks how a figure is to be read that the program misread. Mounted only while it is open. */
export function CorrectDialog({ row, busy, onClose, onCorrect }: CorrectDialogProps) {
  const say = useSay()
  const { figure, read } = row
  const [lo, setLo] = useState(String(figure.lo))
  const [hi, setHi] = useState(figure.hi === null ? '' : String(figure.hi))
  const [bound, setBound] = useState<Bound>(figure.bound)
  const [isWrong, setWrong] = useState(false)
  const value = valueOf(lo, hi, bound)
  const { text, mark } = snippetOf(row)
  const submit = (): void => (value === null ? setWrong(true) : onCorrect(value))
  return (
    <Dialog
      open
      onClose={onClose}
      title={say('figures:correctDialog.title')}
      lead={say('figures:correctDialog.lead')}
      onSubmit={submit}
      footer={
        <>
          {figure !== read && (
            <Button variant="ghost" busy={busy} onClick={() => onCorrect(null)}>
              {say('figures:correctDialog.asRead')} ({sayFigure(say, read)})
            </Button>
          )}
          <Button onClick={onClose}>{say('common:cancel')}</Button>
          <Button type="submit" variant="primary" busy={busy}>
            {say('figures:correctDialog.save')}
          </Button>
        </>
      }
    >
      <MarkedWords text={text} marks={mark ? [mark] : []} part={null} lang={null} className={css['words']} />
      <div className={css['interval']}>
        <Field
          label={say('figures:correctDialog.lo')}
          error={isWrong && value === null ? say('figures:correctDialog.wrong') : null}
        >
          <TextInput data-autofocus inputMode="decimal" dir="ltr" value={lo} onChange={setLo} />
        </Field>
        <Field label={say('figures:correctDialog.hi')} hint={say('figures:correctDialog.hiHint')}>
          <TextInput inputMode="decimal" dir="ltr" value={hi} onChange={setHi} />
        </Field>
      </div>
      <Field label={say('figures:correctDialog.bound')}>
        <Select
          value={bound}
          options={bounds.map(one => ({ value: one, label: say(`figures:bound.${one}`) }))}
          onChange={setBound}
        />
      </Field>
    </Dialog>
  )
}

/** What was typed, as an interval; `null` where it is none. */
function valueOf(lo: string, hi: string, bound: Bound): FigureValue | null {
  const [from, to] = [typedNumber(lo), hi.trim() === '' ? null : typedNumber(hi)]
  if (from === null || (to === null && hi.trim() !== '') || (to !== null && to < from)) return null
  return { lo: from, hi: to, bound }
}
