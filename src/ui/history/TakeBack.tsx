import type { BatchId, DossierId } from '../../domain/id.ts'
import type { Say } from '../../messages/catalogue.ts'
import { type ChangedRecord, takeBackState, type TakeBackState } from '../../queries/actDetail.ts'
import { useAnnounce } from '../shared/Announce.tsx'
import { Button } from '../shared/Button.tsx'
import { useFormat } from '../shared/useFormat.ts'
import { useSay } from '../shared/useSay.tsx'
import { useStore } from '../store/StoreContext.ts'
import { useStored } from '../store/useStored.ts'
import { type TakenBack, useUndo } from '../store/useUndo.ts'
import { isolated } from '../shared/actWords.ts'
import css from './History.module.css'

/** The button that takes an act back, or does it again; where neither is possible, why. */
export function TakeBack({ dossierId, batch }: { readonly dossierId: DossierId; readonly batch: BatchId }) {
  const say = useSay()
  const format = useFormat()
  const announce = useAnnounce()
  const { actor } = useStore()
  const { takeBack } = useUndo(dossierId)
  const { data: state } = useStored(takeBackState, dossierId, batch, actor.person)

  async function take(target: BatchId, done: string): Promise<void> {
    const result = await takeBack(target)
    if (result.ok) announce(done)
    else announce({ message: refusalOf(say, result), tone: 'error' })
  }

  if (state === undefined) return <p className={css['quiet']}>{say('history:state.checking')}</p>
  if (state === null) return null
  if (state.type === 'can') {
    return (
      <div>
        <Button size="small" onClick={() => void take(batch, say('history:tookBack'))}>
          {say('history:takeBack')}
        </Button>
      </div>
    )
  }
  return (
    <div className={css['reason']}>
      <p>{reasonOf(say, format.dateTime, state)}</p>
      {state.type === 'changed-since' && (
        <ul>
          {state.records.map(record => (
            <li key={record.id}>{sayChanged(say, format.list, record)}</li>
          ))}
        </ul>
      )}
      {state.type === 'taken-back' && (
        <Button size="small" onClick={() => void take(state.by, say('history:didAgain'))}>
          {say('history:doAgain')}
        </Button>
      )}
    </div>
  )
}

function reasonOf(say: Say, dateTime: (at: string) => string, state: Exclude<TakeBackState, { type: 'can' }>): string {
  switch (state.type) {
    case 'taken-back':
      return say('history:state.taken-back', { person: personName(say, state.person), at: dateTime(state.at) })
    case 'not-yours':
      return say('history:state.not-yours', { person: personName(say, state.person) })
    case 'changed-since':
    case 'foundation':
    case 'name':
      return say(`history:state.${state.type}`)
  }
}

function sayChanged(say: Say, list: (items: readonly string[]) => string, { table, names, people }: ChangedRecord) {
  return say('history:state.changed', {
    kind: say(`history:table.${table ?? 'other'}`),
    what: isolated(names[0] ?? say('history:detail.unnamedRecord')),
    people: list(people.map(person => personName(say, person))),
  })
}

function personName(say: Say, name: string): string {
  return name === '' ? say('history:noName') : isolated(name)
}

/** What stands in the way is listed beside the button by then: the act was tried a moment too late. */
function refusalOf(say: Say, result: Extract<TakenBack, { ok: false }>): string {
  const { error } = result
  if (error.type === 'storage') return say(`shell:storage.${error.cause}`)
  return error.type === 'changed-since' ? say('shell:changedSince') : say('history:state.not-there')
}
