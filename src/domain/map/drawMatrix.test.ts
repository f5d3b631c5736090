import { expect, it } from 'vitest'
import type { Shape } from '../drawing/drawing.ts'
import { drawMatrixCell, matrixSizes } from './drawMatrix.ts'
import { kindsOfUse, type MatrixUse } from './matrix.ts'

const usesOf = (count: number): MatrixUse[] =>
  kindsOfUse.slice(0, count).map(kind => ({ kind, passages: 1, counted: 1, discounts: [] }))

/** Tops and bottoms of what a sign is drawn with. */
function reachOf(shape: Shape): readonly number[] {
  if (shape.type === 'line') return shape.points.map(({ y }) => y)
  if (shape.type === 'dot') return [shape.y - shape.radius, shape.y + shape.radius]
  return shape.type === 'box' ? [shape.y, shape.y + shape.height] : []
}

it.each([1, 2, 3, 4])('draws %i signs of a cell above its letter, and inside of its ground', count => {
  const [ground, ...shapes] = drawMatrixCell(usesOf(count), 'A', 'A+1', { x: 0, y: 0 })
  const letter = shapes.find(shape => shape.type === 'words')
  const signs = shapes.filter(shape => shape !== letter).flatMap(reachOf)
  expect(letter).toMatchObject({ text: 'A+1' })
  const baseline = letter?.type === 'words' ? letter.y : 0
  expect(Math.max(...signs)).toBeLessThan(baseline - 6)
  expect(Math.min(...signs)).toBeGreaterThan(Math.min(...reachOf(ground!)))
  expect(baseline).toBeLessThan(matrixSizes.row)
})
