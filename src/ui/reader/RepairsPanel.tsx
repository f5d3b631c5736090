import { useMemo, useState } from 'react'
import { isOnByItself, spanAt } from '../../domain/reading/repairs.ts'
import { type RepairKind, repairKinds, type Span } from '../../domain/records.ts'
import { Button } from '../shared/Button.tsx'
import { GroupHeading } from '../shared/Card.tsx'
import { Checkbox } from '../shared/Checkbox.tsx'
import { Notice } from '../shared/Notice.tsx'
import { Progress } from '../shared/Progress.tsx'
import { SegmentedControl } from '../shared/SegmentedControl.tsx'
import { useFormat } from '../shared/useFormat.ts'
import { useSay } from '../shared/useSay.tsx'
import css from './Repairs.module.css'
import { RepairPlaces } from './RepairPlaces.tsx'
import type { ReadingView } from './useReadingView.ts'
import type { RepairSwitch } from './useRepairChoices.ts'

export interface RepairsPanelProps {
  readonly reading: ReadingView
  readonly onChoose: (choices: readonly RepairSwitch[]) => void
  /** Points to a stretch of the captured text; the focus stays where it is. */
  readonly onPoint: (span: Span) => void
  /** Goes to a stretch of the captured text, also where the text is hidden behind this pane. */
  readonly onGo: (span: Span) => void
}

/** What is repaired in the text and what could be, by kind and one by one, and how the text is shown. */
export function RepairsPanel({ reading, onChoose, onPoint, onGo }: RepairsPanelProps) {
  const say = useSay()
  const { number } = useFormat()
  const [open, setOpen] = useState<RepairKind | null>(null)
  const { repaired, state, view } = reading
  const kinds = useMemo(() => repairsByKind(reading.repaired), [reading.repaired])
  const { count } = repaired.repairs
  const isKnown = state === 'ready' || count > 0
  return (
    <section aria-label={say('repairs:title')} className={css['panel']}>
      <GroupHeading
        title={say('repairs:title')}
        count={isKnown && count > 0 ? say('repairs:count', { count, shown: number(count) }) : undefined}
      />
      {state === 'looking' && <Progress label={say('repairs:looking')} share={null} />}
      {state === 'failed' && <Notice tone="error">{say('repairs:failed')}</Notice>}
      {state === 'ready' && count === 0 && <p className={css['quiet']}>{say('repairs:none')}</p>}
      {count > 0 && (
        <>
          <SegmentedControl
            label={say('repairs:view')}
            segments={views.map(value => ({ value, label: say(`repairs:views.${value}`) }))}
            value={view}
            onChange={reading.setView}
          />
          <p className={css['quiet']} role="status">
            {say(`repairs:viewHint.${view}`)}
          </p>
          <ul className={css['kinds']}>
            {kinds.map(({ kind, count, on }) => (
              <li key={kind} className={css['kind']}>
                <Checkbox
                  label={say(`repairs:kind.${kind}`)}
                  checked={on === count}
                  mixed={on > 0 && on < count}
                  {...(!isOnByItself(kind) && on === 0 && { hint: say('repairs:waits') })}
                  onChange={checked => onChoose([{ kind, span: null, on: checked }])}
                />
                <Button
                  size="small"
                  variant="ghost"
                  aria-expanded={open === kind}
                  onClick={() => setOpen(open === kind ? null : kind)}
                >
                  {on === 0 || on === count
                    ? say('repairs:places', { count, shown: number(count) })
                    : say('repairs:someOn', { on: number(on), of: number(count) })}
                  <span className="visually-hidden">
                    {say('repairs:placesOf', { kind: say(`repairs:kind.${kind}`) })}
                  </span>
                </Button>
                {open === kind && (
                  <RepairPlaces
                    kind={kind}
                    count={count}
                    repaired={repaired}
                    onChoose={onChoose}
                    onPoint={index => onPoint(spanAt(repaired.repairs, index))}
                    onGo={index => onGo(spanAt(repaired.repairs, index))}
                  />
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

const views = ['repaired', 'marked', 'captured'] as const

interface KindOfRepairs {
  readonly kind: RepairKind
  readonly count: number
  /** How many of them are applied. */
  readonly on: number
}

function repairsByKind({ repairs, on }: ReadingView['repaired']): KindOfRepairs[] {
  const counts = new Uint32Array(repairKinds.length)
  const applied = new Uint32Array(repairKinds.length)
  for (let index = 0; index < repairs.count; index++) {
    const kind = repairs.kinds[index] ?? 0
    counts[kind] = (counts[kind] ?? 0) + 1
    applied[kind] = (applied[kind] ?? 0) + (on[index] ?? 0)
  }
  return repairKinds.flatMap((kind, index) => {
    const count = counts[index] ?? 0
    return count === 0 ? [] : [{ kind, count, on: applied[index] ?? 0 }]
  })
}
