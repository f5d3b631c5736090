import { Fragment, type ReactNode } from 'react'
import { type Paint, type Part, pathOf, type Shape, type Words } from '../../domain/drawing/drawing.ts'
import { runsLeftwards } from '../../domain/drawing/textWidth.ts'
import css from './Origins.module.css'

/** Gives a part of a drawing what it is on the screen: a link, a group. */
export type WrapPart = (part: Part, inner: ReactNode) => ReactNode

/** Shapes in the colours of the theme. */
export function DrawnShapes({ shapes, wrap }: { readonly shapes: readonly Shape[]; readonly wrap: WrapPart }) {
  return shapes.map((shape, index) => <DrawnShape key={index} shape={shape} wrap={wrap} />)
}

function DrawnShape({ shape, wrap }: { readonly shape: Shape; readonly wrap: WrapPart }) {
  switch (shape.type) {
    case 'box': {
      const { x, y, width, height, radius } = shape
      return <rect x={x} y={y} width={width} height={height} rx={radius} className={css['shape']} {...look(shape)} />
    }
    case 'dot':
      return <circle cx={shape.x} cy={shape.y} r={shape.radius} className={css['shape']} {...look(shape)} />
    case 'line':
      return (
        <path
          d={pathOf(shape)}
          className={css['shape']}
          strokeWidth={shape.width}
          {...look({ fill: null, line: shape.line, dashed: shape.dashed })}
        />
      )
    case 'area':
      return (
        <polygon
          points={shape.points.map(({ x, y }) => `${x},${y}`).join(' ')}
          className={css['shape']}
          {...look({ fill: shape.fill, line: null, dashed: false })}
        />
      )
    case 'words':
      return <DrawnWords {...shape} />
    case 'part':
      return (
        <Fragment>
          {wrap(
            shape,
            <>
              <title>{shape.name}</title>
              <DrawnShapes shapes={shape.shapes} wrap={wrap} />
            </>,
          )}
        </Fragment>
      )
  }
}

function DrawnWords({ text, full, x, y, size, strong, face, align, turned, paint }: Words) {
  const leftwards = runsLeftwards(text)
  const anchor = align === 'middle' ? 'middle' : (align === 'left') === leftwards ? 'end' : 'start'
  return (
    <text
      x={x}
      y={y}
      transform={turned ? `rotate(-90 ${x} ${y})` : undefined}
      fontSize={size}
      direction={leftwards ? 'rtl' : 'ltr'}
      textAnchor={anchor}
      className={css['words']}
      data-face={face}
      data-strong={strong || undefined}
      style={{ fill: colour(paint) }}
    >
      {full !== null && <title>{full}</title>}
      {text}
    </text>
  )
}

function look({
  fill,
  line,
  dashed,
}: {
  readonly fill: Paint | null
  readonly line: Paint | null
  readonly dashed: boolean
}) {
  return {
    style: { fill: fill === null ? 'none' : colour(fill), stroke: line === null ? 'none' : colour(line) },
    ...(dashed && { strokeDasharray: '4 3' }),
    'data-filled': fill !== null || undefined,
    'data-lined': line !== null || undefined,
  }
}

function colour(paint: Paint): string {
  return `var(--${paint})`
}
