import { Download } from 'lucide-react'
import { type ReactNode, useRef } from 'react'
import { useSearchParams } from 'react-router'
import type { DossierId } from '../../domain/id.ts'
import { Menu } from '../shared/Menu.tsx'
import { Progress } from '../shared/Progress.tsx'
import { SegmentedControl } from '../shared/SegmentedControl.tsx'
import { useSay } from '../shared/useSay.tsx'
import css from './Origins.module.css'
import type { Picture } from './picture.ts'
import type { TableData } from './tableData.ts'
import { useSave } from './useSave.ts'

export interface ViewToolsProps {
  readonly dossierId: DossierId
  /** What the view is when it is no table. */
  readonly shownAs: 'words' | 'drawing'
  /** The same as a table. */
  readonly table: () => TableData
  /** All of it as a drawing, where it is drawn at all. */
  readonly picture?: () => Picture
  readonly children?: ReactNode
}

/** What every view has above it: to see it as a table, and to save it. */
export function ViewTools({ dossierId, shownAs, table, picture, children }: ViewToolsProps) {
  const say = useSay()
  const [isTable, setTable] = useAsTable()
  const save = useSave(dossierId)
  const tools = useRef<HTMLDivElement>(null)
  const cancel = (): void => {
    save.saving?.cancel()
    tools.current?.querySelector<HTMLElement>('[aria-haspopup]')?.focus()
  }
  const pictures = picture
    ? [
        { id: 'svg', label: say('origins:save.svg'), onSelect: () => void save.svg(picture()) },
        { id: 'png', label: say('origins:save.png'), onSelect: () => void save.png(picture()) },
      ]
    : []
  return (
    <>
      <div ref={tools} className={css['tools']}>
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
          label={say('origins:save.button')}
          icon={<Download aria-hidden="true" />}
          items={[...pictures, { id: 'csv', label: say('origins:save.csv'), onSelect: () => void save.table(table()) }]}
        />
      </div>
      {save.saving && <Progress label={say('origins:save.drawing')} share={save.saving.share} onCancel={cancel} />}
    </>
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
