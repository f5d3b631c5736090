import { Ban, Check, ChevronRight } from 'lucide-react'
import { useRef, useState } from 'react'
import { settleTie } from '../../commands/settleTie.ts'
import type { DossierId } from '../../domain/id.ts'
import type { Dependence, Source } from '../../domain/records.ts'
import { sayTie } from '../../messages/findingWords.ts'
import type { SourceList } from '../../queries/sourceList.ts'
import { sourceTexts } from '../../queries/sourceTexts.ts'
import { Button } from '../shared/Button.tsx'
import { ComparedQuote } from '../shared/ComparedQuote.tsx'
import { Dialog } from '../shared/Dialog.tsx'
import { Field } from '../shared/Field.tsx'
import { Kbd } from '../shared/Kbd.tsx'
import { Notice } from '../shared/Notice.tsx'
import { Select } from '../shared/Select.tsx'
import { TextArea } from '../shared/TextArea.tsx'
import { useFormat } from '../shared/useFormat.ts'
import { useSay } from '../shared/useSay.tsx'
import { useShortcut } from '../shared/useShortcut.tsx'
import { useCommand } from '../store/useCommand.ts'
import { useStored } from '../store/useStored.ts'
import { type ChangeProblem, sayChangeProblem } from './problemWords.ts'
import css from './SharedTieDialog.module.css'
import { bareTie, namesIn } from './tieRecords.ts'
import { type SharingSource, useSharedView } from './useSharedView.ts'

interface SharedTieProps {
  readonly dossierId: DossierId
  readonly list: SourceList
  readonly tie: Dependence
  /** Goes to another tie that waits for a decision; `null`: there is none. */
  readonly onNext: (() => void) | null
  readonly onClose: () => void
}

/** What two sources have in common, side by side, with all that it takes to decide whether they are one voice. */
export function SharedTieDialog(props: SharedTieProps) {
  const { dossierId, list, tie, onNext, onClose } = props
  const say = useSay()
  const [reason, setReason] = useState('')
  const [from, setFrom] = useState(tie.from)
  const [problem, setProblem] = useState<ChangeProblem | null>(null)
  const { run, isRunning } = useCommand(dossierId, settleTie)
  const fields = useRef<HTMLDivElement>(null)
  const [first, second] = tie.sourceIds.map(id => list.byId.get(id))
  const settle = async (standing: 'confirmed' | 'rejected'): Promise<void> => {
    if (isRunning) return
    const settled = await run({ tie: { type: 'dependence', id: tie.id }, standing, reason, from })
    if (settled.ok) return (onNext ?? onClose)()
    setProblem(settled.error)
    if (settled.error.type === 'no-reason') fields.current?.querySelector('textarea')?.focus()
  }
  const next = say('sources:shared.next')
  useShortcut('n', next, () => onNext?.(), { inDialog: true, enabled: onNext !== null })
  useShortcut('c', say('sources:ties.confirm'), () => void settle('confirmed'), { inDialog: true })
  useShortcut('r', say('sources:ties.reject'), () => void settle('rejected'), { inDialog: true })
  if (!first || !second) return null
  return (
    <Dialog
      open
      onClose={onClose}
      title={say('sources:shared.title')}
      lead={<span dir="auto">{sayTie(say, bareTie({ type: 'dependence', record: tie }), namesIn(list))}</span>}
      size="wide"
      footer={
        <>
          {onNext && (
            <Button icon={<ChevronRight aria-hidden="true" />} trailing={<Kbd keys="n" />} onClick={onNext}>
              {next}
            </Button>
          )}
          <Button
            icon={<Ban aria-hidden="true" />}
            trailing={<Kbd keys="r" />}
            busy={isRunning}
            onClick={() => void settle('rejected')}
          >
            {say('sources:ties.reject')}
          </Button>
          <Button
            variant="primary"
            icon={<Check aria-hidden="true" />}
            trailing={<Kbd keys="c" />}
            busy={isRunning}
            onClick={() => void settle('confirmed')}
          >
            {say('sources:ties.confirm')}
          </Button>
        </>
      }
    >
      {problem && problem.type !== 'no-reason' && <Notice tone="error">{sayChangeProblem(say, problem)}</Notice>}
      {/* Here and not in a field, where the keys would write. */}
      <section className={css['read']} tabIndex={-1} data-autofocus aria-label={say('sources:shared.title')}>
        <SharedPassages tie={tie} first={first} second={second} />
      </section>
      <div className={css['fields']} ref={fields}>
        <Field label={say('origins:derived')}>
          <Select
            value={from ?? ''}
            onChange={chosen => setFrom(tie.sourceIds.find(id => id === chosen) ?? null)}
            options={[
              { value: '', label: say('origins:derivedFrom.unknown') },
              ...[first, second].map(({ id, title }) => ({ value: id, label: title })),
            ]}
          />
        </Field>
        <Field
          label={say('origins:reason')}
          hint={say('sources:shared.reasonHint')}
          error={problem?.type === 'no-reason' ? sayChangeProblem(say, problem) : null}
        >
          <TextArea value={reason} onChange={setReason} />
        </Field>
      </div>
    </Dialog>
  )
}

interface PassagesProps {
  readonly tie: Dependence
  readonly first: Source
  readonly second: Source
}

function SharedPassages({ tie, first, second }: PassagesProps) {
  const say = useSay()
  const { data: ones } = useStored(sourceTexts, first.id)
  const { data: others } = useStored(sourceTexts, second.id)
  const one = ones?.find(({ isCurrent }) => isCurrent)?.text
  const other = others?.find(({ isCurrent }) => isCurrent)?.text
  if (!ones || !others) return <p role="status">{say('sources:shared.reading')}</p>
  if (!one || !other) return <Notice tone="error">{say('sources:shared.notRead')}</Notice>
  return (
    <ReadPassages
      tie={tie}
      first={{ title: first.title, issued: first.issued, text: one }}
      second={{ title: second.title, issued: second.issued, text: other }}
    />
  )
}

interface ReadPassagesProps {
  readonly tie: Dependence
  readonly first: SharingSource & Pick<Source, 'title'>
  readonly second: SharingSource & Pick<Source, 'title'>
}

function ReadPassages({ tie, first, second }: ReadPassagesProps) {
  const say = useSay()
  const format = useFormat()
  const { view, isError } = useSharedView(tie, first, second)
  if (isError) return <Notice tone="error">{say('sources:shared.notRead')}</Notice>
  if (!view) return <p role="status">{say('sources:shared.reading')}</p>
  if (view.hasMoved) return <Notice>{say('sources:shared.moved')}</Notice>
  const { by, derivative } = view.derivation
  const title = [first, second][derivative ?? 0]?.title ?? ''
  const { more } = view
  return (
    <>
      <p className={css['facts']}>
        {say('sources:shared.letters', { count: view.letters, letters: format.number(view.letters) })}{' '}
        {view.share < 0.01
          ? say('sources:shared.shareLittle')
          : say('sources:shared.share', { share: format.percent(view.share) })}{' '}
        {view.isOneQuotation && <>{say('sources:shared.oneQuotation')} </>}
        <span dir="auto">{say(`sources:shared.by.${by}`, { title })}</span>
      </p>
      <ol className={css['passages']}>
        {view.passages.map((passage, index) => (
          <li key={index}>
            <ComparedQuote {...passage} names={{ quote: first.title, source: second.title }} />
          </li>
        ))}
      </ol>
      {more > 0 && <p className={css['facts']}>{say('sources:shared.more', { count: more })}</p>}
    </>
  )
}
