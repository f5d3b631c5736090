import { useMemo, useState } from 'react'
import { isOnByItself, kindAt, spanAt } from '../../domain/reading/repairs.ts'
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
}

/** What is repaired in the text and what could be, by kind and one by one, and how the text is shown. */
export function RepairsPanel({ reading, onChoose, onPoint }: RepairsPanelProps) {
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
            {kinds.map(({ kind, indexes, on }) => (
              <li key={kind} className={css['kind']}>
                <Checkbox
                  label={say(`repairs:kind.${kind}`)}
                  checked={on === indexes.length}
                  mixed={on > 0 && on < indexes.length}
                  {...(!isOnByItself(kind) && on === 0 && { hint: say('repairs:waits') })}
                  onChange={checked => onChoose([{ kind, span: null, on: checked }])}
                />
                <Button
                  size="small"
                  variant="ghost"
                  aria-expanded={open === kind}
                  onClick={() => setOpen(open === kind ? null : kind)}
                >
                  {on === 0 || on === indexes.length
                    ? say('repairs:places', { count: indexes.length, shown: number(indexes.length) })
                    : say('repairs:someOn', { on: number(on), of: number(indexes.length) })}
                  <span className="visually-hidden">
                    {say('repairs:placesOf', { kind: say(`repairs:kind.${kind}`) })}
                  </span>
                </Button>
                {open === kind && (
                  <RepairPlaces
                    kind={kind}
                    indexes={indexes}
                    repaired={repaired}
                    onChoose={onChoose}
                    onPoint={index => onPoint(spanAt(repaired.repairs, index))}
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
  /** Of its repairs, in the order of the text. */
  readonly indexes: readonly number[]
  /** How many of them are applied. */
  readonly on: number
}

function repairsByKind({ repairs, on }: ReadingView['repaired']): KindOfRepairs[] {
  const indexes = new Map(repairKinds.map(kind => [kind, [] as number[]]))
  for (let index = 0; index < repairs.count; index++) indexes.get(kindAt(repairs, index))?.push(index)
  return [...indexes].flatMap(([kind, own]) =>
    own.length === 0 ? [] : [{ kind, indexes: own, on: own.reduce((sum, index) => sum + (on[index] ?? 0), 0) }],
  )
}
