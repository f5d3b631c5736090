import { useState } from 'react'
import { Link } from 'react-router'
import type { ActRow } from '../../domain/acts.ts'
import type { DossierId } from '../../domain/id.ts'
import { actDetail, type ActDetail, type FieldChange, type RecordChange } from '../../queries/actDetail.ts'
import { Button } from '../shared/Button.tsx'
import { UserText } from '../shared/UserText.tsx'
import { useFormat } from '../shared/useFormat.ts'
import { useSay } from '../shared/useSay.tsx'
import { useStore } from '../store/StoreContext.ts'
import { useStored } from '../store/useStored.ts'
import { FieldValue } from './FieldValue.tsx'
import { fieldNames, isFieldName } from './fieldWords.ts'
import css from './History.module.css'
import { TakeBack } from './TakeBack.tsx'

/** Records that are shown at first, and that more is shown by. */
const RECORDS_AT_ONCE = 20

/** What an act changed, record by record and field by field, and the way to take it back. */
export function ActDetails({ dossierId, act }: { readonly dossierId: DossierId; readonly act: ActRow }) {
  const say = useSay()
  const format = useFormat()
  const { actor } = useStore()
  const [limit, setLimit] = useState(RECORDS_AT_ONCE)
  const { data: detail } = useStored(actDetail, dossierId, act.id, limit)
  const left = (detail?.total ?? 0) - (detail?.records.length ?? 0)
  const recorded = act.device === actor.device ? 'history:detail.recorded' : 'history:detail.recordedElsewhere'
  return (
    <div className={css['details']}>
      {detail === undefined && <p className={css['quiet']}>{say('history:detail.loading')}</p>}
      {detail && (
        <ul className={css['records']}>
          {detail.records.map(change => (
            <RecordItem key={change.id} dossierId={dossierId} change={change} words={detail.words} />
          ))}
        </ul>
      )}
      {left > 0 && (
        <Button size="small" onClick={() => setLimit(limit + 5 * RECORDS_AT_ONCE)}>
          {say('history:detail.more', { count: left })}
        </Button>
      )}
      <TakeBack dossierId={dossierId} batch={act.id} />
      <p className={css['meta']}>{say(recorded, { at: format.dateTime(act.at), entry: act.first.slice(0, 12) })}</p>
    </div>
  )
}

interface RecordItemProps {
  readonly dossierId: DossierId
  readonly change: RecordChange
  readonly words: ActDetail['words']
}

function RecordItem({ dossierId, change, words }: RecordItemProps) {
  const say = useSay()
  const path = pathOf(dossierId, change)
  const fields = ordered(change.fields)
  return (
    <li className={css['record']}>
      <div className={css['recordHead']}>
        <span className={css['tag']}>
          {say(`history:table.${change.table ?? 'other'}`)} · {say(`history:what.${change.what}`)}
        </span>
        <UserText as="p" className={css['recordName']}>
          {change.names.length > 0 ? change.names.join(' · ') : say('history:detail.unnamedRecord')}
        </UserText>
        <span className={css['links']}>
          {path !== null && <Link to={path}>{say('history:detail.open')}</Link>}
          <Link to={`?record=${encodeURIComponent(change.id)}`}>{say('history:detail.recordHistory')}</Link>
        </span>
      </div>
      {fields.length > 0 && (
        <dl className={css['fields']}>
          {fields.map(field => (
            <FieldItem key={field.field} change={field} isNew={change.what === 'added'} words={words} />
          ))}
        </dl>
      )}
    </li>
  )
}

interface FieldItemProps {
  readonly change: FieldChange
  readonly isNew: boolean
  readonly words: ActDetail['words']
}

function FieldItem({ change: { field, before, after }, isNew, words }: FieldItemProps) {
  const say = useSay()
  return (
    <div className={css['field']}>
      <dt>{isFieldName(field) ? say(`history:field.${field}`) : <code>{field}</code>}</dt>
      {!isNew && (
        <dd className={css['before']}>
          <span className="visually-hidden">{say('history:detail.before')}: </span>
          <del>
            <FieldValue field={field} value={before} words={words} />
          </del>
        </dd>
      )}
      <dd className={css['after']}>
        {!isNew && <span className="visually-hidden">{say('history:detail.after')}: </span>}
        <FieldValue field={field} value={after} words={words} />
      </dd>
    </div>
  )
}

/** Known fields first, in the catalogue's order; those of another version after them. */
function ordered(fields: readonly FieldChange[]): FieldChange[] {
  const known = fieldNames.flatMap(name => fields.filter(({ field }) => field === name))
  return [...known, ...fields.filter(({ field }) => !isFieldName(field))]
}

/** Where a record is to be seen; `null` where it has no screen of its own. */
function pathOf(dossierId: DossierId, { table, id, what }: RecordChange): string | null {
  if ((table !== 'claims' && table !== 'sources') || what === 'removed') return null
  return `/d/${dossierId}/${table}/${encodeURIComponent(id)}`
}
