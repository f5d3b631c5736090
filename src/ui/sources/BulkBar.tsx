import { Building2, Link2, Tag, Trash2 } from 'lucide-react'
import type { SourceId } from '../../domain/id.ts'
import type { Source } from '../../domain/records.ts'
import type { SourceList } from '../../queries/sourceList.ts'
import { Button } from '../shared/Button.tsx'
import { Checkbox } from '../shared/Checkbox.tsx'
import { useSay } from '../shared/useSay.tsx'
import type { Opened } from './opened.ts'
import css from './SourcesScreen.module.css'

/** How many sources are selected, and what can be done with all of them at once. */
export function BulkBar(props: {
  readonly list: SourceList
  readonly shown: readonly Source[]
  readonly selected: ReadonlySet<SourceId>
  readonly onSelect: (ids: readonly SourceId[]) => void
  readonly onOpen: (opened: Opened) => void
}) {
  const { list, shown, selected, onSelect, onOpen } = props
  const say = useSay()
  const sourceIds = [...selected]
  const [first, second] = sourceIds
  const canTie = sourceIds.length === 2 && sourceIds.every(id => list.byId.get(id)?.role === 'source')
  return (
    <div role="group" aria-label={say('sources:bulk.label')} className={css['bulk']}>
      <Checkbox
        label={selected.size === 0 ? say('sources:selectAll') : say('sources:selected', { count: selected.size })}
        checked={selected.size === shown.length && shown.length > 0}
        mixed={selected.size > 0 && selected.size < shown.length}
        onChange={all => onSelect(all ? shown.map(({ id }) => id) : [])}
      />
      {selected.size > 0 && (
        <>
          <Button
            size="small"
            icon={<Building2 aria-hidden="true" />}
            onClick={() => onOpen({ type: 'set-publisher', sourceIds })}
          >
            {say('sources:bulk.publisher')}
          </Button>
          <Button
            size="small"
            icon={<Tag aria-hidden="true" />}
            onClick={() => onOpen({ type: 'set-kind', sourceIds })}
          >
            {say('sources:bulk.kind')}
          </Button>
          {canTie && first && second && (
            <Button
              size="small"
              icon={<Link2 aria-hidden="true" />}
              onClick={() => onOpen({ type: 'tie', ends: [first, second], editing: null })}
            >
              {say('sources:bulk.tie')}
            </Button>
          )}
          <Button
            size="small"
            variant="danger"
            icon={<Trash2 aria-hidden="true" />}
            onClick={() => onOpen({ type: 'remove', sourceIds })}
          >
            {say('sources:bulk.remove')}
          </Button>
          <Button size="small" variant="ghost" onClick={() => onSelect([])}>
            {say('sources:bulk.clear')}
          </Button>
        </>
      )}
    </div>
  )
}
