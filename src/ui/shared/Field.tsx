import { createContext, useContext, useId, type ReactNode } from 'react'
import { CircleAlert } from 'lucide-react'
import css from './Field.module.css'
import { useSay } from './useSay.tsx'

export interface FieldProps {
  readonly label: string
  /** One control of ours: TextInput, TextArea, Select. It takes its name and description from here. */
  readonly children: ReactNode
  readonly hint?: ReactNode
  /** What is wrong and what would be right; `null` where nothing is. */
  readonly error?: string | null
  /** Says "optional" or "required" beside the label. Mark whichever is rarer in a form. */
  readonly need?: 'optional' | 'required'
  /** For a filter box whose place says what it is: the label is still there to be heard. */
  readonly labelHidden?: boolean
}

/** A control with its label, its hint and what is wrong with it, tied together for screen readers. */
export function Field({ label, children, hint, error = null, need, labelHidden = false }: FieldProps) {
  const say = useSay()
  const id = useId()
  const hintId = hint === undefined ? '' : `${id}-hint`
  const errorId = error === null ? '' : `${id}-error`
  const described = [errorId, hintId].filter(Boolean).join(' ')
  return (
    <div className={css['field']}>
      <label htmlFor={id} className={labelHidden ? 'visually-hidden' : css['label']}>
        {label}
        {need !== undefined && <span className={css['need']}>{say(`common:${need}`)}</span>}
      </label>
      <FieldContext
        value={{ id, describedBy: described || undefined, invalid: error !== null, required: need === 'required' }}
      >
        {children}
      </FieldContext>
      {error !== null && (
        <p id={errorId} className={css['error']} role="alert">
          <CircleAlert aria-hidden="true" /> {error}
        </p>
      )}
      {hint !== undefined && (
        <p id={hintId} className={css['hint']}>
          {hint}
        </p>
      )}
    </div>
  )
}

interface FieldControl {
  readonly id: string
  readonly describedBy: string | undefined
  readonly invalid: boolean
  readonly required: boolean
}

const FieldContext = createContext<FieldControl | null>(null)

/** The attributes that tie a control to the Field around it; none where it stands alone. */
export function useFieldControl() {
  const field = useContext(FieldContext)
  if (field === null) return {}
  return {
    id: field.id,
    'aria-describedby': field.describedBy,
    'aria-invalid': field.invalid || undefined,
    'aria-required': field.required || undefined,
  }
}
