import { type ReactNode, useState } from 'react'
import { editSources, type SourceSheet } from '../../commands/editSources.ts'
import type { DossierId } from '../../domain/id.ts'
import { plainName } from '../../domain/plainName.ts'
import {
  type GuessableField,
  type PartialDate,
  type Source,
  sourceKinds,
  sourceStandings,
} from '../../domain/records.ts'
import type { SourceFile, SourceList } from '../../queries/sourceList.ts'
import { Button } from '../shared/Button.tsx'
import { Checkbox } from '../shared/Checkbox.tsx'
import { CancelButton, Dialog } from '../shared/Dialog.tsx'
import { Field } from '../shared/Field.tsx'
import { Notice } from '../shared/Notice.tsx'
import { Select } from '../shared/Select.tsx'
import { TextArea } from '../shared/TextArea.tsx'
import { TextInput } from '../shared/TextInput.tsx'
import { useFormat } from '../shared/useFormat.ts'
import { useSay } from '../shared/useSay.tsx'
import { useCommand } from '../store/useCommand.ts'
import { EncodingField } from './EncodingField.tsx'
import css from './forms.module.css'
import { type ChangeProblem, sayChangeProblem } from './problemWords.ts'
import { choiceOf, type PublisherDraft, PublisherFields } from './PublisherFields.tsx'
import { publisherName } from './sourceView.ts'

export interface SourceSheetDialogProps {
  readonly dossierId: DossierId
  readonly source: Source
  readonly list: SourceList
  readonly onClose: () => void
}

/** What is known of a source, to be put right. What the program guessed says so until a person has looked. */
export function SourceSheetDialog({ dossierId, source, list, onClose }: SourceSheetDialogProps) {
  const say = useSay()
  const { run, isRunning } = useCommand(dossierId, editSources)
  const [publisher, setPublisher] = useState<PublisherDraft>({ name: publisherName(list, source), kind: null })
  const [draft, setDraft] = useState(() => draftOf(source))
  const [confirmed, setConfirmed] = useState<readonly GuessableField[]>([])
  const [problem, setProblem] = useState<ChangeProblem | null>(null)
  const set = (changed: Partial<Draft>): void => setDraft({ ...draft, ...changed })
  const file = list.fileOf.get(source.id)

  const save = async (): Promise<void> => {
    const renamed = plainName(publisher.name) !== plainName(publisherName(list, source))
    const edited = await run({
      sourceIds: [source.id],
      fields: changedFields(source, draft),
      publisher: renamed ? choiceOf(publisher) : null,
      confirmed,
    })
    return edited.ok ? onClose() : setProblem(edited.error)
  }
  const wrong = (type: FieldProblem['type']): string | null =>
    problem?.type === type ? sayChangeProblem(say, problem) : null
  /** A field that may hold a guess, with the way to say that it is right. Who changes it need not. */
  const guessable = (field: GuessableField, words: string, control: (label: string) => ReactNode): ReactNode => (
    <div className={css['guess']}>
      {control(source.guessed.includes(field) ? `${words} (${say('sources:sheet.guessed')})` : words)}
      {source.guessed.includes(field) && (
        <Checkbox
          label={
            <>
              <span aria-hidden="true">{say('sources:sheet.isRight')}</span>
              <span className="visually-hidden">{say('sources:sheet.isRightOf', { field: words })}</span>
            </>
          }
          checked={confirmed.includes(field)}
          onChange={on => setConfirmed(on ? [...confirmed, field] : confirmed.filter(other => other !== field))}
        />
      )}
    </div>
  )
  return (
    <Dialog
      open
      onClose={onClose}
      title={say('sources:sheet.title')}
      size="wide"
      onSubmit={() => void save()}
      footer={
        <>
          <CancelButton />
          <Button type="submit" variant="primary" busy={isRunning}>
            {say('common:save')}
          </Button>
        </>
      }
    >
      {problem && !isOfField(problem) && <Notice tone="error">{sayChangeProblem(say, problem)}</Notice>}
      {source.guessed.length > 0 && (
        <Notice>
          <p>{say('sources:sheet.guesses', { count: source.guessed.length })}</p>
          <Checkbox
            label={say('sources:sheet.allRight')}
            checked={confirmed.length === source.guessed.length}
            mixed={confirmed.length > 0 && confirmed.length < source.guessed.length}
            onChange={on => setConfirmed(on ? source.guessed : [])}
          />
        </Notice>
      )}
      {guessable('title', say('sources:sheet.name'), label => (
        <Field label={label} error={wrong('no-title')}>
          <TextInput value={draft.title} onChange={title => set({ title })} />
        </Field>
      ))}
      <PublisherFields
        value={publisher}
        onChange={setPublisher}
        publishers={list.publishers}
        hints={source.publisherHint === null ? [] : [source.publisherHint]}
        {...(source.publisherHint !== null && { hint: say('sources:nobody.hint', { name: source.publisherHint }) })}
      />
      {guessable('authors', say('sources:sheet.authors'), label => (
        <Field label={label} hint={say('sources:sheet.authorsHint')}>
          <TextArea face="program" value={draft.authors} onChange={authors => set({ authors })} />
        </Field>
      ))}
      <div className={css['two']}>
        {guessable('issued', say('sources:sheet.issued'), label => (
          <Field label={label} hint={say('sources:sheet.issuedHint')} error={wrong('no-such-date')}>
            <TextInput value={draft.issued} onChange={issued => set({ issued })} />
          </Field>
        ))}
        {guessable('language', say('sources:sheet.language'), label => (
          <Field label={label} hint={say('sources:sheet.languageHint')}>
            <TextInput value={draft.language} onChange={language => set({ language })} />
          </Field>
        ))}
        {guessable('kind', say('sources:sheet.kind'), label => (
          <Field label={label}>
            <Select
              value={draft.kind}
              onChange={kind => set({ kind })}
              options={sourceKinds.map(value => ({ value, label: say(`sources:kind.${value}`) }))}
            />
          </Field>
        ))}
        <Field label={say('sources:sheet.standing')}>
          <Select
            value={draft.standing}
            onChange={standing => set({ standing })}
            options={sourceStandings.map(value => ({ value, label: say(`sources:standing.${value}`) }))}
          />
        </Field>
      </div>
      {guessable('url', say('sources:sheet.url'), label => (
        <Field label={label}>
          <TextInput type="url" value={draft.url} onChange={url => set({ url })} />
        </Field>
      ))}
      {file && (
        <>
          <EncodingField dossierId={dossierId} source={source} file={file} />
          <FileFacts source={source} file={file} />
        </>
      )}
    </Dialog>
  )
}

/** What tells this file from another of the same name. */
function FileFacts({ source, file }: { readonly source: Source; readonly file: SourceFile }) {
  const say = useSay()
  const format = useFormat()
  return (
    <p className={css['file']}>
      <span>
        {say('sources:sheet.file')}: <bdi>{file.fileName}</bdi>, {format.bytes(file.bytes)}.{' '}
        {say('sources:sheet.added', { date: format.dateTime(source.addedAt) })}
      </span>
      <span className={css['digest']}>{say('sources:sheet.digest', { digest: file.digest })}</span>
    </p>
  )
}

/** What is said at the field that it is about. */
type FieldProblem = Extract<ChangeProblem, { type: 'no-title' | 'no-such-date' }>

function isOfField(problem: ChangeProblem): problem is FieldProblem {
  return problem.type === 'no-title' || problem.type === 'no-such-date'
}

interface Draft {
  readonly title: string
  /** One on each line. */
  readonly authors: string
  readonly issued: string
  readonly url: string
  readonly language: string
  readonly kind: Source['kind']
  readonly standing: Source['standing']
}

function draftOf({ title, authors, issued, url, language, kind, standing }: Source): Draft {
  return {
    title,
    authors: authors.join('\n'),
    issued: issued ?? '',
    url: url ?? '',
    language: language ?? '',
    kind,
    standing,
  }
}

/** Only what the person changed: a field left alone stays the guess that it was. */
function changedFields(source: Source, draft: Draft): Partial<SourceSheet> {
  const was = draftOf(source)
  return {
    ...(draft.title !== was.title && { title: draft.title.trim() }),
    ...(draft.authors !== was.authors && { authors: linesOf(draft.authors) }),
    ...(draft.issued !== was.issued && { issued: dateWritten(draft.issued) }),
    ...(draft.url !== was.url && { url: draft.url.trim() || null }),
    ...(draft.language !== was.language && { language: draft.language.trim() || null }),
    ...(draft.kind !== was.kind && { kind: draft.kind }),
    ...(draft.standing !== was.standing && { standing: draft.standing }),
  }
}

function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map(line => line.trim())
    .filter(Boolean)
}

/** As it is written, for the command to judge; `null` for none. */
function dateWritten(text: string): PartialDate | null {
  const written = text.trim()
  return written === '' ? null : (written as PartialDate)
}
