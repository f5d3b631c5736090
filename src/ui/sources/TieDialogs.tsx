import { useState } from 'react'
import { affiliatePublishers } from '../../commands/affiliatePublishers.ts'
import { settleTie } from '../../commands/settleTie.ts'
import { tieSources } from '../../commands/tieSources.ts'
import type { DossierId } from '../../domain/id.ts'
import type { Affiliation, DependenceKind } from '../../domain/records.ts'
import type { Result } from '../../domain/result.ts'
import type { SourceList } from '../../queries/sourceList.ts'
import { Button } from '../shared/Button.tsx'
import { Dialog } from '../shared/Dialog.tsx'
import { Field } from '../shared/Field.tsx'
import { Notice } from '../shared/Notice.tsx'
import { Select } from '../shared/Select.tsx'
import { TextArea } from '../shared/TextArea.tsx'
import { useSay } from '../shared/useSay.tsx'
import { useCommand } from '../store/useCommand.ts'
import { affiliationKinds, dependenceKinds } from './choices.ts'
import type { OpenTie } from './OriginGroups.tsx'
import { type ChangeProblem, sayChangeProblem } from './problemWords.ts'

interface TieDialogProps {
  readonly dossierId: DossierId
  readonly list: SourceList
  readonly onClose: () => void
}

/** Declares that two publishers are not two voices. */
export function AffiliationDialog({ dossierId, list, onClose }: TieDialogProps) {
  const say = useSay()
  const { run, isRunning } = useCommand(dossierId, affiliatePublishers)
  const [kind, setKind] = useState<Affiliation['kind']>('same-owner')
  const pair = usePair(list.publishers.map(({ id, name }) => ({ id, label: name })))
  const words = useReason(onClose)
  const save = async (): Promise<void> => {
    const { a, b } = pair
    if (!a || !b) return words.refuse({ type: 'same-publisher' })
    return words.settle(await run({ publisherIds: [a, b], kind, reason: words.reason }))
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={say('origins:affiliate')}
      lead={say('origins:affiliateLead')}
      onSubmit={() => void save()}
      footer={<Buttons onClose={onClose} busy={isRunning} label={say('origins:declare')} />}
    >
      {words.notice}
      {pair.fields}
      <Field label={say('origins:kind')}>
        <Select
          value={kind}
          onChange={setKind}
          options={affiliationKinds.map(value => ({ value, label: say(`origins:affiliation.${value}`) }))}
        />
      </Field>
      {words.field}
    </Dialog>
  )
}

/** Says why two sources are not independent. */
export function TieDialog({ dossierId, list, onClose }: TieDialogProps) {
  const say = useSay()
  const { run, isRunning } = useCommand(dossierId, tieSources)
  const [kind, setKind] = useState<DependenceKind>('reprint')
  const [derived, setDerived] = useState<'unknown' | 'first' | 'second'>('unknown')
  const pair = usePair(
    list.sources.filter(({ role }) => role === 'source').map(({ id, title }) => ({ id, label: title })),
  )
  const words = useReason(onClose)
  const isDirected = kind === 'reprint' || kind === 'cites'
  const save = async (): Promise<void> => {
    const { a, b } = pair
    if (!a || !b) return words.refuse({ type: 'same-source' })
    const from = isDirected ? { unknown: null, first: a, second: b }[derived] : null
    const { reason } = words
    return words.settle(await run({ sourceIds: [a, b], from, kind, claimId: null, reason, standing: 'confirmed' }))
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={say('origins:tie')}
      lead={say('origins:tieLead')}
      onSubmit={() => void save()}
      footer={<Buttons onClose={onClose} busy={isRunning} label={say('origins:declare')} />}
    >
      {words.notice}
      {pair.fields}
      <Field label={say('origins:kind')}>
        <Select
          value={kind}
          onChange={setKind}
          options={dependenceKinds.map(value => ({ value, label: say(`origins:dependence.${value}`) }))}
        />
      </Field>
      {isDirected && (
        <Field label={say('origins:derived')}>
          <Select
            value={derived}
            onChange={setDerived}
            options={(['unknown', 'first', 'second'] as const).map(value => ({
              value,
              label: say(`origins:derivedFrom.${value}`),
            }))}
          />
        </Field>
      )}
      {words.field}
    </Dialog>
  )
}

/** Confirms or rejects a suggested tie. */
export function SettleDialog(props: {
  readonly dossierId: DossierId
  readonly tie: OpenTie
  readonly standing: 'confirmed' | 'rejected'
  readonly onClose: () => void
}) {
  const { dossierId, tie, standing, onClose } = props
  const say = useSay()
  const { run, isRunning } = useCommand(dossierId, settleTie)
  const words = useReason(onClose)
  const rejects = standing === 'rejected'
  const named =
    tie.type === 'dependence'
      ? ({ type: 'dependence', id: tie.dependenceId } as const)
      : ({ type: 'affiliation', id: tie.affiliationId } as const)
  const save = async (): Promise<void> => words.settle(await run({ tie: named, standing, reason: words.reason }))
  return (
    <Dialog
      open
      onClose={onClose}
      title={say(rejects ? 'origins:rejectTitle' : 'origins:confirmTitle')}
      lead={say(rejects ? 'origins:rejectReason' : 'origins:confirmReason')}
      size="narrow"
      onSubmit={() => void save()}
      footer={
        <Buttons onClose={onClose} busy={isRunning} label={say(rejects ? 'origins:reject' : 'origins:confirm')} />
      }
    >
      {words.notice}
      {words.field}
    </Dialog>
  )
}

function Buttons(props: { readonly onClose: () => void; readonly busy: boolean; readonly label: string }) {
  const say = useSay()
  return (
    <>
      <Button onClick={props.onClose}>{say('common:cancel')}</Button>
      <Button type="submit" variant="primary" busy={props.busy}>
        {props.label}
      </Button>
    </>
  )
}

interface Choice<I extends string> {
  readonly id: I
  readonly label: string
}

/** Two fields that choose one of the same list each. `undefined`: not chosen yet. */
function usePair<I extends string>(choices: readonly Choice<I>[]) {
  const say = useSay()
  const [first, setFirst] = useState('')
  const [second, setSecond] = useState('')
  const options = [
    { value: '', label: say('origins:choose') },
    ...choices.map(({ id, label }) => ({ value: id as string, label })),
  ]
  const fields = (
    <>
      <Field label={say('origins:first')}>
        <Select value={first} onChange={setFirst} options={options} />
      </Field>
      <Field label={say('origins:second')}>
        <Select value={second} onChange={setSecond} options={options} />
      </Field>
    </>
  )
  const chosen = (value: string): I | undefined => choices.find(({ id }) => id === value)?.id
  return { a: chosen(first), b: chosen(second), fields }
}

/** The reason's field, what was wrong at the last try, and closing once it went well. */
function useReason(onClose: () => void) {
  const say = useSay()
  const [reason, setReason] = useState('')
  const [problem, setProblem] = useState<ChangeProblem | null>(null)
  const settle = (result: Result<unknown, ChangeProblem>): void => {
    if (result.ok) onClose()
    else setProblem(result.error)
  }
  return {
    reason,
    settle,
    refuse: setProblem,
    field: (
      <Field
        label={say('origins:reason')}
        error={problem?.type === 'no-reason' ? sayChangeProblem(say, problem) : null}
      >
        <TextArea value={reason} onChange={setReason} />
      </Field>
    ),
    notice: problem && problem.type !== 'no-reason' && <Notice tone="error">{sayChangeProblem(say, problem)}</Notice>,
  }
}
