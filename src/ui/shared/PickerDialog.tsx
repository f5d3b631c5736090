/* oxlint-disable jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- a combobox: the box keeps the focus and hears the keys */
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import { Plus, Search } from 'lucide-react'
import { useId, useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import { createPortal } from 'react-dom'
import { cx } from './cx.ts'
import { useModal } from './Dialog.tsx'
import { targetOf } from './listKeys.ts'
import { matchOptions } from './matchOptions.ts'
import { measureRow } from './measureRow.ts'
import css from './PickerDialog.module.css'
import { useSay } from './useSay.tsx'

export interface PickerDialogProps<T> {
  readonly open: boolean
  readonly onClose: () => void
  /** What is being picked: "Which claim does it support?" */
  readonly title: string
  readonly placeholder?: string
  readonly options: readonly T[]
  readonly optionKey: (option: T) => string
  /** The words that are searched, and that a screen reader says. */
  readonly optionText: (option: T) => string
  readonly renderOption?: (option: T) => ReactNode
  /** Which options a query finds, best first; without, those that hold all of its words. */
  readonly match?: (query: string, options: readonly T[]) => readonly T[]
  readonly onPick: (option: T) => void
  /** Offers to make a new one, or something else, out of what was typed. */
  readonly create?: {
    readonly label: (query: string) => string
    readonly onCreate: (query: string) => void
    /** In place of a plus. */
    readonly icon?: ReactNode
  }
  /** What the search box holds at first. */
  readonly initialQuery?: string
  /** Shown while there is nothing to choose from and nothing is typed. */
  readonly emptyText?: string
}

/** Picks one of many by typing: the focus stays in the box, the arrows move through what is found, Enter takes it. */
export function PickerDialog<T>(props: PickerDialogProps<T>) {
  return props.open ? <OpenPicker {...props} /> : null
}

type Entry<T> = { readonly type: 'option'; readonly option: T } | { readonly type: 'create' }

function OpenPicker<T>(props: PickerDialogProps<T>) {
  const { onClose, title, placeholder, options, optionKey, optionText, renderOption, match, onPick, create } = props
  const say = useSay()
  const id = useId()
  const { dialog } = useModal()
  const scroller = useRef<HTMLDivElement>(null)
  const [query, setQuery] = useState(props.initialQuery ?? '')
  const [active, setActive] = useState(0)
  const asked = query.trim()
  const creates = create !== undefined && asked !== ''
  const entries = useMemo<readonly Entry<T>[]>(
    () => [
      ...(match?.(query, options) ?? matchOptions(query, options, optionText)).map(
        option => ({ type: 'option', option }) as const,
      ),
      ...(creates ? [{ type: 'create' } as const] : []),
    ],
    [query, options, optionText, match, creates],
  )
  const index = Math.min(active, entries.length - 1)
  const found = entries.length - (creates ? 1 : 0)
  const keyAt = (at: number): string => {
    const entry = entries[at]
    return entry?.type === 'option' ? optionKey(entry.option) : 'create'
  }
  // oxlint-disable-next-line react/incompatible-library -- nothing below it is memoised by its identity
  const virtualizer = useVirtualizer({
    count: entries.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 44,
    getItemKey: at => keyAt(at),
    measureElement: measureRow,
    overscan: 6,
    initialRect: { width: 0, height: 352 },
    rangeExtractor: range => [...new Set([...defaultRangeExtractor(range), ...(index < 0 ? [] : [index])])],
  })
  const move = (to: number) => {
    setActive(to)
    virtualizer.scrollToIndex(to)
  }
  const take = (entry: Entry<T> | undefined) => {
    if (entry?.type === 'option') onPick(entry.option)
    else if (entry?.type === 'create') create?.onCreate(asked)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const caretKeys = event.key === 'Home' || event.key === 'End'
    const to = caretKeys ? null : targetOf(event.key, { index, count: entries.length, page: 8, letters: false })
    if (event.key === 'Enter') take(entries[index])
    else if (to !== null && entries.length > 0) move(to)
    else return
    event.preventDefault()
  }
  const optionId = (at: number) => `${id}-option-${at}`
  return createPortal(
    <dialog
      ref={dialog}
      className={css['picker']}
      aria-label={title}
      closedby="any"
      onCancel={event => {
        event.preventDefault()
        onClose()
      }}
      onClose={event => !event.currentTarget.open && onClose()}
    >
      <div className={css['frame']}>
        <label className={css['title']} htmlFor={`${id}-box`}>
          {title}
        </label>
        <div className={css['search']}>
          <Search aria-hidden="true" />
          <input
            id={`${id}-box`}
            type="text"
            role="combobox"
            dir="auto"
            autoComplete="off"
            spellCheck={false}
            placeholder={placeholder}
            value={query}
            aria-expanded={entries.length > 0}
            aria-controls={`${id}-list`}
            aria-autocomplete="list"
            aria-activedescendant={index < 0 ? undefined : optionId(index)}
            onChange={event => {
              setQuery(event.target.value)
              setActive(0)
              virtualizer.scrollToOffset(0)
            }}
            onKeyDown={onKeyDown}
          />
        </div>
        {found === 0 && (
          <p className={css['none']}>
            {asked === ''
              ? (props.emptyText ?? say('common:picker.empty'))
              : say('common:picker.none', { query: asked })}
          </p>
        )}
        <div ref={scroller} id={`${id}-list`} role="listbox" aria-label={title} className={css['scroller']}>
          <div role="presentation" className={css['list']} style={{ blockSize: virtualizer.getTotalSize() }}>
            {virtualizer.getVirtualItems().map(virtual => {
              const entry = entries[virtual.index]
              if (entry === undefined) return null
              return (
                <div
                  key={keyAt(virtual.index)}
                  ref={virtualizer.measureElement}
                  data-index={virtual.index}
                  id={optionId(virtual.index)}
                  role="option"
                  aria-selected={virtual.index === index}
                  aria-setsize={entries.length}
                  aria-posinset={virtual.index + 1}
                  className={cx(css['option'], virtual.index === index && css['active'])}
                  style={{ transform: `translateY(${virtual.start}px)` }}
                  onPointerMove={() => setActive(virtual.index)}
                  onClick={() => take(entry)}
                >
                  {entry.type === 'create' ? (
                    <span className={css['create']}>
                      {create?.icon ?? <Plus aria-hidden="true" />} {create?.label(asked)}
                    </span>
                  ) : (
                    (renderOption?.(entry.option) ?? <span dir="auto">{optionText(entry.option)}</span>)
                  )}
                </div>
              )
            })}
          </div>
        </div>
        <p className={css['foot']}>
          <span role="status">{say('common:picker.results', { count: found })}</span>
          <span>{say('common:picker.keys')}</span>
        </p>
      </div>
    </dialog>,
    document.body,
  )
}
