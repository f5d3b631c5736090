import { memo, type Ref } from 'react'
import type { ClaimId, DossierId } from '../../domain/id.ts'
import type { ListedClaim } from '../../queries/listedClaim.ts'
import { toggled } from '../shared/selection.ts'
import { useSay } from '../shared/useSay.tsx'
import { VirtualList, type VirtualListHandle } from '../shared/VirtualList.tsx'
import { groupOf } from './claimFilter.ts'
import { ClaimColumns, ClaimRow } from './ClaimRow.tsx'
import css from './Claims.module.css'
import type { Sort } from './listView.ts'

export interface ClaimListProps {
  readonly dossierId: DossierId
  /** At least one. */
  readonly shown: readonly ListedClaim[]
  readonly sort: Sort
  readonly activeId: ClaimId | null
  readonly selected: ReadonlySet<string>
  readonly onActive: (id: ClaimId) => void
  readonly onOpen: (id: ClaimId) => void
  readonly onSelect: (ids: ReadonlySet<string>) => void
  readonly ref: Ref<VirtualListHandle>
}

/** The rows, of which those in sight are there; under headings where the order makes groups. */
export const ClaimList = memo(function ClaimList(props: ClaimListProps) {
  const { dossierId, shown, sort, activeId, selected, onActive, onOpen, onSelect, ref } = props
  const say = useSay()
  const headingAt = (index: number): string | null => {
    const [own, before] = [shown[index], shown[index - 1]]
    const group = own && groupOf(own, sort)
    if (group === null || group === undefined) return null
    if (before && groupOf(before, sort) === group) return null
    return group || say(sort === 'tag' ? 'claims:row.noTag' : 'claims:row.ownClaim')
  }
  return (
    <div className={css['rows']}>
      <VirtualList
        ref={ref}
        label={say('claims:list')}
        items={shown}
        itemKey={keyOf}
        estimate={72}
        header={<ClaimColumns />}
        activeKey={activeId}
        onActive={(_, { claim }) => onActive(claim.id)}
        onOpen={({ claim }) => onOpen(claim.id)}
        opensOnClick
        selected={selected}
        onSelect={onSelect}
        scrollName={`claims ${dossierId}`}
        renderItem={(listed, state) => (
          <ClaimRow
            listed={listed}
            selected={state.selected}
            heading={headingAt(state.index)}
            onToggle={id => onSelect(toggled(selected, id))}
          />
        )}
      />
    </div>
  )
})

function keyOf({ claim }: ListedClaim): string {
  return claim.id
}
