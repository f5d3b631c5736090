/* oxlint-disable jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-tabindex, jsx-a11y/no-static-element-interactions -- a composite widget: the list hears the keys of its rows, and roles depend on `role` */
import { defaultRangeExtractor, useVirtualizer, type Range, type VirtualItem } from '@tanstack/react-virtual'
import {
  useEffect,
  useEffectEvent,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useRef,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  type Ref,
} from 'react'
import { cx } from './cx.ts'
import { listAction } from './listKeys.ts'
import { measureRow } from './measureRow.ts'
import { rangeOf, toggled } from './selection.ts'
import { useSingleKeys } from './useShortcut.tsx'
import css from './VirtualList.module.css'

export interface RowState {
  readonly index: number
  /** The one that keys act on. */
  readonly active: boolean
  readonly selected: boolean
}

export interface VirtualListHandle {
  /** Puts the focus on the active row, or on the first. */
  readonly focus: () => void
  /** Makes a row the active one and puts the focus on it, as the arrows do. */
  readonly goTo: (key: string) => void
  readonly scrollTo: (key: string) => void
}

export interface VirtualListProps<T> {
  /** The list's accessible name. */
  readonly label: string
  readonly items: readonly T[]
  readonly itemKey: (item: T) => string
  /** Height of a row in px, roughly; the real one is measured. */
  readonly estimate: number
  readonly renderItem: (item: T, state: RowState) => ReactNode
  /**
   * `listbox`: rows are chosen, and hold nothing to press. `list`: rows may hold links and
   * buttons. `grid`: `renderItem` gives elements with role `gridcell`, `header` a row with
   * role `row` of `columnheader`s.
   */
  readonly role?: 'listbox' | 'list' | 'grid'
  /** Stands above the rows and does not scroll. */
  readonly header?: ReactNode
  readonly activeKey: string | null
  readonly onActive: (key: string, item: T) => void
  /** Enter, or a double click (a click, with `opensOnClick`). */
  readonly onOpen?: (item: T) => void
  readonly opensOnClick?: boolean
  /** Given with `onSelect`: rows can be selected, by Space, Shift and arrows, Ctrl-A, Ctrl-click. */
  readonly selected?: ReadonlySet<string>
  readonly onSelect?: (keys: ReadonlySet<string>) => void
  /** Under this name the place scrolled to is kept, and found again when one comes back. */
  readonly scrollName?: string
  /** A CSS length: the list is as tall as its rows, up to this. Else it is as tall as its place. */
  readonly tallest?: string
  readonly className?: string
  readonly ref?: Ref<VirtualListHandle>
}

/** Thousands of rows, of which only those in sight are there, or a few, all there; one of them takes the focus, arrows and j/k move it. */
export function VirtualList<T>(props: VirtualListProps<T>) {
  const { label, items, itemKey, estimate, role = 'listbox', header, activeKey, onActive, onOpen, scrollName } = props
  const { selected = none, onSelect, opensOnClick = false, renderItem, tallest, className, ref } = props
  const scroller = useRef<HTMLDivElement>(null)
  const anchor = useRef<string | null>(null)
  const takesFocus = useRef(false)
  /** Of the row that had the focus last, on itself or in it: a dialog that it opened goes with it. */
  const focused = useRef<string | null>(null)
  const letters = useSingleKeys()
  const keys = useMemo(() => items.map(itemKey), [items, itemKey])
  const activeIndex = activeKey === null ? -1 : keys.indexOf(activeKey)
  const kept = scrollName === undefined ? undefined : keptPlaces.get(scrollName)
  /** A list as tall as its rows is laid out again once they are measured; few rows need no measuring. */
  const isPlain = tallest !== undefined && items.length <= FEW

  // oxlint-disable-next-line react/incompatible-library -- nothing below it is memoised by its identity
  const virtualizer = useVirtualizer({
    count: isPlain ? 0 : items.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => estimate,
    getItemKey: index => keys[index] ?? index,
    measureElement: measureRow,
    overscan: 8,
    rangeExtractor: range => withRows(range, [activeIndex, keys.indexOf(focused.current ?? '')]),
    ...(kept !== undefined && { initialOffset: kept.offset, initialMeasurementsCache: kept.measured }),
  })

  useEffect(() => {
    if (scrollName === undefined) return undefined
    return () => {
      keptPlaces.set(scrollName, { offset: virtualizer.scrollOffset ?? 0, measured: virtualizer.measurementsCache })
    }
  }, [scrollName, virtualizer])

  const scrollTo = (index: number, align: 'nearest' | 'center') => {
    if (!isPlain) virtualizer.scrollToIndex(index, { align: align === 'nearest' ? 'auto' : align })
    else rowAt(scroller.current, index)?.scrollIntoView({ block: align })
  }
  const wasActive = useRef(kept === undefined ? -1 : activeIndex)
  const bringIntoSight = useEffectEvent(() => scrollTo(activeIndex, 'nearest'))
  useLayoutEffect(() => {
    if (activeIndex >= 0 && wasActive.current !== activeIndex) bringIntoSight()
    wasActive.current = activeIndex
    if (!takesFocus.current) return
    takesFocus.current = false
    rowAt(scroller.current, activeIndex)?.focus({ preventScroll: true })
  }, [activeIndex])

  const go = (index: number) => {
    const item = items[index]
    const key = keys[index]
    if (item === undefined || key === undefined) return
    takesFocus.current = index !== activeIndex
    if (index === activeIndex) rowAt(scroller.current, index)?.focus({ preventScroll: true })
    onActive(key, item)
  }
  useImperativeHandle(ref, () => ({
    focus: () => (activeIndex < 0 ? go(0) : rowAt(scroller.current, activeIndex)?.focus()),
    goTo: key => {
      const index = keys.indexOf(key)
      if (index >= 0) go(index)
    },
    scrollTo: key => {
      const index = keys.indexOf(key)
      if (index >= 0) scrollTo(index, 'center')
    },
  }))
  const selectTo = (index: number) => {
    const from = anchor.current === null ? activeIndex : keys.indexOf(anchor.current)
    anchor.current = keys[Math.max(0, from)] ?? null
    onSelect?.(rangeOf(keys, Math.max(0, from), index))
  }
  const toggle = (index: number) => {
    const key = keys[index]
    if (key === undefined) return
    anchor.current = key
    onSelect?.(toggled(selected, key))
  }

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.defaultPrevented || !isRow(event.target)) return
    const page = Math.floor((scroller.current?.clientHeight ?? 0) / estimate)
    const action = listAction(event, { index: activeIndex, count: items.length, page, letters })
    if (action === null || (onSelect === undefined && (action.type === 'toggle' || action.type === 'select-all')))
      return
    event.preventDefault()
    if (action.type === 'open') openAt(activeIndex)
    else if (action.type === 'toggle') toggle(activeIndex)
    else if (action.type === 'select-all') onSelect?.(new Set(keys))
    else {
      if (action.extend) selectTo(action.to)
      else anchor.current = null
      go(action.to)
    }
  }
  const openAt = (index: number) => {
    const item = items[index]
    if (item !== undefined) onOpen?.(item)
  }
  const onClick = (event: MouseEvent, index: number) => {
    if (isInnerControl(event)) return
    if (onSelect !== undefined && event.shiftKey) selectTo(index)
    else if (onSelect !== undefined && (event.ctrlKey || event.metaKey)) toggle(index)
    go(index)
    if (opensOnClick && !event.shiftKey && !event.ctrlKey && !event.metaKey) openAt(index)
  }

  const row = (index: number, virtual: VirtualItem | null) => {
    const item = items[index]
    if (item === undefined) return null
    const state = { index, active: index === activeIndex, selected: selected.has(keys[index] ?? '') }
    return (
      <div
        key={keys[index]}
        ref={virtual && virtualizer.measureElement}
        data-index={index}
        data-row=""
        className={cx(
          css['row'],
          virtual && css['placed'],
          state.active && css['active'],
          state.selected && css['selected'],
        )}
        style={virtual ? { transform: `translateY(${virtual.start}px)` } : undefined}
        tabIndex={index === Math.max(0, activeIndex) ? 0 : -1}
        {...rowRole(role, state, items.length, onSelect !== undefined)}
        onClick={event => isWithin(event) && onClick(event, index)}
        onDoubleClick={event => !opensOnClick && isWithin(event) && !isInnerControl(event) && openAt(index)}
        onFocus={event => {
          focused.current = keys[index] ?? null
          if (event.target === event.currentTarget && !state.active) go(index)
        }}
      >
        {renderItem(item, state)}
      </div>
    )
  }
  const height = isPlain
    ? { maxBlockSize: tallest }
    : { flex: 'none', blockSize: `min(${virtualizer.getTotalSize()}px, ${tallest})` }
  return (
    <div
      role={role}
      aria-label={label}
      aria-multiselectable={(role !== 'list' && onSelect !== undefined) || undefined}
      aria-rowcount={role === 'grid' ? items.length + (header === undefined ? 0 : 1) : undefined}
      className={cx(css['list'], className)}
      onKeyDown={onKeyDown}
    >
      {header !== undefined && <div className={css['header']}>{header}</div>}
      <div
        ref={scroller}
        className={cx(css['scroller'], header !== undefined && css['underHeader'], isPlain && css['plain'])}
        role={role === 'grid' ? 'rowgroup' : 'presentation'}
        style={tallest === undefined ? undefined : height}
      >
        {/* One tree for both ways, so that a row keeps what is open in it when others make the list a long one. */}
        <div
          role="presentation"
          className={css['sizer']}
          style={isPlain ? undefined : { blockSize: virtualizer.getTotalSize() }}
        >
          {isPlain
            ? items.map((_, index) => row(index, null))
            : virtualizer.getVirtualItems().map(virtual => row(virtual.index, virtual))}
        </div>
      </div>
    </div>
  )
}

/** Rows that are all drawn at once, and cost less than the measuring of those in sight. */
const FEW = 12

const none: ReadonlySet<string> = new Set()

interface Place {
  readonly offset: number
  readonly measured: VirtualItem[]
}

/** Where each named list was left, as long as the page lives. */
const keptPlaces = new Map<string, Place>()

/** The rows in sight, and those that hold the focus or something open, wherever they are. */
function withRows(range: Range, indexes: readonly number[]): number[] {
  const rows = new Set(defaultRangeExtractor(range))
  for (const index of indexes) if (index >= 0 && index < range.count) rows.add(index)
  return [...rows].toSorted((a, b) => a - b)
}

function rowRole(role: 'listbox' | 'list' | 'grid', state: RowState, count: number, selectable: boolean) {
  if (role === 'grid')
    return { role: 'row', 'aria-rowindex': state.index + 2, 'aria-selected': selectable ? state.selected : undefined }
  const place = { 'aria-setsize': count, 'aria-posinset': state.index + 1 }
  if (role === 'list') return { role: 'listitem', ...place, 'aria-current': state.active || undefined }
  return { role: 'option', ...place, 'aria-selected': selectable ? state.selected : state.active }
}

function rowAt(scroller: HTMLElement | null, index: number): HTMLElement | null {
  return scroller?.querySelector(`[data-row][data-index="${index}"]`) ?? null
}

function isRow(target: EventTarget): boolean {
  return target instanceof HTMLElement && target.hasAttribute('data-row')
}

/** Whether it is of the row itself: a dialog of a row stands elsewhere on the page, and its events come up here too. */
function isWithin({ target, currentTarget }: MouseEvent): boolean {
  return target instanceof Node && currentTarget.contains(target)
}

function isInnerControl(event: MouseEvent): boolean {
  return event.target instanceof Element && event.target.closest('a, button, input, select, textarea, label') !== null
}
