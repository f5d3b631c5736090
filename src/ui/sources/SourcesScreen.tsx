import { ClipboardPaste, FileText, FolderPlus, Plus } from 'lucide-react'
import { useRef, useState } from 'react'
import { Link, useParams, useSearchParams } from 'react-router'
import type { DossierId } from '../../domain/id.ts'
import type { Source } from '../../domain/records.ts'
import { acceptAttribute } from '../../formats/registry.ts'
import { sourceList, type SourceList } from '../../queries/sourceList.ts'
import { Button } from '../shared/Button.tsx'
import { cx } from '../shared/cx.ts'
import { EmptyState } from '../shared/EmptyState.tsx'
import { Notice } from '../shared/Notice.tsx'
import { SegmentedControl } from '../shared/SegmentedControl.tsx'
import { useSay } from '../shared/useSay.tsx'
import { ViewLinks } from '../shared/ViewLinks.tsx'
import { useStored } from '../store/useStored.ts'
import { filesChosen } from './arrivals.ts'
import { ImportOutcomes } from './ImportOutcomes.tsx'
import type { FileToTake } from './importQueue.ts'
import type { Opened } from './opened.ts'
import { PublishersPane } from './PublishersPane.tsx'
import { PublisherPrompt } from './PublisherPrompt.tsx'
import { SourceDialogs } from './SourceDialogs.tsx'
import { type PaneProps, SourcesPane } from './SourcesPane.tsx'
import css from './SourcesScreen.module.css'
import { TiesPane } from './TiesPane.tsx'
import { useArrivals } from './useArrivals.ts'
import { useImportQueue, useIsImporting } from './useImport.ts'

/** A dossier's sources: taking them in, whose they are, and which of them are one voice. */
export function SourcesScreen() {
  const dossierId = useParams()['dossier'] as DossierId
  return <Sources key={dossierId} dossierId={dossierId} />
}

function Sources({ dossierId }: { readonly dossierId: DossierId }) {
  const say = useSay()
  const { data: list, isError } = useStored(sourceList, dossierId)
  const queue = useImportQueue(dossierId)
  const isImporting = useIsImporting(dossierId)
  const view = useView()
  const [role, setRole] = useState<Source['role']>('source')
  const [opened, setOpened] = useState<Opened | null>(null)
  const add = (files: readonly FileToTake[]): void => void queue.add(files, role)
  const isOver = useArrivals({ onFiles: add, onPaste: pasted => setOpened({ type: 'paste', pasted }) })
  const buttons = <AddButtons onFiles={add} onPaste={() => setOpened({ type: 'paste', pasted: null })} />
  return (
    <div className={cx(css['screen'], isOver && css['over'])}>
      <header className={css['bar']}>
        <h1 className={cx(css['title'], css['grow'])}>{say('sources:title')}</h1>
        <span className={css['quiet']} aria-hidden="true">
          {say('sources:role.label')}
        </span>
        <SegmentedControl
          label={say('sources:role.label')}
          value={role}
          onChange={setRole}
          segments={[
            { value: 'source', label: say('sources:role.source') },
            { value: 'under-check', label: say('sources:role.under-check') },
          ]}
        />
        {buttons}
      </header>
      <p role="status" className={isOver ? css['dropHere'] : 'visually-hidden'}>
        {isOver && say('sources:dropHere')}
      </p>
      {isError && <Notice tone="error">{say('sources:notRead')}</Notice>}
      {!list && !isError && <p role="status">{say('sources:loading')}</p>}
      {(view === 'sources' || isImporting || list?.sources.length === 0) && (
        <ImportOutcomes
          dossierId={dossierId}
          titleOf={id => list?.sources.find(source => source.id === id)?.title ?? null}
          onSheet={sourceId => setOpened({ type: 'sheet', sourceId })}
        />
      )}
      {list && (
        <>
          {list.sources.length > 0 && <Panes dossierId={dossierId} list={list} onOpen={setOpened} />}
          {list.sources.length === 0 && !isImporting && (
            <EmptyState title={say('sources:empty.title')} text={say('sources:empty.text')} icon={<FileText />} />
          )}
          {opened && (
            <SourceDialogs
              dossierId={dossierId}
              list={list}
              opened={opened}
              onOpen={setOpened}
              onClose={() => setOpened(null)}
              onPasted={file => {
                setOpened(null)
                add([file])
              }}
            />
          )}
        </>
      )}
    </div>
  )
}

const views = ['sources', 'publishers', 'ties'] as const

function useView(): (typeof views)[number] {
  const [params] = useSearchParams()
  return views.find(name => name === params.get('view')) ?? 'sources'
}

function Panes(props: PaneProps) {
  const say = useSay()
  const { dossierId, list } = props
  const view = useView()
  const Pane = { sources: SourcesPane, publishers: PublishersPane, ties: TiesPane }[view]
  const toSettle = { sources: 0, publishers: openOf(list.affiliations), ties: openOf(list.dependences) }
  return (
    <>
      {view === 'sources' && <PublisherPrompt dossierId={dossierId} list={list} />}
      <ViewLinks label={say('sources:view.label')}>
        {views.map(name => (
          <Link
            key={name}
            to={name === 'sources' ? '.' : `?view=${name}`}
            aria-current={name === view ? 'page' : undefined}
          >
            {name !== 'sources' && toSettle[name] > 0
              ? say(`sources:view.${name}Open`, { count: toSettle[name] })
              : say(`sources:view.${name}`)}
          </Link>
        ))}
        <Link to={`/d/${dossierId}/origins`}>{say('origins:screen.whyOne')}</Link>
        <Link to={`/d/${dossierId}/checks#names`}>{say('lookHere:dossier.title')}</Link>
      </ViewLinks>
      <Pane {...props} />
    </>
  )
}

function AddButtons(props: { readonly onFiles: (files: readonly FileToTake[]) => void; readonly onPaste: () => void }) {
  const { onFiles, onPaste } = props
  const say = useSay()
  const files = useRef<HTMLInputElement>(null)
  const folder = useRef<HTMLInputElement>(null)
  const take = ({ currentTarget }: { readonly currentTarget: HTMLInputElement }): void => {
    onFiles(filesChosen(currentTarget.files ?? []))
    currentTarget.value = ''
  }
  return (
    <>
      <input
        ref={files}
        type="file"
        multiple
        hidden
        accept={acceptAttribute}
        aria-label={say('sources:addFiles')}
        onChange={take}
      />
      <input
        ref={input => {
          folder.current = input
          if (input) input.webkitdirectory = true // React knows no such attribute
        }}
        type="file"
        multiple
        hidden
        aria-label={say('sources:addFolder')}
        onChange={take}
      />
      <Button variant="primary" icon={<Plus aria-hidden="true" />} onClick={() => files.current?.click()}>
        {say('sources:addFiles')}
      </Button>
      <Button icon={<FolderPlus aria-hidden="true" />} onClick={() => folder.current?.click()}>
        {say('sources:addFolder')}
      </Button>
      <Button icon={<ClipboardPaste aria-hidden="true" />} onClick={onPaste}>
        {say('sources:paste')}
      </Button>
    </>
  )
}

function openOf(ties: SourceList['dependences'] | SourceList['affiliations']): number {
  return ties.filter(({ standing }) => standing === 'suggested').length
}
