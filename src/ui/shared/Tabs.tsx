/* oxlint-disable jsx-a11y/interactive-supports-focus -- the selected tab takes the focus, not the row of them */
import { useId, useRef, type KeyboardEvent, type ReactNode } from 'react'
import { ringTarget } from './listKeys.ts'
import css from './Tabs.module.css'
import { useFormat } from './useFormat.ts'

export interface Tab<Id extends string> {
  readonly id: Id
  readonly label: string
  /** How many things it holds. */
  readonly count?: number
}

export interface TabsProps<Id extends string> {
  readonly label: string
  readonly tabs: readonly Tab<Id>[]
  readonly selected: Id
  readonly onSelect: (id: Id) => void
  /** What the selected tab shows. */
  readonly children: ReactNode
}

/** Several views of one thing, one at a time; the arrows go along them, in the direction of the text. */
export function Tabs<Id extends string>({ label, tabs, selected, onSelect, children }: TabsProps<Id>) {
  const id = useId()
  const row = useRef<HTMLDivElement>(null)
  const format = useFormat()
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const rightToLeft = getComputedStyle(event.currentTarget).direction === 'rtl'
    const index = tabs.findIndex(tab => tab.id === selected)
    const target = ringTarget(
      alongTheText(event.key, rightToLeft),
      index,
      tabs.map(() => false),
    )
    const tab = target === null ? undefined : tabs[target]
    if (target === null || tab === undefined) return
    event.preventDefault()
    onSelect(tab.id)
    row.current?.querySelectorAll<HTMLElement>('[role=tab]')[target]?.focus()
  }
  return (
    <div className={css['tabs']}>
      <div ref={row} role="tablist" aria-label={label} className={css['row']} onKeyDown={onKeyDown}>
        {tabs.map(tab => (
          <button
            key={tab.id}
            type="button"
            role="tab"
            id={`${id}-${tab.id}`}
            aria-selected={tab.id === selected}
            aria-controls={`${id}-panel`}
            tabIndex={tab.id === selected ? 0 : -1}
            className={css['tab']}
            onClick={() => onSelect(tab.id)}
          >
            {tab.label}
            {tab.count !== undefined && <span className={css['count']}>{format.number(tab.count)}</span>}
          </button>
        ))}
      </div>
      <div
        role="tabpanel"
        id={`${id}-panel`}
        aria-labelledby={`${id}-${selected}`}
        tabIndex={0}
        className={css['panel']}
      >
        {children}
      </div>
    </div>
  )
}

function alongTheText(key: string, rightToLeft: boolean): string {
  if (key === 'ArrowRight') return rightToLeft ? 'ArrowUp' : 'ArrowDown'
  if (key === 'ArrowLeft') return rightToLeft ? 'ArrowDown' : 'ArrowUp'
  return key === 'Home' || key === 'End' ? key : ''
}
