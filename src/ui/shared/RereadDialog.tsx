import { useState } from 'react'
import type { DossierId } from '../../domain/id.ts'
import type { Excerpt } from '../../domain/records.ts'
import { encodingChoices } from '../../formats/registry.ts'
import type { SourceReader } from '../../queries/sourceReader.ts'
import { useAnnounce } from './Announce.tsx'
import { Button } from './Button.tsx'
import { CancelButton, Dialog } from './Dialog.tsx'
import { Field } from './Field.tsx'
import { Notice } from './Notice.tsx'
import { Progress } from './Progress.tsx'
import { encodingName, sayReadProblem } from './readProblemWords.ts'
import { Select } from './Select.tsx'
import { useFormat } from './useFormat.ts'
import { UserText } from './UserText.tsx'
import { useSay } from './useSay.tsx'
import { excerptWords } from './excerptWords.ts'
import css from './RereadDialog.module.css'
import { type Reading, type ReadingProblem, useReread } from './useReread.ts'

export interface RereadDialogProps {
  readonly dossierId: DossierId
  readonly data: Pick<SourceReader, 'source' | 'capture' | 'text'>
  /** The text that the source has, whole. */
  readonly text: string
  /** The passages kept of it. */
  readonly excerpts: readonly Excerpt[]
  readonly initialEncoding: string
  readonly onClose: () => void
}

/** Compares how the captured bytes read in another encoding, and keeps that reading. */
export function RereadDialog({ dossierId, data, text, excerpts, initialEncoding, onClose }: RereadDialogProps) {
  const say = useSay()
  const announce = useAnnounce()
  const sayReadingProblem = useReadingProblem()
  const [encoding, setEncoding] = useState(initialEncoding)
  const [refused, setRefused] = useState<string | null>(null)
  const { state, isSaving, read, keep } = useReread(dossierId, data, text, excerpts, initialEncoding)
  const now = data.text
  const isSame = state.type === 'read' && state.reading.preview.count === 0
  const settles = isSame && (now.encodingGuessed || encoding !== now.encoding)
  const save = async (): Promise<void> => {
    if (state.type !== 'read' || (isSame && !settles)) return undefined
    const result = await keep(state.reading)
    if (!result.ok) {
      const { error } = result
      if (error.type === 'storage') return setRefused(say(`shell:storage.${error.cause}`))
      return setRefused(say(error.type === 'changed-meanwhile' ? 'captures:reread.changed' : 'captures:reread.missing'))
    }
    announce(
      say(isSame ? 'captures:reread.confirmed' : 'captures:reread.done', { encoding: encodingName(say, encoding) }),
    )
    return onClose()
  }
  return (
    <Dialog
      open
      onClose={onClose}
      size="wide"
      title={say('captures:reread.title')}
      lead={say('captures:reread.lead')}
      onSubmit={() => void save()}
      footer={
        <>
          <CancelButton />
          <Button
            type="submit"
            variant="primary"
            busy={isSaving}
            aria-disabled={state.type !== 'read' || (isSame && !settles)}
          >
            {say(isSame ? 'captures:reread.confirm' : 'captures:reread.use')}
          </Button>
        </>
      }
    >
      {refused !== null && <Notice tone="error">{refused}</Notice>}
      <Field label={say('captures:reread.choose')}>
        <Select
          value={encoding}
          onChange={chosen => {
            setEncoding(chosen)
            setRefused(null)
            read(chosen)
          }}
          options={[...new Set<string>([now.encoding, ...encodingChoices])].map(value => ({
            value,
            label:
              value === now.encoding
                ? say('captures:reread.current', { encoding: encodingName(say, value) })
                : encodingName(say, value),
          }))}
        />
      </Field>
      <div aria-live="polite">
        {state.type === 'reading' && <Progress label={say('captures:reread.reading')} share={null} />}
        {state.type === 'failed' && <Notice tone="warn">{sayReadingProblem(state.problem)}</Notice>}
        {state.type === 'read' && <ReadingFound reading={state.reading} now={now} />}
      </div>
    </Dialog>
  )
}

/** What would change: lines, passages, or nothing. */
function ReadingFound({ reading, now }: { readonly reading: Reading; readonly now: SourceReader['text'] }) {
  const say = useSay()
  const { preview, carried, left } = reading
  const encoding = encodingName(say, reading.encoding)
  const undecodable = reading.file.document.warnings.find(({ type }) => type === 'undecodable')
  if (preview.count === 0) {
    if (reading.encoding === now.encoding)
      return now.encodingGuessed ? <p>{say('captures:reread.nowGuess', { encoding })}</p> : null
    return <p>{say(now.encodingGuessed ? 'captures:reread.sameGuess' : 'captures:reread.same')}</p>
  }
  return (
    <div className={css['found']}>
      <p>{say('captures:reread.differs', { count: preview.count })}</p>
      {undecodable && <Notice tone="warn">{say('importing:warning.undecodable', { count: undecodable.count })}</Notice>}
      <ol className={css['lines']}>
        {preview.lines.map(({ number, before, after }) => (
          <li key={number}>
            <span className={css['number']}>{say('captures:reread.line', { number })}</span>
            <dl>
              <div>
                <dt>{say('captures:reread.now')}</dt>
                <dd>
                  <UserText as="div">{before}</UserText>
                </dd>
              </div>
              <div>
                <dt>{say('captures:reread.other', { encoding })}</dt>
                <dd>
                  <UserText as="div">{after}</UserText>
                </dd>
              </div>
            </dl>
          </li>
        ))}
      </ol>
      {carried.length > 0 && <p>{say('captures:reread.carried', { count: carried.length })}</p>}
      {left.length > 0 && (
        <div>
          <p>{say('captures:reread.left', { count: left.length })}</p>
          <ul className={css['left']}>
            {left.map(excerpt => (
              <li key={excerpt.id}>
                <UserText>{excerptWords(excerpt)}</UserText>
              </li>
            ))}
          </ul>
        </div>
      )}
      {carried.length + left.length > 0 && <p className={css['quiet']}>{say('captures:reread.recheck')}</p>}
    </div>
  )
}

function useReadingProblem(): (problem: ReadingProblem) => string {
  const say = useSay()
  const format = useFormat()
  return problem => {
    if (problem.type === 'bytes-gone') return say('captures:reread.gone')
    if (problem.type === 'storage') return say(`shell:storage.${problem.cause}`)
    return sayReadProblem(say, format, problem)
  }
}
