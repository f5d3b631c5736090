import { Search } from 'lucide-react'
import { type KeyboardEvent, useMemo, useRef, useState } from 'react'
import { useNavigate, useSearchParams } from 'react-router'
import { grouped } from '../../domain/grouped.ts'
import type { DossierId, SourceId } from '../../domain/id.ts'
import { type Source, sourceKinds } from '../../domain/records.ts'
import type { SourceList } from '../../queries/sourceList.ts'
import { Button } from '../shared/Button.tsx'
import { Chip } from '../shared/Chip.tsx'
import { EmptyState } from '../shared/EmptyState.tsx'
import { Field } from '../shared/Field.tsx'
import { Select } from '../shared/Select.tsx'
import { toggled } from '../shared/selection.ts'
import { TextInput } from '../shared/TextInput.tsx'
import { useFormat } from '../shared/useFormat.ts'
import { useSay } from '../shared/useSay.tsx'
import { useShortcut } from '../shared/useShortcut.tsx'
import { VirtualList } from '../shared/VirtualList.tsx'
import { BulkBar } from './BulkBar.tsx'
import type { Opened } from './opened.ts'
import { SourceListRow } from './SourceRows.tsx'
import { rowsOf, selectionAfter, type SourceRow } from './sourceRows.ts'
import css from './SourcesScreen.module.css'
import {
  isFiltered,
  needs,
  sourceOrders,
  sourcesIn,
  type SourceView,
  unfinished,
  viewOf,
  withView,
} from './sourceView.ts'

export interface PaneProps {
  readonly dossierId: DossierId
  readonly list: SourceList
  readonly onOpen: (opened: Opened) => void
}

/** The list of sources: by origin with the reasons, or in another order; to be searched, filtered and changed together. */
export function SourcesPane({ dossierId, list, onOpen }: PaneProps) {
  const say = useSay()
  const navigate = useNavigate()
  const [params, setParams] = useSearchParams()
  // The address follows what is typed, a moment later: a field cannot wait for it.
  const [view, setView] = useState(() => viewOf(params))
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [active, setActive] = useState<string | null>(null)
  const [unfolded, setUnfolded] = useState<ReadonlySet<SourceId>>(new Set())
  const shown = useMemo(() => sourcesIn(list, view), [list, view])
  const rows = useMemo(() => rowsOf(list, shown, view.order, unfolded), [list, shown, view.order, unfolded])
  // What was removed, or is filtered away, is not acted upon.
  const selected = useMemo(() => new Set(shown.flatMap(({ id }) => (chosen.has(id) ? [id] : []))), [shown, chosen])
  const sharedTitles = useMemo(() => titlesOfSeveral(list.sources), [list.sources])
  const change = (changed: Partial<SourceView>): void => {
    setView({ ...view, ...changed })
    setParams(before => withView(before, changed), { replace: true })
  }
  const select = (keys: ReadonlySet<string>): void => setChosen(selectionAfter(rows, selected, keys))

  const activeSource = rows.find(row => row.key === active && row.type === 'source')?.key as SourceId | undefined
  const acted = selected.size > 0 ? [...selected] : activeSource ? [activeSource] : []
  const sheetKeys = { group: say('sources:keys'), enabled: acted.length === 1 }
  useShortcut(
    'e',
    say('sources:sheet.open'),
    () => acted[0] && onOpen({ type: 'sheet', sourceId: acted[0] }),
    sheetKeys,
  )
  /** Heard on a row only: in a field Delete takes a letter away. */
  const removeByKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Delete' || acted.length === 0 || !(event.target instanceof HTMLElement)) return
    if (event.target.matches('[data-row]')) onOpen({ type: 'remove', sourceIds: acted })
  }

  return (
    <>
      <Filters list={list} view={view} shown={shown.length} onChange={change} />
      <BulkBar
        list={list}
        shown={shown}
        selected={selected}
        onSelect={ids => setChosen(new Set(ids))}
        onOpen={onOpen}
      />
      <div role="presentation" className={css['listArea']} onKeyDown={removeByKey}>
        {shown.length === 0 ? (
          <EmptyState
            title={say('sources:filter.nothing')}
            text={say('sources:filter.nothingText')}
            actions={
              <Button onClick={() => change({ words: '', publisher: null, kind: null, only: null })}>
                {say('sources:filter.clear')}
              </Button>
            }
          />
        ) : (
          <VirtualList<SourceRow>
            label={say('sources:list')}
            role="list"
            items={rows}
            itemKey={keyOf}
            estimate={58}
            activeKey={active}
            onActive={setActive}
            onOpen={row => row.type === 'source' && void navigate(`/d/${dossierId}/sources/${row.source.id}`)}
            selected={selected}
            onSelect={select}
            scrollName={`sources ${dossierId}`}
            renderItem={row => (
              <SourceListRow
                dossierId={dossierId}
                list={list}
                row={row}
                selected={selected}
                sharedTitles={sharedTitles}
                onToggle={key => select(toggled(selected, key))}
                onOpen={onOpen}
                onUnfold={id => setUnfolded(new Set([...unfolded, id]))}
              />
            )}
          />
        )}
      </div>
    </>
  )
}

function keyOf({ key }: SourceRow): string {
  return key
}

function titlesOfSeveral(sources: readonly Source[]): ReadonlySet<string> {
  const titles = grouped(sources, ({ title }) => title)
  return new Set([...titles].flatMap(([title, its]) => (its.length > 1 ? [title] : [])))
}

function Filters(props: {
  readonly list: SourceList
  readonly view: SourceView
  readonly shown: number
  readonly onChange: (change: Partial<SourceView>) => void
}) {
  const { list, view, shown, onChange } = props
  const say = useSay()
  const format = useFormat()
  const bar = useRef<HTMLDivElement>(null)
  useShortcut('/', say('sources:find'), () => bar.current?.querySelector('input')?.focus(), {
    group: say('sources:keys'),
  })
  const publishers = list.publishers.filter(({ id }) => list.countByPublisher.has(id))
  const kinds = sourceKinds.filter(kind => kind === view.kind || list.sources.some(source => source.kind === kind))
  return (
    <div ref={bar} role="search" aria-label={say('sources:filter.label')} className={css['filters']}>
      <div className={css['find']}>
        <Search aria-hidden="true" />
        <Field label={say('sources:find')} labelHidden>
          <TextInput
            type="search"
            placeholder={say('sources:find')}
            value={view.words}
            onChange={words => onChange({ words })}
          />
        </Field>
      </div>
      <Select
        aria-label={say('sources:filter.publisher')}
        value={view.publisher ?? ''}
        onChange={value => onChange({ publisher: publishers.find(({ id }) => id === value)?.id ?? null })}
        options={[
          { value: '', label: say('sources:filter.anyPublisher') },
          ...publishers.map(({ id, name }) => ({ value: id as string, label: name })),
        ]}
      />
      <Select
        aria-label={say('sources:filter.kind')}
        value={view.kind ?? ''}
        onChange={value => onChange({ kind: kinds.find(kind => kind === value) ?? null })}
        options={[
          { value: '', label: say('sources:filter.anyKind') },
          ...kinds.map(kind => ({ value: kind, label: say(`sources:kind.${kind}`) })),
        ]}
      />
      <Select
        aria-label={say('sources:filter.order')}
        value={view.order}
        onChange={order => onChange({ order })}
        options={sourceOrders.map(value => ({ value, label: say(`sources:order.${value}`) }))}
      />
      {unfinished.map(only => {
        const count = list.sources.filter(source => needs(list, source, only)).length
        return (
          (count > 0 || view.only === only) && (
            <Chip
              key={only}
              label={say(`sources:filter.${only}`)}
              pressed={view.only === only}
              count={count}
              onPress={() => onChange({ only: view.only === only ? null : only })}
            />
          )
        )
      })}
      <span role="status" className={css['quiet']}>
        {isFiltered(view) &&
          say('sources:shownOf', { shown: format.number(shown), all: format.number(list.sources.length) })}
      </span>
    </div>
  )
}
