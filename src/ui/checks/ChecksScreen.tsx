import { CircleCheck, RefreshCw } from 'lucide-react'
import { useMemo, useState } from 'react'
import { Link, useParams } from 'react-router'
import { noteChecks } from '../../commands/noteChecks.ts'
import type { DossierId } from '../../domain/id.ts'
import { type CheckedExcerpt, excerptChecks } from '../../queries/excerptChecks.ts'
import { useAnnounce } from '../shared/Announce.tsx'
import { Button, buttonClass } from '../shared/Button.tsx'
import { EmptyState } from '../shared/EmptyState.tsx'
import { Notice } from '../shared/Notice.tsx'
import { Progress } from '../shared/Progress.tsx'
import { useFormat } from '../shared/useFormat.ts'
import { useSay } from '../shared/useSay.tsx'
import { VirtualList } from '../shared/VirtualList.tsx'
import { useCommand } from '../store/useCommand.ts'
import { useStored } from '../store/useStored.ts'
import css from './Checks.module.css'
import { type Failure, failuresOf, type Standing, standingOf } from './failures.ts'
import { FailureCard } from './FailureCard.tsx'
import { NamesAndSpeakers } from './NamesAndSpeakers.tsx'
import { type CheckState, useChecks } from './useChecks.ts'

/** All excerpts of a dossier held against their stored texts, and what fails of them. */
export function ChecksScreen() {
  const say = useSay()
  const dossierId = useParams()['dossier'] as DossierId
  const { data } = useStored(excerptChecks, dossierId)
  return (
    <div className={css['screen']}>
      <header className={css['head']}>
        <h1>{say('checks:title')}</h1>
        <p>{say('checks:lead')}</p>
      </header>
      {data?.length === 0 && (
        <EmptyState
          title={say('checks:none')}
          text={say('checks:noneText')}
          actions={
            <Link className={buttonClass({})} to={`/d/${dossierId}/sources`}>
              {say('checks:openSources')}
            </Link>
          }
        />
      )}
      {data && data.length > 0 && <Checks key={dossierId} dossierId={dossierId} excerpts={data} />}
      <NamesAndSpeakers key={`names ${dossierId}`} dossierId={dossierId} />
    </div>
  )
}

interface ChecksProps {
  readonly dossierId: DossierId
  readonly excerpts: readonly CheckedExcerpt[]
}

function Checks({ dossierId, excerpts }: ChecksProps) {
  const say = useSay()
  const format = useFormat()
  const { state, check, cancel } = useChecks(excerpts)
  const failures = useMemo(() => failuresOf(excerpts, state), [excerpts, state])
  const standing = useMemo(() => standingOf(excerpts, failures, state), [excerpts, failures, state])
  const accepted = standing.filter(({ found }) => found.type === 'accepted')
  const warned = standing.filter(({ found }) => found.type === 'warned')
  const count = excerpts.length
  if (state.type === 'running')
    return <Progress label={say('checks:checking', { count })} share={state.share} onCancel={cancel} />
  return (
    <>
      <div className={css['summary']}>
        <div role="status">
          {failures.length > 0 && (
            <strong>{say('checks:some', { shown: format.number(failures.length), all: format.number(count) })}</strong>
          )}
          {failures.length === 0 && state.type === 'done' && (
            <>
              <strong className={css['good']}>
                <CircleCheck aria-hidden="true" /> {say('checks:all', { count })}
              </strong>
              <p>{say('checks:allText')}</p>
            </>
          )}
        </div>
        <Button size="small" icon={<RefreshCw aria-hidden="true" />} onClick={check}>
          {say('checks:again')}
        </Button>
      </div>
      {state.type === 'cancelled' && <Notice>{say('checks:cancelled')}</Notice>}
      {state.type === 'broke' && <Notice tone="error">{say('checks:broke')}</Notice>}
      <FoundOtherwise dossierId={dossierId} failures={failures} state={state} />
      <Excerpts label={say('checks:list')} dossierId={dossierId} items={failures} />
      {accepted.length > 0 && <h2 className={css['part']}>{say('checks:accepted', { count: accepted.length })}</h2>}
      <Excerpts label={say('checks:acceptedList')} dossierId={dossierId} items={accepted} />
      {warned.length > 0 && <h2 className={css['part']}>{say('checks:warned', { count: warned.length })}</h2>}
      <Excerpts label={say('checks:warnedList')} dossierId={dossierId} items={warned} />
    </>
  )
}

interface ExcerptsProps {
  readonly label: string
  readonly dossierId: DossierId
  readonly items: readonly (Failure | Standing)[]
}

function Excerpts({ label, dossierId, items }: ExcerptsProps) {
  const [activeKey, setActiveKey] = useState<string | null>(null)
  if (items.length === 0) return null
  return (
    <div className={css['list']}>
      <VirtualList
        role="list"
        label={label}
        items={items}
        itemKey={({ checked }) => checked.excerpt.id}
        estimate={180}
        activeKey={activeKey}
        onActive={setActiveKey}
        tallest="max(32rem, 80dvb)"
        renderItem={one => <FailureCard dossierId={dossierId} failure={one} />}
      />
    </div>
  )
}

interface FoundOtherwiseProps {
  readonly dossierId: DossierId
  readonly failures: readonly Failure[]
  readonly state: CheckState
}

/** Offers to note what was found, where that is not what was noted. */
function FoundOtherwise({ dossierId, failures, state }: FoundOtherwiseProps) {
  const say = useSay()
  const announce = useAnnounce()
  const note = useCommand(dossierId, noteChecks)
  const found = failures.flatMap(({ checked, found: one }) =>
    one.type === 'otherwise' ? [{ excerptId: checked.excerpt.id, check: one.check }] : [],
  )
  if (state.type !== 'done' || found.length === 0) return null
  const save = async (): Promise<void> => {
    const noted = await note.run(found)
    if (noted.ok) announce(say('checks:notedNow', { count: noted.value }))
    else announce({ message: say(`shell:storage.${noted.error.cause}`), tone: 'error' })
  }
  return (
    <Notice
      tone="warn"
      actions={
        <Button size="small" busy={note.isRunning} onClick={() => void save()}>
          {say('checks:note', { count: found.length })}
        </Button>
      }
    >
      {say('checks:noteText', { count: found.length })}
    </Notice>
  )
}
