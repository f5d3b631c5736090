import type { RepairedText } from '../../domain/reading/repairedText.ts'
import { spanAt } from '../../domain/reading/repairs.ts'
import { repairKinds, type Span } from '../../domain/records.ts'
import { Button } from '../shared/Button.tsx'
import { UserText } from '../shared/UserText.tsx'
import { useSay } from '../shared/useSay.tsx'
import css from './Repairs.module.css'
import type { RepairSwitch } from './useRepairChoices.ts'

export interface FoldedPartProps {
  readonly kind: 'menu' | 'footer'
  readonly reading: RepairedText
  readonly onBack: (choices: readonly RepairSwitch[]) => void
}

/** A menu or a footer that was taken out of the text: a line where it stood, which shows it. */
export function FoldedPart({ kind, reading, onBack }: FoldedPartProps) {
  const say = useSay()
  const span = takenOut(reading, kind)
  if (span === null) return null
  const lines = linesIn(reading.captured.slice(span.start, span.end))
  return (
    <details className={css['folded']}>
      <summary>
        {say(`repairs:folded.${kind}`, { count: lines.length })}
        <span className={css['show']}>{say('repairs:folded.show')}</span>
      </summary>
      <UserText as="p" className={css['lines']}>
        {lines.join('\n')}
      </UserText>
      <Button size="small" onClick={() => onBack([{ kind, span, on: false }])}>
        {say('repairs:folded.back')}
      </Button>
    </details>
  )
}

/** A text has one of each at most. */
function takenOut({ repairs, on }: RepairedText, kind: FoldedPartProps['kind']): Span | null {
  const index = repairs.kinds.indexOf(repairKinds.indexOf(kind))
  return on[index] === 1 ? spanAt(repairs, index) : null
}

function linesIn(words: string): string[] {
  return words
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')
}
