import { ListChecks, Plus } from 'lucide-react'
import { useId, useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { addClaims, type AddClaimProblem, type NewClaim } from '../../commands/addClaims.ts'
import { claimKind } from '../../domain/figures/claimKind.ts'
import type { DossierId } from '../../domain/id.ts'
import { spanToReading } from '../../domain/reading/projection.ts'
import type { RepairedText } from '../../domain/reading/repairedText.ts'
import type { Block, Source, Span } from '../../domain/records.ts'
import type { Result } from '../../domain/result.ts'
import { manuscriptClaims } from '../../queries/manuscript.ts'
import { useAnnounce } from '../shared/Announce.tsx'
import { Button } from '../shared/Button.tsx'
import { Checkbox } from '../shared/Checkbox.tsx'
import { Chip } from '../shared/Chip.tsx'
import { EmptyState } from '../shared/EmptyState.tsx'
import { Kbd } from '../shared/Kbd.tsx'
import { Notice } from '../shared/Notice.tsx'
import { Progress } from '../shared/Progress.tsx'
import { useFormat } from '../shared/useFormat.ts'
import { useSay } from '../shared/useSay.tsx'
import { useShortcut } from '../shared/useShortcut.tsx'
import { VirtualList, type VirtualListHandle } from '../shared/VirtualList.tsx'
import { useStore } from '../store/StoreContext.ts'
import { useCommand } from '../store/useCommand.ts'
import { useStored } from '../store/useStored.ts'
import css from './Manuscript.module.css'
import { ManuscriptItem } from './ManuscriptItem.tsx'
import {
  isOffered,
  type ManuscriptFilter,
  manuscriptFilters,
  type ManuscriptRow,
  manuscriptRows,
  nextOffered,
  passesFilter,
  preselected,
  progressOf,
  selectable,
} from './manuscriptRows.ts'
import { ManuscriptWording, type SentenceWording } from './ManuscriptWording.tsx'
import { draftOf, passageRead, wordsRead } from './passage.ts'
import { useSentences } from './useSentences.ts'

export interface ManuscriptProps {
  readonly dossierId: DossierId
  /** A text under check. */
  readonly source: Source
  /** The text as it is shown. Sentences are those of the captured one, in the words that are read. */
  readonly reading: RepairedText
  /** The structure of the captured text: the same array each time. */
  readonly blocks: readonly Block[]
  /** BCP 47; `null` where nobody knows. */
  readonly language: string | null
  /** Points to a stretch of the text without taking the focus from here. */
  readonly onPoint: (span: Span) => void
  /** Words are selected in the text: the keys are for them. */
  readonly selecting: boolean
}

/** The sentences of a text under check, to be made into claims one by one or many at once. */
export function Manuscript(props: ManuscriptProps) {
  const { dossierId, source, reading, blocks, language } = props
  const say = useSay()
  const { actor } = useStore()
  const parted = useSentences(reading.captured, blocks, language)
  const claims = useStored(manuscriptClaims, dossierId, source.id, source.textId, actor.person)
  const sentences = parted?.ok ? parted.value : null
  const rows = useMemo(
    () => sentences && claims.data && manuscriptRows(reading, sentences, claims.data, language),
    [reading, sentences, claims.data, language],
  )
  if (parted?.ok === false || claims.isError) return <Notice tone="error">{say('manuscript:notParted')}</Notice>
  if (!rows) return <Progress label={say('manuscript:working')} share={null} />
  if (rows.length === 0)
    return <EmptyState title={say('manuscript:empty.title')} text={say('manuscript:empty.text')} headingLevel={3} />
  return <Sentences {...props} rows={rows} />
}

/** Sentences in view, which is selected, and what is being done with them. */
function Sentences(props: ManuscriptProps & { readonly rows: readonly ManuscriptRow[] }) {
  const { dossierId, rows, onPoint } = props
  const say = useSay()
  const announce = useAnnounce()
  const list = useRef<VirtualListHandle>(null)
  const add = useCommand(dossierId, addClaims)
  const [filter, setFilter] = useState<ManuscriptFilter>('all')
  const [activeKey, setActiveKey] = useState<string | null>(null)
  const [chosen, setChosen] = useState(() => preselected(rows))
  const [worded, setWorded] = useState<ManuscriptRow | null>(null)
  const shown = useMemo(() => rows.filter(row => passesFilter(row, filter)), [rows, filter])
  const selected = useMemo(() => selectable(rows, chosen, chosen), [rows, chosen])
  const active = rows.find(({ key }) => key === activeKey) ?? null

  const point = (row: ManuscriptRow): void => {
    setActiveKey(row.key)
    onPoint(row.sentence)
  }
  /** The row takes the focus, so that Space and the arrows go on from there. */
  const goTo = (row: ManuscriptRow): void => {
    flushSync(() => point(row))
    list.current?.focus()
  }
  const step = (by: 1 | -1): void => {
    const at = shown.findIndex(({ key }) => key === activeKey)
    const next = shown[at < 0 ? 0 : at + by]
    if (next) goTo(next)
  }
  const settle = (result: Result<readonly unknown[], AddClaimProblem | { readonly type: 'storage' }>): boolean => {
    if (result.ok) announce(say('manuscript:made', { count: result.value.length }))
    else announce({ message: sayProblem(say, result.error), tone: 'error' })
    return result.ok
  }
  const makeMany = async (): Promise<void> => {
    const taken = rows.filter(({ key }) => selected.has(key))
    if (taken.length === 0) return announce(say('manuscript:nothingSelected'))
    if (settle(await add.run(taken.map(row => claimOf(props, row))))) setChosen(new Set())
  }
  const makeOne = async (row: ManuscriptRow | null, wording: SentenceWording | null): Promise<void> => {
    if (row === null) return step(1)
    if (row.claims.length > 0 && wording === null) return announce(say('manuscript:already'))
    if (!settle(await add.run([claimOf(props, row, wording)]))) return undefined
    setWorded(null)
    const next = nextOffered(shown, row.sentence)
    if (next) goTo(next)
  }
  const group = say('manuscript:keys.group')
  const keyed = { group, enabled: !props.selecting }
  useShortcut('j', say('manuscript:keys.next'), () => step(1), keyed)
  useShortcut('k', say('manuscript:keys.previous'), () => step(-1), keyed)
  useShortcut('n', say('manuscript:keys.make'), () => void makeOne(active, null), keyed)

  return (
    <section className={css['panel']} aria-label={say('manuscript:title')}>
      <Head rows={rows} filter={filter} onFilter={setFilter} />
      <SelectAll rows={shown} selected={selected} onSelect={setChosen} />
      <div className={css['list']}>
        {shown.length === 0 && filter !== 'all' && (
          <p className={css['nothing']}>{say(`manuscript:nothing.${filter}`)}</p>
        )}
        <VirtualList
          ref={list}
          label={say('manuscript:title')}
          role="list"
          items={shown}
          itemKey={keyOf}
          estimate={64}
          activeKey={activeKey}
          onActive={(_, row) => point(row)}
          onOpen={setWorded}
          selected={selected}
          onSelect={wanted => setChosen(selectable(shown, selected, wanted))}
          renderItem={(row, state) => (
            <ManuscriptItem
              dossierId={dossierId}
              row={row}
              selected={state.selected}
              onSelect={on => setChosen(withKey(selected, row.key, on))}
            />
          )}
        />
      </div>
      <footer className={css['foot']}>
        <Button
          variant="primary"
          icon={<ListChecks aria-hidden="true" />}
          busy={add.isRunning}
          aria-disabled={selected.size === 0}
          onClick={() => void makeMany()}
        >
          {say('manuscript:make', { count: selected.size })}
        </Button>
        {active !== null && (
          <Button
            variant="ghost"
            size="small"
            icon={<Plus aria-hidden="true" />}
            trailing={<Kbd keys="Enter" />}
            onClick={() => setWorded(active)}
          >
            {say('manuscript:reword')}
          </Button>
        )}
        <p className={css['hint']}>{say('manuscript:keys.hint')}</p>
      </footer>
      {worded && (
        <ManuscriptWording
          original={wordsRead(props.reading, worded.sentence)}
          wording={worded.wording}
          language={props.language}
          busy={add.isRunning}
          onClose={() => setWorded(null)}
          onSubmit={wording => void makeOne(worded, wording)}
        />
      )}
    </section>
  )
}

interface HeadProps {
  readonly rows: readonly ManuscriptRow[]
  readonly filter: ManuscriptFilter
  readonly onFilter: (filter: ManuscriptFilter) => void
}

/** How far the manuscript is, and which of its sentences are shown. */
function Head({ rows, filter, onFilter }: HeadProps) {
  const say = useSay()
  const format = useFormat()
  const id = useId()
  const { claims, sentences } = progressOf(rows)
  const key = claims === 1 ? 'manuscript:progressOne' : 'manuscript:progress'
  return (
    <header className={css['head']}>
      <h2 className={css['title']}>{say('manuscript:title')}</h2>
      <p id={id} className={css['progress']}>
        {say(key, { claims: format.number(claims), count: sentences })}
      </p>
      <meter className={css['meter']} min={0} max={Math.max(1, sentences)} value={claims} aria-labelledby={id} />
      <div role="group" aria-label={say('manuscript:show')} className={css['chips']}>
        {manuscriptFilters.map(name => (
          <Chip
            key={name}
            label={say(`manuscript:filter.${name}`)}
            pressed={filter === name}
            onPress={() => onFilter(name)}
            count={rows.filter(row => passesFilter(row, name)).length}
          />
        ))}
      </div>
    </header>
  )
}

interface SelectAllProps {
  readonly rows: readonly ManuscriptRow[]
  readonly selected: ReadonlySet<string>
  readonly onSelect: (keys: ReadonlySet<string>) => void
}

function SelectAll({ rows, selected, onSelect }: SelectAllProps) {
  const say = useSay()
  const offered = rows.filter(isOffered)
  if (offered.length === 0) return null
  const all = offered.every(({ key }) => selected.has(key))
  return (
    <div className={css['selectAll']}>
      <Checkbox
        label={say('manuscript:selectAll')}
        checked={all}
        mixed={!all && selected.size > 0}
        onChange={() => onSelect(new Set(all ? [] : [...selected, ...offered.map(({ key }) => key)]))}
      />
    </div>
  )
}

function claimOf(
  { source, reading }: Pick<ManuscriptProps, 'source' | 'reading'>,
  { sentence, wording }: ManuscriptRow,
  own: SentenceWording | null = null,
): NewClaim {
  const passage = passageRead(reading, spanToReading(reading.projection, sentence))
  const text = own?.text ?? wording
  return {
    text,
    original: reading.captured.slice(sentence.start, sentence.end),
    claimant: own?.claimant ?? null,
    claimantPublisherId: null,
    kind: claimKind(text, source.language),
    appearance: passage && draftOf(source, reading.captured, passage),
  }
}

function sayProblem(say: ReturnType<typeof useSay>, problem: AddClaimProblem | { readonly type: 'storage' }): string {
  return problem.type === 'storage' ? say('reader:problem.storage') : say(`manuscript:problem.${problem.type}`)
}

function withKey(keys: ReadonlySet<string>, key: string, on: boolean): ReadonlySet<string> {
  const others = [...keys].filter(other => other !== key)
  return new Set(on ? [...others, key] : others)
}

function keyOf({ key }: ManuscriptRow): string {
  return key
}
