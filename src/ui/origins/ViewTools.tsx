import { Download } from 'lucide-react'
import type { ReactNode } from 'react'
import { useSearchParams } from 'react-router'
import type { DossierId } from '../../domain/id.ts'
import { Menu } from '../shared/Menu.tsx'
import { SegmentedControl } from '../shared/SegmentedControl.tsx'
import { useSay } from '../shared/useSay.tsx'
import css from './Origins.module.css'
import type { TableData } from './tableData.ts'
import { useSaveTable } from './useSaveTable.ts'

export interface ViewToolsProps {
  readonly dossierId: DossierId
  /** What the view is when it is no table. */
  readonly shownAs: 'words' | 'drawing'
  /** The same as a table. */
  readonly table: () => TableData
  readonly children?: ReactNode
}

/** What every view has above it: to see it as a table, and to save it. */
export function ViewTools({ dossierId, shownAs, table, children }: ViewToolsProps) {
  const say = useSay()
  const [isTable, setTable] = useAsTable()
  const saveTable = useSaveTable(dossierId)
  return (
    <div className={css['tools']}>
      <SegmentedControl
        label={say('origins:screen.as')}
        value={isTable ? 'table' : 'view'}
        segments={[
          { value: 'view', label: say(shownAs === 'words' ? 'origins:screen.asWords' : 'origins:screen.asDrawing') },
          { value: 'table', label: say('origins:screen.asTable') },
        ]}
        onChange={value => setTable(value === 'table')}
      />
      {children}
      <Menu
        label={say('origins:screen.save')}
        icon={<Download aria-hidden="true" />}
        items={[{ id: 'csv', label: say('origins:screen.saveTable'), onSelect: () => void saveTable(table()) }]}
      />
    </div>
  )
}

/** Whether the view is shown as a table, as the address says, and a way to change that. */
export function useAsTable(): readonly [boolean, (isTable: boolean) => void] {
  const [params, setParams] = useSearchParams()
  const setTable = (isTable: boolean): void =>
    setParams(
      before => {
        const after = new URLSearchParams(before)
        if (isTable) after.set('as', 'table')
        else after.delete('as')
        return after
      },
      { replace: true },
    )
  return [params.get('as') === 'table', setTable]
}
