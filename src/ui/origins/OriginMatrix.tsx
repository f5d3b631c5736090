import { ListChecks } from 'lucide-react'
import { useMemo } from 'react'
import { Link } from 'react-router'
import { mirrored } from '../../domain/drawing/drawing.ts'
import { drawMatrix, drawMatrixCell, matrixSizes } from '../../domain/map/drawMatrix.ts'
import { type MatrixRow, type MatrixUse, kindsOfUse } from '../../domain/map/matrix.ts'
import { buttonClass } from '../shared/Button.tsx'
import { EmptyState } from '../shared/EmptyState.tsx'
import { Notice } from '../shared/Notice.tsx'
import { useFormat } from '../shared/useFormat.ts'
import { useSay } from '../shared/useSay.tsx'
import { useWeighed } from '../store/useWeighed.ts'
import { DataTable } from './DataTable.tsx'
import { DrawnShapes } from './DrawnShapes.tsx'
import css from './Matrix.module.css'
import { MatrixGrid } from './MatrixGrid.tsx'
import { matrixTable } from './matrixTable.ts'
import type { ViewProps } from './OriginsScreen.tsx'
import type { Picture } from './picture.ts'
import { pictureNotes } from './pictureNotes.ts'
import { isLeftwards } from './useRoom.ts'
import { useAsTable, ViewTools } from './ViewTools.tsx'
import { wordedMatrix } from './wordedMatrix.ts'

/** Which sources bear on which claims, and how: drawn as a grid, or as a list of pairs. */
export function OriginMatrix(props: ViewProps) {
  const { dossierId } = props
  const say = useSay()
  const { data: rows, isError } = useWeighed('origin-matrix', dossierId)
  if (isError) return <Notice tone="error">{say('origins:matrix.notRead')}</Notice>
  if (!rows) return <p role="status">{say('origins:matrix.reading')}</p>
  if (rows.length > 0) return <ReadMatrix {...props} rows={rows} />
  return (
    <EmptyState
      title={say('origins:matrix.empty')}
      text={say('origins:matrix.emptyText')}
      icon={<ListChecks />}
      actions={
        <Link className={buttonClass()} to={`/d/${dossierId}/claims`}>
          {say('origins:matrix.toClaims')}
        </Link>
      }
    />
  )
}

function ReadMatrix({ rows, ...props }: ViewProps & { readonly rows: readonly MatrixRow[] }) {
  const { dossierId, list, clusters } = props
  const say = useSay()
  const format = useFormat()
  const [isTable] = useAsTable()
  const matrix = useMemo(() => wordedMatrix(say, { list, clusters }, rows), [say, list, clusters, rows])
  const table = () => matrixTable(say, format, props, rows)
  const picture = (): Picture => {
    const drawn = drawMatrix(matrix)
    const legend = `${say('origins:matrix.legend')} ${say('origins:matrix.signs')}`
    return {
      name: say('origins:matrix.name'),
      drawing: isLeftwards() ? mirrored(drawn) : drawn,
      notes: pictureNotes(say, format, { list, clusters }, legend),
    }
  }
  return (
    <>
      <ViewTools dossierId={dossierId} shownAs="drawing" table={table} picture={picture} />
      {isTable ? (
        <DataTable table={table()} />
      ) : (
        <>
          <Legend />
          <MatrixGrid dossierId={dossierId} matrix={matrix} />
        </>
      )}
    </>
  )
}

/** What the signs mean, drawn as the cells draw them. */
function Legend() {
  const say = useSay()
  const shown: readonly (readonly [string, MatrixUse])[] = [
    ...kindsOfUse.map(
      kind => [say(`origins:matrix.kinds.${kind}`), { ...oneUse, kind, counted: isWeighed(kind) ? 1 : 0 }] as const,
    ),
    [say('origins:matrix.countsNot'), { ...oneUse, kind: 'supports', discounts: ['altered'] }],
  ]
  return (
    <p className={css['legend']}>
      {shown.map(([name, use]) => (
        <span key={name} className={css['sign']}>
          <Signs uses={[use]} letter="A" />
          {name}
        </span>
      ))}
      <span>{say('origins:matrix.legend')}</span>
    </p>
  )
}

const oneUse = { passages: 1, counted: 0, discounts: [] } as const

function isWeighed(kind: MatrixUse['kind']): boolean {
  return kind === 'supports' || kind === 'conflicts'
}

function Signs({ uses, letter }: { readonly uses: readonly MatrixUse[]; readonly letter: string | null }) {
  const { column, row } = matrixSizes
  return (
    <svg width={column} height={column} viewBox={`0 ${(row - column) / 2} ${column} ${column}`} aria-hidden="true">
      <DrawnShapes shapes={drawMatrixCell(uses, letter, null, { x: 0, y: 0 })} wrap={(_, inner) => inner} />
    </svg>
  )
}
