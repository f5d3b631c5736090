import { type KeyboardEvent, useDeferredValue, useRef, useState } from 'react'
import { useNavigate, useParams } from 'react-router'
import type { DossierId, SourceId } from '../../domain/id.ts'
import { hasWords } from '../../domain/search/hasWords.ts'
import { parseQuery } from '../../domain/search/query.ts'
import type { Say } from '../../messages/catalogue.ts'
import { type SourceList, sourceList } from '../../queries/sourceList.ts'
import type { SearchFound } from '../../workers/searchDossier.ts'
import { Button } from '../shared/Button.tsx'
import { EmptyState } from '../shared/EmptyState.tsx'
import { Field } from '../shared/Field.tsx'
import { Notice } from '../shared/Notice.tsx'
import { Progress } from '../shared/Progress.tsx'
import { TextInput } from '../shared/TextInput.tsx'
import { useSay } from '../shared/useSay.tsx'
import { useShortcut } from '../shared/useShortcut.tsx'
import { VirtualList, type VirtualListHandle } from '../shared/VirtualList.tsx'
import { useFailures } from '../store/useFailures.ts'
import { useSearch } from '../store/useSearch.ts'
import { useStored } from '../store/useStored.ts'
import { FoundRow } from './FoundRow.tsx'
import { placeOfFound } from './placeOfFound.ts'
import css from './Search.module.css'
import { SearchFilters } from './SearchFilters.tsx'
import { SearchHelp } from './SearchHelp.tsx'
import { kindsOf, type SearchView } from './searchView.ts'
import { useSearchView } from './useSearchView.ts'

/** Searches sources, excerpts and claims of a dossier as one types. What is asked is in the address. */
export function SearchScreen() {
  const say = useSay()
  const navigate = useNavigate()
  const dossierId = useParams()['dossier'] as DossierId
  const box = useRef<HTMLInputElement>(null)
  const list = useRef<VirtualListHandle>(null)
  const { view, change, settle } = useSearchView()
  const asked = useDeferredValue(view)
  const { data: sources } = useStored(sourceList, dossierId)
  const [activeKey, setActiveKey] = useState<string | null>(null)
  const isAsking = asked.words.trim() !== ''
  const { answer, isLate, indexing, failed, retry } = useSearch(
    isAsking
      ? {
          dossierId,
          query: asked.words,
          isTyped: true,
          claim: null,
          kinds: kindsOf(asked),
          sourceIds: sources ? sourcesOf(asked, sources) : null,
          most: MOST,
        }
      : null,
  )
  const found = isAsking && answer ? answer.found : []
  const failing = useFailures(found.flatMap(one => (one.kind === 'excerpt' ? [one.id] : [])))
  useShortcut('/', say('search:focus'), () => box.current?.focus(), { group: say('search:keys') })

  const ask = (fields: Partial<SearchView>): void => {
    setActiveKey(null)
    change(fields)
  }
  const open = (one: SearchFound): void => {
    settle()
    const { path, state } = placeOfFound(dossierId, one)
    void navigate(path, { state })
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return
    const [first] = found
    if (event.key === 'Enter' && first && !isLate) open(first)
    else if (event.key === 'ArrowDown' && first) list.current?.focus()
    else return
    event.preventDefault()
  }
  const isFiltered = asked.origin !== null || asked.publisherId !== null || asked.kind !== 'all'
  return (
    <div className={css['screen']}>
      <header className={css['head']}>
        <h1 className="visually-hidden">{say('search:title')}</h1>
        <Field label={say('search:label')} labelHidden>
          <TextInput
            ref={box}
            type="search"
            // oxlint-disable-next-line jsx-a11y/no-autofocus -- one comes here to type
            autoFocus
            autoComplete="off"
            spellCheck={false}
            placeholder={say('search:placeholder')}
            value={view.words}
            onChange={words => ask({ words })}
            onKeyDown={onKeyDown}
            className={css['box']}
          />
        </Field>
        <SearchFilters view={view} sources={sources} onChange={ask} />
        <p role="status" className={css['count']}>
          {isAsking && !answer && !failed && indexing === null && say('common:working')}
          {isAsking && answer && !failed && !isLate && found.length > 0 && (
            <>{say(found.length === MOST ? 'search:firstOf' : 'search:count', { count: found.length })}</>
          )}
        </p>
      </header>
      {indexing !== null && <Progress label={say('search:indexing')} share={indexing} />}
      {failed && (
        <Notice
          tone="error"
          title={say('search:failed.title')}
          actions={<Button onClick={retry}>{say('search:failed.retry')}</Button>}
        >
          {say('search:failed.text')}
        </Notice>
      )}
      {isAsking && answer && answer.unread > 0 && (
        <Notice tone="warn">{say('search:unread', { count: answer.unread })}</Notice>
      )}
      {!isAsking && <SearchHelp />}
      {isAsking && answer && !isLate && !failed && found.length === 0 && (
        <EmptyState
          title={say('search:none.title')}
          text={sayNone(say, asked.words, isFiltered, sources)}
          actions={
            isFiltered && (
              <Button onClick={() => ask({ kind: 'all', origin: null, publisherId: null })}>
                {say('search:none.clear')}
              </Button>
            )
          }
        />
      )}
      {found.length > 0 && !failed && (
        <div className={css['list']} aria-busy={isLate}>
          <VirtualList
            ref={list}
            label={say('search:results')}
            items={found}
            itemKey={keyOf}
            estimate={124}
            activeKey={activeKey}
            onActive={setActiveKey}
            onOpen={open}
            opensOnClick
            renderItem={one => (
              <FoundRow
                found={one}
                sources={sources}
                failure={(one.kind === 'excerpt' && failing?.get(one.id)) || null}
              />
            )}
          />
        </div>
      )}
    </div>
  )
}

/** Why nothing is found, as far as that can be told. */
function sayNone(say: Say, words: string, isFiltered: boolean, sources: SourceList | undefined): string {
  const { words: asked, fields, without } = parseQuery(words)
  if (asked === '' && fields.length === 0 && without.length > 0 && !isFiltered) return say('search:none.leftOut')
  const wanted = fields.find(({ field }) => field === 'publisher')?.value
  if (wanted !== undefined && sources) {
    const named = sources.publishers.filter(({ id, name }) => name.trim() !== '' && sources.countByPublisher.has(id))
    if (named.length === 0) return say('search:none.noPublisher')
    if (!named.some(({ name }) => hasWords(name, wanted))) return say('search:none.otherPublisher', { words: wanted })
  }
  const [field, ...others] = fields
  if (field?.field === 'speaker' && asked === '' && others.length === 0 && without.length === 0 && !isFiltered)
    return say('search:none.noSpeaker', { words: field.value })
  return say(isFiltered ? 'search:none.filtered' : 'search:none.text')
}

/** More than anybody goes through: other words find sooner. */
const MOST = 100

function keyOf({ id, view }: SearchFound): string {
  return `${id} ${view.span.start}`
}

/** The sources that an origin or a publisher narrows the search to; `null` where nothing narrows it. */
function sourcesOf({ origin, publisherId }: SearchView, { sources, letters }: SourceList): readonly SourceId[] | null {
  if (origin === null && publisherId === null) return null
  return sources
    .filter(source => origin === null || letters.get(source.id) === origin)
    .filter(source => publisherId === null || source.publisherId === publisherId)
    .map(({ id }) => id)
}
