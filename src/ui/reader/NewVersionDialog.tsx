import { FileUp } from 'lucide-react'
import { type ChangeEvent, useRef, useState } from 'react'
import type { DossierId } from '../../domain/id.ts'
import { anchorAt } from '../../domain/quote/anchor.ts'
import type { Excerpt } from '../../domain/records.ts'
import { acceptAttribute } from '../../formats/registry.ts'
import type { SourceReader } from '../../queries/sourceReader.ts'
import { useAnnounce } from '../shared/Announce.tsx'
import { Button } from '../shared/Button.tsx'
import { Checkbox } from '../shared/Checkbox.tsx'
import { ComparedQuote } from '../shared/ComparedQuote.tsx'
import { cx } from '../shared/cx.ts'
import { CancelButton, Dialog } from '../shared/Dialog.tsx'
import { excerptWords } from '../shared/excerptWords.ts'
import { Field } from '../shared/Field.tsx'
import { Notice } from '../shared/Notice.tsx'
import { Progress } from '../shared/Progress.tsx'
import { sayReadProblem } from '../shared/readProblemWords.ts'
import { TextArea } from '../shared/TextArea.tsx'
import { useFileDrop } from '../shared/useFileDrop.ts'
import { useFormat } from '../shared/useFormat.ts'
import { UserText } from '../shared/UserText.tsx'
import { useSay } from '../shared/useSay.tsx'
import { ComparedSentences } from './ComparedSentences.tsx'
import css from './NewVersion.module.css'
import { type NewVersion, type UncertainPassage, useNewVersion, type VersionState } from './useNewVersion.ts'

export interface NewVersionDialogProps {
  readonly dossierId: DossierId
  readonly data: SourceReader
  /** The text that the source has, whole. */
  readonly text: string
  /** The passages kept of it. */
  readonly excerpts: readonly Excerpt[]
  readonly onClose: () => void
}

/** Takes a new version of a source, says what becomes of each passage in it, and keeps it. */
export function NewVersionDialog({ dossierId, data, text, excerpts, onClose }: NewVersionDialogProps) {
  const say = useSay()
  const announce = useAnnounce()
  const { state, isSaving, take, reset, keep } = useNewVersion(dossierId, data, text, excerpts)
  const [words, setWords] = useState('')
  const [isPasted, setPasted] = useState(false)
  const [corrected, setCorrected] = useState(false)
  const [refused, setRefused] = useState<string | null>(null)
  const takePasted = () => {
    if (words.trim() === '') return
    const name = data.capture.fileName.replace(/\.[^.]*$/, '')
    setPasted(true)
    take(new File([words], `${name}.txt`, { type: 'text/plain;charset=utf-8' }))
  }
  const takeFile = (file: File) => {
    setPasted(false)
    take(file)
  }
  const save = async (version: NewVersion): Promise<void> => {
    const kept = await keep(version, corrected)
    if (!kept.ok) {
      const { error } = kept
      return setRefused(
        error.type === 'storage' ? say(`shell:storage.${error.cause}`) : say(`captures:version.problem.${error.type}`),
      )
    }
    announce(say('captures:version.done', { count: kept.value.left }))
    onClose()
  }
  const submit = () => {
    if (state.type === 'asking') takePasted()
    else if (state.type === 'compared') void save(state.version)
  }
  return (
    <Dialog
      open
      onClose={onClose}
      size="wide"
      title={say('captures:version.title')}
      lead={say('captures:version.lead')}
      onSubmit={submit}
      footer={
        <>
          {state.type !== 'asking' && <Button onClick={reset}>{say('captures:version.other')}</Button>}
          <CancelButton />
          {state.type === 'compared' ? (
            <Button type="submit" variant="primary" busy={isSaving}>
              {say('captures:version.use')}
            </Button>
          ) : (
            <Button type="submit" variant="primary" aria-disabled={state.type !== 'asking' || words.trim() === ''}>
              {say('captures:version.compare')}
            </Button>
          )}
        </>
      }
    >
      {refused !== null && <Notice tone="error">{refused}</Notice>}
      {state.type === 'asking' && <VersionAsked words={words} onWords={setWords} onFile={takeFile} />}
      <div aria-live="polite">
        {state.type === 'reading' && <Progress label={say('captures:version.reading')} share={null} onCancel={reset} />}
        <NotTaken state={state} />
        {state.type === 'compared' && (
          <div className={css['found']}>
            <VersionFound version={state.version} isPasted={isPasted} lang={data.source.language} />
            <Checkbox
              label={say('captures:version.corrected')}
              hint={say('captures:version.correctedHint')}
              checked={corrected}
              onChange={setCorrected}
            />
          </div>
        )}
      </div>
    </Dialog>
  )
}

interface VersionAskedProps {
  readonly words: string
  readonly onWords: (words: string) => void
  readonly onFile: (file: File) => void
}

/** A file dropped or chosen, or words pasted. */
function VersionAsked({ words, onWords, onFile }: VersionAskedProps) {
  const say = useSay()
  const input = useRef<HTMLInputElement>(null)
  const drop = useFileDrop(([file]) => file && onFile(file))
  const chosen = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? []
    if (file) onFile(file)
  }
  return (
    <>
      <div className={cx(css['drop'], drop.isOver && css['over'])} {...drop.handlers}>
        <p>{say('captures:version.drop')}</p>
        <Button icon={<FileUp aria-hidden="true" />} onClick={() => input.current?.click()}>
          {say('captures:version.choose')}
        </Button>
        <input
          ref={input}
          type="file"
          accept={acceptAttribute}
          hidden
          onChange={chosen}
          aria-label={say('captures:version.choose')}
        />
      </div>
      <Field label={say('captures:version.paste')}>
        <TextArea rows={6} value={words} onChange={onWords} />
      </Field>
    </>
  )
}

function NotTaken({ state }: { readonly state: VersionState }) {
  const say = useSay()
  const format = useFormat()
  if (state.type === 'same') return <Notice>{say('captures:version.problem.same-bytes')}</Notice>
  if (state.type !== 'failed') return null
  const { problem } = state
  return (
    <Notice tone="warn">
      {problem.type === 'unreadable' ? say('captures:version.unreadable') : sayReadProblem(say, format, problem)}
    </Notice>
  )
}

interface VersionFoundProps {
  readonly version: NewVersion
  readonly isPasted: boolean
  /** BCP 47, of the source. */
  readonly lang: string | null
}

/** What would become of the passages. */
function VersionFound({
  version: { file, fileName, carried, moved, repeated, uncertain },
  isPasted,
  lang,
}: VersionFoundProps) {
  const say = useSay()
  const all = carried.length + uncertain.length
  return (
    <>
      <p>
        <UserText>
          {isPasted ? say('captures:version.comparedPasted') : say('captures:version.compared', { name: fileName })}
        </UserText>{' '}
        {all === 0 && say('captures:version.noPassages')}
        {carried.length > 0 && say('captures:version.carried', { count: carried.length })}
      </p>
      <CarriedBut kind="moved" excerpts={moved} lang={lang} />
      <CarriedBut kind="repeated" excerpts={repeated} lang={lang} />
      {uncertain.length > 0 && (
        <>
          <p>{say('captures:version.uncertain', { count: uncertain.length })}</p>
          <ul className={css['uncertain']}>
            {uncertain.slice(0, MOST_SHOWN).map(one => (
              <li key={one.excerpt.id}>
                <Uncertain passage={one} text={file.document.text} lang={lang} />
              </li>
            ))}
          </ul>
          {uncertain.length > MOST_SHOWN && (
            <p className={css['quiet']}>{say('captures:version.more', { count: uncertain.length - MOST_SHOWN })}</p>
          )}
        </>
      )}
      {all > 0 && <p className={css['quiet']}>{say('captures:reread.recheck')}</p>}
    </>
  )
}

/** Passages shown before one has decided; all of them are settled afterwards. */
const MOST_SHOWN = 20

interface CarriedButProps {
  readonly kind: 'moved' | 'repeated'
  readonly excerpts: readonly Excerpt[]
  readonly lang: string | null
}

/** Passages that are carried over although something about their place is new: all of them, folded away. */
function CarriedBut({ kind, excerpts, lang }: CarriedButProps) {
  const say = useSay()
  if (excerpts.length === 0) return null
  return (
    <details className={css['but']}>
      <summary>{say(`captures:version.${kind}`, { count: excerpts.length })}</summary>
      <ul>
        {excerpts.map(excerpt => (
          <li key={excerpt.id}>
            <UserText lang={lang}>{excerptWords(excerpt)}</UserText>
          </li>
        ))}
      </ul>
    </details>
  )
}

interface UncertainProps {
  readonly passage: UncertainPassage
  readonly text: string
  readonly lang: string | null
}

function Uncertain({ passage: { excerpt, found }, text, lang }: UncertainProps) {
  const say = useSay()
  const [place] = found.type === 'gone' ? [] : found.places
  const count = found.type === 'gone' ? 0 : found.places.length
  return (
    <>
      <p className={css['verdict']}>{say(`captures:settle.${found.type}`, { count })}</p>
      {place && excerpt.anchor && place.sentences ? (
        <ComparedSentences
          words={excerpt.anchor.exact}
          sentences={{ ...place.sentences, now: anchorAt(text, place.sentences.now) }}
          lang={lang}
        />
      ) : place && excerpt.anchor ? (
        <ComparedQuote
          quoted={excerpt.anchor.exact}
          check={place.check}
          anchor={anchorAt(text, place.span)}
          lang={lang}
          names={{ quote: say('captures:settle.before'), source: say('captures:settle.now') }}
        />
      ) : (
        <UserText as="blockquote" lang={lang} className={css['words']}>
          {excerptWords(excerpt)}
        </UserText>
      )}
    </>
  )
}
