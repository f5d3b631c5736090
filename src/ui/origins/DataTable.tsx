import { useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { cx } from '../shared/cx.ts'
import { OriginBadge } from '../shared/OriginBadge.tsx'
import { UserText } from '../shared/UserText.tsx'
import { VirtualList } from '../shared/VirtualList.tsx'
import css from './DataTable.module.css'
import frame from './Origins.module.css'
import type { TableCell, TableData, TableRow } from './tableData.ts'

/** A table of any length: arrows go from row to row, Enter goes where the row leads. Where it is narrow, cells stand under one another. */
export function DataTable({ table }: { readonly table: TableData }) {
  const navigate = useNavigate()
  const [active, setActive] = useState<string | null>(null)
  const tracks = { '--tracks': table.columns.map(({ track }) => track).join(' ') }
  return (
    <div className={frame['listArea']} style={tracks}>
      <VirtualList
        label={table.name}
        role="grid"
        items={table.rows}
        itemKey={({ key }) => key}
        estimate={44}
        header={
          <div role="row" className={cx(css['cells'], css['headings'])}>
            {table.columns.map(({ heading }) => (
              <span key={heading} role="columnheader">
                {heading}
              </span>
            ))}
          </div>
        }
        activeKey={active}
        onActive={setActive}
        onOpen={({ to }) => to !== null && void navigate(to)}
        renderItem={row => <Row table={table} row={row} />}
      />
    </div>
  )
}

function Row({ table, row }: { readonly table: TableData; readonly row: TableRow }) {
  return (
    <div role="presentation" className={css['cells']}>
      {row.cells.map((cell, index) => (
        <span key={index} role="gridcell" className={cx(css['cell'], cell.open === true && css['open'])}>
          <span className={css['label']} aria-hidden="true">
            {table.columns[index]?.heading}
          </span>
          <Content cell={cell} to={row.to} />
        </span>
      ))}
    </div>
  )
}

function Content({ cell, to }: { readonly cell: TableCell; readonly to: string | null }) {
  const { text, letter, lang, leads = false } = cell
  if (letter !== undefined) return letter === '' ? null : <OriginBadge letter={letter} />
  const words = <UserText lang={lang ?? null}>{text}</UserText>
  return leads && to !== null ? (
    <Link to={to} tabIndex={-1}>
      {words}
    </Link>
  ) : (
    words
  )
}
