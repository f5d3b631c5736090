import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { type ActKind, commandsByKind } from '../../domain/acts.ts'
import type { DossierId } from '../../domain/id.ts'
import type { HistoryFilter } from '../../queries/history.ts'
import { historyPeople, recordWords } from '../../queries/history.ts'
import { Button } from '../shared/Button.tsx'
import { Field } from '../shared/Field.tsx'
import { Select } from '../shared/Select.tsx'
import { useSay } from '../shared/useSay.tsx'
import { useStored } from '../store/useStored.ts'
import { isolated } from '../shared/actWords.ts'
import css from './History.module.css'

export interface HistoryFiltersProps {
  readonly dossierId: DossierId
  readonly filter: HistoryFilter
  readonly onFilter: (filter: HistoryFilter) => void
}

/** By person, by kind of act, and, from a link, by record. */
export function HistoryFilters({ dossierId, filter, onFilter }: HistoryFiltersProps) {
  const say = useSay()
  const { data: people = [] } = useStored(historyPeople, dossierId)
  const kinds: readonly ActKind[] = Object.keys(commandsByKind).filter(isActKind)
  return (
    <div className={css['filters']}>
      <Field label={say('history:person')}>
        <Select
          size="small"
          value={filter.by ?? ''}
          onChange={by => onFilter({ ...filter, by: by === '' ? null : by })}
          options={[
            { value: '', label: say('history:everybody') },
            ...people.map(({ id, name }) => ({ value: id, label: name === '' ? say('history:unnamed') : name })),
          ]}
        />
      </Field>
      <Field label={say('history:kindLabel')}>
        <Select
          size="small"
          value={filter.kind ?? 'all'}
          onChange={kind => onFilter({ ...filter, kind: kind === 'all' ? null : kind })}
          options={(['all', ...kinds] as const).map(kind => ({ value: kind, label: say(`history:kind.${kind}`) }))}
        />
      </Field>
      {filter.record !== null && (
        <RecordFilter dossierId={dossierId} record={filter.record}>
          <Button size="small" icon={<X aria-hidden="true" />} onClick={() => onFilter({ ...filter, record: null })}>
            {say('history:showAll')}
          </Button>
        </RecordFilter>
      )}
    </div>
  )
}

interface RecordFilterProps {
  readonly dossierId: DossierId
  readonly record: string
  readonly children: ReactNode
}

function RecordFilter({ dossierId, record, children }: RecordFilterProps) {
  const say = useSay()
  const { data: words } = useStored(recordWords, dossierId, record)
  return (
    <div className={css['recordFilter']}>
      <p>
        {words !== undefined &&
          say('history:recordOnly', { what: words === null ? say('history:recordGone') : isolated(words) })}
      </p>
      {children}
    </div>
  )
}

/** Whether words from the address or a list name a kind of act. */
export function isActKind(kind: string): kind is ActKind {
  return Object.hasOwn(commandsByKind, kind)
}
