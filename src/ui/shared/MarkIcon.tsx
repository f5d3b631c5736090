import type { Verdict } from '../../domain/records.ts'
import css from './Mark.module.css'
import { cx } from './cx.ts'
import { useSay } from './useSay.tsx'

/** A reviewer's verdict, or what a claim is without one. */
export type MarkName = Verdict | 'open'

export interface MarkIconProps {
  readonly mark: MarkName
  /** Draws a broken ring round it: what it rested on has moved. */
  readonly needsRecheck?: boolean
  /** Of the mark without its ring, in px. */
  readonly size?: number
  /** Says its name to screen readers; without, it is decoration beside a word. */
  readonly named?: boolean
}

/** A mark as a drawing: shape first, colour second. */
export function MarkIcon({ mark, needsRecheck = false, size = 20, named = false }: MarkIconProps) {
  const say = useSay()
  const word = say(`common:mark.${mark}`)
  const name = needsRecheck ? say('common:mark.withRecheck', { mark: word }) : word
  return (
    <svg
      viewBox="0 0 24 24"
      width={size}
      height={size}
      className={cx(css['icon'], css[mark])}
      {...(named ? { role: 'img', 'aria-label': name } : { 'aria-hidden': true })}
    >
      <circle cx="12" cy="12" r="10.75" className={css['disc']} />
      {glyphs[mark]}
      {needsRecheck && <circle cx="12" cy="12" r="14.5" className={css['ring']} />}
    </svg>
  )
}

const glyphs = {
  open: null,
  corroborated: <path className={css['stroke']} d="M5.4 12.6 8.2 15.4 13.4 8.8 M11.4 14.2 12.6 15.4 18.2 8.6" />,
  attributed: (
    <path
      className={css['fill']}
      d="M11 8.1c-2.5.9-4.1 2.8-4.1 5.2 0 1.6 1 2.7 2.4 2.7 1.2 0 2.1-.9 2.1-2.1s-.8-2-1.9-2c-.3 0-.5 0-.7.1.3-1.1 1.3-2.1 2.7-2.7zM17 8.1c-2.5.9-4.1 2.8-4.1 5.2 0 1.6 1 2.7 2.4 2.7 1.2 0 2.1-.9 2.1-2.1s-.8-2-1.9-2c-.3 0-.5 0-.7.1.3-1.1 1.3-2.1 2.7-2.7z"
    />
  ),
  disputed: <path className={css['stroke']} d="M7.2 9.9h9.6M7.2 14.1h9.6M14.6 6.6 9.4 17.4" />,
} as const
