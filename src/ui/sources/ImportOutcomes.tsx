import type { Source } from '../../domain/records.ts'
import type { SourceId } from '../../domain/id.ts'
import type { Say } from '../../messages/catalogue.ts'
import { Button } from '../shared/Button.tsx'
import type { Format } from '../shared/format.ts'
import { Progress } from '../shared/Progress.tsx'
import { useFormat } from '../shared/useFormat.ts'
import { useSay } from '../shared/useSay.tsx'
import { UserText } from '../shared/UserText.tsx'
import { sayImportProblem } from './problemWords.ts'
import css from './SourcesScreen.module.css'
import type { FileState, Import, ImportedFile } from './useImport.ts'

/** How an import goes, and what became of each of its files. */
export function ImportOutcomes({
  importing,
  byId,
}: {
  readonly importing: Import
  readonly byId: ReadonlyMap<SourceId, Source>
}) {
  const say = useSay()
  const format = useFormat()
  const { files, isRunning, cancel, clear, keepAnother } = importing
  if (files.length === 0) return null
  const done = files.filter(({ state }) => state.type !== 'working' || state.step === 'saving').length
  return (
    <section className={css['panel']} aria-label={say('sources:import.title')}>
      {isRunning ? (
        <Progress
          label={say('importing:progress.files', { done, count: files.length })}
          share={done / files.length}
          onCancel={cancel}
        />
      ) : (
        <div className={css['bar']}>
          <p role="status" className={css['grow']}>
            {summary(say, files)}
          </p>
          <Button size="small" onClick={clear}>
            {say('common:dismiss')}
          </Button>
        </div>
      )}
      <ul className={css['list']}>
        {files.map(file => (
          <li key={file.key} className={css['outcome']}>
            <UserText as="strong">{file.name}</UserText>
            {outcomeWords(say, format, file.state, byId).map(words => (
              <span key={words} className={css['quiet']} dir="auto">
                {words}
              </span>
            ))}
            {file.state.type === 'already-here' && (
              <Button size="small" onClick={() => void keepAnother(file)}>
                {say('sources:import.keepAnother')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

function outcomeWords(
  say: Say,
  format: Format,
  state: FileState,
  byId: ReadonlyMap<SourceId, Source>,
): readonly string[] {
  switch (state.type) {
    case 'working':
      return [say(`importing:progress.${state.step}`)]
    case 'added':
      return [
        say(state.guesses ? 'importing:outcome.addedWithGuesses' : 'importing:outcome.added'),
        ...state.warnings.map(({ type, count }) => say(`importing:warning.${type}`, { count })),
      ]
    case 'already-here':
      return [say('importing:outcome.alreadyHere', { title: byId.get(state.sourceId)?.title ?? '' })]
    case 'refused':
      return state.problem.type === 'cancelled'
        ? [say('importing:outcome.cancelled')]
        : [`${say('importing:outcome.refused')}. ${sayImportProblem(say, format, state.problem)}`]
  }
}

function summary(say: Say, files: readonly ImportedFile[]): string {
  const counts = {
    added: files.filter(({ state }) => state.type === 'added').length,
    alreadyHere: files.filter(({ state }) => state.type === 'already-here').length,
    cancelled: files.filter(({ state }) => wasCancelled(state)).length,
    refused: files.filter(({ state }) => state.type === 'refused' && !wasCancelled(state)).length,
  }
  return (['added', 'alreadyHere', 'refused', 'cancelled'] as const)
    .filter(key => counts[key] > 0)
    .map(key => say(`importing:summary.${key}`, { count: counts[key] }))
    .join(' · ')
}

function wasCancelled(state: FileState): boolean {
  return state.type === 'refused' && state.problem.type === 'cancelled'
}
