import { ClipboardPaste, FileText, Link2, Plus } from 'lucide-react'
import { type DragEvent, useRef, useState } from 'react'
import { useParams } from 'react-router'
import { removeSources } from '../../commands/removeSources.ts'
import type { DossierId } from '../../domain/id.ts'
import type { Source } from '../../domain/records.ts'
import { acceptAttribute } from '../../formats/registry.ts'
import { sourceList, type SourceList } from '../../queries/sourceList.ts'
import { Button } from '../shared/Button.tsx'
import { ConfirmDialog } from '../shared/ConfirmDialog.tsx'
import { cx } from '../shared/cx.ts'
import { EmptyState } from '../shared/EmptyState.tsx'
import { Notice } from '../shared/Notice.tsx'
import { SegmentedControl } from '../shared/SegmentedControl.tsx'
import { useSay } from '../shared/useSay.tsx'
import { useCommand } from '../store/useCommand.ts'
import { useStored } from '../store/useStored.ts'
import { ImportOutcomes } from './ImportOutcomes.tsx'
import { type OpenTie, OriginGroups } from './OriginGroups.tsx'
import { PasteDialog } from './PasteDialog.tsx'
import { sayChangeProblem } from './problemWords.ts'
import { PublisherNotice } from './PublisherNotice.tsx'
import { SourceSheetDialog } from './SourceSheetDialog.tsx'
import css from './SourcesScreen.module.css'
import { AffiliationDialog, SettleDialog, TieDialog } from './TieDialogs.tsx'
import { useImport } from './useImport.ts'

/** A dossier's sources: taking them in, whose they are, and which of them are one voice. */
export function SourcesScreen() {
  const dossierId = useParams()['dossier'] as DossierId
  return <Sources key={dossierId} dossierId={dossierId} />
}

/** What is open above the list. */
type Opened =
  | { readonly type: 'paste' | 'affiliate' | 'tie' }
  | { readonly type: 'sheet' | 'remove'; readonly source: Source }
  | { readonly type: 'settle'; readonly tie: OpenTie; readonly standing: 'confirmed' | 'rejected' }

function Sources({ dossierId }: { readonly dossierId: DossierId }) {
  const say = useSay()
  const { data: list, isError } = useStored(sourceList, dossierId)
  const importing = useImport(dossierId)
  const [role, setRole] = useState<Source['role']>('source')
  const [opened, setOpened] = useState<Opened | null>(null)
  const input = useRef<HTMLInputElement>(null)
  const add = (files: readonly File[]): void => void importing.add(files, role)
  const drop = useDrop(add)
  const buttons = (
    <>
      <Button
        variant="primary"
        icon={<Plus aria-hidden="true" />}
        disabled={importing.isRunning}
        onClick={() => input.current?.click()}
      >
        {say('sources:addFiles')}
      </Button>
      <Button
        icon={<ClipboardPaste aria-hidden="true" />}
        disabled={importing.isRunning}
        onClick={() => setOpened({ type: 'paste' })}
      >
        {say('sources:paste')}
      </Button>
    </>
  )
  return (
    <div className={cx(css['screen'], drop.isOver && css['over'])} {...drop.handlers}>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept={acceptAttribute}
        aria-label={say('sources:addFiles')}
        onChange={event => {
          add([...(event.target.files ?? [])])
          event.target.value = ''
        }}
      />
      <header className={css['bar']}>
        <h1 className={cx(css['title'], css['grow'])}>{say('sources:title')}</h1>
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
      {drop.isOver && <p role="status">{say('sources:dropHere')}</p>}
      {isError && <Notice tone="error">{say('sources:notRead')}</Notice>}
      {!list && !isError && <p role="status">{say('sources:loading')}</p>}
      {list && (
        <>
          <ImportOutcomes importing={importing} byId={list.byId} />
          <PublisherNotice dossierId={dossierId} list={list} />
          {list.sources.length === 0 ? (
            <EmptyState
              title={say('sources:empty.title')}
              text={say('sources:empty.text')}
              icon={<FileText />}
              actions={buttons}
            />
          ) : (
            <>
              <TieButtons list={list} onOpen={type => setOpened({ type })} />
              <OriginGroups
                dossierId={dossierId}
                list={list}
                onEdit={source => setOpened({ type: 'sheet', source })}
                onRemove={source => setOpened({ type: 'remove', source })}
                onSettle={(tie, standing) => setOpened({ type: 'settle', tie, standing })}
              />
            </>
          )}
          {opened && (
            <OpenDialog
              dossierId={dossierId}
              list={list}
              opened={opened}
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

function TieButtons({
  list,
  onOpen,
}: {
  readonly list: SourceList
  readonly onOpen: (type: 'affiliate' | 'tie') => void
}) {
  const say = useSay()
  return (
    <div className={css['bar']}>
      {list.publishers.length > 1 && (
        <Button size="small" icon={<Link2 aria-hidden="true" />} onClick={() => onOpen('affiliate')}>
          {say('origins:affiliate')}
        </Button>
      )}
      {list.letters.size > 1 && (
        <Button size="small" icon={<Link2 aria-hidden="true" />} onClick={() => onOpen('tie')}>
          {say('origins:tie')}
        </Button>
      )}
    </div>
  )
}

function OpenDialog(props: {
  readonly dossierId: DossierId
  readonly list: SourceList
  readonly opened: Opened
  readonly onClose: () => void
  readonly onPasted: (file: File) => void
}) {
  const { opened, onPasted, ...rest } = props
  switch (opened.type) {
    case 'paste':
      return <PasteDialog onClose={rest.onClose} onAdd={onPasted} />
    case 'affiliate':
      return <AffiliationDialog {...rest} />
    case 'tie':
      return <TieDialog {...rest} />
    case 'settle':
      return <SettleDialog {...rest} tie={opened.tie} standing={opened.standing} />
    case 'sheet':
      return <SourceSheetDialog {...rest} source={opened.source} />
    case 'remove':
      return <RemoveDialog {...rest} source={opened.source} />
  }
}

function RemoveDialog(props: { readonly dossierId: DossierId; readonly source: Source; readonly onClose: () => void }) {
  const { dossierId, source, onClose } = props
  const say = useSay()
  const { run, isRunning } = useCommand(dossierId, removeSources)
  const [error, setError] = useState<string | null>(null)
  const remove = async (): Promise<void> => {
    const removed = await run([source.id])
    if (removed.ok) onClose()
    else setError(sayChangeProblem(say, removed.error))
  }
  return (
    <ConfirmDialog
      open
      title={say('sources:remove.title', { title: source.title })}
      text={error ?? say('sources:remove.text')}
      confirmLabel={say('sources:remove.action')}
      danger
      busy={isRunning}
      onConfirm={() => void remove()}
      onCancel={onClose}
    />
  )
}

/** Takes files dropped anywhere on an element; leaves text that is dragged within it alone. */
function useDrop(onFiles: (files: readonly File[]) => void) {
  const [isOver, setOver] = useState(false)
  const carriesFiles = (event: DragEvent): boolean => event.dataTransfer.types.includes('Files')
  const handlers = {
    onDragOver: (event: DragEvent) => {
      if (!carriesFiles(event)) return
      event.preventDefault()
      setOver(true)
    },
    onDragLeave: (event: DragEvent) => {
      const to = event.relatedTarget
      if (!(to instanceof Node && event.currentTarget.contains(to))) setOver(false)
    },
    onDrop: (event: DragEvent) => {
      if (!carriesFiles(event)) return
      event.preventDefault()
      setOver(false)
      onFiles([...event.dataTransfer.files])
    },
  }
  return { isOver, handlers }
}
