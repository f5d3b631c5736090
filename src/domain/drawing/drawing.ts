/**
 * A picture as shapes whose places are known and whose colours are names. The screen draws it in the theme at hand. Lengths are in CSS pixels, from the top
 * left; left and right are meant as they stand (see `mirrored` for a page that runs from right to left).
 */
export interface Drawing {
  readonly width: number
  readonly height: number
  readonly shapes: readonly Shape[]
}

export interface Point {
  readonly x: number
  readonly y: number
}

/** A colour by what it is for, as the tokens of the look name it. */
export type Paint =
  | 'ink'
  | 'quiet'
  | 'rule'
  | 'edge'
  | 'sheet'
  | 'paper'
  | 'recheck'
  | 'recheck-wash'
  | 'supports'
  | 'conflicts'
  | 'context'
  | `origin-${number}`

export type Shape = Box | Line | Area | Dot | Words | Part

export interface Box extends Point {
  readonly type: 'box'
  readonly width: number
  readonly height: number
  readonly radius: number
  readonly fill: Paint | null
  readonly line: Paint | null
  readonly dashed: boolean
}

/** Straight pieces from point to point, with rounded corners of `radius`. */
export interface Line {
  readonly type: 'line'
  readonly points: readonly Point[]
  readonly radius: number
  readonly width: number
  readonly line: Paint
  readonly dashed: boolean
}

/** A filled polygon. */
export interface Area {
  readonly type: 'area'
  readonly points: readonly Point[]
  readonly fill: Paint
}

export interface Dot extends Point {
  readonly type: 'dot'
  readonly radius: number
  readonly fill: Paint | null
  readonly line: Paint | null
  readonly dashed: boolean
}

/** One line of text; `x` and `y` are where its base line starts, has its middle or ends, by `align`. */
export interface Words extends Point {
  readonly type: 'words'
  readonly text: string
  /** The text in full where `text` is cut; else `null`. */
  readonly full: string | null
  readonly size: number
  readonly face: 'sans' | 'serif'
  readonly strong: boolean
  readonly align: 'left' | 'middle' | 'right'
  /** Whether it runs upwards from `x`, `y`, by a quarter turn. */
  readonly turned: boolean
  readonly paint: Paint
}

/** Shapes that are one thing to whoever points at them. */
export interface Part {
  readonly type: 'part'
  /** What it stands for: the id of a record. */
  readonly key: string
  /** What it is, in full. */
  readonly name: string
  readonly shapes: readonly Shape[]
}

/** What a builder of drawings leaves out most of the time. */
const usual = {
  words: { full: null, size: 13, face: 'sans', strong: false, align: 'left', turned: false, paint: 'ink' },
  box: { radius: 0, fill: null, line: null, dashed: false },
  line: { radius: 0, width: 1.5, dashed: false },
  dot: { fill: null, line: null, dashed: false },
} as const

export function words(text: string, at: Point, look: Partial<Omit<Words, 'type' | 'text'>> = {}): Words {
  return { type: 'words', ...usual.words, text, x: at.x, y: at.y, ...look }
}

export function box(
  at: Point,
  width: number,
  height: number,
  look: Partial<Omit<Box, 'type' | 'width' | 'height'>> = {},
): Box {
  return { type: 'box', ...usual.box, x: at.x, y: at.y, width, height, ...look }
}

export function line(points: readonly Point[], paint: Paint, look: Partial<Omit<Line, 'type' | 'points'>> = {}): Line {
  return { type: 'line', ...usual.line, points, line: paint, ...look }
}

export function dot(at: Point, radius: number, look: Partial<Omit<Dot, 'type' | 'radius'>> = {}): Dot {
  return { type: 'dot', ...usual.dot, x: at.x, y: at.y, radius, ...look }
}

/** A small filled triangle that points to the right, with its tip at the point. */
export function arrowHead({ x, y }: Point, fill: Paint): Area {
  const tail = { x: x - 7, up: y - 4.2, down: y + 4.2 }
  return {
    type: 'area',
    points: [
      { x, y },
      { x: tail.x, y: tail.up },
      { x: tail.x, y: tail.down },
    ],
    fill,
  }
}

/** The same picture for a page that runs from right to left: every place mirrored, no letter. */
export function mirrored(drawing: Drawing): Drawing {
  return { ...drawing, shapes: drawing.shapes.map(shape => mirroredShape(shape, drawing.width)) }
}

const opposite = { left: 'right', middle: 'middle', right: 'left' } as const

function mirroredShape(shape: Shape, width: number): Shape {
  switch (shape.type) {
    case 'box':
      return { ...shape, x: width - shape.x - shape.width }
    case 'line':
    case 'area':
      return { ...shape, points: shape.points.map(({ x, y }) => ({ x: width - x, y })) }
    case 'words':
      return { ...shape, x: width - shape.x, align: shape.turned ? shape.align : opposite[shape.align] }
    case 'dot':
      return { ...shape, x: width - shape.x }
    case 'part':
      return { ...shape, shapes: shape.shapes.map(inner => mirroredShape(inner, width)) }
  }
}

/** The same shapes elsewhere. */
export function moved(shapes: readonly Shape[], by: Point): readonly Shape[] {
  return shapes.map(shape => movedShape(shape, by))
}

function movedShape(shape: Shape, by: Point): Shape {
  switch (shape.type) {
    case 'line':
    case 'area':
      return { ...shape, points: shape.points.map(({ x, y }) => ({ x: x + by.x, y: y + by.y })) }
    case 'part':
      return { ...shape, shapes: moved(shape.shapes, by) }
    case 'box':
    case 'words':
    case 'dot':
      return { ...shape, x: shape.x + by.x, y: shape.y + by.y }
  }
}

/** The line as SVG path data. */
export function pathOf({ points, radius }: Pick<Line, 'points' | 'radius'>): string {
  const [first, ...rest] = points
  if (!first) return ''
  const steps = rest.map((corner, index) => {
    const before = points[index] ?? corner
    const after = rest[index + 1]
    if (!after || radius === 0) return `L${at(corner)}`
    const short = Math.min(radius, distance(before, corner) / 2, distance(corner, after) / 2)
    return `L${at(towards(corner, before, short))}Q${at(corner)} ${at(towards(corner, after, short))}`
  })
  return `M${at(first)}${steps.join('')}`
}

function at({ x, y }: Point): string {
  return `${round(x)} ${round(y)}`
}

/** To hundredths: no screen and no printer shows less. */
function round(value: number): number {
  return Math.round(value * 100) / 100
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y)
}

function towards(from: Point, to: Point, length: number): Point {
  const whole = distance(from, to) || 1
  return { x: from.x + ((to.x - from.x) / whole) * length, y: from.y + ((to.y - from.y) / whole) * length }
}
