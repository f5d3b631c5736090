import { type ReactNode, useState } from 'react'
import type { DossierId, SourceId } from '../../domain/id.ts'
import type { Say } from '../../messages/catalogue.ts'
import { Button } from '../shared/Button.tsx'
import { cx } from '../shared/cx.ts'
import type { Format } from '../shared/format.ts'
import { insideQuotes } from '../../domain/text/insideQuotes.ts'
import { Progress } from '../shared/Progress.tsx'
import { useFormat } from '../shared/useFormat.ts'
import { useSay } from '../shared/useSay.tsx'
import { UserText } from '../shared/UserText.tsx'
import { encodingName } from '../shared/readProblemWords.ts'
import { VirtualList } from '../shared/VirtualList.tsx'
import type { FileState, ImportedFile, ImportQueue } from './importQueue.ts'
import css from './ImportOutcomes.module.css'
import { sayImportProblem } from './problemWords.ts'
import { useImport } from './useImport.ts'

/** More outcomes than this stand in a list that scrolls. */
const MOST_IN_SIGHT = 6

interface ImportOutcomesProps {
  readonly dossierId: DossierId
  /** The title of a source that is here; `null` while it is not read. */
  readonly titleOf: (sourceId: SourceId) => string | null
  readonly onSheet: (sourceId: SourceId) => void
}

/** How an import goes, and what became of its files: a row for each that has something to say, the rest folded. */
export function ImportOutcomes({ dossierId, titleOf, onSheet }: ImportOutcomesProps) {
  const say = useSay()
  const { queue, state } = useImport(dossierId)
  const { files, isRunning, share, leftMs } = state
  if (files.length === 0) return null
  const done = files.filter(file => !isUnderWay(file.state)).length
  const current = files.find(file => file.state.type === 'working' && file.state.step !== 'waiting')
  return (
    <section className={css['panel']} aria-label={say('sources:import.title')}>
      {isRunning ? (
        <Progress
          label={say('importing:progress.files', { done, count: files.length })}
          share={share}
          leftMs={leftMs}
          {...(current && { detail: current.name })}
          onCancel={queue.cancel}
        />
      ) : (
        <div className={css['bar']}>
          <p role="status" className={css['summary']}>
            {summary(say, files)}
          </p>
          <Button size="small" onClick={queue.clear}>
            {say('common:dismiss')}
          </Button>
        </div>
      )}
      <Rows
        label={say('sources:import.outcomes')}
        files={files.filter(file => hasItsRow(file.state, isRunning))}
        renderItem={file => <Outcome file={file} queue={queue} onSheet={onSheet} />}
      />
      <GuessedSheets files={files} titleOf={titleOf} onSheet={onSheet} />
    </section>
  )
}

/** Files that came in with nothing to say but that fields of their sheets were guessed: one line, which opens. */
function GuessedSheets(
  props: Pick<ImportOutcomesProps, 'titleOf' | 'onSheet'> & { readonly files: readonly ImportedFile[] },
) {
  const { files, titleOf, onSheet } = props
  const say = useSay()
  const [isOpen, setOpen] = useState(false)
  const guessed = files.filter(({ state }) => isQuiet(state) && state.guesses)
  if (guessed.length === 0) return null
  return (
    <details className={css['folded']} onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>{say('importing:guessedSheets', { count: guessed.length })}</summary>
      {isOpen && (
        <Rows
          label={say('sources:import.guessedSheets')}
          files={guessed}
          renderItem={({ name, state }) =>
            isQuiet(state) && (
              <GuessedSheet name={titleOf(state.sourceId) ?? name} onSheet={() => onSheet(state.sourceId)} />
            )
          }
        />
      )}
    </details>
  )
}

function GuessedSheet({ name, onSheet }: { readonly name: string; readonly onSheet: () => void }) {
  const say = useSay()
  return (
    <div className={css['sheet']}>
      <UserText className={css['name']}>{name}</UserText>
      <Button size="small" variant="ghost" aria-label={say('sources:import.sheetOf', { name })} onClick={onSheet}>
        {say('sources:import.sheet')}
      </Button>
    </div>
  )
}

function Rows(props: {
  readonly label: string
  readonly files: readonly ImportedFile[]
  readonly renderItem: (file: ImportedFile) => ReactNode
}) {
  const { label, files, renderItem } = props
  const [active, setActive] = useState<string | null>(null)
  if (files.length === 0) return null
  if (files.length <= MOST_IN_SIGHT) {
    return (
      <ul className={css['list']} aria-label={label}>
        {files.map(file => (
          <li key={file.key}>{renderItem(file)}</li>
        ))}
      </ul>
    )
  }
  return (
    <div className={css['scrolled']}>
      <VirtualList
        label={label}
        role="list"
        items={files}
        itemKey={({ key }) => key}
        estimate={52}
        activeKey={active}
        onActive={setActive}
        renderItem={renderItem}
      />
    </div>
  )
}

function Outcome(props: {
  readonly file: ImportedFile
  readonly queue: ImportQueue
  readonly onSheet: (sourceId: SourceId) => void
}) {
  const { file, queue, onSheet } = props
  const say = useSay()
  const format = useFormat()
  const { key, name, state } = file
  const needsLook = state.type === 'added' && (state.guesses || state.guessedEncoding !== null)
  return (
    <div className={css['outcome']}>
      <UserText as="strong" className={css['name']}>
        {name}
      </UserText>
      <div className={cx(css['words'], state.type === 'refused' && css['refused'])}>
        {outcomeWords(say, format, state).map(words => (
          <span key={words} dir="auto">
            {words}
          </span>
        ))}
      </div>
      {needsLook && (
        <Button
          size="small"
          variant="ghost"
          aria-label={say('sources:import.sheetOf', { name })}
          onClick={() => onSheet(state.sourceId)}
        >
          {say('sources:import.sheet')}
        </Button>
      )}
      {state.type === 'already-here' && !state.settled && (
        <div className={css['answers']}>
          <Button
            size="small"
            aria-label={say('sources:import.leaveAsOneOf', { name })}
            onClick={() => queue.leaveAsOne(key)}
          >
            {say('sources:import.leaveAsOne')}
          </Button>
          <Button
            size="small"
            aria-label={say('sources:import.keepAnotherOf', { name })}
            onClick={() => void queue.keepAnother(key)}
          >
            {say('sources:import.keepAnother')}
          </Button>
        </div>
      )}
    </div>
  )
}

function outcomeWords(say: Say, format: Format, state: FileState): readonly string[] {
  switch (state.type) {
    case 'working':
      return [say(`importing:progress.${state.step}`)]
    case 'added':
      return [
        say(state.guesses ? 'importing:outcome.addedWithGuesses' : 'importing:outcome.added'),
        ...(state.guessedEncoding === null
          ? []
          : [say('importing:encoding.guessed', { encoding: encodingName(say, state.guessedEncoding) })]),
        ...state.warnings.map(({ type, count }) => say(`importing:warning.${type}`, { count })),
      ]
    case 'put-back':
      return [say('importing:outcome.putBack')]
    case 'already-here':
      return [
        say(state.settled ? 'importing:outcome.leftAsOne' : 'importing:outcome.alreadyHere', {
          title: insideQuotes(state.title),
        }),
      ]
    case 'refused':
      return state.problem.type === 'cancelled'
        ? [say('importing:outcome.cancelled')]
        : [`${say('importing:outcome.refused')}. ${sayImportProblem(say, format, state.problem)}`]
  }
}

function summary(say: Say, files: readonly ImportedFile[]): string {
  const count = (counts: (state: FileState) => boolean): number => files.filter(({ state }) => counts(state)).length
  const counted = {
    added: count(({ type }) => type === 'added'),
    putBack: count(({ type }) => type === 'put-back'),
    alreadyHere: count(({ type }) => type === 'already-here'),
    refused: count(state => state.type === 'refused' && !wasCancelled(state)),
    cancelled: count(wasCancelled),
  }
  return (['added', 'putBack', 'alreadyHere', 'refused', 'cancelled'] as const)
    .filter(key => counted[key] > 0)
    .map(key => say(`importing:summary.${key}`, { count: counted[key] }))
    .join(' · ')
}

type Added = Extract<FileState, { readonly type: 'added' | 'put-back' }>

/** Whether a file came in with nothing to say that a sheet cannot say. */
function isQuiet(state: FileState): state is Added {
  return state.type === 'added' && state.guessedEncoding === null && state.warnings.length === 0
}

/** While an import runs, its progress speaks for the files that are still to come. */
function hasItsRow(state: FileState, isRunning: boolean): boolean {
  return !isQuiet(state) && !(isRunning && state.type === 'working')
}

/** A file at "Saving" is read; it waits for the others, since all of them are kept in one act. */
function isUnderWay(state: FileState): boolean {
  return state.type === 'working' && state.step !== 'saving'
}

function wasCancelled(state: FileState): boolean {
  return state.type === 'refused' && state.problem.type === 'cancelled'
}
