import { useState } from 'react'
import type { DossierId, SourceId } from '../../domain/id.ts'
import type { Say } from '../../messages/catalogue.ts'
import { Button } from '../shared/Button.tsx'
import { cx } from '../shared/cx.ts'
import type { Format } from '../shared/format.ts'
import { insideQuotes } from '../shared/insideQuotes.ts'
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

/** How an import goes, and what became of each of its files. */
export function ImportOutcomes(props: {
  readonly dossierId: DossierId
  readonly onSheet: (sourceId: SourceId) => void
}) {
  const { dossierId, onSheet } = props
  const say = useSay()
  const { queue, state } = useImport(dossierId)
  const [active, setActive] = useState<string | null>(null)
  const { files, isRunning, share, leftMs } = state
  if (files.length === 0) return null
  const done = files.filter(file => !isUnderWay(file.state)).length
  const current = files.find(file => file.state.type === 'working' && file.state.step !== 'waiting')
  const row = (file: ImportedFile) => <Outcome file={file} queue={queue} onSheet={onSheet} />
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
      {files.length > MOST_IN_SIGHT ? (
        <div className={css['scrolled']}>
          <VirtualList
            label={say('sources:import.outcomes')}
            role="list"
            items={files}
            itemKey={({ key }) => key}
            estimate={52}
            activeKey={active}
            onActive={setActive}
            renderItem={row}
          />
        </div>
      ) : (
        <ul className={css['list']} aria-label={say('sources:import.outcomes')}>
          {files.map(file => (
            <li key={file.key}>{row(file)}</li>
          ))}
        </ul>
      )}
    </section>
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

/** A file at "Saving" is read; it waits for the others, since all of them are kept in one act. */
function isUnderWay(state: FileState): boolean {
  return state.type === 'working' && state.step !== 'saving'
}

function wasCancelled(state: FileState): boolean {
  return state.type === 'refused' && state.problem.type === 'cancelled'
}
