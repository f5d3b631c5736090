import { useState } from 'react'
import { editSources, type SourceSheet } from '../../commands/editSources.ts'
import { namePublisher } from '../../commands/namePublisher.ts'
import type { DossierId } from '../../domain/id.ts'
import type { GuessableField, PartialDate, Source } from '../../domain/records.ts'
import type { SourceList } from '../../queries/sourceList.ts'
import { Button } from '../shared/Button.tsx'
import { Checkbox } from '../shared/Checkbox.tsx'
import { Dialog } from '../shared/Dialog.tsx'
import { Field } from '../shared/Field.tsx'
import { Notice } from '../shared/Notice.tsx'
import { Select } from '../shared/Select.tsx'
import { TextArea } from '../shared/TextArea.tsx'
import { TextInput } from '../shared/TextInput.tsx'
import { useSay } from '../shared/useSay.tsx'
import { useCommand } from '../store/useCommand.ts'
import { sourceKinds, sourceStandings } from './choices.ts'
import { type ChangeProblem, sayChangeProblem } from './problemWords.ts'
import { PublisherInput } from './PublisherInput.tsx'

export interface SourceSheetDialogProps {
  readonly dossierId: DossierId
  readonly source: Source
  readonly list: SourceList
  readonly onClose: () => void
}

/** What is known of a source, to be put right. What the program guessed says so until a person has looked. */
export function SourceSheetDialog({ dossierId, source, list, onClose }: SourceSheetDialogProps) {
  const say = useSay()
  const edit = useCommand(dossierId, editSources)
  const name = useCommand(dossierId, namePublisher)
  const before = (source.publisherId && list.publisherById.get(source.publisherId)?.name) ?? ''
  const [publisher, setPublisher] = useState(before)
  const [draft, setDraft] = useState(() => draftOf(source))
  const [checked, setChecked] = useState(false)
  const [problem, setProblem] = useState<ChangeProblem | null>(null)
  const [dateWrong, setDateWrong] = useState(false)
  const set = (changed: Partial<Draft>): void => setDraft({ ...draft, ...changed })
  const label = (field: GuessableField, words: string): string =>
    source.guessed.includes(field) ? `${words} (${say('sources:sheet.guessed')})` : words

  const save = async (): Promise<void> => {
    const issued = partialDate(draft.issued)
    setDateWrong(issued === undefined)
    if (issued === undefined) return undefined
    const fields = changedFields(source, { ...draft, issued })
    const edited = await edit.run({ sourceIds: [source.id], publisher: null, fields, confirmed: checked ? source.guessed : [] })
    if (!edited.ok) return setProblem(edited.error)
    if (publisher.trim() !== before) {
      const named = await name.run({
        sourceIds: [source.id],
        publisher: publisher.trim() === '' ? { type: 'none' } : { type: 'new', name: publisher, kind: 'other' },
      })
      if (!named.ok) return setProblem(named.error)
    }
    return onClose()
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={say('sources:sheet.title')}
      onSubmit={() => void save()}
      footer={
        <>
          <Button onClick={onClose}>{say('common:cancel')}</Button>
          <Button type="submit" variant="primary" busy={edit.isRunning || name.isRunning}>
            {say('common:save')}
          </Button>
        </>
      }
    >
      {problem && problem.type !== 'no-title' && <Notice tone="error">{sayChangeProblem(say, problem)}</Notice>}
      <Field
        label={label('title', say('sources:sheet.name'))}
        error={problem?.type === 'no-title' ? sayChangeProblem(say, problem) : null}
      >
        <TextInput value={draft.title} onChange={title => set({ title })} />
      </Field>
      <Field label={label('authors', say('sources:sheet.authors'))} hint={say('sources:sheet.authorsHint')}>
        <TextArea face="program" value={draft.authors} onChange={authors => set({ authors })} />
      </Field>
      <Field
        label={say('sources:sheet.publisher')}
        {...(source.publisherHint !== null && { hint: say('sources:nobody.hint', { name: source.publisherHint }) })}
      >
        <PublisherInput value={publisher} onChange={setPublisher} names={list.publishers.map(one => one.name)} />
      </Field>
      <Field
        label={label('issued', say('sources:sheet.issued'))}
        hint={say('sources:sheet.issuedHint')}
        error={dateWrong ? say('sources:problem.date') : null}
      >
        <TextInput value={draft.issued} onChange={issued => set({ issued })} />
      </Field>
      <Field label={label('url', say('sources:sheet.url'))}>
        <TextInput type="url" value={draft.url} onChange={url => set({ url })} />
      </Field>
      <Field label={label('language', say('sources:sheet.language'))} hint={say('sources:sheet.languageHint')}>
        <TextInput value={draft.language} onChange={language => set({ language })} />
      </Field>
      <Field label={label('kind', say('sources:sheet.kind'))}>
        <Select
          value={draft.kind}
          onChange={kind => set({ kind })}
          options={sourceKinds.map(value => ({ value, label: say(`sources:kind.${value}`) }))}
        />
      </Field>
      <Field label={say('sources:sheet.standing')}>
        <Select
          value={draft.standing}
          onChange={standing => set({ standing })}
          options={sourceStandings.map(value => ({ value, label: say(`sources:standing.${value}`) }))}
        />
      </Field>
      {source.guessed.length > 0 && (
        <Checkbox label={say('sources:sheet.checked')} checked={checked} onChange={setChecked} />
      )}
    </Dialog>
  )
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
function changedFields(
  source: Source,
  draft: Omit<Draft, 'issued'> & { readonly issued: PartialDate | null },
): Partial<SourceSheet> {
  const was = draftOf(source)
  return {
    ...(draft.title !== was.title && { title: draft.title.trim() }),
    ...(draft.authors !== was.authors && { authors: linesOf(draft.authors) }),
    ...(draft.issued !== source.issued && { issued: draft.issued }),
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

/** `null` for none, `undefined` for what is no date. */
function partialDate(text: string): PartialDate | null | undefined {
  const written = text.trim()
  if (written === '') return null
  if (!/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.test(written)) return undefined
  return written as PartialDate
}
