import { type ReactNode, useState } from 'react'
import { affiliatePublishers } from '../../commands/affiliatePublishers.ts'
import { settleTie } from '../../commands/settleTie.ts'
import { tieSources } from '../../commands/tieSources.ts'
import type { DossierId, PublisherId, SourceId } from '../../domain/id.ts'
import {
  type Affiliation,
  type AffiliationKind,
  affiliationKinds,
  type Dependence,
  type DependenceKind,
  dependenceKinds,
} from '../../domain/records.ts'
import type { Result } from '../../domain/result.ts'
import type { SourceList } from '../../queries/sourceList.ts'
import { Button } from '../shared/Button.tsx'
import { CancelButton, Dialog } from '../shared/Dialog.tsx'
import { Field } from '../shared/Field.tsx'
import { Notice } from '../shared/Notice.tsx'
import { Select } from '../shared/Select.tsx'
import { TextArea } from '../shared/TextArea.tsx'
import { useSay } from '../shared/useSay.tsx'
import { useCommand } from '../store/useCommand.ts'
import { type Choice, PickField } from './PickField.tsx'
import { type ChangeProblem, sayChangeProblem } from './problemWords.ts'
import type { TieRef } from './tieRecords.ts'

interface TieDialogProps {
  readonly dossierId: DossierId
  readonly list: SourceList
  readonly onClose: () => void
}

/** Declares that two publishers are not two voices, or puts such a declaration right. */
export function AffiliationDialog(
  props: TieDialogProps & { readonly first: PublisherId | null; readonly editing: Affiliation | null },
) {
  const { dossierId, list, first, editing, onClose } = props
  const say = useSay()
  const { run, isRunning } = useCommand(dossierId, affiliatePublishers)
  return (
    <PairDialog<PublisherId, AffiliationKind>
      title={say(editing ? 'sources:ties.editTitle' : 'origins:affiliate')}
      lead={say('origins:affiliateLead')}
      saveLabel={say(editing ? 'common:save' : 'origins:declare')}
      busy={isRunning}
      onClose={onClose}
      labels={[say('origins:publisher'), say('origins:otherPublisher')]}
      choices={list.publishers.map(({ id, name }) => ({ id, label: name }))}
      kinds={affiliationKinds.map(value => ({ value, label: say(`origins:affiliation.${value}`) }))}
      initial={{
        ends: editing?.publisherIds ?? [first, null],
        kind: editing?.kind ?? 'same-owner',
        reason: editing?.reason ?? '',
      }}
      notTwo={{ type: 'same-publisher' }}
      reasonHint={kind => (kind === 'owns' ? say('origins:whoOwns') : null)}
      onSave={({ ends, kind, reason }) =>
        run({ publisherIds: ends, kind, reason, ...(editing && { replaces: editing.id }) })
      }
    />
  )
}

/** Says why two sources are not independent, or puts right what was said. */
export function TieDialog(
  props: TieDialogProps & {
    readonly ends: readonly [SourceId | null, SourceId | null]
    readonly editing: Dependence | null
  },
) {
  const { dossierId, list, ends, editing, onClose } = props
  const say = useSay()
  const { run, isRunning } = useCommand(dossierId, tieSources)
  const [derived, setDerived] = useState(() => derivationOf(editing))
  return (
    <PairDialog<SourceId, DependenceKind>
      title={say(editing ? 'sources:ties.editTitle' : 'origins:tie')}
      lead={say('origins:tieLead')}
      saveLabel={say(editing ? 'common:save' : 'origins:declare')}
      busy={isRunning}
      onClose={onClose}
      labels={[say('origins:source'), say('origins:otherSource')]}
      choices={list.sources.filter(({ role }) => role === 'source').map(({ id, title }) => ({ id, label: title }))}
      kinds={dependenceKinds.map(value => ({ value, label: say(`origins:dependence.${value}`) }))}
      initial={{
        ends: editing?.sourceIds ?? ends,
        kind: editing?.kind ?? 'reprint',
        reason: editing?.reason ?? '',
      }}
      notTwo={{ type: 'same-source' }}
      direction={
        <Field label={say('origins:derived')}>
          <Select
            value={derived}
            onChange={setDerived}
            options={derivations.map(value => ({ value, label: say(`origins:derivedFrom.${value}`) }))}
          />
        </Field>
      }
      isDirected={isDirected}
      onSave={({ ends: [a, b], kind, reason }) =>
        run({
          sourceIds: [a, b],
          from: isDirected(kind) ? { unknown: null, first: a, second: b }[derived] : null,
          kind,
          claimId: editing?.claimId ?? null,
          reason,
          standing: 'confirmed',
          ...(editing && { replaces: editing.id }),
        })
      }
    />
  )
}

/** Confirms, rejects or opens again a tie, with a reason. */
export function SettleDialog(props: {
  readonly dossierId: DossierId
  readonly tie: TieRef
  readonly standing: 'confirmed' | 'rejected'
  readonly onClose: () => void
}) {
  const { dossierId, tie, standing, onClose } = props
  const say = useSay()
  const { run, isRunning } = useCommand(dossierId, settleTie)
  const words = useReason('', onClose)
  const rejects = standing === 'rejected'
  const save = async (): Promise<void> => words.settle(await run({ tie, standing, reason: words.reason }))
  return (
    <Dialog
      open
      onClose={onClose}
      title={say(rejects ? 'origins:rejectTitle' : 'origins:confirmTitle')}
      lead={say(rejects ? 'origins:rejectReason' : 'origins:confirmReason')}
      size="narrow"
      onSubmit={() => void save()}
      footer={<Buttons busy={isRunning} label={say(rejects ? 'origins:reject' : 'origins:confirm')} />}
    >
      {words.notice}
      {words.field}
    </Dialog>
  )
}

interface Pair<I extends string, K extends string> {
  readonly ends: readonly [I, I]
  readonly kind: K
  readonly reason: string
}

interface PairDialogProps<I extends string, K extends string> {
  readonly title: string
  readonly lead: string
  readonly saveLabel: string
  readonly busy: boolean
  readonly onClose: () => void
  /** What the two are. */
  readonly labels: readonly [string, string]
  readonly choices: readonly Choice<I>[]
  readonly kinds: readonly { readonly value: K; readonly label: string }[]
  readonly initial: {
    readonly ends: readonly [I | null, I | null]
    readonly kind: K
    readonly reason: string
  }
  /** What is wrong where one end or both are not chosen. */
  readonly notTwo: ChangeProblem
  /** The field for which of the two was made from the other, shown for kinds that have a direction. */
  readonly direction?: ReactNode
  readonly isDirected?: (kind: K) => boolean
  /** What the reason should say of a kind that does not say it itself. */
  readonly reasonHint?: (kind: K) => string | null
  readonly onSave: (pair: Pair<I, K>) => Promise<Result<unknown, ChangeProblem>>
}

/** Two of a kind, what holds between them, and why: the form of every tie. */
function PairDialog<I extends string, K extends string>(props: PairDialogProps<I, K>) {
  const { title, lead, saveLabel, busy, onClose, labels, choices, kinds, initial, notTwo, onSave } = props
  const say = useSay()
  const [[a, b], setEnds] = useState(initial.ends)
  const [kind, setKind] = useState(initial.kind)
  const words = useReason(initial.reason, onClose, props.reasonHint?.(kind) ?? null)
  const save = async (): Promise<void> => {
    if (a === null || b === null) return words.refuse(notTwo)
    return words.settle(await onSave({ ends: [a, b], kind, reason: words.reason }))
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={title}
      lead={lead}
      onSubmit={() => void save()}
      footer={<Buttons busy={busy} label={saveLabel} />}
    >
      {words.notice}
      <PickField isFirst label={labels[0]} choices={choices} value={a} onChange={id => setEnds([id, b])} />
      <PickField label={labels[1]} choices={choices} value={b} onChange={id => setEnds([a, id])} />
      <Field label={say('origins:kind')}>
        <Select value={kind} onChange={setKind} options={kinds} />
      </Field>
      {props.isDirected?.(kind) && props.direction}
      {words.field}
    </Dialog>
  )
}

function Buttons(props: { readonly busy: boolean; readonly label: string }) {
  return (
    <>
      <CancelButton />
      <Button type="submit" variant="primary" busy={props.busy}>
        {props.label}
      </Button>
    </>
  )
}

const derivations = ['unknown', 'first', 'second'] as const

function derivationOf(tie: Dependence | null): (typeof derivations)[number] {
  if (!tie || tie.from === null) return 'unknown'
  return tie.from === tie.sourceIds[0] ? 'first' : 'second'
}

/** The other kinds hold both ways. */
function isDirected(kind: DependenceKind): boolean {
  return kind === 'reprint' || kind === 'cites'
}

/** The reason's field, what was wrong at the last try, and closing once it went well. */
function useReason(initial: string, onClose: () => void, hint: string | null = null) {
  const say = useSay()
  const [reason, setReason] = useState(initial)
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
        {...(hint !== null && { hint })}
        error={problem?.type === 'no-reason' ? sayChangeProblem(say, problem) : null}
      >
        <TextArea value={reason} onChange={setReason} />
      </Field>
    ),
    notice: problem && problem.type !== 'no-reason' && <Notice tone="error">{sayChangeProblem(say, problem)}</Notice>,
  }
}
