import { expect, it } from 'vitest'
import { box, words } from '../../domain/drawing/drawing.ts'
import { pngPicture, svgPicture } from './picture.ts'

it('draws under a title what one must know to read it', async () => {
  const drawing = { width: 900, height: 300, shapes: [words('Harbour', { x: 10, y: 20 })] }
  const drawn = await svgPicture({ name: 'Graph', drawing, notes: ['How to read it.'] }, 'The bridge: graph', 'en')
  if (!drawn.ok) throw new Error('It is small.')
  const svg = new DOMParser().parseFromString(drawn.value, 'image/svg+xml')
  expect(Array.from(svg.querySelectorAll('text'), text => text.textContent)).toEqual([
    'The bridge: graph',
    'How to read it.',
    'Harbour',
  ])
  expect(svg.querySelector('desc')?.textContent).toBe('How to read it.')
})

it('refuses what no other program would open, and says how much it is', async () => {
  const shapes = Array.from({ length: 100_001 }, () => box({ x: 0, y: 0 }, 1, 1))
  const drawn = await svgPicture(
    { name: 'Matrix', drawing: { width: 9, height: 9, shapes }, notes: [] },
    'Matrix',
    'en',
  )
  expect(drawn).toEqual({ ok: false, error: { type: 'too-many-shapes', shapes: 100_001, most: 100_000 } })
})

it.each([
  [20_000, 100],
  [9_000, 9_000],
])('refuses a PNG of %i by %i, which browsers do not draw', async (width, height) => {
  const picture = { name: 'Graph', drawing: { width, height, shapes: [] }, notes: [] }
  const png = await pngPicture(picture, 'Graph', new AbortController().signal, () => undefined)
  expect(png).toMatchObject({ ok: false, error: { type: 'too-large', width: width + 56 } })
})
