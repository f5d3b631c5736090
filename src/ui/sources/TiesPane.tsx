import { Link2, Unlink } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../shared/Button.tsx'
import { EmptyState } from '../shared/EmptyState.tsx'
import { useSay } from '../shared/useSay.tsx'
import { VirtualList } from '../shared/VirtualList.tsx'
import type { PaneProps } from './SourcesPane.tsx'
import css from './SourcesScreen.module.css'
import { byStanding } from './tieRecords.ts'
import { TieRow } from './TieRow.tsx'

/** The ties between sources, those that wait for a decision first. */
export function TiesPane({ dossierId, list, onOpen }: PaneProps) {
  const say = useSay()
  const [active, setActive] = useState<string | null>(null)
  const ties = byStanding(list.dependences)
  const add = (
    <Button
      icon={<Link2 aria-hidden="true" />}
      disabled={list.letters.size < 2}
      onClick={() => onOpen({ type: 'tie', ends: [null, null], editing: null })}
    >
      {say('origins:tie')}
    </Button>
  )
  if (ties.length === 0)
    return (
      <div className={css['listArea']}>
        <EmptyState
          icon={<Unlink />}
          title={say('sources:ties.none')}
          text={say('sources:ties.noneText')}
          actions={add}
        />
      </div>
    )
  return (
    <>
      <div className={css['bar']}>
        <p className={css['grow']}>{say('sources:ties.hint')}</p>
        {add}
      </div>
      <div className={css['listArea']}>
        <VirtualList
          label={say('sources:ties.list')}
          role="list"
          items={ties}
          itemKey={({ id }) => id}
          estimate={68}
          activeKey={active}
          onActive={setActive}
          renderItem={record => (
            <TieRow dossierId={dossierId} list={list} tie={{ type: 'dependence', record }} onOpen={onOpen} />
          )}
        />
      </div>
    </>
  )
}
