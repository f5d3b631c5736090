import { useId } from 'react'
import { Button } from './Button.tsx'
import css from './Progress.module.css'
import { useFormat } from './useFormat.ts'
import { useSay } from './useSay.tsx'

export interface ProgressProps {
  /** What is being done: "Reading 12 files". */
  readonly label: string
  /** From 0 to 1; `null` while nobody can tell. */
  readonly share: number | null
  /** A guess in milliseconds; `null` while there is none. */
  readonly leftMs?: number | null
  /** Where it is just now: a file's name. */
  readonly detail?: string
  readonly onCancel?: () => void
}

/** Work that takes a while: how far it is, how long it will take, and a way to stop it. */
export function Progress({ label, share, leftMs = null, detail, onCancel }: ProgressProps) {
  const say = useSay()
  const format = useFormat()
  const id = useId()
  return (
    <div className={css['progress']}>
      <div className={css['words']}>
        <span id={id}>{label}</span>
        <span className={css['figures']}>
          {leftMs !== null && <span>{say('common:progress.left', { time: format.duration(leftMs) })}</span>}
          {share !== null && <span>{format.percent(share)}</span>}
        </span>
      </div>
      <progress className={css['bar']} aria-labelledby={id} max={1} {...(share !== null && { value: share })} />
      {(detail !== undefined || onCancel !== undefined) && (
        <div className={css['foot']}>
          <span className={css['detail']} dir="auto">
            {detail}
          </span>
          {onCancel !== undefined && (
            <Button size="small" onClick={onCancel}>
              {say('common:cancel')}
            </Button>
          )}
        </div>
      )}
    </div>
  )
}
