import { type Drawing, type Paint, pathOf, type Shape, type Words } from '../domain/drawing/drawing.ts'
import { lightPaint } from '../domain/drawing/lightPaints.ts'
import { faceFamilies, shapeCount } from '../domain/drawing/svg.ts'
import { runsLeftwards } from '../domain/drawing/textWidth.ts'

/** Paints a drawing as its SVG file looks. `report` hears how much is painted, from 0 to 1. */
export function paintDrawing(
  context: OffscreenCanvasRenderingContext2D,
  { shapes }: Drawing,
  report: (share: number) => void,
): void {
  const all = shapeCount(shapes)
  let painted = 0
  const paint = (shape: Shape): void => {
    report(++painted / all)
    if (shape.type === 'part') shape.shapes.forEach(paint)
    else if (shape.type === 'words') paintWords(context, shape)
    else paintOutline(context, shape)
  }
  shapes.forEach(paint)
}

type Outlined = Exclude<Shape, { readonly type: 'part' | 'words' }>

function paintOutline(context: OffscreenCanvasRenderingContext2D, shape: Outlined): void {
  const path = outlineOf(shape)
  const { fill, line, dashed, width } = lookOf(shape)
  if (fill !== null) {
    context.fillStyle = lightPaint(fill)
    context.fill(path)
  }
  if (line !== null) {
    context.strokeStyle = lightPaint(line)
    context.lineWidth = width
    context.setLineDash(dashed ? [4, 3] : [])
    context.stroke(path)
  }
}

function outlineOf(shape: Outlined): Path2D {
  if (shape.type === 'line') return new Path2D(pathOf(shape))
  const path = new Path2D()
  if (shape.type === 'box') path.roundRect(shape.x, shape.y, shape.width, shape.height, shape.radius)
  else if (shape.type === 'dot') path.arc(shape.x, shape.y, shape.radius, 0, 2 * Math.PI)
  else {
    for (const { x, y } of shape.points) path.lineTo(x, y)
    path.closePath()
  }
  return path
}

interface Look {
  readonly fill: Paint | null
  readonly line: Paint | null
  readonly dashed: boolean
  /** Of the line, in CSS pixels. */
  readonly width: number
}

function lookOf(shape: Outlined): Look {
  if (shape.type === 'line') return { ...shape, fill: null }
  if (shape.type === 'area') return { fill: shape.fill, line: null, dashed: false, width: 0 }
  const { fill, line, dashed } = shape
  return { fill, line, dashed, width: 1 }
}

function paintWords(
  context: OffscreenCanvasRenderingContext2D,
  { text, x, y, size, strong, face, align, turned, paint }: Words,
): void {
  const families = [...faceFamilies[face].map(family => `"${family}"`), face === 'sans' ? 'sans-serif' : 'serif']
  context.font = `${strong ? 550 : 400} ${size}px ${families.join(', ')}`
  context.textAlign = align === 'middle' ? 'center' : align
  context.direction = runsLeftwards(text) ? 'rtl' : 'ltr'
  context.fillStyle = lightPaint(paint)
  if (!turned) return context.fillText(text, x, y)
  context.save()
  context.translate(x, y)
  context.rotate(-Math.PI / 2)
  context.fillText(text, 0, 0)
  context.restore()
}
