import { useEffect, useEffectEvent, useState } from 'react'
import { useParams, useSearchParams } from 'react-router'
import type { DossierId, ReviewerId } from '../../domain/id.ts'
import { type ActLine, type HistoryFilter, historyPage } from '../../queries/history.ts'
import { Button } from '../shared/Button.tsx'
import { EmptyState } from '../shared/EmptyState.tsx'
import { Notice } from '../shared/Notice.tsx'
import { useFormat } from '../shared/useFormat.ts'
import { useSay } from '../shared/useSay.tsx'
import { VirtualList } from '../shared/VirtualList.tsx'
import { type StoredPages, useStoredPages } from '../store/useStoredPages.ts'
import { ActEntry } from './ActEntry.tsx'
import css from './History.module.css'
import { HistoryFilters, isActKind } from './HistoryFilters.tsx'

/** Who did what in a dossier, when, and what it changed. What is filtered by is in the address. */
export function HistoryScreen() {
  const say = useSay()
  const dossierId = useParams()['dossier'] as DossierId
  const [search, setSearch] = useSearchParams()
  const filter = filterOf(search)
  const pages = useStoredPages(historyPage, dossierId, filter)
  const isFiltered = filter.by !== null || filter.kind !== null || filter.record !== null
  return (
    <div className={css['screen']}>
      <header className={css['head']}>
        <h1>{say('history:title')}</h1>
        <p className={css['lead']}>{say('history:lead')}</p>
        <HistoryFilters dossierId={dossierId} filter={filter} onFilter={next => setSearch(searchOf(next))} />
      </header>
      {pages.failed && (
        <Notice tone="error" title={say('history:unread.title')}>
          {say('history:unread.text')}
        </Notice>
      )}
      {pages.items === undefined && !pages.failed && <p className={css['quiet']}>{say('history:loading')}</p>}
      {pages.items?.length === 0 && <NoActs isFiltered={isFiltered} onClear={() => setSearch({})} />}
      {pages.items && pages.items.length > 0 && (
        <Acts key={search.toString()} dossierId={dossierId} items={pages.items} pages={pages} />
      )}
    </div>
  )
}

function NoActs({ isFiltered, onClear }: { readonly isFiltered: boolean; readonly onClear: () => void }) {
  const say = useSay()
  if (!isFiltered) return <EmptyState title={say('history:empty.title')} text={say('history:empty.text')} />
  return (
    <EmptyState
      title={say('history:nothingMatches.title')}
      text={say('history:nothingMatches.text')}
      actions={<Button onClick={onClear}>{say('history:nothingMatches.clear')}</Button>}
    />
  )
}

interface ActsProps {
  readonly dossierId: DossierId
  readonly items: readonly ActLine[]
  readonly pages: StoredPages<ActLine>
}

/** The end of what has been read: seen, it reads on. */
const MORE = 'more'

function Acts({ dossierId, items, pages }: ActsProps) {
  const say = useSay()
  const format = useFormat()
  const [active, setActive] = useState<string | null>(null)
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set())
  const rows: readonly (ActLine | typeof MORE)[] = pages.hasMore ? [...items, MORE] : items

  function toggle(row: ActLine | typeof MORE): void {
    if (row === MORE) return pages.readMore()
    const next = new Set(open)
    if (!next.delete(row.act.id)) next.add(row.act.id)
    setOpen(next)
  }

  return (
    <VirtualList
      className={css['list'] ?? ''}
      role="list"
      label={say('history:list')}
      items={rows}
      itemKey={row => (row === MORE ? MORE : row.act.id)}
      estimate={84}
      activeKey={active}
      onActive={setActive}
      onOpen={toggle}
      renderItem={(row, { index }) => {
        if (row === MORE) return <More key={items.length} pages={pages} />
        const before = index === 0 ? undefined : items[index - 1]
        return (
          <ActEntry
            dossierId={dossierId}
            line={row}
            startsDay={!before || format.date(before.act.at) !== format.date(row.act.at)}
            open={open.has(row.act.id)}
            onToggle={() => toggle(row)}
          />
        )
      }}
    />
  )
}

function More({ pages }: { readonly pages: StoredPages<ActLine> }) {
  const say = useSay()
  const readMore = useEffectEvent(() => pages.readMore())
  useEffect(() => readMore(), [])
  return (
    <div className={css['more']}>
      <Button size="small" busy={pages.isReadingMore} onClick={pages.readMore}>
        {say(pages.isReadingMore ? 'history:readingEarlier' : 'history:earlier')}
      </Button>
    </div>
  )
}

function filterOf(search: URLSearchParams): HistoryFilter {
  const kind = search.get('kind') ?? ''
  return {
    by: search.get('by') as ReviewerId | null,
    kind: isActKind(kind) ? kind : null,
    record: search.get('record'),
  }
}

function searchOf({ by, kind, record }: HistoryFilter): Record<string, string> {
  return { ...(by !== null && { by }), ...(kind !== null && { kind }), ...(record !== null && { record }) }
}
